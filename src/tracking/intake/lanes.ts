/** Work in lanes: in each, one thing after the other. */
export interface Lanes {
  run<T>(lane: string, work: () => Promise<T>): Promise<T>;
  /** Resolves once all that was given until now is over. */
  idle(): Promise<void>;
}

export function createLanes(): Lanes {
  const ends = new Map<string, Promise<unknown>>();
  return {
    run(lane, work) {
      const done = (ends.get(lane) ?? Promise.resolve()).then(work);
      const end = done
        .catch(() => undefined)
        .then(() => {
          if (ends.get(lane) === end) ends.delete(lane);
        });
      ends.set(lane, end);
      return done;
    },
    async idle() {
      await Promise.all(ends.values());
    },
  };
}
