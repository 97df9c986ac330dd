import { type NameMention, names } from '../text/names.ts';
import { isInitials, nameWords, type PersonName } from '../text/same-name.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import { COURTESIES } from '../text/titles.ts';
import type { Article } from './article.ts';
import { bareNames } from './bare-names.ts';
import { addShortNames, groupFullNames, type Line, type PersonMention, type Sighting } from './sightings.ts';

export { samePerson } from '../text/same-name.ts';
export type { Line, PersonMention } from './sightings.ts';

/** Somebody whom an article names. */
export interface Person extends PersonName {
  /** The fullest of the forms that the article uses most. */
  readonly name: string;
  /** Other forms, each as written somewhere in the article, in order of appearance. */
  readonly aliases: readonly string[];
  /** What the article calls them, each wording once, in order of appearance; “Mr” and the like left out. */
  readonly roles: readonly Span[];
  readonly mentions: readonly PersonMention[];
}

interface Cast {
  readonly people: readonly Person[];
  /** All mentions with whose they are, in order. */
  readonly mentions: readonly { readonly span: Span; readonly person: Person }[];
}

// Other languages capitalise other words: there, only names that the word lists know are believed.
const ENGLISH = new Set(['en', 'und']);
const SURE_ABROAD = 0.7;

const casts = new WeakMap<Article, Cast>();

/** The people of an article, in order of first mention. The work is done once for each article. */
export function people(article: Article): readonly Person[] {
  return cast(article).people;
}

/**
 * The people of some of an article's sentences, which is all that it takes to tell one person's mentions where these are
 * all that hold a word of the name. Reading a sentence takes some 20 µs, an article's whole cast milliseconds.
 */
export function peopleIn(article: Article, lines: readonly Line[]): readonly Person[] {
  return castOf(article, lines).people;
}

/** Whose name stands at a span of the article; null where no person is named there, or it cannot be told which. */
export function personAt(article: Article, span: Span): Person | null {
  return cast(article).mentions.find((mention) => overlaps(mention.span, span))?.person ?? null;
}

/** The people of the article whom a name typed by somebody (“Wang”, “jack lew”) may mean. */
export function resolve(article: Article, name: string): readonly Person[] {
  const wanted = nameWords(name).join(' ');
  if (wanted === '') return [];
  return people(article).filter((person) => {
    const forms = [person.name, ...person.aliases, person.family ?? ''];
    return forms.some((form) => nameWords(form).join(' ') === wanted);
  });
}

function cast(article: Article): Cast {
  const known = casts.get(article);
  if (known) return known;
  const made = castOf(article, linesOf(article));
  casts.set(article, made);
  return made;
}

function castOf(article: Article, lines: readonly Line[]): Cast {
  const found = sightings(article, lines);
  const groups = groupFullNames(found.filter(({ family }) => family !== null));
  const families = new Set(groups.map((group) => group[0]?.family ?? ''));
  const short = found.filter(({ family }) => family === null);
  addShortNames(article, groups, [...short, ...bareNames(article, families, found, lines)]);
  const everyone = groups.map((group) => describe(article, group));
  everyone.sort((a, b) => firstOf(a) - firstOf(b));
  const mentions = everyone.flatMap((person) => person.mentions.map((span) => ({ span, person })));
  return { people: everyone, mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
}

const firstOf = (person: Person): number => person.mentions[0]?.start ?? 0;

function linesOf({ paragraphs }: Article): Line[] {
  return paragraphs.flatMap(({ sentences }, index) =>
    sentences.map(({ start, end }) => ({ start, end, paragraph: index + 1 })),
  );
}

function sightings(article: Article, lines: readonly Line[]): Sighting[] {
  const least = ENGLISH.has(article.language) ? 0 : SURE_ABROAD;
  return lines.flatMap((line) =>
    names(article.text, line)
      .filter(({ kind, confidence }) => kind === 'person' && confidence >= least)
      .map((mention) => sighting(article, mention, line.paragraph)),
  );
}

function sighting(article: Article, mention: NameMention, paragraph: number): Sighting {
  const { start, end, role, family, given, confidence } = mention;
  return { start, end, role, family, given, confidence, paragraph, name: slice(article.text, mention) };
}

/** A person as the article shows them: the mentions, in order, and the shortest and fullest names drawn from them. */
function describe(article: Article, group: readonly Sighting[]): Person {
  const mentions = [...group].sort((a, b) => a.start - b.start);
  const main = mainName(mentions);
  const forms = new Set(mentions.map(({ name }) => name));
  forms.delete(main.name);
  return {
    name: main.name,
    family: main.family,
    given: main.given,
    aliases: [...forms],
    roles: distinctRoles(article, mentions),
    mentions: mentions.map(({ start, end, paragraph, role }) => ({ start, end, paragraph, role })),
  };
}

function mainName(mentions: readonly Sighting[]): PersonName {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = ({ name, family, given }: PersonName): number[] => [
    family === null ? 0 : 1,
    isInitials(given ?? '') ? 0 : 1,
    counts.get(name) ?? 0,
    name.length,
  ];
  return [...mentions].sort((a, b) => compareRanks(rank(b), rank(a)))[0] ?? NOBODY;
}

const NOBODY: PersonName = { name: '', family: null, given: null };

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function distinctRoles(article: Article, mentions: readonly Sighting[]): Span[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ role }) => {
    if (role === null) return [];
    const words = nameWords(slice(article.text, role)).join(' ');
    if (COURTESIES.has(words) || seen.has(words)) return [];
    seen.add(words);
    return [role];
  });
}
