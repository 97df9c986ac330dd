import type { Article } from '../../articles/article.ts';
import { type Person, type PersonMention, people } from '../../articles/people.ts';
import { familyKey, nameWords, samePerson } from '../../text/same-name.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Citation } from '../answer.ts';
import { LONGEST_JOINED } from '../quote.ts';
import { looksLikePerson } from './alike.ts';
import type { Reading } from './person-reading.ts';

/** Somebody who is named in the same paragraphs as another. */
export interface Companion {
  readonly name: string;
  /** How many articles name both so, copies left out. */
  readonly articles: number;
  /** Neighbouring sentences that name both, the shortest of each paragraph, in the order of the articles. */
  readonly together: readonly Citation[];
}

/** A person of one article beside whom another is named. */
interface Neighbour {
  readonly article: Article;
  readonly person: Person;
  readonly together: readonly Citation[];
}

/** The people who are named in a paragraph with somebody, those of most articles first. */
export function companyOf(readings: readonly Reading[], isSelf: (person: Person) => boolean): Companion[] {
  const neighbours = readings.flatMap((reading) => neighboursIn(reading, isSelf));
  return groupsOf(neighbours)
    .filter((group) => group.some(({ person }) => person.roles.length > 0 || looksLikePerson(person.name)))
    .map((group) => ({
      name: nameOf(group),
      articles: new Set(group.map(({ article }) => article.copyOf ?? article.id)).size,
      together: group.flatMap(({ together }) => together),
    }))
    .sort(
      (a, b) =>
        b.articles - a.articles || b.together.length - a.together.length || (a.name < b.name ? -1 : 1),
    );
}

function neighboursIn({ article, near, own }: Reading, isSelf: (person: Person) => boolean): Neighbour[] {
  const places = new Map<number, PersonMention[]>();
  for (const person of own) {
    for (const mention of person.mentions) {
      places.set(mention.paragraph, [...(places.get(mention.paragraph) ?? []), mention]);
    }
  }
  return people(near).flatMap((person) => {
    if (own.has(person) || isSelf(person)) return [];
    const beside = person.mentions.flatMap((mention) => {
      const here = places.get(mention.paragraph);
      return here === undefined ? [] : [{ mention, here }];
    });
    const together = new Map<number, Citation>();
    for (const { mention, here } of beside) {
      const citation = here.flatMap((other) => spanning(article, mention, other)).sort(byLength)[0];
      if (citation !== undefined && !together.has(mention.paragraph))
        together.set(mention.paragraph, citation);
    }
    return together.size === 0 ? [] : [{ article, person, together: [...together.values()] }];
  });
}

/** The sentences from one mention to another of the same paragraph, where they can be read as one quotation. */
function spanning(article: Article, a: PersonMention, b: PersonMention): Citation[] {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  const { sentences = [] } = article.paragraphs[a.paragraph - 1] ?? {};
  const start = sentences.find((sentence) => contains(sentence, first))?.start;
  const end = sentences.find((sentence) => contains(sentence, last))?.end;
  if (start === undefined || end === undefined || end - start > LONGEST_JOINED) return [];
  const highlights: Span[] = [first, last].map((mention) => ({ start: mention.start, end: mention.end }));
  return [{ article, paragraph: a.paragraph, start, end, highlights, score: 1 }];
}

const byLength = (a: Span, b: Span): number => a.end - a.start - (b.end - b.start);

/** Those of one person together. A name of one word goes to the only full name that has it, and stands alone elsewhere. */
function groupsOf(neighbours: readonly Neighbour[]): Neighbour[][] {
  const families = new Map<string, Neighbour[][]>();
  for (const neighbour of neighbours.filter(({ person }) => person.family !== null)) {
    const key = familyKey(neighbour.person.family ?? '');
    const groups = families.get(key) ?? [];
    const known = groups.find((group) => group.every(({ person }) => samePerson(person, neighbour.person)));
    if (known === undefined) groups.push([neighbour]);
    else known.push(neighbour);
    families.set(key, groups);
  }
  const alone = new Map<string, Neighbour[]>();
  for (const neighbour of neighbours.filter(({ person }) => person.family === null)) {
    const key = nameWords(neighbour.person.name).join(' ');
    const [only, ...others] = families.get(key) ?? [];
    if (only !== undefined && others.length === 0) only.push(neighbour);
    // Without a title or a full name a capitalised word may be anything.
    else if (only === undefined && neighbour.person.roles.length > 0) {
      alone.set(key, [...(alone.get(key) ?? []), neighbour]);
    }
  }
  return [...families.values(), [...alone.values()]].flat();
}

/** The name that most articles give in full; of these the longest. */
function nameOf(group: readonly Neighbour[]): string {
  const counts = new Map<string, number>();
  for (const { person } of group) {
    const weight = person.family === null ? 0.001 : 1;
    counts.set(person.name, (counts.get(person.name) ?? 0) + weight);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return (best?.[0] ?? '').replace(/\s+/g, ' ');
}
