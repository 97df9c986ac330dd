import type { Article, Skipped } from '../../../articles/article.ts';
import type { Database, DiskArchive } from '../disk-archive.ts';
import { type FileState, type KeptArticle, type KeptWriter, writeKept } from './kept-rows.ts';

/** Articles that are put at once, and characters of their texts from which no more are: a transaction (see ../writer.ts). */
const BATCH = 2000;
const LONG = 6_000_000;
/** Rows that are recorded without a pause: 6,000 would hold everything up for 45 ms. */
const STRIDE = 500;
/** Batches that are on their way: one is read for its words while the one before is written. */
const UNDER_WAY = 2;

interface Batch {
  readonly articles: Article[];
  /** Of their texts. */
  characters: number;
  readonly rows: { readonly row: KeptArticle; readonly file: string }[];
  readonly finished: {
    readonly name: string;
    readonly state: FileState;
    readonly skipped: readonly Skipped[];
  }[];
}

/** Puts articles, and records of each that it was put, and of a file that it was read, once that is so. */
export class Recorder {
  /** Articles that were put and recorded. */
  put = 0;
  readonly #archive: DiskArchive;
  #writer: KeptWriter | null = null;
  #batch = emptyBatch();
  #underWay: Promise<void>[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor(archive: DiskArchive) {
    this.#archive = archive;
  }

  /** `article` is null where the archive has it already. */
  async take(article: Article | null, row: KeptArticle, file: string): Promise<void> {
    const batch = this.#batch;
    if (article !== null) {
      batch.articles.push(article);
      batch.characters += article.text.length;
    }
    batch.rows.push({ row, file });
    if (batch.rows.length >= BATCH || batch.characters >= LONG) await this.#send();
  }

  /** After the last article of a file. */
  async finish(name: string, state: FileState, skipped: readonly Skipped[]): Promise<void> {
    this.#batch.finished.push({ name, state, skipped });
    if (this.#batch.finished.length >= BATCH) await this.#send();
  }

  /** Resolves once everything is put and recorded. */
  async flush(): Promise<void> {
    await this.#send();
    await Promise.all(this.#underWay.splice(0));
  }

  /** Of what is recorded already; see `flush`. */
  change(work: (writer: KeptWriter) => void): Promise<void> {
    return this.#archive.kept.change((database) => work(this.#writerOf(database)));
  }

  async #send(): Promise<void> {
    const batch = this.#batch;
    if (batch.rows.length + batch.finished.length === 0) return;
    this.#batch = emptyBatch();
    const put = batch.articles.length === 0 ? Promise.resolve() : this.#archive.put(batch.articles);
    const done = Promise.all([this.#last, put]).then(() => this.#record(batch));
    this.#last = done;
    this.#underWay.push(done);
    // Whoever waits for it is told; before that it must not end the process.
    done.catch(() => undefined);
    if (this.#underWay.length >= UNDER_WAY) await this.#underWay.shift();
  }

  async #record({ articles, rows, finished }: Batch): Promise<void> {
    for (let from = 0; from < rows.length; from += STRIDE) {
      await this.change((writer) => recordRows(writer, rows.slice(from, from + STRIDE)));
    }
    await this.change((writer) => {
      for (const { name, state, skipped } of finished) writer.finish(name, state, skipped);
    });
    this.put += articles.length;
  }

  #writerOf(database: Database): KeptWriter {
    this.#writer ??= writeKept(database);
    return this.#writer;
  }
}

function recordRows(writer: KeptWriter, rows: Batch['rows']): void {
  const numbers = new Map<string, number>();
  for (const { row, file } of rows) {
    const number = numbers.get(file) ?? writer.numberOf(file);
    numbers.set(file, number);
    writer.article(number, row);
  }
}

function emptyBatch(): Batch {
  return { articles: [], characters: 0, rows: [], finished: [] };
}
