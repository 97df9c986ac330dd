import type { Article } from './article.ts';
import { Excerpts } from './excerpts.ts';
import { BINS, EMPTY, likeness, sketch } from './sketch.ts';
import type { Drawn } from './sketch-code.ts';

/** Alike from here on is a copy: with three-word shingles, one word changed in about forty. */
const LIKE = 0.82;
/** And of the figures in either, this share must be in both. */
const LIKE_FIGURES = 0.8;
/** A shorter text is a copy only of one with the very same words: too little is left to compare. */
const SHORT = 30;
/** Of fewer words even the same text says nothing (“No details yet.”), unless the title is the same too. */
const SHORTEST = 8;
/** Bins hashed together; two texts of likeness s share one of 8 bands with 1 - (1 - s⁴)⁸: 0.993 at 0.82. */
const BAND = 4;
/** Half the bins are enough to find a neighbour by; all of them judge it. */
const BANDS = BINS / BAND / 2;

/** An original as its copies are found by. */
interface Known {
  readonly id: string;
  readonly drawn: Drawn;
}

/** What was decided about an article. */
interface Judged {
  /** What its words are known by. */
  readonly words: number | string;
  /** The id of the article that it repeats; null for an original. */
  readonly copyOf: string | null;
  /** Null for a copy, and for an article so short that nothing but its words finds it. */
  readonly known: Known | null;
}

/** What was decided about an article, as it can be kept. */
export interface Decided extends Pick<Judged, 'words' | 'copyOf'> {
  /** Null for a copy, and for an article so short that nothing but its words finds it. */
  readonly drawn: Drawn | null;
}

/**
 * Finds articles that repeat an earlier one, to the byte or nearly: the same story saved twice, or reprinted with a word
 * changed. Compares the kept paragraphs, so that the page round a story does not matter. Neighbours are looked up in
 * bands of a sketch, as in Leskovec, Rajaraman and Ullman, “Mining of Massive Datasets”, chapter 3: the cost of one
 * article does not grow with their number. A story that was cut or added to is found by what the shorter one shares.
 */
export class CopyFinder {
  /** Originals by a hash of their words, or by the whole of a very short article. */
  private readonly same = new Map<number | string, string>();
  /** For each band, the first original with each of its values. */
  private readonly bands = Array.from({ length: BANDS }, () => new Map<number, Known>());
  private readonly excerpts = new Excerpts();
  private readonly judged = new Map<string, Judged>();
  /** The ids of each original's copies, in the order in which they came. */
  private readonly copies = new Map<string, Set<string>>();

  /**
   * The id of the earlier article that this one repeats, or null, in which case it is remembered. An article with other
   * words than the one that had its id takes the place of that one and is judged anew.
   */
  add(article: Pick<Article, 'id' | 'title' | 'text' | 'paragraphs'>): string | null {
    const { id, title, text, paragraphs } = article;
    const drawn = sketch(text, paragraphs);
    const words = drawn.wordCount < SHORTEST ? `${title}\n${text}` : drawn.words;
    const before = this.judged.get(id);
    if (before?.words === words) return before.copyOf;
    if (before !== undefined) this.forget(id);
    const known = drawn.wordCount < SHORT ? null : { id, drawn };
    const copyOf = this.same.get(words) ?? (known === null ? null : this.near(known));
    this.remember(id, { words, copyOf, known: copyOf === null ? known : null });
    return copyOf;
  }

  /** What was decided about an article; null for one that is not known. */
  decided(id: string): Decided | null {
    const judged = this.judged.get(id);
    if (judged === undefined) return null;
    const { words, copyOf, known } = judged;
    return { words, copyOf, drawn: known?.drawn ?? null };
  }

  /** What `decided` gave, of an article that is not known: in the order in which they were decided about. */
  restore(id: string, { words, copyOf, drawn }: Decided): void {
    this.remember(id, { words, copyOf, known: drawn === null ? null : { id, drawn } });
  }

  /**
   * Forgets an article and with it what was found to repeat it. Gives the ids of the latter, in the order in which they
   * came: whoever still has these articles should `add` them again, the first of which then is the others' original.
   */
  forget(id: string): readonly string[] {
    const orphans = [...(this.copies.get(id) ?? [])];
    for (const each of [id, ...orphans]) {
      const judged = this.judged.get(each);
      if (judged !== undefined) this.unlearn(each, judged);
    }
    this.copies.delete(id);
    return orphans;
  }

  private remember(id: string, judged: Judged): void {
    const { words, copyOf, known } = judged;
    if (copyOf === null) this.learn(id, words, known);
    else this.copies.set(copyOf, (this.copies.get(copyOf) ?? new Set()).add(id));
    this.judged.set(id, judged);
  }

  private near(known: Known): string | null {
    const values = bandValues(known.drawn.bins);
    for (let band = 0; band < BANDS; band++) {
      const first = this.bands[band]?.get(values[band] ?? 0);
      if (first && isCopy(first.drawn, known.drawn)) return first.id;
    }
    return this.excerpts.find(known);
  }

  private learn(id: string, words: Judged['words'], known: Known | null): void {
    this.same.set(words, id);
    if (known === null) return;
    const values = bandValues(known.drawn.bins);
    for (let band = 0; band < BANDS; band++) {
      const value = values[band] ?? 0;
      const firsts = this.bands[band];
      if (value !== 0 && firsts && !firsts.has(value)) firsts.set(value, known);
    }
    this.excerpts.learn(known);
  }

  private unlearn(id: string, { words, copyOf, known }: Judged): void {
    this.judged.delete(id);
    if (copyOf !== null) this.copies.get(copyOf)?.delete(id);
    if (this.same.get(words) === id) this.same.delete(words);
    if (known === null) return;
    const values = bandValues(known.drawn.bins);
    for (let band = 0; band < BANDS; band++) {
      const firsts = this.bands[band];
      if (firsts?.get(values[band] ?? 0) === known) firsts.delete(values[band] ?? 0);
    }
    this.excerpts.forget(known);
  }
}

/** A report with other figures is another report, however alike the rest: results, prices, casualties. */
function isCopy(a: Drawn, b: Drawn): boolean {
  return likeness(a.bins, b.bins) >= LIKE && shared(a.figures, b.figures) >= LIKE_FIGURES;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size + b.size === 0) return 1;
  let both = 0;
  for (const figure of a) if (b.has(figure)) both++;
  return both / (a.size + b.size - both);
}

/** The bins of each band as one number; 0 for a band that holds nothing. */
function bandValues(bins: Uint32Array): Int32Array {
  const values = new Int32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let hash = 0;
    let empty = true;
    for (let bin = band * BAND; bin < (band + 1) * BAND; bin++) {
      const least = bins[bin] ?? EMPTY;
      if (least !== EMPTY) empty = false;
      hash = Math.imul(hash ^ least, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    values[band] = empty ? 0 : hash | 1;
  }
  return values;
}
