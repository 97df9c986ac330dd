import type { EntryRows } from './entry-rows.ts';
import type { FeedRows } from './feed-rows.ts';
import type { Sources } from './sources.ts';

/**
 * Writes down that a source has moved for good. Where another source has that address already, its followers go over
 * to that one; a server that follows both keeps one feed, with the articles and the entries of both.
 *
 * @returns the source that has the address now
 */
export function moveSource(
  { sources, feeds, entries }: { sources: Sources; feeds: FeedRows; entries: EntryRows },
  id: number,
  url: string,
  now: Date,
): number {
  const other = sources.byUrl(url);
  if (other === id) return id;
  if (other === null) {
    sources.move(id, url);
    return id;
  }
  for (const feed of feeds.ofSource(id)) {
    const same = feeds.known(feed.scope, other);
    if (same === null) {
      feeds.move(feed.id, other);
      continue;
    }
    entries.adopt(feed.id, same);
    feeds.adopt(feed.id, same);
    feeds.remove(feed.id);
  }
  sources.remove(id);
  sources.readAnew(other, now);
  return other;
}
