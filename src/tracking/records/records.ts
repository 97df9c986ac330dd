import type { Scope } from '../../articles/article.ts';

/** How much a server has added. */
export interface Holdings {
  readonly articles: number;
  readonly feeds: number;
  readonly watches: number;
  readonly deliveries: number;
}

/** What servers have added, as a whole: which servers there are, and how all of one is deleted. */
export interface Records {
  /** The bot is in this server: what was to be deleted stays. */
  present(scope: Scope, systemChannel: string | null): void;
  /** All servers that the bot is in; those that are not named were left meanwhile. */
  presentIn(scopes: readonly Scope[]): void;
  /** The bot was removed: what the server added is deleted some days later. */
  removed(scope: Scope): void;
  holdings(scope: Scope): Holdings;
  /** Deletes all that a server added, in the store and the archive; what was there cannot be read from the file any more. */
  forget(scope: Scope): Promise<Holdings>;
  /** Forgets the servers whose time is over, and drafts that nobody kept; gives how many servers. */
  forgetDue(): Promise<number>;
}
