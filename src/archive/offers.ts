import { Best } from './best.ts';
import { foldName } from './filter.ts';
import { type Fit, initialsFit, nearFit, plainFit, SHORTEST_MISTYPED } from './fit.ts';
import type { Pace } from './pace.ts';
import type { Offer, Suggestions } from './suggestions.ts';
import type { WordStarts } from './word-starts.ts';

/** The tables of a scope. What stands in several of them is one thing, of as many articles as the most say. */
export type Tables = readonly Suggestions[];

/** Where to look, and how long. */
export interface Search {
  readonly scopes: readonly Tables[];
  readonly limit: number;
  readonly pace: Pace;
  /** On `performance.now()`: until then, what has no index yet gets one. */
  readonly deadline: number;
}

/**
 * What could complete the typed words, best first. For nothing typed those of most articles. Else what begins with the
 * words, what has a word that does, what has words that begin with each, in any order (“Kerry, John”). Where there is
 * none of these, what has them but for its initials; then with a mistake; then with a space too many or too few.
 */
export async function completions(search: Search, typed: string): Promise<Offer[]> {
  const words = foldName(typed);
  if (words === '') return found(search, () => 0, null);
  const each = words.split(' ');
  const attempts = [
    () => plain(search, words),
    () => (each.length < 2 ? [] : found(search, initialsFit(words), (starts) => withLongWords(starts, each))),
    () =>
      words.length < SHORTEST_MISTYPED ? [] : found(search, nearFit(words), (starts) => near(starts, each)),
    () => respaced(search, each),
  ];
  for (const attempt of attempts) {
    const offers = await attempt();
    if (offers.length > 0) return offers;
  }
  return [];
}

function plain(search: Search, words: string): Promise<Offer[]> {
  const each = words.split(' ');
  return found(search, plainFit(words), (starts) => shortest(each.map((word) => starts.beginning(word))));
}

/** What may fit, as lists that may overlap. */
type Lists = readonly (readonly Offer[])[];

function withLongWords(starts: WordStarts<Offer>, words: readonly string[]): Lists {
  return words.filter((word) => word.length > 1).flatMap((word) => starts.beginning(word));
}

/** To look for a word with a mistake takes longer: only for the longest two, which are the rarest as a rule. */
function near(starts: WordStarts<Offer>, words: readonly string[]): Lists {
  const [longest = '', second = ''] = [...words].sort((a, b) => b.length - a.length);
  const sought = second.length < SHORTEST_MISTYPED ? [longest] : [longest, second];
  return shortest(sought.map((word) => starts.near(word)));
}

/** What fits several words is in the lists of each. */
function shortest(lists: readonly Lists[]): Lists {
  const sizes = lists.map((each) => each.reduce((sum, { length }) => sum + length, 0));
  return lists[sizes.indexOf(Math.min(...sizes))] ?? [];
}

/** More words, or longer ones, are no slip of the space bar. */
const MOST_WORDS = 5;
const LONGEST_WORD = 30;

/** One word as two, or two neighbours as one: “johnkerry”, “mac donald”. */
async function respaced(search: Search, words: readonly string[]): Promise<Offer[]> {
  for (const asked of words.length > 1 ? joined(words) : parted(words[0] ?? '')) {
    const offers = await plain(search, asked);
    if (offers.length > 0) return offers;
  }
  return [];
}

function joined(words: readonly string[]): string[] {
  if (words.length > MOST_WORDS) return [];
  return words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), (words[at] ?? '') + word, ...words.slice(at + 2)].join(' '));
}

function parted(word: string): string[] {
  if (word.length > LONGEST_WORD) return [];
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2).map(
    (cut) => `${word.slice(0, cut)} ${word.slice(cut)}`,
  );
}

interface Ranked {
  readonly offer: Offer;
  /** 0 best. */
  readonly rank: number;
}

function byRank(a: Ranked, b: Ranked): number {
  return (
    a.rank - b.rank ||
    b.offer.articles - a.offer.articles ||
    a.offer.folded.length - b.offer.folded.length ||
    (a.offer.folded < b.offer.folded ? -1 : a.offer.folded > b.offer.folded ? 1 : 0)
  );
}

/** How many are looked at between two looks at the clock. */
const STRIDE = 64;

/** The best of what fits; `lists` gives what may, and null stands for everything. */
async function found(
  { scopes, limit, pace, deadline }: Search,
  rankOf: Fit,
  lists: ((starts: WordStarts<Offer>) => Lists) | null,
): Promise<Offer[]> {
  const tables = scopes.flat();
  // What stands in several tables comes as often.
  const kept = new Best<Ranked>(limit * tables.length, byRank);
  let count = 0;
  for (const table of tables) {
    const offers = lists === null ? table.offers() : await mayFit(table, lists, pace, deadline);
    for (const offer of offers) {
      if (++count % STRIDE === 0 && pace.due()) await pace.pause();
      const rank = offer.articles === 0 ? null : rankOf(offer.folded);
      if (rank !== null) kept.add({ offer: scopes.length > 1 ? together(offer, scopes) : offer, rank });
    }
  }
  const offers = new Map<string, Offer>();
  for (const { offer } of kept.sorted()) if (!offers.has(offer.folded)) offers.set(offer.folded, offer);
  return [...offers.values()].slice(0, Math.max(0, Math.floor(limit) || 0));
}

/** Each once, as far as the index has it. */
async function mayFit(
  table: Suggestions,
  lists: (starts: WordStarts<Offer>) => Lists,
  pace: Pace,
  deadline: number,
): Promise<Iterable<Offer>> {
  const { words, newcomers } = await table.starts(pace, deadline);
  return eachOnce(lists(words), newcomers);
}

function* eachOnce(lists: Lists, newcomers: readonly Offer[]): Iterable<Offer> {
  yield* newcomers;
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) yield* only;
  if (lists.length < 2) return;
  const seen = new Set<Offer>();
  for (const list of lists) {
    for (const offer of list) {
      if (seen.has(offer)) continue;
      seen.add(offer);
      yield offer;
    }
  }
}

/** With the articles of all scopes. */
function together(offer: Offer, scopes: readonly Tables[]): Offer {
  const most = (tables: Tables) => Math.max(...tables.map((each) => each.get(offer.folded)?.articles ?? 0));
  return { ...offer, articles: scopes.reduce((sum, tables) => sum + most(tables), 0) };
}
