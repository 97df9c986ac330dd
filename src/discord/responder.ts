import type { Desk } from '../desk/desk.ts';
import { createCompletions } from './complete.ts';
import { createFlood, type Limits } from './flood.ts';
import type { Log, Meter } from './log.ts';
import { createQueue } from './queue.ts';
import type { Responder } from './respond.ts';

export interface ResponderParts {
  readonly desk: Desk;
  /** Never stands in a log line. */
  readonly token: string;
  readonly log: Log;
  readonly meter?: Meter | null;
  readonly now?: () => Date;
  /** Nobody is limited unless told. */
  readonly limits?: Limits;
  readonly waits?: Partial<ReplyWaits>;
  readonly crowd?: Partial<Crowd>;
}

/** Milliseconds. */
export interface ReplyWaits {
  /** After which Discord is told that the bot is thinking: it wants a first response within 3 s. */
  readonly deferAfter: number;
  /** After which a question is given up. */
  readonly giveUpAfter: number;
  /** After which a completion is given up: one may have to wait for the one before it, both within 3 s. */
  readonly completion: number;
}

export interface Crowd {
  /** Milliseconds that a question is worked on alone; then the next is begun beside it. */
  readonly aloneFor: number;
  /** How many may wait for their turn before the next is told that the bot is busy. */
  readonly longest: number;
}

const WAITS: ReplyWaits = { deferAfter: 1_500, giveUpAfter: 120_000, completion: 1_200 };
// Most questions take less than `aloneFor`; at 50 a second those behind a long one waited for it, with 500 twice as long.
const CROWD: Crowd = { aloneFor: 60, longest: 300 };
const NO_LIMITS: Limits = { user: 0, server: 0 };

/** What answers the gestures of one bot: all that it does share a queue, and are counted together. */
export function createResponder(parts: ResponderParts): Responder {
  const { desk, token, log, meter = null, now = () => new Date(), limits = NO_LIMITS } = parts;
  const { deferAfter, giveUpAfter, completion } = { ...WAITS, ...parts.waits };
  const crowd = { ...CROWD, ...parts.crowd };
  const lookUps = createQueue({ ...crowd, giveUpAfter: completion });
  return {
    desk,
    token,
    log,
    meter,
    now,
    deferAfter,
    completions: createCompletions({ desk, log, now, token, queue: lookUps }),
    flood: createFlood(limits),
    queue: createQueue({ ...crowd, giveUpAfter }),
    waiting: new Map(),
  };
}
