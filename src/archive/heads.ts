import type { Article, ArticleHead } from '../articles/article.ts';

type Dated = Pick<ArticleHead, 'published' | 'title' | 'id' | 'key'>;

/** Published latest first, unknown last; then by title, then by id. */
export function byDate(a: Dated, b: Dated): number {
  return (
    order(b.published ?? '', a.published ?? '') ||
    order(a.title, b.title) ||
    order(a.id, b.id) ||
    order(a.key, b.key)
  );
}

/** Plain order of strings. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An article without its text. */
export function headOf({ text: _text, paragraphs: _paragraphs, ...head }: Article): ArticleHead {
  return head;
}

/** Of articles in their order those from a day on; all where none is told. */
export function publishedUpTo<T extends Dated>(
  articles: readonly T[],
  day: string | undefined,
): readonly T[] {
  if (day === undefined) return articles;
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((articles[middle]?.published ?? '') <= day) high = middle;
    else low = middle + 1;
  }
  return articles.slice(low);
}

/** A page of two sorted lists as one. */
export function pageOf<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T, b: T) => number,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): T[] {
  const page: T[] = [];
  let i = 0;
  let j = 0;
  for (let at = 0; at < offset + limit; at++) {
    const left = a[i];
    const right = b[j];
    if (left === undefined && right === undefined) break;
    const takesLeft = right === undefined || (left !== undefined && compare(left, right) <= 0);
    const next = takesLeft ? left : right;
    if (takesLeft) i++;
    else j++;
    if (at >= offset && next !== undefined) page.push(next);
  }
  return page;
}
