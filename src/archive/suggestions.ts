import { best } from './best.ts';
import { foldName } from './filter.ts';

/** Something that a completion may offer. */
export interface Offer {
  readonly folded: string;
  /** As it is written. */
  readonly text: string;
  /** In how many articles it stands. */
  readonly articles: number;
}

interface Entry {
  readonly folded: string;
  text: string;
  articles: number;
}

/** The names, titles or sources of one scope, with how many articles have them. */
export class Suggestions {
  readonly #entries = new Map<string, Entry>();

  /** Gives what to `remove` it by; null where nothing of it could be typed. */
  add(text: string): string | null {
    const folded = foldName(text);
    if (folded === '') return null;
    const entry = this.#entries.get(folded);
    if (entry === undefined) this.#entries.set(folded, { folded, text, articles: 1 });
    else {
      entry.articles++;
      // “XI JINPING” in one headline should not be how he is shown.
      if (entry.text === entry.text.toUpperCase()) entry.text = text;
    }
    return folded;
  }

  remove(folded: string): void {
    const entry = this.#entries.get(folded);
    if (entry === undefined) return;
    entry.articles--;
    if (entry.articles === 0) this.#entries.delete(folded);
  }

  get(folded: string): Offer | undefined {
    return this.#entries.get(folded);
  }

  offers(): Iterable<Offer> {
    return this.#entries.values();
  }
}

/** Everything that the tables offer, what stands in several of them once. */
function* together(tables: readonly Suggestions[]): Iterable<Offer> {
  const [first, second] = tables;
  if (first === undefined) return;
  for (const offer of first.offers()) {
    const other = second?.get(offer.folded);
    yield other === undefined ? offer : { ...offer, articles: offer.articles + other.articles };
  }
  if (second === undefined) return;
  for (const offer of second.offers()) if (first.get(offer.folded) === undefined) yield offer;
}

/**
 * What could complete the typed words in at most two tables, best first: what begins with them, what has a word
 * that does, what has words that begin with each. Where there is none of these, what does with one mistake.
 */
export function completions(tables: readonly Suggestions[], typed: string, limit: number): Offer[] {
  const words = foldName(typed);
  const each = words.split(' ');
  const fits = best(
    ranked(together(tables), ({ folded }) => tierOf(folded, words, each)),
    limit,
    byTier,
  );
  if (fits.length > 0 || words.length < SHORTEST_MISTYPED) return fits.map(({ offer }) => offer);
  const near = ranked(together(tables), ({ folded }) => (hasNearPrefix(folded, words) ? 0 : null));
  return best(near, limit, byTier).map(({ offer }) => offer);
}

interface Ranked {
  readonly offer: Offer;
  readonly tier: number;
}

function* ranked(offers: Iterable<Offer>, rate: (offer: Offer) => number | null): Iterable<Ranked> {
  for (const offer of offers) {
    const tier = rate(offer);
    if (tier !== null) yield { offer, tier };
  }
}

function byTier(a: Ranked, b: Ranked): number {
  return (
    a.tier - b.tier ||
    b.offer.articles - a.offer.articles ||
    a.offer.folded.length - b.offer.folded.length ||
    (a.offer.folded < b.offer.folded ? -1 : 1)
  );
}

/** How well it fits, 0 best; null where it does not. */
function tierOf(folded: string, typed: string, words: readonly string[]): number | null {
  if (folded.startsWith(typed)) return 0;
  if (folded.includes(` ${typed}`)) return 1;
  if (words.length < 2) return null;
  const spaced = ` ${folded}`;
  return words.every((word) => spaced.includes(` ${word}`)) ? 2 : null;
}

/** With fewer letters a mistake makes anything of anything. */
const SHORTEST_MISTYPED = 3;

/** Whether the words from the start, or from one of the words, begin with `typed` but for one mistake. */
function hasNearPrefix(folded: string, typed: string): boolean {
  for (let start = 0; start >= 0 && folded.length - start >= typed.length - 1; ) {
    if (isNearPrefix(folded, start, typed)) return true;
    const space = folded.indexOf(' ', start);
    start = space < 0 ? -1 : space + 1;
  }
  return false;
}

/** One letter wrong, missing, too many, or two that changed places. */
function isNearPrefix(text: string, start: number, typed: string): boolean {
  let same = 0;
  while (same < typed.length && text[start + same] === typed[same]) same++;
  const at = start + same;
  const isSwapped = text[at] === typed[same + 1] && text[at + 1] === typed[same];
  return (
    text.startsWith(typed.slice(same + 1), at + 1) ||
    text.startsWith(typed.slice(same + 1), at) ||
    text.startsWith(typed.slice(same), at + 1) ||
    (isSwapped && text.startsWith(typed.slice(same + 2), at + 2))
  );
}
