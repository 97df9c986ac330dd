import type { Answered } from '../../answers/answer.ts';
import { texts } from '../../catalogue/texts.ts';
import type { Clock } from '../clock.ts';
import type { Stage } from '../stage.ts';
import type { Courier, Outcome } from './delivery.ts';
import type { Setback } from './holds.ts';
import type { Losses } from './losses.ts';
import type { Entry, Outbox } from './outbox.ts';

/** What came of one attempt: the target is free for what comes next, or held. */
export type Attempted =
  | { readonly kind: 'settled'; readonly as: 'sent' | 'edited' | 'dropped' | 'undecided' | 'gone' }
  | ({ readonly kind: 'held' } & Setback);

export interface AttemptParts {
  readonly outbox: Outbox;
  readonly losses: Losses;
  readonly compose: (delivery: number) => Promise<Answered | null>;
  readonly clock: Clock;
  readonly courier: Courier;
  readonly onStage: (stage: Stage) => void;
  /** Whether nothing may be written any more. */
  readonly isOver: () => boolean;
}

/** Discord remembers a nonce for some minutes: within these the same message may be sent again. */
const NONCE_MS = 2 * 60_000;
/** Before this machine thinks that it sent a message, Discord's clock may have dated it. */
const SKEW_MS = 2 * 60_000;
/** How far back a message is sought whose moment is not known, since the clock was put back. */
const LOST_MS = 60 * 60_000;

const GONE: Attempted = { kind: 'settled', as: 'gone' };

/**
 * Takes one delivery a step on. What may have been posted already is posted again only where Discord still knows the
 * nonce, or where it was sought and is not there; that it is being posted is committed before it is.
 */
export async function attempt(entry: Entry, parts: AttemptParts): Promise<Attempted> {
  if (entry.state !== 'sending') return post(entry, null, parts);
  const { begunAt } = entry;
  if (begunAt !== null && isRecent(begunAt, parts.clock.now())) return post(entry, begunAt, parts);
  return seek(entry, parts);
}

function isRecent(begunAt: Date, now: Date): boolean {
  const age = now.getTime() - begunAt.getTime();
  return age >= 0 && age < NONCE_MS;
}

async function seek(entry: Entry, parts: AttemptParts): Promise<Attempted> {
  const { losses, clock, courier } = parts;
  const sought = await courier.seek(entry, soughtSince(entry.begunAt, clock.now()));
  if (parts.isOver()) return GONE;
  switch (sought.kind) {
    case 'found':
      return sent(entry, sought.message, parts);
    case 'absent':
      return losses.isTooLate(entry)
        ? losses.late(entry, texts.deliveries.faults.noAnswer)
        : post(entry, null, parts);
    case 'unknown':
      return losses.undecided(entry, sought.reason);
    case 'later':
      if (losses.isTooLate(entry)) return losses.undecided(entry, sought.reason);
      return { kind: 'held', after: sought.after, isGeneral: sought.isGeneral };
  }
}

function soughtSince(begunAt: Date | null, now: Date): Date {
  if (begunAt === null || begunAt > now) return new Date(now.getTime() - LOST_MS);
  return new Date(begunAt.getTime() - SKEW_MS);
}

/** Posts it; `begunAt` is when that was begun before, null where it is certain that it is not there. */
async function post(entry: Entry, begunAt: Date | null, parts: AttemptParts): Promise<Attempted> {
  const { outbox, losses, clock, courier, onStage } = parts;
  const body = entry.kind === 'notice' ? entry.text : await parts.compose(entry.id);
  if (parts.isOver()) return GONE;
  if (body === null) {
    outbox.drop(entry.id, null, clock.now());
    return { kind: 'settled', as: 'dropped' };
  }
  const now = clock.now();
  // Composing may have taken its time.
  if (begunAt !== null && !isRecent(begunAt, now)) return { kind: 'held', after: now, isGeneral: false };
  if (!outbox.begin(entry, begunAt ?? now)) return GONE;
  onStage('delivery begun');
  const { scope, target, mark } = entry;
  const outcome = await courier.post({ scope, target, mark, body });
  if (parts.isOver()) return GONE;
  switch (outcome.kind) {
    case 'done':
      onStage('message posted');
      return sent(entry, outcome.message, parts);
    case 'refused':
      return losses.refused(entry, outcome.what, outcome.reason);
    case 'later':
    case 'unknown':
      return notYet(entry, outcome, begunAt === null, parts);
  }
}

function sent(entry: Entry, message: string, { outbox, clock, onStage }: AttemptParts): Attempted {
  outbox.sent(entry.id, message, clock.now());
  onStage('delivery settled');
  return { kind: 'settled', as: 'sent' };
}

/** What is certain not to be there waits as if it had never been begun. */
function notYet(
  entry: Entry,
  outcome: Extract<Outcome, { kind: 'later' | 'unknown' }>,
  isFirst: boolean,
  { outbox, losses }: AttemptParts,
): Attempted {
  const isCertain = outcome.kind === 'later' && isFirst;
  const after = outcome.kind === 'later' ? outcome.after : null;
  if (isCertain && losses.isTooLate(entry)) return losses.late(entry, outcome.reason);
  if (isCertain) outbox.back(entry.id);
  return { kind: 'held', after, isGeneral: outcome.isGeneral };
}

/** Brings a message up to date. What became of it is no trouble: it was posted. */
export async function edit(entry: Entry, parts: AttemptParts): Promise<Attempted> {
  const { outbox, courier, losses } = parts;
  if (!outbox.beginEdit(entry.id)) return GONE;
  const body = await parts.compose(entry.id);
  const { scope, target, mark, message } = entry;
  if (parts.isOver()) return GONE;
  const outcome =
    body === null || message === null ? null : await courier.edit({ scope, target, mark, body }, message);
  if (parts.isOver()) return GONE;
  const isOver = outcome === null || outcome.kind === 'done' || outcome.kind === 'refused';
  if (isOver || losses.isTooLate(entry)) {
    outbox.endEdit(entry.id);
    return { kind: 'settled', as: 'edited' };
  }
  outbox.failEdit(entry.id);
  const after = outcome.kind === 'later' ? outcome.after : null;
  return { kind: 'held', after, isGeneral: outcome.isGeneral };
}
