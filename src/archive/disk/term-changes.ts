import type { Database } from './disk-archive.ts';

interface Change {
  text: number;
  title: number;
  either: number;
}

/** So many terms are written between two looks at the clock. */
const STRIDE = 500;
/** Shorter terms are one letter away from too many others: see ../spelling.ts. */
const SHORTEST_SPELLED = 3;

/** By how much the counts of terms change, gathered over many passages. */
export class TermChanges {
  readonly #scopes = new Map<number, Map<string, Change>>();
  readonly #add;
  readonly #drop;

  constructor(database: Database) {
    this.#add = database.prepare(`INSERT INTO terms (scope, term, reversed, text, title, either)
      VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
      SET text = text + excluded.text, title = title + excluded.title, either = either + excluded.either`);
    this.#drop = database.prepare('DELETE FROM terms WHERE scope = ? AND term = ? AND either = 0');
  }

  get size(): number {
    return [...this.#scopes.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** A passage that came (1) or goes (−1), by its terms joined by spaces. Gives how many different ones there are. */
  count(scope: number, text: string, title: string, by: 1 | -1): { text: number; title: number } {
    const changes = this.#scopes.get(scope) ?? new Map<string, Change>();
    this.#scopes.set(scope, changes);
    const inText = termsOf(text);
    const inTitle = termsOf(title);
    for (const term of inText) {
      const change = changeOf(changes, term);
      change.text += by;
      change.either += by;
    }
    for (const term of inTitle) {
      const change = changeOf(changes, term);
      change.title += by;
      if (!inText.has(term)) change.either += by;
    }
    return { text: inText.size, title: inTitle.size };
  }

  /** Writes them all, and forgets them. What uses it may pause between the steps. */
  *write(): Iterable<void> {
    let written = 0;
    for (const [scope, changes] of this.#scopes) {
      // In the order of the table: half of the time is saved by it.
      for (const [term, { text, title, either }] of [...changes].sort(byTerm)) {
        if (text !== 0 || title !== 0 || either !== 0)
          this.#add.run(scope, term, reversedOf(term), text, title, either);
        if (either < 0) this.#drop.run(scope, term);
        if (++written % STRIDE === 0) yield;
      }
    }
    this.clear();
  }

  clear(): void {
    this.#scopes.clear();
  }
}

function byTerm([a]: [string, Change], [b]: [string, Change]): number {
  return a < b ? -1 : 1;
}

function changeOf(changes: Map<string, Change>, term: string): Change {
  const known = changes.get(term);
  if (known !== undefined) return known;
  const made = { text: 0, title: 0, either: 0 };
  changes.set(term, made);
  return made;
}

export function termsOf(joined: string): Set<string> {
  return new Set(joined === '' ? [] : joined.split(' '));
}

function reversedOf(term: string): string | null {
  if (term.length < SHORTEST_SPELLED || /\p{N}/u.test(term)) return null;
  return [...term].reverse().join('');
}
