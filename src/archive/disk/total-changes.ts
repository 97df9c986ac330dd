import type { Database } from './disk-archive.ts';

/** The sums over passages of how many different terms they have. */
export interface Lengths {
  textLength: number;
  titleLength: number;
}

/** What an article is counted by. */
interface Counted {
  readonly source: number | null;
  readonly published: string | null;
  readonly copyOf: string | null;
}

interface Totals extends Lengths {
  articles: number;
  copies: number;
  passages: number;
  changes: number;
}

interface Day {
  readonly scope: number;
  readonly source: number;
  readonly published: string;
  articles: number;
}

/** By how much the totals of scopes and days change, gathered over many articles. */
export class TotalChanges {
  readonly #scopes = new Map<number, Totals>();
  readonly #days = new Map<string, Day>();
  readonly #grow;
  readonly #day;
  readonly #dropDay;

  constructor(database: Database) {
    this.#grow =
      database.prepare(`UPDATE scopes SET articles = articles + :articles, copies = copies + :copies,
      passages = passages + :passages, text_length = text_length + :textLength,
      title_length = title_length + :titleLength, changes = changes + :changes WHERE scope = :scope`);
    this.#day = database.prepare(`INSERT INTO days (scope, source, published, articles) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET articles = articles + excluded.articles`);
    this.#dropDay = database.prepare(
      'DELETE FROM days WHERE scope = ? AND source = ? AND published = ? AND articles = 0',
    );
  }

  /** An article that came (1) or goes (−1). */
  count(scope: number, article: Counted, own: Lengths & { readonly passages: number }, by: 1 | -1): void {
    const totals = this.#totalsOf(scope);
    totals.articles += by;
    totals.passages += by * own.passages;
    totals.textLength += by * own.textLength;
    totals.titleLength += by * own.titleLength;
    totals.changes++;
    if (article.copyOf === null) this.#dayOf(scope, article).articles += by;
    else totals.copies += by;
  }

  /** Writes them all, and forgets them. */
  write(): void {
    for (const [scope, totals] of this.#scopes) this.#grow.run({ scope, ...totals });
    for (const { scope, source, published, articles } of this.#days.values()) {
      if (articles !== 0) this.#day.run(scope, source, published, articles);
      if (articles < 0) this.#dropDay.run(scope, source, published);
    }
    this.clear();
  }

  clear(): void {
    this.#scopes.clear();
    this.#days.clear();
  }

  #totalsOf(scope: number): Totals {
    const known = this.#scopes.get(scope);
    if (known !== undefined) return known;
    const made = { articles: 0, copies: 0, passages: 0, textLength: 0, titleLength: 0, changes: 0 };
    this.#scopes.set(scope, made);
    return made;
  }

  #dayOf(scope: number, { source, published }: Counted): Day {
    const key = `${scope} ${source} ${published}`;
    const known = this.#days.get(key);
    if (known !== undefined) return known;
    const made = { scope, source: source ?? 0, published: published ?? '', articles: 0 };
    this.#days.set(key, made);
    return made;
  }
}
