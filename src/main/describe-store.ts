import { counted } from '../catalogue/en/counted.ts';
import type { Inspected } from '../tracking/store/inspect.ts';

/** “12 articles, 3 feeds, 4 watches and 20 posts of 2 servers”. */
export function describeStore({ counts }: Pick<Inspected, 'counts'>): string {
  const number = (table: string) => counts.get(table) ?? 0;
  const versions = counted(number('article'), 'version of an article', 'versions of articles');
  const feeds = counted(number('feed'), 'feed');
  const watches = counted(number('watch'), 'watch', 'watches');
  const posts = counted(number('delivery'), 'post');
  return `${versions}, ${feeds}, ${watches} and ${posts} of ${counted(number('server'), 'server')}`;
}
