import { row, whole } from '../../sqlite/row.ts';
import type { Frequencies } from '../archive.ts';
import type { TermCount } from '../passage-index.ts';
import type { Database } from './disk-archive.ts';
import type { ScopeRow } from './scopes.ts';

const NONE: TermCount = { text: 0, title: 0, either: 0 };

/** How many passages hold a term. */
export class TermCounts {
  readonly #one;

  constructor(database: Database) {
    this.#one = database.prepare('SELECT text, title, either FROM terms WHERE scope = ? AND term = ?');
  }

  of(term: string, scope: number): TermCount {
    const found = row(this.#one.get(scope, term));
    if (found === null) return NONE;
    return { text: whole(found, 'text'), title: whole(found, 'title'), either: whole(found, 'either') };
  }

  /** In several scopes together. */
  over(term: string, scopes: readonly ScopeRow[]): TermCount {
    const counts = scopes.map(({ scope }) => this.of(term, scope));
    const sum = (field: keyof TermCount) => counts.reduce((total, count) => total + count[field], 0);
    return { text: sum('text'), title: sum('title'), either: sum('either') };
  }

  /** See `Archive.frequencies`. */
  frequencies(terms: readonly string[], scopes: readonly ScopeRow[]): Frequencies {
    return {
      passages: passagesOf(scopes),
      terms: new Map(terms.map((term) => [term, this.over(term, scopes).either])),
    };
  }
}

export function passagesOf(scopes: readonly ScopeRow[]): number {
  return scopes.reduce((sum, { passages }) => sum + passages, 0);
}
