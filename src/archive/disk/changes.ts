import type { ArticleHead, Scope } from '../../articles/article.ts';
import { row, rows, text, whole, wholeOrNull } from '../../sqlite/row.ts';
import { foldName } from '../filter.ts';
import { order } from '../heads.ts';
import { titleWords } from '../phrase.ts';
import type { AnalysedArticle } from './analysed.ts';
import type { Database, Statement } from './disk-archive.ts';
import { encodeParagraphs } from './paragraph-code.ts';
import { TermChanges } from './term-changes.ts';
import { type Lengths, TotalChanges } from './total-changes.ts';
import { keepWords, type WordsKeeper } from './words/words.ts';

/** Puts articles into the tables and takes them out, inside a transaction that somebody else begins and ends. */
export class Changes {
  readonly #words: WordsKeeper;
  readonly #terms: TermChanges;
  readonly #statements: Statements;
  readonly #totals;
  /** Numbers that were looked up or given in this transaction: a look for each article takes a tenth of the time. */
  readonly #scopes = new Map<Scope, number>();
  readonly #sources = new Map<string, number>();
  /** The highest number that a passage has or had, once it is known. */
  #last: number | null = null;

  constructor(database: Database) {
    this.#words = keepWords(database);
    this.#terms = new TermChanges(database);
    this.#statements = prepare(database);
    this.#totals = new TotalChanges(database);
  }

  /** In place of the article of the same scope and id, if there is one. */
  put(analysed: AnalysedArticle): void {
    const { article } = analysed;
    const scope = this.#scopeOf(article.scope);
    this.remove(article.id, scope);
    const source = this.#sourceOf(article.source);
    const number = this.#enterArticle(analysed, scope, source);
    const lengths = this.#enterPassages(analysed, scope, number);
    this.#totals.count(scope, { ...article, source }, { ...lengths, passages: analysed.passages.length }, 1);
    this.#words.enter(scope, number, source, analysed);
  }

  /** False where there is none. */
  remove(id: string, scope: number): boolean {
    const found = row(this.#statements.find.get(scope, id));
    if (found === null) return false;
    const number = whole(found, 'article');
    const head: ArticleHead = JSON.parse(text(found, 'head'));
    this.#words.leave(scope, number);
    const lengths = this.#leavePassages(scope, whole(found, 'first'), whole(found, 'passages'));
    this.#statements.dropText.run(number);
    this.#statements.dropArticle.run(number);
    const source = wholeOrNull(found, 'source');
    this.#totals.count(scope, { ...head, source }, { ...lengths, passages: whole(found, 'passages') }, -1);
    return true;
  }

  /** The number of a scope that has or had something; null for any other. */
  scope(name: Scope): number | null {
    const known = this.#scopes.get(name);
    if (known !== undefined) return known;
    const found = row(this.#statements.scope.get(name));
    if (found === null) return null;
    const scope = whole(found, 'scope');
    this.#scopes.set(name, scope);
    return scope;
  }

  /** Counts what was put and removed, its terms and names, before the transaction ends; some at a time. */
  *count(): Iterable<void> {
    this.#totals.write();
    yield* this.#terms.write();
    yield* this.#words.write();
    this.#forgetNumbers();
  }

  /** After a transaction that came to nothing. */
  forget(): void {
    this.#totals.clear();
    this.#terms.clear();
    this.#words.forget();
    this.#forgetNumbers();
  }

  #forgetNumbers(): void {
    this.#scopes.clear();
    this.#sources.clear();
    this.#last = null;
  }

  #scopeOf(name: Scope): number {
    return this.scope(name) ?? Number(this.#statements.newScope.run(name).lastInsertRowid);
  }

  #sourceOf(source: string | null): number | null {
    if (source === null) return null;
    const known = this.#sources.get(source);
    if (known !== undefined) return known;
    const folded = foldName(source);
    const found = row(this.#statements.source.get(folded));
    const number =
      found === null
        ? Number(this.#statements.newSource.run(folded).lastInsertRowid)
        : whole(found, 'source');
    this.#sources.set(source, number);
    return number;
  }

  /** The number that the next passages begin with, of which there are so many. */
  #firstOf(passages: number): number {
    const found = this.#last === null ? row(this.#statements.last.get()) : null;
    const last = this.#last ?? (found === null ? 0 : whole(found, 'seq'));
    this.#last = last + passages;
    return last + 1;
  }

  #enterArticle({ article, passages }: AnalysedArticle, scope: number, source: number | null): number {
    const { text: words, paragraphs, ...head } = article;
    const { lastInsertRowid } = this.#statements.article.run(
      scope,
      head.id,
      head.key,
      head.title,
      foldName(head.title),
      wordsOfTitle(head.title),
      source,
      head.published ?? '',
      head.copyOf,
      this.#firstOf(passages.length),
      passages.length,
      JSON.stringify(head),
    );
    const number = Number(lastInsertRowid);
    this.#statements.text.run(number, JSON.stringify(words), encodeParagraphs(paragraphs));
    return number;
  }

  #enterPassages({ passages }: AnalysedArticle, scope: number, article: number): Lengths {
    const lengths = { textLength: 0, titleLength: 0 };
    for (const { paragraph, text, title, pairs } of passages) {
      const counted = this.#terms.count(scope, text, title, 1);
      lengths.textLength += counted.text;
      lengths.titleLength += counted.title;
      this.#statements.passage.run(
        scope,
        article,
        paragraph,
        text,
        title,
        pairs,
        counted.text,
        counted.title,
      );
    }
    return lengths;
  }

  #leavePassages(scope: number, first: number, count: number): Lengths {
    const lengths = { textLength: 0, titleLength: 0 };
    const last = first + count - 1;
    for (const found of rows(this.#statements.passages.all(first, last))) {
      const counted = this.#terms.count(scope, text(found, 'text'), text(found, 'title'), -1);
      lengths.textLength += counted.text;
      lengths.titleLength += counted.title;
    }
    this.#statements.gone.run(first, last, scope);
    this.#statements.dropPassages.run(first, last);
    return lengths;
  }
}

function wordsOfTitle(title: string): string | null {
  const words = titleWords(title);
  return words === null ? null : [...words].sort(order).join(' ');
}

type Statements = ReturnType<typeof prepare>;

function prepare(database: Database) {
  const of = (sql: string): Statement => database.prepare(sql);
  return {
    scope: of('SELECT scope FROM scopes WHERE name = ?'),
    newScope: of('INSERT INTO scopes (name) VALUES (?)'),
    source: of('SELECT source FROM sources WHERE folded = ?'),
    newSource: of('INSERT INTO sources (folded) VALUES (?)'),
    last: of("SELECT seq FROM sqlite_sequence WHERE name = 'passages'"),
    find: of('SELECT article, first, passages, source, head FROM articles WHERE scope = ? AND id = ?'),
    article: of(`INSERT INTO articles
      (scope, id, key, title, title_folded, title_words, source, published, copy_of, first, passages, head)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    text: of('INSERT INTO texts (article, text, paragraphs) VALUES (?, ?, ?)'),
    passage: of(`INSERT INTO passages
      (scope, article, paragraph, text, title, pairs, text_length, title_length) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
    passages: of('SELECT text, title FROM passages WHERE passage BETWEEN ? AND ?'),
    gone: of(`INSERT INTO gone (scope, passage)
      SELECT passages.scope, passage FROM passages JOIN scopes USING (scope)
      WHERE passage BETWEEN ? AND ? AND scope = ? AND passage <= indexed`),
    dropPassages: of('DELETE FROM passages WHERE passage BETWEEN ? AND ?'),
    dropText: of('DELETE FROM texts WHERE article = ?'),
    dropArticle: of('DELETE FROM articles WHERE article = ?'),
  };
}
