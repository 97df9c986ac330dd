/** Bounded waits for something to become true; `look` after every change. */
export class Waiting {
  readonly #looks = new Set<() => void>();

  look(): void {
    for (const look of [...this.#looks]) look();
  }

  /** Rejects after the time, naming what was waited for. */
  until(what: string, holds: () => boolean, timeoutMs: number): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        this.#looks.delete(look);
        settle();
      };
      const look = () => {
        if (holds()) finish(resolve);
      };
      const timer = setTimeout(
        () => finish(() => reject(new Error(`Waited ${timeoutMs} ms for ${what}`))),
        timeoutMs,
      );
      timer.unref();
      this.#looks.add(look);
    });
  }
}
