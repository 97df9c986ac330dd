import type { Article, Scope } from '../../articles/article.ts';
import { execBeside } from '../../sqlite/beside.ts';
import { createPace, type Pace } from '../pace.ts';
import type { AnalysedArticle, Analyser } from './analysed.ts';
import { Changes } from './changes.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { Database } from './disk-archive.ts';

/**
 * Articles of one transaction, and of one order to the analyser, and characters of their texts from which it is full.
 * With 200 articles each the same names and terms are written so much more often that this thread takes a quarter longer.
 */
const BATCH = 2000;
const LONG = 6_000_000;

/** Whatever changes an archive: one change at a time, in the order that they were asked for. */
export class Writer {
  readonly #database: Database;
  readonly #analyser: Analyser;
  readonly #checkpoints: Checkpoints;
  readonly #changes: Changes;
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: Database, analyser: Analyser, checkpoints: Checkpoints) {
    this.#database = database;
    this.#analyser = analyser;
    this.#checkpoints = checkpoints;
    this.#changes = new Changes(database);
  }

  /** See `Archive.put`. What is put is read for its words while what was asked for before is still being written. */
  put(articles: readonly Article[]): Promise<void> {
    const batches = batchesOf(latest(articles));
    const first = this.#analyse(batches[0]);
    return this.turn(async () => {
      let analysed = first;
      for (const [at] of batches.entries()) {
        const next = this.#analyse(batches[at + 1]);
        await this.#write(await analysed);
        analysed = next;
      }
    });
  }

  /** See `Archive.remove`. */
  remove(id: string, scope: Scope): Promise<boolean> {
    return this.turn(() =>
      this.#transact((changes) => {
        const number = changes.scope(scope);
        return number !== null && changes.remove(id, number);
      }),
    );
  }

  /** All of the work or nothing of it, in one piece. */
  change<T>(work: (database: Database) => T): Promise<T> {
    return this.turn(() => this.#transact(() => work(this.#database)));
  }

  /** Work that nothing else may change anything beside. */
  turn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  #analyse(articles: readonly Article[] | undefined): Promise<readonly AnalysedArticle[]> {
    const analysing = this.#analyser.analyse(articles ?? []);
    // Whoever waits for it is told; before that it must not end the process.
    analysing.catch(() => undefined);
    return analysing;
  }

  async #write(articles: readonly AnalysedArticle[]): Promise<void> {
    const pace = createPace();
    await this.#transact(async (changes) => {
      for (const article of articles) {
        changes.put(article);
        if (pace.due()) await pace.pause();
      }
    }, pace);
  }

  /**
   * Reads go on beside it: they have a connection of their own, which sees nothing of it until it is committed. So it may
   * pause halfway.
   */
  async #transact<T>(work: (changes: Changes) => T | Promise<T>, pace: Pace = createPace()): Promise<T> {
    const result = await this.#committed(work, pace);
    await this.#checkpoints.committed();
    return result;
  }

  async #committed<T>(work: (changes: Changes) => T | Promise<T>, pace: Pace): Promise<T> {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = await work(this.#changes);
      for (const _ of this.#changes.count()) if (pace.due()) await pace.pause();
      await execBeside(this.#database, 'COMMIT');
      return result;
    } catch (error) {
      this.#changes.forget();
      // A full disk may have ended it already.
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** Of several articles of one scope and id the last, in the place of the first. */
function latest(articles: readonly Article[]): Article[] {
  const found = new Map<string, Article>();
  for (const article of articles) found.set(JSON.stringify([article.scope, article.id]), article);
  return [...found.values()];
}

function batchesOf(articles: readonly Article[]): Article[][] {
  const batches: Article[][] = [];
  let [last, characters]: [Article[], number] = [[], LONG];
  for (const article of articles) {
    if (last.length >= BATCH || characters >= LONG) {
      [last, characters] = [[], 0];
      batches.push(last);
    }
    last.push(article);
    characters += article.text.length;
  }
  return batches;
}
