import type { Wanted } from '../../../src/tracking/watches/watches.ts';
import type { Pace } from './hurried-clock.ts';
import type { MutationName } from './mutations.ts';
import type { Point } from './points.ts';

/** What a process under test is told. */
export type Order =
  | { readonly kind: 'start'; readonly start: Start }
  | { readonly kind: 'set up'; readonly servers: readonly ServerPlan[] }
  /** Whether nothing is due any more, and so many articles are there; null for any number. */
  | { readonly kind: 'look'; readonly articles: number | null }
  | { readonly kind: 'show'; readonly scopes: readonly string[] }
  | { readonly kind: 'stop' };

export interface Start {
  /** The folder of the store. */
  readonly folder: string;
  readonly api: string;
  readonly token: string;
  /** The bot's own user. */
  readonly botId: string;
  /** For FETCH_ALLOW. */
  readonly place: string;
  readonly pace: Pace;
  /** Null for a process that is to live. */
  readonly point: Point | null;
  readonly mutation: MutationName | null;
}

/** What a server follows and watches. */
export interface ServerPlan {
  readonly scope: string;
  readonly feeds: readonly { readonly url: string; readonly title: string }[];
  readonly watches: readonly Wanted[];
}

/** What it tells. */
export type Report =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'running'; readonly tookMs: number }
  | { readonly kind: 'set up'; readonly problems: readonly string[] }
  | { readonly kind: 'looked'; readonly isSettled: boolean }
  | { readonly kind: 'shown'; readonly articles: readonly ShownArticle[] }
  | { readonly kind: 'stopped' };

/** An article as the archive has it. */
export interface ShownArticle {
  readonly scope: string;
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** `start-end` of each sentence. */
  readonly sentences: readonly string[];
}
