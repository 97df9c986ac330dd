import type { Article, ArticleHead } from '../../articles/article.ts';
import { type Row, row, rows, text, textOrNull, whole } from '../../sqlite/row.ts';
import type { Database, Statement } from './disk-archive.ts';
import { decodeParagraphs } from './paragraph-code.ts';
import { Recent } from './recent.ts';
import type { ScopeRow } from './scopes.ts';

/** What a search asks of an article before it reads it. */
export interface ArticleFacts {
  readonly key: string;
  readonly copyOf: string | null;
  /** Folded. */
  readonly source: string | null;
  readonly published: string | null;
}

/** Characters of articles that are kept at hand, and articles whose facts are. */
const HELD_CHARACTERS = 4_000_000;
const HELD_FACTS = 20_000;

// In one scope an id is one article's: the index has all of this order.
const LATEST = 'WHERE scope = ? AND published <= ? ORDER BY published DESC, title, id';
const HEADS_OF_ONE = `SELECT article FROM articles ${LATEST} LIMIT ? OFFSET ?`;
const SOME = `SELECT * FROM (SELECT article, published, title, id, key FROM articles ${LATEST} LIMIT ?)`;
const HEADS_OF_TWO = `SELECT article FROM (${SOME} UNION ALL ${SOME})
  ORDER BY published DESC, title, id, key LIMIT ? OFFSET ?`;
/** No day is later. */
const LAST_DAY = '~';

/**
 * The articles of the archive, by their numbers, keys and ids. A number stands for one article as it was put: what is
 * put in its place has another, so that articles can be kept at hand.
 */
export class Articles {
  readonly #texts: Statement;
  readonly #heads: Statement;
  readonly #there: Statement;
  readonly #byKey: Statement;
  readonly #byId: Statement;
  readonly #facts: Statement;
  readonly #one: Statement;
  readonly #two: Statement;
  readonly #made = new Recent<number, Article>(HELD_CHARACTERS, ({ text }) => text.length + 500);
  readonly #known = new Recent<number, ArticleFacts>(HELD_FACTS, () => 1);

  constructor(database: Database) {
    this.#texts = database.prepare(
      'SELECT head, text, paragraphs FROM articles JOIN texts USING (article) WHERE article = ?',
    );
    this.#heads = database.prepare('SELECT head FROM articles WHERE article = ?');
    // Without the head, which is long: asked for each passage that is found.
    this.#there = database.prepare('SELECT article FROM articles WHERE article = ?');
    this.#byKey = database.prepare('SELECT article FROM articles WHERE key = ? AND scope = ?');
    this.#byId = database.prepare('SELECT article FROM articles WHERE scope = ? AND id = ?');
    this.#facts = database.prepare(
      `SELECT key, copy_of, published, folded FROM articles LEFT JOIN sources USING (source) WHERE article = ?`,
    );
    this.#one = database.prepare(HEADS_OF_ONE);
    this.#two = database.prepare(HEADS_OF_TWO);
  }

  /** The same object as before, where it is still at hand; null where the article is gone. */
  article(number: number): Article | null {
    const known = this.#made.get(number);
    // It may have been removed since.
    if (known !== undefined) return this.isThere(number) ? known : null;
    const found = row(this.#texts.get(number));
    if (found === null) return null;
    const made = articleOf(found);
    this.#made.set(number, made);
    return made;
  }

  head(number: number): ArticleHead | null {
    const found = row(this.#heads.get(number));
    return found === null ? null : headOf(found);
  }

  byKey(key: string, scope: number): Article | null {
    const found = row(this.#byKey.get(key, scope));
    return found === null ? null : this.article(whole(found, 'article'));
  }

  byId(id: string, scope: number): Article | null {
    const number = this.numberOf(id, scope);
    return number === null ? null : this.article(number);
  }

  numberOf(id: string, scope: number): number | null {
    const found = row(this.#byId.get(scope, id));
    return found === null ? null : whole(found, 'article');
  }

  /** Null where the article is gone, or was a moment ago. */
  facts(number: number): ArticleFacts | null {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const found = row(this.#facts.get(number));
    if (found === null) return null;
    const facts = factsOf(found);
    this.#known.set(number, facts);
    return facts;
  }

  /** A page of the heads of one or two scopes, latest first; see `Archive.list`. */
  list(scopes: readonly ScopeRow[], offset: number, limit: number, upTo = LAST_DAY): ArticleHead[] {
    const from = Math.max(0, Math.floor(offset) || 0);
    const most = Math.max(0, Math.min(Math.floor(limit) || 0, Number.MAX_SAFE_INTEGER));
    const [first, second] = scopes.map(({ scope }) => scope);
    if (first === undefined) return [];
    const found =
      second === undefined
        ? this.#one.all(first, upTo, most, from)
        : this.#two.all(first, upTo, from + most, second, upTo, from + most, most, from);
    return rows(found)
      .map((each) => this.head(whole(each, 'article')))
      .filter((head) => head !== null);
  }

  isThere(number: number): boolean {
    return row(this.#there.get(number)) !== null;
  }
}

function headOf(found: Row): ArticleHead {
  return JSON.parse(text(found, 'head'));
}

/** Both columns are what `put` wrote: JSON of a head, and of a text. */
function articleOf(found: Row): Article {
  const words: string = JSON.parse(text(found, 'text'));
  return { ...headOf(found), text: words, paragraphs: decodeParagraphs(text(found, 'paragraphs')) };
}

function factsOf(found: Row): ArticleFacts {
  const published = text(found, 'published');
  return {
    key: text(found, 'key'),
    copyOf: textOrNull(found, 'copy_of'),
    source: textOrNull(found, 'folded'),
    published: published === '' ? null : published,
  };
}
