import type { Drawn } from './sketch-code.ts';

/** So much of the shorter text must stand in the longer one. */
const CONTAINED = 0.6;
/** And of the beginning of each, in samples (about 50 words): a follow-up repeats the story under a new beginning. */
const BEGINNING = 12;
const SHARED_BEGINNING = 0.4;
/** A shorter text than this part of the longer is a quotation from it. */
const SHORTEST_PART = 0.4;
/** Of the shorter one's figures, this share must be in the longer. */
const FIGURES = 0.8;
/** Below this, samples are too few to judge by: about 80 words. */
const FEWEST_SAMPLES = 20;
/** Articles are looked up by one sample in eight: those whose hash is zero from this bit on. */
const LOOKED_UP = 27;
const MOST_COMPARED = 4;

/** An article as it is compared. */
export interface Known {
  readonly id: string;
  readonly drawn: Pick<Drawn, 'figures' | 'samples'>;
}

/**
 * Finds articles that print an earlier one without its end, or with more at its end: the containment of Broder, “On the
 * Resemblance and Containment of Documents” (1997), estimated from a fixed part of all shingles, as in Manber, “Finding
 * Similar Files in a Large File System” (1994).
 */
export class Excerpts {
  /** The first article with each of the samples that are looked up. */
  private readonly firsts = new Map<number, Known>();

  /** The id of an article learned before that tells the same at another length, or null. */
  find(article: Known): string | null {
    const marks = marksOf(article);
    if (marks.length === 0) return null;
    const near = this.nearest(marks);
    return near.find((earlier) => isExcerpt(earlier.drawn, article.drawn))?.id ?? null;
  }

  learn(article: Known): void {
    for (const mark of marksOf(article)) if (!this.firsts.has(mark)) this.firsts.set(mark, article);
  }

  /** Forgets what was learned, the very object. */
  forget(article: Known): void {
    for (const mark of marksOf(article)) if (this.firsts.get(mark) === article) this.firsts.delete(mark);
  }

  /** The few articles that share the most marks: a text made of many others is compared with no more. */
  private nearest(marks: readonly number[]): Known[] {
    const shared = new Map<Known, number>();
    for (const mark of marks) {
      const first = this.firsts.get(mark);
      if (first) shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_COMPARED)
      .map(([known]) => known);
  }
}

function marksOf({ drawn: { samples } }: Known): number[] {
  return samples.length < FEWEST_SAMPLES ? [] : samples.filter((sample) => sample >>> LOOKED_UP === 0);
}

function isExcerpt(one: Known['drawn'], other: Known['drawn']): boolean {
  // Each is made when it is asked for.
  const a = { known: one, samples: one.samples };
  const b = { known: other, samples: other.samples };
  const [shorter, longer] = a.samples.length < b.samples.length ? [a, b] : [b, a];
  if (shorter.samples.length < longer.samples.length * SHORTEST_PART) return false;
  const inLonger = new Set(longer.samples);
  // Most that are compared end here.
  if (share(shorter.samples, inLonger) < CONTAINED) return false;
  const inShorter = new Set(shorter.samples);
  return (
    share(shorter.samples.slice(0, BEGINNING), inLonger) >= SHARED_BEGINNING &&
    share(longer.samples.slice(0, BEGINNING), inShorter) >= SHARED_BEGINNING &&
    share([...shorter.known.figures], longer.known.figures) >= FIGURES
  );
}

function share(items: readonly number[], among: ReadonlySet<number>): number {
  if (items.length === 0) return 1;
  return items.filter((item) => among.has(item)).length / items.length;
}
