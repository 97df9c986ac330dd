import { setMaxListeners } from 'node:events';
import type { Clock } from '../clock.ts';

/** Something that is done as soon as it is due, several at a time. */
export interface Work {
  /** How many at the same time. */
  readonly atOnce: number;
  /** Begins one; null where nothing can be begun now. Must not reject but for bugs. */
  begin(signal: AbortSignal): Promise<void> | null;
  /** When there will be more, in milliseconds since 1970; null where the end of one, or `wake`, tells. */
  nextAt(): number | null;
}

export interface Runner {
  start(): void;
  /** Something may be due. */
  wake(): void;
  /** Ends what is under way. */
  stop(): Promise<void>;
  /** Aborted when it stops. */
  readonly signal: AbortSignal;
}

/** Nothing is waited for longer than this, so that a clock that is set does no harm. */
const LONGEST_WAIT = 10 * 60_000;

/** Does the works by one timer. */
export function createRunner(works: readonly Work[], clock: Clock, onBug: (error: unknown) => void): Runner {
  const stopping = new AbortController();
  // As many as there are fetches at the same time.
  setMaxListeners(0, stopping.signal);
  const running = new Set<Promise<void>>();
  const counts = new Map<Work, number>();
  let isStarted = false;
  let cancel: (() => void) | null = null;
  let isSoon = false;

  const begin = (work: Work): boolean => {
    const count = counts.get(work) ?? 0;
    if (count >= work.atOnce) return false;
    const begun = work.begin(stopping.signal);
    if (begun === null) return false;
    counts.set(work, count + 1);
    const ended = begun.catch(onBug).then(() => {
      running.delete(ended);
      counts.set(work, (counts.get(work) ?? 1) - 1);
      soon();
    });
    running.add(ended);
    return true;
  };

  /** In the next turn of the event loop: what ends without having waited for anything lets others have theirs. */
  const soon = (): void => {
    if (isSoon) return;
    isSoon = true;
    setImmediate(() => {
      isSoon = false;
      wake();
    });
  };

  const wake = (): void => {
    if (!isStarted || stopping.signal.aborted) return;
    for (const work of works) while (begin(work));
    cancel?.();
    const times = works.map((work) => work.nextAt()).filter((at) => at !== null);
    const wait = Math.min(...times.map((at) => at - clock.now().getTime()), LONGEST_WAIT);
    cancel = clock.after(Math.max(1, wait), wake);
  };

  return {
    start() {
      isStarted = true;
      wake();
    },
    wake,
    async stop() {
      cancel?.();
      stopping.abort();
      await Promise.all(running);
    },
    signal: stopping.signal,
  };
}
