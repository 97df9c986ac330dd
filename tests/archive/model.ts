import type { Filter, PassageQuery, Summary } from '../../src/archive/archive.ts';
import { passagesOf } from '../../src/archive/passages.ts';
import { type Article, type Scope, SHARED } from '../../src/articles/article.ts';
import { indexTerms } from '../../src/text/terms.ts';

/** An archive that keeps a list and reads all of it each time: slow, and plainly right. Knows no copies and no accents. */
export class Model {
  #articles: Article[] = [];

  put(article: Article): void {
    this.remove(article.id, article.scope);
    this.#articles.push(article);
  }

  remove(id: string, scope: Scope): boolean {
    const before = this.#articles.length;
    this.#articles = this.#articles.filter((each) => each.id !== id || each.scope !== scope);
    return this.#articles.length < before;
  }

  seen(scope: Scope): Article[] {
    return this.#articles.filter((each) => each.scope === SHARED || each.scope === scope);
  }

  /** Every passage that matches, in no order, as `key:paragraph`. */
  search({ groups, scope, filter }: PassageQuery): string[] {
    return this.#passages(scope)
      .filter(({ article }) => passes(article, filter))
      .filter(({ terms }) =>
        groups.some(({ alternatives }) =>
          alternatives.some((each) => each.terms.every((term) => terms.has(term))),
        ),
      )
      .map(({ name }) => name);
  }

  frequency(term: string, scope: Scope): number {
    return this.#passages(scope).filter(({ terms }) => terms.has(term)).length;
  }

  summary(scope: Scope): Omit<Summary, 'sources'> {
    return { articles: this.seen(scope).length, passages: this.#passages(scope).length, copies: 0 };
  }

  #passages(scope: Scope) {
    return this.seen(scope).flatMap((article) =>
      passagesOf(article).map(({ paragraph, text, title }) => ({
        article,
        name: `${article.key}:${paragraph}`,
        terms: new Set([...indexTerms(text), ...indexTerms(title)]),
      })),
    );
  }
}

function passes({ source, published }: Article, filter: Filter | undefined): boolean {
  if (filter?.source !== undefined && filter.source.toLowerCase() !== source?.toLowerCase()) return false;
  if (filter?.after === undefined && filter?.before === undefined) return true;
  if (published === null) return false;
  const [first, last] = rangeOf(published);
  return (
    (filter.after === undefined || last >= filter.after) &&
    (filter.before === undefined || first <= filter.before)
  );
}

/** The first and the last day that a date may mean. */
function rangeOf(published: string): [string, string] {
  const [year = 0, month, day] = published.split('-').map(Number);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  if (day !== undefined) return [published, published];
  if (month !== undefined) return [`${published}-01`, iso(Date.UTC(year, month, 0))];
  return [`${published}-01-01`, `${published}-12-31`];
}
