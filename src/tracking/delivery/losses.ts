import type { Scope } from '../../articles/article.ts';
import { texts } from '../../catalogue/texts.ts';
import type { Clock } from '../clock.ts';
import type { Attempted } from './attempt.ts';
import { channelMark } from './channel-mark.ts';
import type { Notice } from './delivery.ts';
import type { Entry, Outbox } from './outbox.ts';

/** What is not delivered any more, and who is told. */
export interface Losses {
  /** Whether it was tried for too long. */
  isTooLate(entry: Entry): boolean;
  /** Discord refused it, for good. */
  refused(entry: Entry, what: 'target' | 'message', reason: string): Attempted;
  /** It was tried for too long, and what waits behind it has waited for too long. */
  late(entry: Entry, reason: string): Attempted;
  /** Nobody can tell whether it was posted. */
  undecided(entry: Entry, reason: string): Attempted;
  /** It can never be made. */
  broken(entry: Entry): Attempted;
}

export interface LossParts {
  readonly outbox: Outbox;
  readonly clock: Clock;
  /** Pauses a watch of a server. */
  readonly onRefused: (watch: number, scope: Scope, reason: string) => void;
  readonly notify: (notice: Notice) => void;
}

/** How long it is tried, and how often at the least: after a long stop it is not too late at once. */
const TOO_LONG_MS = 24 * 60 * 60_000;
const TRIES = 20;

const DROPPED: Attempted = { kind: 'settled', as: 'dropped' };
const UNDECIDED: Attempted = { kind: 'settled', as: 'undecided' };

/** The `once` of a notice that another one could not be delivered with; it goes no further. */
const INSTEAD = 'instead of ';

export function createLosses({ outbox, clock, onRefused, notify }: LossParts): Losses {
  /** Tells each who set one of the watches, once for what happened. */
  const tell = (entry: Entry, people: readonly (string | null)[], event: string, words: string) => {
    for (const person of new Set(people)) {
      if (person === null) continue;
      const once = `${event} ${entry.id} ${person}`;
      notify({ scope: entry.scope, target: `user:${person}`, text: words, once });
    }
  };
  /** A notice that cannot reach whom it was for goes to where the server's admins read. */
  const instead = (entry: Entry) => {
    const channel = outbox.systemChannel(entry.scope);
    if (channel === null || channel === entry.target || entry.once?.startsWith(INSTEAD)) return;
    notify({
      scope: entry.scope,
      target: channel,
      text: entry.text ?? '',
      once: `${INSTEAD}${entry.id}`,
    });
  };
  const dropWith = (entry: Entry, dueBefore: Date | null, reason: string, now: Date) => {
    outbox.drop(entry.id, reason, now);
    const others = outbox.waiting(entry.scope, entry.target, dueBefore);
    for (const other of others) outbox.drop(other.id, reason, now);
    return [entry, ...others];
  };
  const settersOf = (lost: readonly { watch: number | null }[]) =>
    lost.flatMap(({ watch }) => (watch === null ? [] : [outbox.setBy(watch)]));

  const targetRefused = (entry: Entry, reason: string, now: Date) => {
    const lost = dropWith(entry, null, reason, now);
    const watches = outbox.watchesOf(entry.scope, entry.target);
    for (const { id } of watches) onRefused(id, entry.scope, reason);
    const people = [...settersOf(lost), ...watches.map(({ addedBy }) => addedBy)];
    const words = texts.deliveries.refused(channelMark(entry.target), reason, lost.length);
    tell(entry, people, 'refused', words);
  };

  const losses: Losses = {
    isTooLate: ({ dueAt, tries }) => tries >= TRIES && clock.now().getTime() - dueAt.getTime() > TOO_LONG_MS,
    refused(entry, what, reason) {
      const now = clock.now();
      outbox.transact(() => {
        if (entry.kind !== 'notice' && what === 'target') return targetRefused(entry, reason, now);
        outbox.drop(entry.id, reason, now);
        if (entry.kind === 'notice') return instead(entry);
        const words = texts.deliveries.messageRefused(channelMark(entry.target), reason);
        tell(entry, settersOf([entry]), 'refused', words);
      });
      return DROPPED;
    },
    late(entry, reason) {
      const now = clock.now();
      outbox.transact(() => {
        if (entry.kind === 'notice') {
          outbox.drop(entry.id, reason, now);
          return instead(entry);
        }
        const lost = dropWith(entry, new Date(now.getTime() - TOO_LONG_MS), reason, now);
        const words = texts.deliveries.late(channelMark(entry.target), reason, lost.length);
        tell(entry, settersOf(lost), 'late', words);
      });
      return DROPPED;
    },
    undecided(entry, reason) {
      const now = clock.now();
      outbox.transact(() => {
        outbox.leaveUndecided(entry.id, reason, now);
        // About a line of ours that may have arrived there is nothing to say.
        if (entry.kind === 'notice') return;
        const words = texts.deliveries.undecided(channelMark(entry.target), reason);
        tell(entry, settersOf([entry]), 'undecided', words);
      });
      return UNDECIDED;
    },
    broken(entry) {
      // Of a message that is there, the edit alone is given up.
      if (entry.state === 'sent') outbox.endEdit(entry.id);
      else outbox.drop(entry.id, texts.deliveries.faults.notBegun, clock.now());
      return DROPPED;
    },
  };
  return losses;
}
