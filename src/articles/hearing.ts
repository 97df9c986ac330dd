import { type Span, slice } from '../text/span.ts';
import type { Article } from './article.ts';
import { attributions } from './attribution.ts';
import { describedIn, type Reference } from './description.ts';
import { mayBe } from './gender-of.ts';
import type { Person } from './people.ts';
import { isPossessive, type ReadLine, referenceIn } from './pronouns.ts';
import type { Attribution } from './speaker-phrase.ts';
import type { Line } from './telling.ts';

/** Who speaks. */
export interface Speaker {
  /** The person's name, or the article's own words: “the ministry”. */
  readonly name: string;
  readonly person: Person | null;
  /** The words that say so: “Wang”, “he”, “the ministry”. */
  readonly words: Span;
}

/** The people of an article, and the words of their names. */
export interface Cast {
  readonly everyone: readonly Person[];
  readonly words: ReadonlySet<string>;
}

/** A sentence with what has been found out about it. */
export interface Heard extends ReadLine {
  readonly speakers: readonly Speaker[];
}

/** Reads a sentence after those before it: whom it lets speak, and whom it means. */
export function hear(article: Article, line: Line, before: readonly Heard[], cast: Cast): Heard {
  const reference =
    referenceIn(article, line, before, cast.words) ??
    describedIn(article, line.told, line.start, cast.everyone);
  const speakers = attributions(line).flatMap((each) => {
    const speaker = speakerOf(article, line, each, reference, before, cast);
    return speaker === null ? [] : [speaker];
  });
  const present = new Set(line.named.map(({ person }) => person));
  if (reference !== null) present.add(reference.person);
  for (const { person } of speakers) if (person !== null) present.add(person);
  return { line, reference, speakers, present, subject: subjectOf(line, reference, speakers) };
}

/** A name that begins behind so many characters does not open its sentence. */
export const OPENING = 60;

function subjectOf(line: Line, reference: Reference | null, speakers: readonly Speaker[]): Person | null {
  const [first] = line.named;
  if (reference !== null && (first === undefined || reference.words.start < first.start))
    return reference.person;
  const speaker = speakers.find(({ person }) => person !== null)?.person;
  if (speaker != null) return speaker;
  return first !== undefined &&
    first.start - line.start < OPENING &&
    !isPossessive(line, first) &&
    !/\b(?:by|of|with|for|to|from)\s/u.test(line.told.slice(0, first.start - line.start))
    ? first.person
    : null;
}

function speakerOf(
  article: Article,
  line: Line,
  found: Attribution,
  reference: Reference | null,
  before: readonly Heard[],
  { everyone }: Cast,
): Speaker | null {
  const { words } = found;
  if (found.person !== null) return { name: found.person.name, person: found.person, words };
  if (!found.isPronoun) {
    const said = slice(article.text, words);
    const described = describedIn(article, `${said.replace(/^the /u, 'The ')} said`, words.start, everyone);
    return described === null
      ? { name: said, person: null, words }
      : { name: described.person.name, person: described.person, words };
  }
  const person = spokenBy(article, line, words, reference);
  if (person !== null) return { name: person.name, person, words };
  const group = /^(?:they|it)$/iu.test(slice(article.text, words))
    ? before.at(-1)?.speakers.at(-1)
    : undefined;
  return group === undefined || group.person !== null || before.at(-1)?.line.paragraph !== line.paragraph
    ? null
    : { ...group, words };
}

/** Whom “he” or “she” before a verb of saying means: whom the sentence's pronoun means, or the only one it names before. */
function spokenBy(article: Article, line: Line, words: Span, reference: Reference | null): Person | null {
  const pronoun = slice(article.text, words).toLowerCase();
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const gender = pronoun === 'he' ? 'man' : 'woman';
  const named = new Set(
    line.named
      .filter(({ start, person }) => start < words.start && mayBe(article, person, gender))
      .map(({ person }) => person),
  );
  if (reference !== null && mayBe(article, reference.person, gender)) named.add(reference.person);
  const [person] = named;
  return named.size === 1 && person !== undefined ? person : null;
}
