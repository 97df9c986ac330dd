import type { Archive } from '../../archive/archive.ts';
import { type Scope, SHARED } from '../../articles/article.ts';
import type { Clock } from '../clock.ts';
import { emptyLog } from '../store/log.ts';
import { scrub } from '../store/scrub.ts';
import type { Store } from '../store/store.ts';
import { deleteArticles, deleteOld, deleteRows, holdingsOf } from './delete.ts';
import type { Forgotten, Records } from './records.ts';
import { createServers } from './servers.ts';

export interface RecordsParts {
  readonly store: Store;
  readonly archive: Archive;
  readonly clock: Clock;
  /** Days between the bot's removal from a server and the end of what that server added. */
  readonly keepDays: number;
  /**
   * Told when the rows of a server's feeds, watches and deliveries are gone, before its articles go: what is kept of
   * them in memory is to be dropped, and what is on its way ended.
   */
  readonly onForgotten?: (scope: Scope) => void | Promise<void>;
}

const DAY_MS = 86_400_000;
/** How often and how long the log is tried to be emptied while a backup reads it. */
const AGAIN_MS = 500;
const TRIES = 100;

export function createRecords(parts: RecordsParts): Records {
  const { store, clock } = parts;
  const { database } = store;
  const servers = createServers(store, clock);
  const underWay = new Map<Scope, Promise<Forgotten>>();

  async function overwrite(): Promise<boolean> {
    await scrub(store);
    for (let tries = 0; tries < TRIES; tries++) {
      if (emptyLog(database)) return true;
      await new Promise<void>((resolve) => void clock.after(AGAIN_MS, resolve));
    }
    return false;
  }

  async function forget(scope: Scope): Promise<Forgotten> {
    const held = holdingsOf(database, scope);
    store.transact(() => {
      servers.forgetting(scope);
      deleteRows(database, scope);
    });
    await parts.onForgotten?.(scope);
    await forgetArticles(parts, scope);
    store.transact(() => deleteRows(database, scope));
    const isOverwritten = await overwrite();
    // Only now, so that a crash before leaves it to be done again.
    store.transact(() => servers.forgotten(scope));
    return { ...held, isOverwritten: emptyLog(database) && isOverwritten };
  }

  const records: Records = {
    present: servers.present,
    presentIn: servers.presentIn,
    removed: servers.removed,
    holdings: (scope) => holdingsOf(database, scope),
    overwrite,

    forget(scope) {
      if (scope === SHARED) throw new RangeError('the operator’s own folders are nobody’s to forget');
      const begun = underWay.get(scope) ?? forget(scope).finally(() => underWay.delete(scope));
      underWay.set(scope, begun);
      return begun;
    },

    async forgetDue() {
      const now = clock.now().getTime();
      const due = servers.due(now - parts.keepDays * DAY_MS);
      for (const scope of due) await records.forget(scope);
      store.transact(() => deleteOld(database, now));
      if (due.length === 0) emptyLog(database);
      return due.length;
    },
  };
  return records;
}

/** A few at a time: the archive takes some milliseconds for each, and others are to be answered meanwhile. */
async function forgetArticles({ store, archive }: RecordsParts, scope: Scope): Promise<void> {
  for (;;) {
    const ids = store.transact(() => deleteArticles(store.database, scope));
    if (ids.length === 0) return;
    for (const id of ids) {
      await archive.remove(id, scope);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
