import type { Archive } from '../../archive/archive.ts';
import { createPace } from '../../archive/pace.ts';
import { type Article, type Scope, SHARED } from '../../articles/article.ts';
import { texts } from '../../catalogue/texts.ts';
import type { Clock } from '../clock.ts';
import { articlesIn } from '../intake/rows.ts';
import type { Store } from '../store/store.ts';
import { alertOf, nameOf, type Story } from './alert.ts';
import { ArticleWords } from './article-words.ts';
import { checkWanted } from './checks.ts';
import { articlesSince } from './recent.ts';
import { type Match, Reports } from './reports.ts';
import { nextDigest } from './schedule.ts';
import { WatchIndex } from './watch-index.ts';
import { WatchRows } from './watch-rows.ts';
import { matches, watchedBy } from './watched.ts';
import type { Set as Outcome, Wanted, Watch, Watches } from './watches.ts';

/** What watches may say to the operator. */
export interface WatchesLog {
  warn(fields: object, message: string): void;
}

export interface WatchesParts {
  readonly store: Store;
  readonly archive: Archive;
  readonly clock: Clock;
  readonly log?: WatchesLog;
  /** How many watches a server may have. */
  readonly most?: number;
}

export const MOST_WATCHES = 200;
const HOUR = 60 * 60_000;

/** The watches of all servers: their rows in the store, and in memory an index of them. */
export function createWatches({ store, archive, clock, log, most = MOST_WATCHES }: WatchesParts): Watches {
  const watchRows = new WatchRows(store);
  const reports = new Reports(store);
  const stored = articlesIn(store);
  const index = new WatchIndex();
  for (const watch of watchRows.all()) index.put(watch);

  /** The index follows the table. Inside somebody's transaction that may yet be undone, it looks again afterwards. */
  function follow(ids: readonly number[]): void {
    const read = () => {
      if (!store.database.open) return;
      for (const id of ids) {
        const watch = watchRows.byId(id);
        if (watch === null) index.drop(id);
        else index.put(watch);
      }
    };
    read();
    if (store.database.inTransaction) queueMicrotask(read);
  }

  function owned(id: number, scope: Scope): Watch | null {
    const watch = watchRows.byId(id);
    return watch?.scope === scope ? watch : null;
  }

  function twin(wanted: Wanted, except: number | null): Watch | undefined {
    return watchRows
      .of(wanted.scope)
      .find((watch) => watch.id !== except && watch.channel === wanted.channel && isSame(watch, wanted));
  }

  async function articleOf(match: Match, scope: Scope): Promise<Article | null> {
    if (match.scope !== SHARED && match.scope !== scope) return null;
    const found = await archive.article(match.key, scope);
    if (found !== null) return found;
    // Stored and not in the archive yet; or an earlier version.
    const kept = stored.byKey(match.key)?.read ?? stored.current(match.scope, match.id);
    if (kept?.ok === false) log?.warn({ key: kept.key, reason: kept.reason }, 'An article cannot be read.');
    return kept?.ok ? kept.version.article : null;
  }

  const watches: Watches = {
    add(given) {
      const checked = checkWanted(given);
      if (!checked.ok) return { kind: 'refused', reason: checked.reason };
      const { wanted } = checked;
      return changing((): Outcome => {
        if (watchRows.of(wanted.scope).length >= most)
          return { kind: 'refused', reason: texts.watch.tooMany(most) };
        const same = twin(wanted, null);
        if (same !== undefined) return { kind: 'refused', reason: texts.watch.same(same.id) };
        const now = clock.now();
        return outcomeOf(watchRows.insert(wanted, now, nextDigest(wanted, now)));
      });
    },

    edit(id, scope, change) {
      const before = owned(id, scope);
      if (before === null) return { kind: 'none' };
      const checked = checkWanted({ ...before, ...change });
      if (!checked.ok) return { kind: 'refused', reason: checked.reason };
      const { wanted } = checked;
      return changing((): Outcome => {
        const same = twin(wanted, id);
        if (same !== undefined) return { kind: 'refused', reason: texts.watch.same(same.id) };
        const now = clock.now();
        watchRows.update(id, wanted, nextDigest(wanted, now));
        reports.redirect(id, wanted.channel);
        const after = watchRows.byId(id);
        // What waited for a digest that will not be made is reported at once.
        if (after?.mode === 'each' && after.pausedAt === null) reports.digest(after, now);
        return outcomeOf(id);
      });
    },

    list: (scope) => watchRows.of(scope),

    remove(id, scope) {
      if (owned(id, scope) === null) return false;
      store.transact(() => watchRows.delete(id));
      follow([id]);
      return true;
    },

    pause(id, scope, fault) {
      const watch = owned(id, scope);
      if (watch === null) return false;
      store.transact(() => {
        watchRows.setPaused(id, watch.pausedAt ?? clock.now(), fault ?? watch.fault, null);
        reports.withhold(id);
      });
      follow([id]);
      return true;
    },

    resume(id, scope) {
      const watch = owned(id, scope);
      if (watch === null) return false;
      const now = clock.now();
      store.transact(() => {
        watchRows.setPaused(id, null, null, nextDigest(watch, now));
        if (watch.mode === 'each') reports.digest(watch, now);
      });
      follow([id]);
      return true;
    },

    dropScope: (scope) => follow(index.of(scope)),

    arrived(article, how, now) {
      const matching = index.matching(article);
      if (how === 'corrected') reports.corrected(article, new Set(matching.map(({ id }) => id)));
      for (const watch of matching) reports.match(watch, article, now);
    },

    reported(mark, scope) {
      const report = reports.byMark(mark, scope);
      const watch = report === null ? null : owned(report.watch, scope);
      if (report === null || watch === null) return null;
      return { watch, madeAt: report.madeAt, articles: report.matches.length };
    },

    makeDigests(now) {
      for (const { id } of watchRows.due(now)) {
        try {
          store.transact(() => makeDigest(id, now));
        } catch (error) {
          // One that cannot be made, such as for a time zone that this machine does not know, keeps no other back.
          log?.warn({ watch: id, error }, 'A digest could not be made; it is tried again in an hour.');
          watchRows.setNext(id, new Date(now.getTime() + HOUR));
        }
      }
      return watchRows.nextAt();
    },

    async compose(delivery) {
      const report = reports.byId(delivery);
      const watch = report === null ? null : watchRows.byId(report.watch);
      const watched = watch === null ? null : watchedBy(watch);
      if (report === null || watch === null || watched === null) return null;
      reports.composing(delivery);
      const pace = createPace();
      const found: Found[] = [];
      for (const match of report.matches) {
        const article = await articleOf(match, watch.scope);
        if (pace.due()) await pace.pause();
        if (article === null) continue;
        const words = new ArticleWords(article);
        // The watch may have been changed since; what was posted was posted.
        if (report.isPosted || matches(watched, words)) found.push({ words, story: match.story });
      }
      const title =
        report.kind === 'digest'
          ? texts.watch.alert.digest(nameOf(watch), watch.mode)
          : texts.watch.alert.title(nameOf(watch));
      const action = { command: 'watch list', action: 'about', value: report.mark };
      const actions = [{ label: texts.watch.alert.about, ...action }];
      return alertOf(watched, storiesOf(found), { title, rows: [], actions }, pace);
    },

    async test(given, since) {
      const checked = checkWanted(given);
      const watched = checked.ok ? watchedBy(checked.wanted) : null;
      if (!checked.ok || watched === null) return null;
      const pace = createPace();
      const found: Found[] = [];
      for await (const article of articlesSince(since, checked.wanted.scope, { archive, store })) {
        if (pace.due()) await pace.pause();
        const words = new ArticleWords(article);
        if (matches(watched, words)) found.push({ words, story: article.copyOf ?? article.id });
      }
      const stories = storiesOf(found);
      const title = texts.watch.alert.title(nameOf(checked.wanted));
      const rows = [
        { label: texts.watch.test.would, value: texts.watch.test.found(stories.length, found.length) },
      ];
      return alertOf(watched, stories, { title, rows, actions: [] }, pace);
    },
  };

  function makeDigest(id: number, now: Date): void {
    const watch = watchRows.byId(id);
    if (watch === null || watch.nextAt === null || watch.nextAt > now) return;
    reports.digest(watch, now);
    watchRows.setNext(id, nextDigest(watch, now));
  }

  function changing(work: () => Outcome): Outcome {
    const outcome = store.transact(work);
    if (outcome.kind === 'set') follow([outcome.watch.id]);
    return outcome;
  }

  function outcomeOf(id: number): Outcome {
    const watch = watchRows.byId(id);
    return watch === null ? { kind: 'none' } : { kind: 'set', watch };
  }

  return watches;
}

interface Found {
  readonly words: ArticleWords;
  readonly story: string;
}

/** Printings of one story together, the original for all of them; stories oldest first. */
function storiesOf(found: readonly Found[]): Story[] {
  const stories = new Map<string, ArticleWords[]>();
  for (const { words, story } of found) {
    const key = `${words.article.scope} ${story}`;
    stories.set(key, [...(stories.get(key) ?? []), words]);
  }
  const all = [...stories.values()].flatMap((printings): Story[] => {
    const main = printings.find(({ article }) => article.copyOf === null) ?? printings[0];
    if (main === undefined) return [];
    const copies = printings.filter((each) => each !== main).map(({ article }) => article);
    return [{ words: main, copies }];
  });
  return all.sort((a, b) => earlier(a.words.article, b.words.article));
}

/** What is of an unknown day comes last. */
function earlier(a: Article, b: Article): number {
  const [first, second] = [a.published ?? UNKNOWN, b.published ?? UNKNOWN];
  return first < second ? -1 : Number(first > second);
}

const UNKNOWN = '9999';

function isSame(watch: Watch, wanted: Wanted): boolean {
  return watch.query === wanted.query && watch.source === wanted.source && watch.person === wanted.person;
}
