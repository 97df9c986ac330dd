import type { ArticleHead } from '../../articles/article.ts';
import { row, rows, text, textOrNull, whole } from '../../sqlite/row.ts';
import type { Summary } from '../archive.ts';
import { type Dated, sourcesOf } from '../summary.ts';
import type { Database, Statement } from './disk-archive.ts';
import { passagesOf } from './frequencies.ts';
import type { ScopeRow } from './scopes.ts';

/** Summaries that are kept until something changes. */
const HELD = 100;

/** What scopes hold, counted as articles come and go. */
export class Summaries {
  readonly #days: Statement;
  readonly #written: Statement;
  readonly #orphans: Statement;
  readonly #held = new Map<string, Summary>();

  constructor(database: Database) {
    // By the latest as `sourcesOf` compares them: a month ends after each of its days.
    this.#days = database.prepare(`SELECT source, sum(articles) AS articles,
      min(nullif(published, '')) AS first, rtrim(max(nullif(published, '') || '~'), '~') AS last
      FROM days WHERE scope = ? GROUP BY source`);
    this.#written = database.prepare(`SELECT head FROM articles
      WHERE scope = ? AND source = ? AND copy_of IS NULL ORDER BY published DESC LIMIT 1`);
    // A copy counts as one only while its original is there.
    this.#orphans = database.prepare(`SELECT head FROM articles AS copy
      WHERE scope = ?1 AND copy_of IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM articles WHERE id = copy.copy_of AND scope IN (?2, ?3)
      ) ORDER BY published DESC, title, id`);
  }

  of(scopes: readonly ScopeRow[]): Summary {
    const key = scopes.map(({ scope, changes }) => `${scope}:${changes}`).join(' ');
    const known = this.#held.get(key);
    if (known !== undefined) return known;
    const made = this.#make(scopes);
    if (this.#held.size >= HELD) this.#held.clear();
    this.#held.set(key, made);
    return made;
  }

  #make(scopes: readonly ScopeRow[]): Summary {
    const orphans = scopes.flatMap((scope) => this.#orphansOf(scope, scopes));
    const dated: Dated[] = [...scopes.flatMap((scope) => this.#datedOf(scope)), ...orphans];
    const all = scopes.reduce((sum, { articles }) => sum + articles, 0);
    const articles = dated.reduce((sum, each) => sum + (each.articles ?? 1), 0);
    return { articles, copies: all - articles, passages: passagesOf(scopes), sources: sourcesOf(dated) };
  }

  /** Of each source the first and the last day, with its articles told once. */
  #datedOf({ scope }: ScopeRow): Dated[] {
    return rows(this.#days.all(scope)).flatMap((found) => {
      const source = this.#nameOf(scope, whole(found, 'source'));
      const articles = whole(found, 'articles');
      return [
        { source, published: textOrNull(found, 'first'), articles },
        { source, published: textOrNull(found, 'last'), articles: 0 },
      ];
    });
  }

  /** As its latest article writes it. */
  #nameOf(scope: number, source: number): string | null {
    if (source === 0) return null;
    const found = row(this.#written.get(scope, source));
    return found === null ? null : headOf(text(found, 'head')).source;
  }

  #orphansOf({ scope, copies }: ScopeRow, scopes: readonly ScopeRow[]): ArticleHead[] {
    if (copies === 0) return [];
    const [first, second = first] = scopes.map((each) => each.scope);
    return rows(this.#orphans.all(scope, first ?? 0, second ?? 0)).map((found) =>
      headOf(text(found, 'head')),
    );
  }
}

function headOf(json: string): ArticleHead {
  return JSON.parse(json);
}
