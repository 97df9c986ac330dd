export interface QueueOptions {
  /** Milliseconds that a piece of work has the thread to itself; then the next is begun beside it. */
  readonly aloneFor: number;
  /** How many may wait, over all lines. */
  readonly longest: number;
  /** Milliseconds after which one is given up, its waiting counted. */
  readonly giveUpAfter: number;
}

/** What became of some work. */
export type Done<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Too many were waiting. */
  | { readonly kind: 'busy' }
  /** It took too long. Work that had begun goes on, and nobody waits for it. */
  | { readonly kind: 'late' };

export interface Queue {
  /** Does the work when it is its line's turn. Rejects as the work does. */
  run<T>(line: string, work: () => Promise<T>): Promise<Done<T>>;
  /** How many wait. */
  readonly waiting: number;
}

interface Job {
  readonly start: (done: () => void) => void;
  readonly refuse: () => void;
}

/**
 * One piece of work at a time: there is one thread, and what is begun together ends late together, with the pauses
 * that each makes for the connection all filled by the others. There is a line for each server, in order, and the
 * lines take turns: whoever asks a hundred questions waits for the hundredth, and nobody else does.
 */
export function createQueue({ aloneFor, longest, giveUpAfter }: QueueOptions): Queue {
  // The line whose turn it is stands first.
  const lines = new Map<string, Job[]>();
  let isTaken = false;
  let waiting = 0;

  const begin = () => {
    const [first] = lines;
    if (isTaken || first === undefined) return;
    const [name, line] = first;
    const job = line.shift();
    lines.delete(name);
    if (line.length > 0) lines.set(name, line);
    if (job === undefined) return;
    waiting--;
    isTaken = true;
    job.start(() => {
      isTaken = false;
      // Only then: between two pieces of work the connection has its turn.
      setImmediate(begin);
    });
  };

  const leave = (name: string, job: Job): boolean => {
    const line = lines.get(name);
    const at = line?.indexOf(job) ?? -1;
    if (line === undefined || at < 0) return false;
    line.splice(at, 1);
    waiting--;
    if (line.length === 0) lines.delete(name);
    return true;
  };

  /** Whether there is room for one more in this line; where all room is taken, the longest line gives some. */
  const hasRoom = (name: string): boolean => {
    if (!isTaken || waiting < longest) return true;
    const own = lines.get(name)?.length ?? 0;
    const [crowd, line] = [...lines].reduce((a, b) => (b[1].length > a[1].length ? b : a), [name, []]);
    const last = line.at(-1);
    if (last === undefined || line.length <= own + 1) return false;
    leave(crowd, last);
    last.refuse();
    return true;
  };

  return {
    run: (name, work) =>
      new Promise((resolve, reject) => {
        if (!hasRoom(name)) return resolve({ kind: 'busy' });
        const timer = setTimeout(() => {
          leave(name, job);
          resolve({ kind: 'late' });
        }, giveUpAfter);
        const job: Job = {
          refuse() {
            clearTimeout(timer);
            resolve({ kind: 'busy' });
          },
          start(done) {
            const release = once(done);
            const lent = setTimeout(release, aloneFor);
            const doing = (async () => work())();
            doing
              .then((value) => resolve({ kind: 'done', value }), reject)
              .finally(() => {
                clearTimeout(timer);
                clearTimeout(lent);
                release();
              });
          },
        };
        const line = lines.get(name);
        if (line === undefined) lines.set(name, [job]);
        else line.push(job);
        waiting++;
        begin();
      }),
    get waiting() {
      return waiting;
    },
  };
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) action();
    isDone = true;
  };
}
