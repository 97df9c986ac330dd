import type { ServerPlan } from '../crash/orders.ts';
import type { Figures } from './figures.ts';

/** What the process in a soak is told; each is answered before the next. */
export type Order =
  | { readonly kind: 'start'; readonly start: Start }
  /** The clock goes on; answered when all that this has brought about is over. */
  | { readonly kind: 'advance'; readonly milliseconds: number }
  | {
      readonly kind: 'join';
      readonly server: ServerPlan;
      readonly by: string;
      readonly systemChannel: string;
    }
  /** The bot was removed from a server. */
  | { readonly kind: 'leave'; readonly scope: string }
  /** Articles that arrived before this moment (milliseconds since 1970) are taken away. */
  | { readonly kind: 'retire'; readonly before: number }
  | { readonly kind: 'measure' }
  | { readonly kind: 'stop' };

export interface Start {
  readonly folder: string;
  readonly api: string;
  readonly token: string;
  readonly botId: string;
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type Report =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'done'; readonly problems: readonly string[] }
  | { readonly kind: 'measured'; readonly figures: Figures };
