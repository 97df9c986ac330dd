/** Time, as whatever waits or is due sees it: a test's runs through weeks in a moment. */
export interface Clock {
  now(): Date;
  /** Calls back once after so many milliseconds, unless what it returns is called before. Keeps no process alive. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(milliseconds, 2 ** 31 - 1));
    timer.unref();
    return () => clearTimeout(timer);
  },
};
