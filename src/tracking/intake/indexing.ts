import type { Archive } from '../../archive/archive.ts';
import type { Article, Scope } from '../../articles/article.ts';
import type { Clock } from '../clock.ts';
import type { IntakeLog } from './log.ts';

/** After so many milliseconds an archive that failed is tried again, then after twice as many. */
const AGAIN_MS = 1000;
const LATEST_MS = 5 * 60_000;

/** Brings the archive to what the store holds; what fails is tried again until it is there. */
export interface Indexing {
  /** Puts articles that are in the store. False where it failed, and is tried again later. */
  put(articles: readonly Article[]): Promise<boolean>;
  remove(id: string, scope: Scope): Promise<boolean>;
  /** What has failed of a server is not tried again. */
  forget(scope: Scope): void;
  stop(): void;
}

type Change = { readonly article: Article } | { readonly gone: true };

export function createIndexing(
  archive: Archive,
  clock: Clock,
  /** What is to be in the archive by now: it may have changed while it could not be put there. */
  current: (id: string, scope: Scope) => Article | null,
  log?: IntakeLog,
): Indexing {
  const failed = new Map<string, { readonly id: string; readonly scope: Scope }>();
  let wait = AGAIN_MS;
  let cancel: (() => void) | null = null;
  let isStopped = false;

  async function apply(id: string, scope: Scope, change: Change): Promise<boolean> {
    try {
      if ('article' in change) await archive.put([change.article]);
      else await archive.remove(id, scope);
      failed.delete(`${scope}\n${id}`);
      return true;
    } catch (error) {
      failed.set(`${scope}\n${id}`, { id, scope });
      log?.error({ error }, 'The archive could not be changed; it is tried again.');
      plan();
      return false;
    }
  }

  function plan(): void {
    if (isStopped || cancel !== null) return;
    cancel = clock.after(wait, () => {
      cancel = null;
      void again();
    });
    wait = Math.min(wait * 2, LATEST_MS);
  }

  async function again(): Promise<void> {
    for (const { id, scope } of [...failed.values()]) {
      if (isStopped || !failed.has(`${scope}\n${id}`)) continue;
      const article = current(id, scope);
      if (!(await apply(id, scope, article === null ? { gone: true } : { article }))) return;
    }
    wait = AGAIN_MS;
  }

  return {
    async put(articles) {
      const done = await Promise.all(
        articles.map((article) => apply(article.id, article.scope, { article })),
      );
      return done.every(Boolean);
    },
    remove: (id, scope) => apply(id, scope, { gone: true }),
    forget(scope) {
      for (const [key, each] of failed) if (each.scope === scope) failed.delete(key);
    },
    stop() {
      isStopped = true;
      cancel?.();
      cancel = null;
    },
  };
}
