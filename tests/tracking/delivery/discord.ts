import type { Courier, Outcome, Parcel, Sought } from '../../../src/tracking/delivery/delivery.ts';
import type { SimulatedClock } from '../clock.ts';

/** What becomes of the next request. */
export type Turn =
  | 'well'
  /** It takes effect, and its answer is lost. */
  | 'lost'
  /** It takes no effect, and nobody is told so. */
  | 'unheard'
  | 'unreachable'
  /** A rate limit of the channel's, of five seconds. */
  | 'limited'
  /** Of the whole bot's. */
  | 'limited everywhere'
  /** The process ends before it is sent; or after it has taken effect. */
  | 'killed before'
  | 'killed after';

export interface Posted {
  readonly id: string;
  readonly target: string;
  readonly mark: string;
  readonly at: number;
  body: Parcel['body'];
}

const MINUTE = 60_000;

/** What there is of Discord for whoever posts: channels, and a memory of nonces that ends. */
export class Channels {
  readonly messages: Posted[] = [];
  /** Each request: `post`, `seek` or `edit`, and the target. */
  readonly requests: string[] = [];
  /** What becomes of the next requests, in order; then all goes well. */
  readonly turns: Turn[] = [];
  /** Targets that refuse, each with its reason. */
  readonly closed = new Map<string, string>();
  /** Whether what was written can be read. */
  readable = true;
  /** A target that posts fail in: nothing is there, and nobody is told so. */
  failing: string | null = null;
  /** How long a nonce is remembered. */
  nonceMs = 3 * MINUTE;
  /** How long a request takes. */
  takes = 40;
  readonly #clock: SimulatedClock;

  constructor(clock: SimulatedClock) {
    this.#clock = clock;
  }

  in(target: string): Posted[] {
    return this.messages.filter((message) => message.target === target);
  }

  /** The way there for one process, which ends where a turn says so. */
  courier(kill: () => void): Courier {
    return {
      post: (parcel) => this.#request('post', parcel.target, kill, () => this.#post(parcel)),
      edit: (parcel, message) =>
        this.#request('edit', parcel.target, kill, () => this.#edit(parcel, message)),
      seek: (parcel, since) =>
        this.#request('seek', parcel.target, kill, (): Sought => this.#seek(parcel, since)).then((found) =>
          found.kind === 'unknown' && found.reason !== UNREADABLE
            ? { kind: 'later', after: null, isGeneral: true, reason: 'failed' }
            : found,
        ),
    };
  }

  async #request<T>(name: string, target: string, kill: () => void, effect: () => T): Promise<T | Fault> {
    this.requests.push(`${name} ${target}`);
    const turn = this.turns.shift() ?? 'well';
    if (turn === 'killed before') kill();
    if (turn === 'killed before') return new Promise(() => {});
    await this.#pause(this.takes / 2);
    const now = this.#clock.now().getTime();
    const later = (isGeneral: boolean, ms: number | null): Fault => ({
      kind: 'later',
      isGeneral,
      after: ms === null ? null : new Date(now + ms),
      reason: turn,
    });
    if (turn === 'unreachable') return later(true, null);
    if (turn === 'limited') return later(false, 5_000);
    if (turn === 'limited everywhere') return later(true, 5_000);
    if (turn === 'unheard' || (target === this.failing && name === 'post'))
      return { kind: 'unknown', isGeneral: true, reason: turn };
    const done = effect();
    if (turn === 'killed after') kill();
    if (turn === 'killed after') return new Promise(() => {});
    await this.#pause(this.takes / 2);
    return turn === 'lost' ? { kind: 'unknown', isGeneral: true, reason: turn } : done;
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => void this.#clock.after(ms, resolve));
  }

  #post({ target, mark, body }: Parcel): Outcome {
    const refusal = this.closed.get(target);
    if (refusal !== undefined) return { kind: 'refused', what: 'target', reason: refusal };
    const at = this.#clock.now().getTime();
    const known = this.messages.findLast((message) => message.mark === mark);
    if (known !== undefined && at - known.at < this.nonceMs) return { kind: 'done', message: known.id };
    const id = String(1000 + this.messages.length);
    this.messages.push({ id, target, mark, at, body });
    return { kind: 'done', message: id };
  }

  #edit({ body }: Parcel, id: string): Outcome {
    const message = this.messages.find((each) => each.id === id);
    if (message === undefined) return { kind: 'refused', what: 'message', reason: 'gone' };
    message.body = body;
    return { kind: 'done', message: id };
  }

  #seek({ target, mark }: Pick<Parcel, 'target' | 'mark'>, since: Date): Sought {
    if (!this.readable) return { kind: 'unknown', reason: UNREADABLE };
    const found = this.in(target).find((each) => each.mark === mark && each.at >= since.getTime());
    return found === undefined ? { kind: 'absent' } : { kind: 'found', message: found.id };
  }
}

const UNREADABLE = 'The history may not be read.';

type Fault = Extract<Outcome, { kind: 'later' | 'unknown' }>;
