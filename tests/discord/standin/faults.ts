import type { Fault } from './types.ts';

interface Pending {
  readonly fault: Fault;
  left: number;
}

/** Injected faults, each for its next few requests. */
export class Faults {
  readonly #pending: Pending[] = [];
  /** Until when a route (or `global`) may not be asked again. */
  readonly #closedUntil = new Map<string, number>();

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#pending.length = 0;
    this.#closedUntil.clear();
  }

  /**
   * The faults that hit this request (`METHOD /path`), oldest first. Delays add up; of the faults that answer
   * for Discord only the first counts, the others wait for the next request.
   */
  take(request: string): Fault[] {
    const taken: Fault[] = [];
    for (const pending of this.#pending) {
      if (pending.left === 0 || !matches(pending.fault.route, request)) continue;
      if (answers(pending.fault) && taken.some(answers)) continue;
      pending.left -= 1;
      taken.push(pending.fault);
    }
    return taken;
  }

  /** Remembers that the client was told to wait. */
  close(request: string, fault: Extract<Fault, { kind: 'rateLimit' }>, now: number): void {
    const key = fault.scope === 'global' ? 'global' : request;
    this.#closedUntil.set(key, now + fault.retryAfter * 1000);
  }

  /** How many milliseconds too early this request comes; timers may be a little early, so 20 are forgiven. */
  tooEarly(request: string, now: number): number {
    const until = this.#closedUntil.get(request) ?? 0;
    return now + 20 < until ? until - now : 0;
  }
}

/** Whether Discord never gets to see the request: the fault answers instead. */
export function answers({ kind }: Fault): boolean {
  return kind === 'rateLimit' || kind === 'status' || kind === 'drop' || kind === 'refusal';
}

function matches(route: Fault['route'], request: string): boolean {
  if (route === undefined) return true;
  return typeof route === 'string' ? request.includes(route) : route.test(request);
}
