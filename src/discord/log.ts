import type { Log as WholeLog } from '../log.ts';

/** What this host says: nothing so small as to be for debugging, nothing so bad as to end the process. */
export type Log = Pick<WholeLog, 'info' | 'warn' | 'error'>;

/** What is counted: one call for every interaction that was answered or that failed. */
export interface Meter {
  /**
   * `command` is a command's name, the kind of a button (`page`, `context`, `share`, `citation`, `picture`, `article`,
   * `again`, `button` for one that is not ours), or `completion`, `mention`, `direct`; `outcome` an
   * answer's status, or `shown`, `stale`, `offered`, `limited` (somebody asks too much), `busy` (too many wait),
   * `failed` (a bug, or no answer in time) or `unsent` (Discord did not take the reply).
   */
  replied(command: string, outcome: string, seconds: number): void;
  /** How long a question waited for its turn. */
  waited?(seconds: number): void;
}
