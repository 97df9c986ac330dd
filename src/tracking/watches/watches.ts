import type { Answered } from '../../answers/answer.ts';
import type { Scope } from '../../articles/article.ts';
import type { Arrivals } from '../intake/intake.ts';

export type Mode = 'each' | 'hourly' | 'daily' | 'weekly';

/** A saved search that reports new articles. Minutes are of the local day in `zone`. */
export interface Watch {
  readonly id: number;
  readonly scope: Scope;
  readonly channel: string;
  /** As typed; empty where a source or a person alone is watched. */
  readonly query: string;
  readonly source: string | null;
  readonly person: string | null;
  readonly mode: Mode;
  readonly atMinute: number | null;
  /** 0 is Sunday. */
  readonly atWeekday: number | null;
  /** An IANA name, such as Europe/London. */
  readonly zone: string;
  readonly quiet: { readonly from: number; readonly to: number } | null;
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly pausedAt: Date | null;
  readonly fault: string | null;
  readonly nextAt: Date | null;
}

/** What somebody wants watched; checked when it is given to `add` or `edit`. */
export type Wanted = Omit<Watch, 'id' | 'addedAt' | 'pausedAt' | 'fault' | 'nextAt'>;

export type Set =
  | { readonly kind: 'set'; readonly watch: Watch }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'none' };

/** What an alert or a digest came of. */
export interface Reported {
  readonly watch: Watch;
  readonly madeAt: Date;
  readonly articles: number;
}

/** The watches of all servers. */
export interface Watches extends Arrivals {
  add(wanted: Wanted): Set;
  edit(id: number, scope: Scope, change: Partial<Omit<Wanted, 'scope' | 'addedBy'>>): Set;
  list(scope: Scope): readonly Watch[];
  /** What is not posted yet is not posted any more. */
  remove(id: number, scope: Scope): boolean;
  /** A paused one matches nothing. `fault` says why, where nobody asked for it. */
  pause(id: number, scope: Scope, fault?: string): boolean;
  resume(id: number, scope: Scope): boolean;
  /** The rows of a server's watches were deleted by somebody else: they match nothing any more. */
  dropScope(scope: Scope): void;
  /** What it would have reported of the articles since then: the answer that an alert quotes them in; null for nothing. */
  test(wanted: Wanted, since: Date): Promise<Answered | null>;
  /**
   * What a delivery posts: each article that it reports with the sentences that match, and where else each was
   * printed. Null where nothing of it is left.
   */
  compose(delivery: number): Promise<Answered | null>;
  /** What the message with a mark came of; null where this server has no such message, or its watch is gone. */
  reported(mark: string, scope: Scope): Reported | null;
  /** Makes a delivery of each digest that is due, and tells when the next one is; null where none is planned. */
  makeDigests(now: Date): Date | null;
}
