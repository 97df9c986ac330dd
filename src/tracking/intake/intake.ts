import type { Article, Scope } from '../../articles/article.ts';
import type { Entry } from '../feeds/feed.ts';

/** Told, in the transaction that keeps an article, that it is there: what comes of that is kept or lost with it. */
export interface Arrivals {
  /** `copyOf` is the id of an earlier article of the same scope that it repeats: see `Article.copyOf`. */
  arrived(article: Article, how: 'new' | 'corrected', now: Date): void;
}

/** What became of something that was to be taken in. */
export type Taken =
  | { readonly kind: 'kept'; readonly article: Article }
  /** Another text of an article that was there; that one is kept as an earlier version. */
  | { readonly kind: 'corrected'; readonly article: Article }
  /** The same text is there already. */
  | { readonly kind: 'known'; readonly key: string }
  /** `final` where trying again would bring nothing else. */
  | { readonly kind: 'failed'; readonly reason: string; readonly final: boolean; readonly retryAt?: Date };

export interface EntryOrigin {
  readonly scope: Scope;
  /** The feed's row, and how it calls itself: the source where the page names none. */
  readonly feed: number;
  readonly feedTitle: string | null;
  /** Whether watches hear of it. */
  readonly isNews: boolean;
  /** Where its page cannot be had now either, what the feed says is taken: it is not tried again. */
  readonly isLastTry?: boolean;
}

/** An article that was read and is not kept yet. */
export interface Draft {
  /** For a button: 14 letters and digits, the first twelve of which all drafts of one file share; then its place, from 00. */
  readonly id: string;
  /** Who had it read. */
  readonly addedBy: string;
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** The first words of its text, as they are there. */
  readonly firstWords: string;
  readonly words: number;
  /** The title of an article of the server's that it would replace or repeat; null where it is new. */
  readonly replaces: string | null;
  readonly repeats: string | null;
}

export type Drafted =
  | { readonly kind: 'drafted'; readonly drafts: readonly Draft[]; readonly skipped: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Takes articles in: from feeds, addresses, files and folders into the store and the archive. */
export interface Intake {
  /**
   * The article of a feed's entry: its page, or where that cannot be had what the feed itself says. `settle` is called
   * with the outcome in the transaction that keeps the article (in one of its own where nothing is kept); it is not
   * called where `signal` has ended it, or the feed's row is gone.
   */
  takeEntry(
    entry: Entry,
    origin: EntryOrigin,
    settle: (taken: Taken) => void,
    signal?: AbortSignal,
  ): Promise<Taken>;
  /** Reads the page at an address, to be shown before it is kept. */
  draftLink(url: string, scope: Scope, addedBy: string, signal?: AbortSignal): Promise<Drafted>;
  /** Reads a file's articles, to be shown before they are kept. */
  draftFile(
    file: { readonly name: string; readonly url: string; readonly size: number },
    scope: Scope,
    addedBy: string,
    signal?: AbortSignal,
  ): Promise<Drafted>;
  /** What was drafted, as it is now; null where there is no such draft of this server, or its day is over. */
  draft(id: string, scope: Scope): Promise<Draft | null>;
  /** Keeps what was drafted; null where there is no such draft of this server. */
  keepDraft(id: string, scope: Scope): Promise<Taken | null>;
  /** False where there is none. */
  discardDraft(id: string, scope: Scope): boolean;
  /** Takes one article of the server's away, its versions with it. */
  remove(key: string, scope: Scope): Promise<boolean>;
  /** A version that another has replaced, with `replacedBy`, so that quotations of it still open. */
  earlierVersion(key: string, scope: Scope): Article | null;
  /**
   * At the start: puts all articles of the store into the archive, where nothing of a server is found that the store
   * does not hold. Rows that cannot be read are left out, and told.
   */
  loadAll(onArticles?: (articles: number) => void): Promise<Loaded>;
  /** What is known of a server beside the store is dropped, once nothing of it is on its way any more. */
  forgotten(scope: Scope): Promise<void>;
  /** Ends what is being read; nothing is written afterwards. */
  stop(): Promise<void>;
}

/** What the store held at the start. */
export interface Loaded {
  readonly articles: number;
  /** The keys of rows that cannot be read, each with the reason. */
  readonly unreadable: readonly { readonly key: string; readonly reason: string }[];
}
