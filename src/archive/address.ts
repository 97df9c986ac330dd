import { bareAddress } from '../articles/address.ts';
import type { Article } from '../articles/article.ts';
import type { Collection } from './collection.ts';
import { byDate } from './heads.ts';
import { createPace } from './pace.ts';

/** See `Archive.atAddress`; looks through all articles, and pauses. */
export async function articleAt(
  address: string,
  collections: readonly Collection[],
): Promise<Article | null> {
  const pace = createPace();
  const wanted = bareAddress(address);
  const found: Article[] = [];
  for (const article of collections.flatMap((each) => [...each.articles()])) {
    if (pace.due()) await pace.pause();
    if (article.url !== null && bareAddress(article.url) === wanted) found.push(article);
  }
  return found.sort(byDate)[0] ?? null;
}
