const SLICE_MS = 10;
const EASY_SLICE_MS = 5;

/** Keeps long work from holding up everything else: `await pace.pause()` whenever `pace.due()`. */
export interface Pace {
  /** Whether the work has run for a slice of time since the last pause. */
  due(): boolean;
  /** Lets whatever else waits run first. */
  pause(): Promise<void>;
}

/** For work that somebody waits for. */
export function createPace(): Pace {
  return paceOf(SLICE_MS, (resume) => void setImmediate(resume));
}

/**
 * For work that nobody waits for: half of the time is left to others, and a process that has nothing else to do may end
 * during a pause.
 */
export function createEasyPace(): Pace {
  // An immediate that holds nothing would wait for whatever wakes the process next.
  return paceOf(EASY_SLICE_MS, (resume) => void setTimeout(resume, EASY_SLICE_MS).unref());
}

function paceOf(slice: number, later: (resume: () => void) => void): Pace {
  let start = performance.now();
  return {
    due: () => performance.now() - start >= slice,
    async pause() {
      await new Promise<void>(later);
      start = performance.now();
    },
  };
}
