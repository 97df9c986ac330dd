import type { ContentType } from './content-type.ts';

/**
 * What an address is fetched as. `either` is for an address that somebody gives: a feed, or a page that links to one;
 * `file` for what somebody sent along, whose name says what it is.
 */
export type Purpose = 'page' | 'feed' | 'either' | 'file';

export interface FetchRequest {
  /** As somebody typed it or a page holds it: nothing about it is trusted. */
  readonly url: string;
  readonly purpose: Purpose;
  /** What an earlier fetch brought, to be sent the body only if it changed. */
  readonly known?: Validators;
}

/** What a server tells versions apart by. They belong to one address and are sent to no other. */
export interface Validators {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Where an answer came from, and what it says of the next one. */
export interface Source {
  /** The address that answered, after all redirects, without its fragment. */
  readonly url: string;
  /** Where the address has moved for good (301, 308), to be asked instead from now on; null where it has not. */
  readonly movedTo: string | null;
  /** Null where the server names none. */
  readonly validators: Validators | null;
  /** Not to be fetched again before this moment, at most a week away; null where the server asks for no wait. */
  readonly freshUntil: Date | null;
}

export interface Fetched extends Source {
  readonly kind: 'fetched';
  /** Decompressed, not decoded: the reader chooses the charset, `type.charset` being what the server claims. */
  readonly body: Uint8Array;
  /** Null where the server names no type that can be read. */
  readonly type: ContentType | null;
}

export interface Unchanged extends Source {
  readonly kind: 'unchanged';
}

/** Not tried, or not followed: the address is not safe, or the site asks bots to stay away. */
export interface Refused {
  readonly kind: 'refused';
  /** A sentence for people. */
  readonly reason: string;
}

/** Tried in vain; it may go well another time. */
export interface Failed {
  readonly kind: 'failed';
  /** A sentence for people. */
  readonly reason: string;
  /** Where a server answered. */
  readonly status?: number;
  /** What the server asks to wait for, at most a week away. */
  readonly retryAfter?: Date;
  /** Set where it lies with us (stopped, too much to do) and says nothing of the site. */
  readonly ours?: true;
}

/** The server says that there will be nothing at the address again (410). */
export interface Gone {
  readonly kind: 'gone';
  readonly url: string;
}

export type FetchResult = Fetched | Unchanged | Refused | Failed | Gone;

export function refused(reason: string): Refused {
  return { kind: 'refused', reason };
}

export function failed(reason: string): Failed {
  return { kind: 'failed', reason };
}

export function prevented(reason: string): Failed {
  return { kind: 'failed', reason, ours: true };
}
