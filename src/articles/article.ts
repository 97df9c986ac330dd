import type { Span } from '../text/span.ts';

/**
 * Who may find an article: everybody (`shared`), or the members of one Discord server (its id).
 * A query asks `shared` and its own scope, never another.
 */
export type Scope = string;

/** The scope of the articles that come from the operator's own folders. */
export const SHARED: Scope = 'shared';

/** Where a piece of data about an article was read, shown to whoever asks why the bot believes it. */
export type Origin =
  | 'first line'
  | 'masthead'
  | 'heading'
  | 'dateline'
  | 'caption'
  | 'byline'
  | 'meta tag'
  | 'JSON-LD'
  | 'time tag'
  | 'title tag'
  | 'front matter'
  | 'JSON field'
  | 'link tag'
  | 'feed'
  | 'file name';

/** Data about an article; each known value names its origin in `found`. */
export interface ArticleHead {
  /** The record's own id where it has one, else made from `file`; unique in its scope. */
  readonly id: string;
  /** Twelve characters of [a-z0-9] made from scope and id: short enough for a Discord button. */
  readonly key: string;
  readonly scope: Scope;
  /** Relative to its articles folder, with `/`; what a citation names. */
  readonly file: string;
  /** The line in a `.jsonl` file, from 1. */
  readonly line: number | null;
  readonly title: string;
  readonly source: string | null;
  /** As exact as is known: `2013`, `2013-07` or `2013-07-10`. */
  readonly published: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** ISO 639-1, or `und` where the text is too short to tell. */
  readonly language: string;
  readonly found: Readonly<Partial<Record<'title' | 'source' | 'published' | 'url' | 'author', Origin>>>;
  /** The id of the article that this one repeats, to the byte or nearly; null for an original. */
  readonly copyOf: string | null;
  /** The key of the version that took its place; absent from the one that answers. */
  readonly replacedBy?: string;
}

/** A kept paragraph. Its sentences are spans of `article.text`, in order, never overlapping, inside it. */
export interface Paragraph extends Span {
  readonly kind: 'body' | 'caption' | 'heading' | 'list item';
  readonly sentences: readonly Span[];
}

/** What was published. Every span that the bot quotes is a span of `text`. */
export interface Article extends ArticleHead {
  readonly text: string;
  /** Kept paragraphs in order; a citation's `paragraph` counts them from 1. */
  readonly paragraphs: readonly Paragraph[];
}

/** A file, or a line of one, that could not be read, and why in plain English. */
export interface Skipped {
  readonly file: string;
  readonly line: number | null;
  readonly reason: string;
}
