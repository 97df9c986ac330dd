import { createPace } from '../../archive/pace.ts';
import type { ArticleHead } from '../../articles/article.ts';
import type { Place } from '../find.ts';
import { type Days, isWithin } from './days.ts';

/** The heads of what was published in some days, and what else there is. */
export interface Heads {
  /** Latest first, copies too. */
  readonly heads: readonly ArticleHead[];
  /** How many articles have no day at all. */
  readonly undated: number;
  /** The latest that were published before, a few at the most. */
  readonly before: readonly ArticleHead[];
}

const LIST_PAGE = 500;
// Of more articles in these days only the latest are looked at.
const MOST_HEADS = 10_000;
const BEFORE = 3;

type Shelf = Pick<Place, 'archive' | 'scope'>;

/** Reads what was published in some days off the list of all, which is sorted by day. */
export async function headsOf(days: Days, shelf: Shelf): Promise<Heads> {
  const edge = earliestIn(days);
  const pace = createPace();
  const heads: ArticleHead[] = [];
  let before: readonly ArticleHead[] = [];
  for (let offset = 0; before.length === 0 && heads.length < MOST_HEADS; offset += LIST_PAGE) {
    const page = await shelf.archive.list(shelf.scope, { offset, limit: LIST_PAGE, upTo: days.to });
    heads.push(...page.filter(({ published }) => isWithin(published, days)));
    before = page.filter(({ published }) => published !== null && published < edge).slice(0, BEFORE);
    if (page.length < LIST_PAGE || page.at(-1)?.published === null) break;
    if (pace.due()) await pace.pause();
  }
  return { heads: heads.slice(0, MOST_HEADS), undated: await countUndated(shelf), before };
}

/** “2013-07” stands behind all days of July: it is of a stretch that begins with that month. */
function earliestIn({ from }: Days): string {
  if (from.endsWith('-01-01')) return from.slice(0, 4);
  return from.endsWith('-01') ? from.slice(0, 7) : from;
}

/** How many articles have no known day: looked for in steps, as a list tells whether there are so many. */
async function countUndated({ archive, scope }: Shelf): Promise<number> {
  const isThere = async (at: number) =>
    (await archive.list(scope, { offset: at, limit: 1, upTo: '' })).length > 0;
  let beyond = 1;
  while (await isThere(beyond - 1)) beyond *= 2;
  let low = Math.floor(beyond / 2);
  let high = beyond - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await isThere(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
