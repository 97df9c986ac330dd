/** So long after the last change nothing more is expected soon, in milliseconds. */
const QUIET_MS = 5000;

/** Work that is done once a while has gone by without a change. A process that has nothing else to do may end over it. */
export class Upkeep {
  readonly #work: () => Promise<void>;
  #timer: NodeJS.Timeout | null = null;

  /** `work` never rejects. */
  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** After a change. */
  later(): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#work(), QUIET_MS).unref();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
