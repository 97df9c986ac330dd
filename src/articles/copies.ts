import type { Article } from './article.ts';
import { Excerpts } from './excerpts.ts';
import { BINS, EMPTY, likeness, type Sketch, sketch } from './sketch.ts';

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

interface Known {
  readonly id: string;
  readonly bins: Uint32Array;
  readonly figures: ReadonlySet<number>;
}

/**
 * Finds articles that repeat an earlier one, to the byte or nearly: the same story saved twice, or reprinted with a word
 * changed. Compares the kept paragraphs, so that the page round a story does not matter. Neighbours are looked up in
 * bands of a sketch, as in Leskovec, Rajaraman and Ullman, “Mining of Massive Datasets”, chapter 3: the cost of one
 * article does not grow with their number. A story that was cut or added to is found by what the shorter one shares.
 */
export class CopyFinder {
  /** Ids by a hash of the words, or by the whole of a very short article. */
  private readonly same = new Map<number | string, string>();
  /** For each band, the first article with each of its values. */
  private readonly bands = Array.from({ length: BANDS }, () => new Map<number, Known>());

  private readonly excerpts = new Excerpts();

  /** The id of the earlier article that this one repeats, or null, in which case it is remembered. */
  add(article: Pick<Article, 'id' | 'title' | 'text' | 'paragraphs'>): string | null {
    const drawn = sketch(article.text, article.paragraphs);
    const exact = drawn.wordCount < SHORTEST ? `${article.title}\n${article.text}` : drawn.words;
    const twin = this.same.get(exact);
    if (twin !== undefined && twin !== article.id) return twin;
    this.same.set(exact, article.id);
    return drawn.wordCount < SHORT ? null : this.near(article.id, drawn);
  }

  private near(id: string, drawn: Sketch): string | null {
    const values = bandValues(drawn.bins);
    for (let band = 0; band < BANDS; band++) {
      const known = this.bands[band]?.get(values[band] ?? 0);
      if (known && known.id !== id && isCopy(known, drawn)) return known.id;
    }
    const longer = this.excerpts.find(id, drawn);
    if (longer !== null) return longer;
    const known: Known = { id, bins: drawn.bins, figures: drawn.figures };
    for (let band = 0; band < BANDS; band++) {
      const value = values[band] ?? 0;
      const firsts = this.bands[band];
      if (value !== 0 && firsts && !firsts.has(value)) firsts.set(value, known);
    }
    return null;
  }
}

/** A report with other figures is another report, however alike the rest: results, prices, casualties. */
function isCopy(known: Known, drawn: Sketch): boolean {
  return likeness(known.bins, drawn.bins) >= LIKE && shared(known.figures, drawn.figures) >= LIKE_FIGURES;
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
