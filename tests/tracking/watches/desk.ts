import type { Answered } from '../../../src/answers/answer.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import type { Article } from '../../../src/articles/article.ts';
import { type Row, rows, type Store } from '../../../src/tracking/store/store.ts';
import { createWatches } from '../../../src/tracking/watches/create-watches.ts';
import type { Wanted, Watch, Watches } from '../../../src/tracking/watches/watches.ts';
import { type ArticleParts, makeArticle } from '../../archive/article.ts';
import { type SimulatedClock, simulatedClock } from '../clock.ts';
import { memoryStore } from '../store/temporary.ts';

export const SERVER = '100000000000000001';
export const OTHER = '100000000000000002';
export const CHANNEL = '200000000000000001';

export interface WatchDesk {
  readonly store: Store;
  readonly archive: Archive;
  readonly clock: SimulatedClock;
  readonly watches: Watches;
  /** Sets a watch that must be accepted. */
  set(wanted: Partial<Wanted>): Watch;
  /** Takes an article in, as the intake does. */
  bring(parts: ArticleParts, how?: 'new' | 'corrected'): Promise<Article>;
  deliveries(): Row[];
  matches(): Row[];
  compose(): Promise<(Answered | null)[]>;
}

export const WANTED: Wanted = {
  scope: SERVER,
  channel: CHANNEL,
  query: '',
  source: null,
  person: null,
  mode: 'each',
  atMinute: null,
  atWeekday: null,
  zone: 'UTC',
  quiet: null,
  addedBy: '300000000000000001',
};

export function watchDesk({
  start = '2026-03-02T09:00:00Z',
  store = memoryStore(),
  most = 200,
}: {
  start?: string;
  store?: Store;
  most?: number;
} = {}): WatchDesk {
  const archive = createMemoryArchive();
  const clock = simulatedClock(start);
  const watches = createWatches({ store, archive, clock, most });
  const all = (sql: string) => rows(store.database.prepare(sql).all());
  return {
    store,
    archive,
    clock,
    watches,
    set(wanted) {
      const outcome = watches.add({ ...WANTED, ...wanted });
      if (outcome.kind !== 'set') throw new Error(JSON.stringify(outcome));
      return outcome.watch;
    },
    async bring(parts, how = 'new') {
      const article = makeArticle({ scope: SERVER, ...parts });
      store.transact(() => watches.arrived(article, how, clock.now()));
      await archive.put([article]);
      return article;
    },
    deliveries: () => all('SELECT * FROM delivery ORDER BY id'),
    matches: () => all('SELECT * FROM match ORDER BY matched_at, article_id, watch'),
    compose: () =>
      Promise.all(all('SELECT id FROM delivery ORDER BY id').map(({ id }) => watches.compose(Number(id)))),
  };
}

/** What an answer quotes. */
export function quotes(answer: Answered | null): string[] {
  return (answer?.citations ?? []).map(({ article, start, end }) => article.text.slice(start, end));
}

/** What of it is highlighted. */
export function highlights(answer: Answered | null): string[] {
  return (answer?.citations ?? []).flatMap(({ article, highlights: spans }) =>
    spans.map(({ start, end }) => article.text.slice(start, end)),
  );
}
