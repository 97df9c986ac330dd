/** Where lines go: pino has this shape. */
export interface Log {
  info(details: object, line: string): void;
  warn(details: object, line: string): void;
  error(details: object, line: string): void;
}

/** What is counted: one call for every interaction that was answered or that failed. */
export interface Meter {
  /**
   * `command` is a command's name or `page`, `context`, `button`, `completion`; `outcome` an answer's status, or
   * `shown`, `stale`, `offered`, `failed` (a bug) or `unsent` (Discord did not take the reply).
   */
  replied(command: string, outcome: string, seconds: number): void;
}
