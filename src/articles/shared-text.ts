import type { Article } from './article.ts';
import { sketch } from './sketch.ts';

/** Of the shorter article's text. A long quotation is less, a paragraph in ten may be an agency's background. */
const SHARED = 0.25;

const sampled = new WeakMap<Article, ReadonlySet<number>>();

/**
 * Whether two articles have so much of their text in common that one must have it from the other, or both from a third:
 * less than makes a copy. False for texts of one or two paragraphs, which are too short to tell.
 */
export function sharesText(a: Article, b: Article): boolean {
  const [left, right] = [samplesOf(a), samplesOf(b)];
  const [short, long] = left.size < right.size ? [left, right] : [right, left];
  if (short.size === 0) return false;
  return [...short].filter((sample) => long.has(sample)).length >= short.size * SHARED;
}

function samplesOf(article: Article): ReadonlySet<number> {
  const known = sampled.get(article) ?? new Set(sketch(article.text, article.paragraphs).samples);
  sampled.set(article, known);
  return known;
}
