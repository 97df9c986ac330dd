import type { Article } from '../../../src/articles/article.ts';
import { makeArticle } from '../article.ts';

/** One thing that is done to an archive. */
export type Change =
  | { readonly kind: 'put'; readonly articles: readonly Article[] }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'compact' };

/** So many articles there are at the most. */
const IDS = 60;
/** Articles that are put at once, at the most. */
const MOST = 12;

/** The change of a plan at a place, from 0: always the same. */
export function changeOf(seed: number, at: number): Change {
  const random = randomOf(seed * 1_000_003 + at);
  const kind = random();
  if (kind < 0.15) return { kind: 'remove', id: idOf(random) };
  if (kind < 0.2) return { kind: 'compact' };
  const ids = new Set(Array.from({ length: 1 + Math.floor(random() * MOST) }, () => idOf(random)));
  return { kind: 'put', articles: [...ids].map((id) => articleOf(id, at, 1 + Math.floor(random() * 6))) };
}

/** A word that only the article has that was put under an id at a place of the plan. */
export function markOf(id: string, at: number): string {
  return `mark${id}x${at}`;
}

function articleOf(id: string, at: number, paragraphs: number): Article {
  const text = Array.from(
    { length: paragraphs },
    (_, paragraph) => `Paragraph ${paragraph} of ${markOf(id, at)}: John Kerry spoke of walrus and treaty.`,
  ).join('\n\n');
  return makeArticle({
    id,
    title: `Report ${at}`,
    source: `Source ${at % 5}`,
    published: '2013-07-10',
    text,
  });
}

function idOf(random: () => number): string {
  return `a${Math.floor(random() * IDS)}`;
}

/** Mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
