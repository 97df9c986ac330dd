import { setImmediate } from 'node:timers/promises';
import type { Scope } from '../../articles/article.ts';
import { texts } from '../../catalogue/texts.ts';
import { parseUrl } from '../../text/parse-url.ts';
import type { Clock } from '../clock.ts';
import type { ListedFeed } from '../feeds/opml.ts';
import { readUrl } from '../fetch/guard.ts';
import type { Store } from '../store/store.ts';
import type { EntryRows } from './entry-rows.ts';
import type { FeedRow, FeedRows } from './feed-rows.ts';
import type { Followed, FollowedFeed, Following, FoundFeed, Wish } from './following.ts';
import type { Sources } from './sources.ts';

export interface MembershipParts {
  readonly store: Store;
  readonly sources: Sources;
  readonly feeds: FeedRows;
  readonly entries: EntryRows;
  readonly clock: Clock;
  readonly random: () => number;
  readonly intervalMs: number;
  readonly maxFeeds: number;
  /** Something about the entries of a feed has changed. */
  readonly changed: (feed: number) => void;
  /** Something may be due. */
  readonly wake: () => void;
}

const LONGEST_TITLE = 200;
/** Feeds of a list that are followed before others have their turn. */
const AT_ONCE = 100;

/** Which feeds a server follows. */
export function createMemberships(
  parts: MembershipParts,
): Pick<Following, 'follow' | 'followAll' | 'list' | 'remove' | 'pause' | 'resume'> {
  const { store, sources, feeds, entries, clock, intervalMs, maxFeeds, random } = parts;

  const follow = (feed: Pick<FoundFeed, 'url' | 'title' | 'home'>, wish: Wish, at: Date): Followed => {
    const read = readUrl(feed.url);
    if ('kind' in read) return { kind: 'refused', reason: read.reason };
    const url = read.href;
    const known = sources.byUrl(url);
    const same = known === null ? null : feeds.known(wish.scope, known);
    if (same !== null) return { kind: 'known', feed: feeds.shown(same) };
    if (feeds.count(wish.scope) >= maxFeeds) {
      return { kind: 'refused', reason: texts.following.tooMany(maxFeeds) };
    }
    const source = known ?? sources.add(url, at);
    if (known !== null) sources.readAnew(known, at);
    const title = titleOf(wish.title ?? feed.title, read);
    return { kind: 'followed', feed: feeds.shown(feeds.add(source, title, wish, clock.now())) };
  };

  const own = (id: number, scope: Scope): FeedRow | null => {
    const feed = feeds.read(id);
    return feed?.scope === scope ? feed : null;
  };

  /** Does something with a feed of the server's, all or nothing; false where it has no such feed. */
  const withOwn = (id: number, scope: Scope, change: (feed: FeedRow) => void): boolean => {
    const isThere = store.transact(() => {
      const feed = own(id, scope);
      if (feed !== null) change(feed);
      return feed !== null;
    });
    if (isThere) parts.changed(id);
    parts.wake();
    return isThere;
  };

  return {
    follow(feed, wish) {
      const followed = store.transact(() => follow(feed, wish, clock.now()));
      parts.wake();
      return followed;
    },
    async followAll(listed, wish) {
      const refused: string[] = [];
      const counts = { followed: 0, known: 0 };
      const now = clock.now().getTime();
      const followOne = (feed: ListedFeed, at: number): void => {
        // Spread over the interval, so that a long list does not fall due at once ever after.
        const due = new Date(now + (intervalMs * (at + random())) / listed.length);
        const followed = follow({ ...feed, title: titleIn(feed) }, wish, due);
        if (followed.kind === 'refused') refused.push(`${feed.url}: ${followed.reason}`);
        else counts[followed.kind] += 1;
      };
      for (let from = 0; from < listed.length; from += AT_ONCE) {
        if (from > 0) await setImmediate();
        const some = listed.slice(from, from + AT_ONCE);
        store.transact(() => {
          for (const [at, feed] of some.entries()) followOne(feed, from + at);
        });
      }
      parts.wake();
      return { added: counts.followed, known: counts.known, refused };
    },
    list: (scope) => [...feeds.ofScope(scope)].sort(byTitle),
    remove: (id, scope) => withOwn(id, scope, () => feeds.remove(id)),
    pause: (id, scope) =>
      withOwn(id, scope, (feed) => {
        if (feed.isPaused) return;
        feeds.pause(id, clock.now());
        entries.hold(id);
      }),
    resume: (id, scope) =>
      withOwn(id, scope, (feed) => {
        sources.wake(feed.source, clock.now());
        if (!feed.isPaused) return;
        feeds.resume(id);
        entries.release(id, clock.now());
        sources.readAnew(feed.source, clock.now());
      }),
  };
}

function titleIn({ title, url }: ListedFeed): string {
  return title ?? parseUrl(url)?.hostname ?? url;
}

function titleOf(title: string, url: URL): string {
  const words = title.replace(/\s+/g, ' ').trim() || url.hostname;
  return words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE - 1)}…` : words;
}

const collator = new Intl.Collator('en', { numeric: true });

function byTitle(one: FollowedFeed, other: FollowedFeed): number {
  return collator.compare(one.title, other.title) || one.id - other.id;
}
