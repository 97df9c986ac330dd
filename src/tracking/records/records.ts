import type { Scope } from '../../articles/article.ts';

/** How much a server has added. */
export interface Holdings {
  readonly articles: number;
  readonly feeds: number;
  readonly watches: number;
  readonly deliveries: number;
}

/** What was deleted. */
export interface Forgotten extends Holdings {
  /** Whether nothing of it can be read from the store's files any more; false while a backup holds them: see `overwrite`. */
  readonly isOverwritten: boolean;
}

/** What servers have added, as a whole: which servers there are, and how all of one is deleted. */
export interface Records {
  /** The bot is in this server: what was to be deleted because it was not stays. */
  present(scope: Scope, systemChannel: string | null): void;
  /** All servers that the bot is in, those of an outage too; those that are not named were left meanwhile. */
  presentIn(scopes: readonly Scope[]): void;
  /** The bot was removed: what the server added is deleted some days later. An outage is no removal. */
  removed(scope: Scope): void;
  holdings(scope: Scope): Holdings;
  /**
   * Deletes all that a server added, in the store and the archive. What a crash interrupts is finished by `forgetDue`;
   * what is added meanwhile is deleted with the rest.
   */
  forget(scope: Scope): Promise<Forgotten>;
  /**
   * What was deleted until now cannot be read from the store's files any more, once this is true. It waits for a backup
   * that is reading them, for some 50 seconds; false where that still reads, and it is tried again by `forgetDue`.
   */
  overwrite(): Promise<boolean>;
  /**
   * Forgets the servers whose time is over, drafts that nobody kept and deliveries that were settled long ago; gives how
   * many servers. To be called at the start, once the archive is filled, and some times a day.
   */
  forgetDue(): Promise<number>;
}
