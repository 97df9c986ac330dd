import type { Article } from '../articles/article.ts';
import { fold } from '../text/fold.ts';
import type { Filter } from './archive.ts';

/** A name as it is compared: without case, accents, and what is not a letter or a digit. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** What a filter asks of an article. */
export type Filtered = Pick<Article, 'source' | 'published'>;

/** Whether an article may answer, asked once for each; null where every article may. */
export function admission(filter: Filter | undefined): ((article: Filtered) => boolean) | null {
  if (filter === undefined) return null;
  const { source, after, before } = filter;
  if (source === undefined && after === undefined && before === undefined) return null;
  const name = source === undefined ? null : foldName(source);
  const known = new Map<Filtered, boolean>();
  return (article) => {
    const answer = known.get(article);
    if (answer !== undefined) return answer;
    const admitted = isFrom(article, name) && isWithin(article.published, after, before);
    known.set(article, admitted);
    return admitted;
  };
}

function isFrom({ source }: Filtered, name: string | null): boolean {
  return name === null || (source !== null && foldName(source) === name);
}

/**
 * Whether the days that an article may be from meet those that are asked for: one of `2013-07` may be of any day
 * of July. Cut to what is known, ISO days compare as their ranges do.
 */
function isWithin(published: string | null, after: string | undefined, before: string | undefined): boolean {
  if (after === undefined && before === undefined) return true;
  if (published === null) return false;
  const known = published.length;
  return (
    (after === undefined || published >= after.slice(0, known)) &&
    (before === undefined || published <= before.slice(0, known))
  );
}
