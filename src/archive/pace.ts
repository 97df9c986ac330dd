const SLICE_MS = 10;

/** Keeps long work from holding up everything else: `await pace.pause()` whenever `pace.due()`. */
export interface Pace {
  /** Whether the work has run for a slice of time since the last pause. */
  due(): boolean;
  /** Lets whatever else waits run first. */
  pause(): Promise<void>;
}

/** Where it does not hold the process, one that has nothing else to do may end during a pause. */
export function createPace({ holdsProcess = true }: { readonly holdsProcess?: boolean } = {}): Pace {
  let start = performance.now();
  return {
    due: () => performance.now() - start >= SLICE_MS,
    async pause() {
      await new Promise<void>((resolve) => {
        const immediate = setImmediate(resolve);
        if (!holdsProcess) immediate.unref();
      });
      start = performance.now();
    },
  };
}
