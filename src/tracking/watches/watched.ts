import { foldName } from '../../archive/filter.ts';
import type { ArticleWords } from './article-words.ts';
import type { Expression } from './expression.ts';
import { peopleNamed, type WatchedPerson, watchedPerson } from './named.ts';
import { holds, type Pattern, patternOf } from './pattern.ts';
import { readQuery } from './query.ts';

/** An expression whose words are ready to be looked for. */
export type Condition =
  | { readonly kind: 'words'; readonly pattern: Pattern }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** What an article must have to be reported. */
export interface Watched {
  readonly condition: Condition | null;
  /** Folded. */
  readonly source: string | null;
  readonly person: WatchedPerson | null;
}

/** Reads what a watch looks for; null where it cannot be read, which whoever set it was told. */
export function watchedBy(watch: {
  readonly query: string;
  readonly source: string | null;
  readonly person: string | null;
}): Watched | null {
  const query = watch.query.trim() === '' ? null : readQuery(watch.query);
  const person = watch.person === null ? null : watchedPerson(watch.person);
  if (query?.ok === false || (watch.person !== null && person === null)) return null;
  return {
    condition: query === null ? null : conditionOf(query.expression),
    source: watch.source === null ? null : foldName(watch.source),
    person,
  };
}

export function conditionOf(expression: Expression): Condition {
  switch (expression.kind) {
    case 'words':
      return { kind: 'words', pattern: patternOf(expression) };
    case 'all':
    case 'any':
      return { kind: expression.kind, of: expression.of.map(conditionOf) };
    case 'not':
      return { kind: 'not', of: conditionOf(expression.of) };
  }
}

/** Whether an article is to be reported. */
export function matches({ condition, source, person }: Watched, words: ArticleWords): boolean {
  const { article } = words;
  if (source !== null && (article.source === null || foldName(article.source) !== source)) return false;
  if (condition !== null && !isMet(condition, words)) return false;
  return person === null || isNamed(person, words);
}

/** Reading an article for its people takes far longer than to see that it has no such words. */
function isNamed(person: WatchedPerson, words: ArticleWords): boolean {
  const mayBe = person.cuts.every((cut) => cut.some((key) => words.names.has(key)));
  return mayBe && peopleNamed(person, words.article).length > 0;
}

function isMet(condition: Condition, words: ArticleWords): boolean {
  switch (condition.kind) {
    case 'words':
      return holds(condition.pattern, words);
    case 'all':
      return condition.of.every((part) => isMet(part, words));
    case 'any':
      return condition.of.some((part) => isMet(part, words));
    case 'not':
      return !isMet(condition.of, words);
  }
}

/** The patterns whose places show why an article matches. */
export function patternsIn(condition: Condition | null): readonly Pattern[] {
  switch (condition?.kind) {
    case undefined:
    case 'not':
      return [];
    case 'words':
      return [condition.pattern];
    case 'all':
    case 'any':
      return condition.of.flatMap(patternsIn);
  }
}
