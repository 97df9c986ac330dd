import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { texts } from '../catalogue/texts.ts';
import type { Later, Outcome } from '../tracking/delivery/delivery.ts';

export type Fault = Exclude<Outcome, { kind: 'done' }>;

export const NO_CHANNEL = 10_003;
/** The thread is archived. */
export const ARCHIVED = 50_083;

const { faults } = texts.deliveries;

/** What is said of a channel by Discord's code for why nothing can be posted in it. */
const OF_TARGET: ReadonlyMap<number, string> = new Map([
  [NO_CHANNEL, faults.gone],
  [10_004, faults.gone],
  [10_013, faults.directClosed],
  [50_001, faults.noAccess],
  [50_007, faults.directClosed],
  [50_008, faults.noText],
  [50_013, faults.noPermission],
  [50_024, faults.noText],
  [50_033, faults.directClosed],
  [50_278, faults.directClosed],
  [ARCHIVED, faults.archived],
  [160_005, faults.locked],
]);

/** What the server's own rules hold back, or Discord does: this message, and maybe not the next one. */
const BLOCKED = [20_009, 200_000, 200_001, 240_000];

/** “Try again later” in other words than a 429: in so many milliseconds, and whether that holds everywhere. */
const LATER: ReadonlyMap<number, { readonly ms: number; readonly isGeneral: boolean }> = new Map([
  // Edits of messages older than an hour.
  [30_046, { ms: 10 * 60_000, isGeneral: false }],
  // Nobody has written in the thread of a forum yet.
  [40_058, { ms: 10 * 60_000, isGeneral: false }],
  // Direct messages are opened too fast.
  [40_003, { ms: 10 * 60_000, isGeneral: false }],
  [20_016, { ms: 60_000, isGeneral: false }],
  [20_022, { ms: 60_000, isGeneral: false }],
  [20_028, { ms: 60_000, isGeneral: false }],
  [20_029, { ms: 60_000, isGeneral: true }],
  [130_000, { ms: 60_000, isGeneral: true }],
]);

/** What the failure of a request says about what it asked for. */
export function faultOf(error: unknown, now: Date): Fault {
  if (error instanceof RateLimitError) {
    const after = new Date(now.getTime() + error.retryAfter);
    return { kind: 'later', after, isGeneral: error.global, reason: faults.limited };
  }
  if (error instanceof DiscordAPIError) return refusal(error, now);
  if (error instanceof HTTPError)
    return { kind: 'unknown', isGeneral: true, reason: faults.failing(error.status) };
  if (neverSent(error)) return later(faults.unreachable);
  return { kind: 'unknown', isGeneral: true, reason: faults.noAnswer };
}

/** Whether a refusal of Discord's has this code. */
export function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

function refusal({ status, code }: DiscordAPIError, now: Date): Fault {
  if (status === 401) return later(faults.tokenRefused);
  const known = typeof code === 'number' ? code : 0;
  const wait = LATER.get(known);
  if (wait !== undefined) {
    const after = new Date(now.getTime() + wait.ms);
    return { kind: 'later', after, isGeneral: wait.isGeneral, reason: faults.limited };
  }
  const reason = OF_TARGET.get(known);
  if (reason !== undefined) return { kind: 'refused', what: 'target', reason };
  if (BLOCKED.includes(known)) return { kind: 'refused', what: 'message', reason: faults.blocked };
  // Not Discord itself: something between it and us that turns everybody away.
  if (known === 0 && (status === 403 || status === 404 || status === 407)) return later(faults.unreachable);
  if (status === 408) return { kind: 'unknown', isGeneral: true, reason: faults.noAnswer };
  const what = status === 403 || status === 404 ? 'target' : 'message';
  return { kind: 'refused', what, reason: faults.notTaken(`${status} ${known}`) };
}

function later(reason: string): Later {
  return { kind: 'later', after: null, isGeneral: true, reason };
}

/** Whether the request cannot have left this machine: there was no name, no way or no connection, or no token. */
function neverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(neverSent);
  if (error.message.startsWith('Expected token to be set')) return true;
  if ('code' in error && error.code === 'UND_ERR_CONNECT_TIMEOUT') return true;
  if ('syscall' in error && (error.syscall === 'connect' || error.syscall === 'getaddrinfo')) return true;
  return neverSent(error.cause);
}
