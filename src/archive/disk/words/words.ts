import { bareAddress } from '../../../articles/address.ts';
import type { Article, ArticleHead } from '../../../articles/article.ts';
import { rows, text, whole } from '../../../sqlite/row.ts';
import { expansionsIn } from '../../acronyms.ts';
import type { CompletionField, Expansion, Filter, People, Suggestion, Variant } from '../../archive.ts';
import { completed, type Titles } from '../../completion.ts';
import { byDate } from '../../heads.ts';
import type { Tables } from '../../offers.ts';
import { createPace } from '../../pace.ts';
import type { Database } from '../disk-archive.ts';
import { WordsKeeper } from './keeper.ts';
import { KIND } from './kinds.ts';
import { DiskOffers } from './offer-table.ts';
import { peopleOnDisk } from './people.ts';
import { shortFormsOnDisk } from './short-forms.ts';
import { Statements } from './statements.ts';
import { variantsOnDisk } from './variants.ts';

export type { WordsKeeper } from './keeper.ts';

/** Answers from the tables; `scopes` are those that the asker sees and that hold something, `shared` first. */
export interface WordsReader {
  complete(
    field: CompletionField,
    typed: string,
    scopes: readonly number[],
    limit: number,
  ): Promise<readonly Suggestion[]>;
  people(scopes: readonly number[], filter?: Filter): Promise<People>;
  variants(term: string, scopes: readonly number[]): Promise<readonly Variant[]>;
  expansions(term: string, scopes: readonly number[]): Promise<readonly Expansion[]>;
  copies(originals: readonly string[], scopes: readonly number[]): Promise<readonly ArticleHead[]>;
  atAddress(address: string, scopes: readonly number[]): Promise<Article | null>;
}

/** Articles by their numbers; null for one that is gone. */
export interface Numbered {
  article(number: number): Article | null;
  head(number: number): ArticleHead | null;
}

/** On the connection that writes. */
export function keepWords(database: Database): WordsKeeper {
  return new WordsKeeper(database);
}

/** On a connection that reads. */
export function readWords(database: Database, articles: Numbered): WordsReader {
  const statements = new Statements(database);
  return {
    complete(field, typed, scopes, limit) {
      const tables = scopes.map((scope) => tablesOf(statements, scope, field));
      const search = { scopes: tables, limit, pace: createPace(), deadline: Number.POSITIVE_INFINITY };
      return completed(field, typed, search, titlesOf(statements, scopes));
    },
    people: (scopes, filter) => peopleOnDisk(statements, articles, scopes, filter),
    variants: (term, scopes) => variantsOnDisk(statements, scopes, term),
    expansions: async (term, scopes) =>
      expansionsIn(
        scopes.map((scope) => shortFormsOnDisk(statements, scope)),
        term,
      ),
    async copies(originals, scopes) {
      const sql = 'SELECT article FROM articles WHERE copy_of = ? AND scope = ?';
      const found = originals.flatMap((id) =>
        scopes.flatMap((scope) => rows(statements.of(sql).all(id, scope))),
      );
      return found.map((each) => articles.head(whole(each, 'article'))).filter((head) => head !== null);
    },
    async atAddress(address, scopes) {
      const sql = 'SELECT article FROM addresses WHERE address = ? AND scope = ?';
      const bare = bareAddress(address);
      const found = scopes.flatMap((scope) => rows(statements.of(sql).all(bare, scope)));
      const made = found.map((each) => articles.article(whole(each, 'article')));
      return made.filter((article) => article !== null).sort(byDate)[0] ?? null;
    },
  };
}

function tablesOf(statements: Statements, scope: number, field: CompletionField): Tables {
  const table = (kind: number) => new DiskOffers(statements, scope, kind);
  switch (field) {
    case 'name':
      return [table(KIND.person)];
    case 'title':
      return [table(KIND.title)];
    case 'source':
      return [table(KIND.source)];
    case 'topic':
      return [table(KIND.person), table(KIND.other), table(KIND.title)];
  }
}

const HEAD = 'SELECT id, key, title, published FROM articles';
const LATEST = `${HEAD} WHERE scope = ? ORDER BY published DESC, title, id LIMIT ?`;
// Left to itself SQLite would go through the articles by their days.
const TITLED = `${HEAD} INDEXED BY articles_by_title
  WHERE scope = ? AND title_folded = ? ORDER BY published DESC, title, id LIMIT 1`;

function titlesOf(statements: Statements, scopes: readonly number[]): Titles {
  const first = (sql: string, value: string | number) =>
    scopes
      .flatMap((scope) => rows(statements.of(sql).all(scope, value)))
      .map((each) => ({
        title: text(each, 'title'),
        key: text(each, 'key'),
        id: text(each, 'id'),
        published: text(each, 'published'),
      }))
      .sort(byDate);
  return {
    latest: (limit) =>
      first(LATEST, Math.max(0, Math.floor(limit) || 0))
        .slice(0, limit)
        .map(({ title }) => title),
    keyOf: (folded) => first(TITLED, folded)[0]?.key ?? null,
  };
}
