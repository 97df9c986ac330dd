import { createEasyPace, type Pace } from './pace.ts';

/**
 * Work that is done in slices while nobody waits for it. A process that has nothing else to do may end over it. What
 * goes wrong in it is a bug, which the next that waits is told of.
 */
export class Background {
  readonly #work: (pace: Pace) => Promise<void>;
  #isRunning = false;
  #failure: { readonly error: unknown } | null = null;

  constructor(work: (pace: Pace) => Promise<void>) {
    this.#work = work;
  }

  /** Begins in a moment, unless it runs already. */
  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const pace = createEasyPace();
    void pace
      .pause()
      .then(() => this.#work(pace))
      .catch((error: unknown) => {
        this.#failure = { error };
      })
      .finally(() => {
        this.#isRunning = false;
      });
  }

  /** Throws what went wrong since the last time, if anything did. */
  check(): void {
    const failure = this.#failure;
    this.#failure = null;
    if (failure !== null) throw failure.error;
  }
}
