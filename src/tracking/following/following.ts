import type { Scope } from '../../articles/article.ts';
import type { Feed } from '../feeds/feed.ts';
import type { FeedList, ListedFeed } from '../feeds/opml.ts';

/** A feed that a server follows. */
export interface FollowedFeed {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  /** The site that it belongs to. */
  readonly home: string | null;
  readonly channel: string | null;
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly state: 'well' | 'failing' | 'given up' | 'paused';
  readonly checkedAt: Date | null;
  readonly nextAt: Date | null;
  /** Why the last try failed, for people. */
  readonly fault: string | null;
  /** Articles that it brought and that are kept. */
  readonly articles: number;
}

/** A feed as it was found, before it is followed. */
export interface FoundFeed {
  readonly url: string;
  readonly title: string;
  readonly home: string | null;
  readonly entries: number;
  /** Of the latest entries: the title, and the day where it is known. */
  readonly latest: readonly { readonly title: string; readonly published: string | null }[];
}

export type Found =
  | { readonly kind: 'found'; readonly feeds: readonly FoundFeed[] }
  | { readonly kind: 'failed'; readonly reason: string };

export type Followed =
  | { readonly kind: 'followed'; readonly feed: FollowedFeed }
  | { readonly kind: 'known'; readonly feed: FollowedFeed }
  | { readonly kind: 'refused'; readonly reason: string };

/** What is at a feed's address just now; nothing of it is kept. */
export type Seen =
  | {
      readonly kind: 'seen';
      readonly format: Feed['format'];
      readonly title: string | null;
      readonly entries: number;
      readonly latest: FoundFeed['latest'];
      /** Where the address has moved for good. */
      readonly movedTo: string | null;
      /** Minutes that the feed itself asks to be left alone between two looks. */
      readonly minutes: number | null;
      /** Whether the server can be asked for changes alone. */
      readonly isConditional: boolean;
      readonly isCut: boolean;
      /** Entries that could not be read, that have no day, and that have no address. */
      readonly lost: number;
      readonly undated: number;
      readonly withoutAddress: number;
    }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The server follows no such feed. */
  | { readonly kind: 'none' };

/** What following needs to know beside the address. */
export interface Wish {
  readonly scope: Scope;
  readonly channel: string | null;
  readonly addedBy: string;
  readonly title?: string;
}

/** The feeds that servers follow. */
export interface Following {
  /** Fetches an address and tells which feeds are there, the likeliest first: it is one, or a page that has some. */
  find(url: string, signal?: AbortSignal): Promise<Found>;
  /** Follows a feed from now on; what it holds already is taken in without being reported. */
  follow(feed: Pick<FoundFeed, 'url' | 'title' | 'home'>, wish: Wish): Followed;
  /** Follows all of a list, each as if alone; gives how many were new, known and refused. */
  followAll(
    feeds: readonly ListedFeed[],
    wish: Wish,
  ): Promise<{ readonly added: number; readonly known: number; readonly refused: readonly string[] }>;
  /** By title, then by id. */
  list(scope: Scope): readonly FollowedFeed[];
  /** The articles that it brought stay. False where the server follows no such feed. */
  remove(id: number, scope: Scope): boolean;
  pause(id: number, scope: Scope): boolean;
  /** Also what was given up: it is tried at once. */
  resume(id: number, scope: Scope): boolean;
  /** Fetches a feed that the server follows, to tell what is there. */
  test(id: number, scope: Scope, signal?: AbortSignal): Promise<Seen>;
  /** Reads a list of feeds (OPML) that somebody sent along. */
  readList(file: { readonly url: string; readonly size: number }, signal?: AbortSignal): Promise<FeedList>;
  start(): void;
  /** Ends the fetches under way; nothing is written afterwards. */
  stop(): Promise<void>;
}
