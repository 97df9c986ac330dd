/** A beat so many milliseconds apart tells how long nothing else had its turn. */
const BEAT = 10;

interface Moment {
  readonly wall: number;
  readonly work: number;
}

/**
 * Measures the longest stretch in which a case left the event loop no turn, in milliseconds of this process's own
 * work: a machine that is busy with something else does not count against the case.
 */
export class Pulse {
  #last: Moment = moment();
  #longest = 0;
  readonly #timer = setInterval(() => this.#beat(), BEAT);

  /** Call it right after the event loop has turned. */
  begin(): void {
    this.#longest = 0;
    this.#last = moment();
  }

  /** The longest stretch since `begin`. */
  end(): number {
    this.#beat();
    return this.#longest;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #beat(): void {
    const now = moment();
    const stretch = Math.min(now.wall - this.#last.wall, now.work - this.#last.work);
    this.#longest = Math.max(this.#longest, stretch);
    this.#last = now;
  }
}

function moment(): Moment {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), work: (user + system) / 1000 };
}
