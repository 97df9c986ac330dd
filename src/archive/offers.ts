import { Best } from './best.ts';
import { foldName } from './filter.ts';
import { type Fit, initialsFit, nearFit, plainFit, SHORTEST_MISTYPED } from './fit.ts';
import type { Asked, Offer, OfferTable, Patience } from './offer-table.ts';

/** The tables of a scope. What stands in several of them is one thing, of as many articles as the most say. */
export type Tables = readonly OfferTable[];

/** Where to look, and how long. */
export interface Search extends Patience {
  readonly scopes: readonly Tables[];
  readonly limit: number;
}

/**
 * What could complete the typed words, best first. For nothing typed those of most articles. Else what begins with the
 * words, what has a word that does, what has words that begin with each, in any order (“Kerry, John”). Where there is
 * none of these, what has them but for its initials; then with a mistake; then with a space too many or too few.
 */
export async function completions(search: Search, typed: string): Promise<Offer[]> {
  const words = foldName(typed);
  if (words === '') return found(search, () => 0, 'all', words);
  const each = words.split(' ');
  const attempts = [
    () => plain(search, words),
    () => (each.length < 2 ? [] : found(search, initialsFit(words), 'initials', words)),
    () => (words.length < SHORTEST_MISTYPED ? [] : found(search, nearFit(words), 'near', words)),
    () => respaced(search, each),
  ];
  for (const attempt of attempts) {
    const offers = await attempt();
    if (offers.length > 0) return offers;
  }
  return [];
}

function plain(search: Search, words: string): Promise<Offer[]> {
  return found(search, plainFit(words), 'plain', words);
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

/** The best of what fits. */
async function found(search: Search, rankOf: Fit, way: Asked['way'], words: string): Promise<Offer[]> {
  const { scopes, limit, pace } = search;
  const tables = scopes.flat();
  // What stands in several tables comes as often.
  const kept = new Best<Ranked>(limit * tables.length, byRank);
  let count = 0;
  for (const table of tables) {
    for (const offer of await table.mayFit({ way, words, limit }, search)) {
      if (++count % STRIDE === 0 && pace.due()) await pace.pause();
      const rank = offer.articles === 0 ? null : rankOf(offer.folded);
      if (rank !== null) kept.add({ offer: scopes.length > 1 ? together(offer, scopes) : offer, rank });
    }
  }
  const offers = new Map<string, Offer>();
  for (const { offer } of kept.sorted()) if (!offers.has(offer.folded)) offers.set(offer.folded, offer);
  return [...offers.values()].slice(0, Math.max(0, Math.floor(limit) || 0));
}

/** With the articles of all scopes. */
function together(offer: Offer, scopes: readonly Tables[]): Offer {
  const most = (tables: Tables) => Math.max(...tables.map((each) => each.get(offer.folded)?.articles ?? 0));
  return { ...offer, articles: scopes.reduce((sum, tables) => sum + most(tables), 0) };
}
