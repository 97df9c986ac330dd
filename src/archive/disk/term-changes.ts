import type { Database } from './disk-archive.ts';

interface Change {
  text: number;
  title: number;
  either: number;
  /** The last passages, by their numbers here, that held it in their own words and above them. */
  inText: number;
  inTitle: number;
}

const NONE: Change = { text: 0, title: 0, either: 0, inText: 0, inTitle: 0 };

/** So many terms are written at once. */
const STRIDE = 500;
/** Shorter terms are one letter away from too many others: see ../spelling.ts. */
const SHORTEST_SPELLED = 3;

/** By how much the counts of terms change, gathered over many passages. */
export class TermChanges {
  readonly #scopes = new Map<number, Map<string, Change>>();
  readonly #add;
  readonly #drop;
  #passages = 0;

  constructor(database: Database) {
    // A list at once takes half of the time that a call for each takes.
    this.#add = database.prepare(`INSERT INTO terms (scope, term, reversed, text, title, either)
      SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?) WHERE true
      ON CONFLICT DO UPDATE
      SET text = text + excluded.text, title = title + excluded.title, either = either + excluded.either`);
    this.#drop = database.prepare(
      'DELETE FROM terms WHERE scope = ? AND term IN (SELECT value FROM json_each(?)) AND either = 0',
    );
  }

  /** A passage that came (1) or goes (−1), by its terms joined by spaces. Gives how many different ones there are. */
  count(scope: number, text: string, title: string, by: 1 | -1): { text: number; title: number } {
    const changes = this.#scopes.get(scope) ?? new Map<string, Change>();
    this.#scopes.set(scope, changes);
    // Which terms were there already is noted on them: a set of each passage's own would take twice as long.
    const passage = ++this.#passages;
    const different = { text: 0, title: 0 };
    for (const term of listOf(text)) {
      const change = changeOf(changes, term);
      if (change.inText === passage) continue;
      change.inText = passage;
      change.text += by;
      change.either += by;
      different.text++;
    }
    for (const term of listOf(title)) {
      const change = changeOf(changes, term);
      if (change.inTitle === passage) continue;
      change.inTitle = passage;
      change.title += by;
      if (change.inText !== passage) change.either += by;
      different.title++;
    }
    return different;
  }

  /** Writes them all, and forgets them. What uses it may pause between the steps. */
  *write(): Iterable<void> {
    for (const [scope, changes] of this.#scopes) {
      // In the order of the table: half of the time is saved by it.
      for (const terms of inOrder(changes.keys())) {
        for (let from = 0; from < terms.length; from += STRIDE) {
          this.#writeSome(scope, changes, terms.slice(from, from + STRIDE));
          yield;
        }
      }
    }
    this.clear();
  }

  #writeSome(scope: number, changes: ReadonlyMap<string, Change>, terms: readonly string[]): void {
    const added: unknown[] = [];
    const lost: string[] = [];
    for (const term of terms) {
      const { text, title, either } = changes.get(term) ?? NONE;
      if (text !== 0 || title !== 0 || either !== 0)
        added.push([term, reversedOf(term), text, title, either]);
      if (either < 0) lost.push(term);
    }
    if (added.length > 0) this.#add.run(scope, JSON.stringify(added));
    if (lost.length > 0) this.#drop.run(scope, JSON.stringify(lost));
  }

  clear(): void {
    this.#scopes.clear();
  }
}

/** All in their order, those of one first letter at once: to sort 40,000 would hold up everything else. */
function* inOrder(terms: Iterable<string>): Iterable<readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const term of terms) {
    const first = term.charAt(0);
    const like = byFirst.get(first);
    if (like === undefined) byFirst.set(first, [term]);
    else like.push(term);
  }
  let few: string[] = [];
  for (const first of [...byFirst.keys()].sort()) {
    few = few.concat(byFirst.get(first)?.sort() ?? []);
    if (few.length < STRIDE) continue;
    yield few;
    few = [];
  }
  yield few;
}

function changeOf(changes: Map<string, Change>, term: string): Change {
  const known = changes.get(term);
  if (known !== undefined) return known;
  const made = { ...NONE };
  changes.set(term, made);
  return made;
}

export function termsOf(joined: string): Set<string> {
  return new Set(listOf(joined));
}

function listOf(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split(' ');
}

function reversedOf(term: string): string | null {
  if (term.length < SHORTEST_SPELLED || /\p{N}/u.test(term)) return null;
  return [...term].reverse().join('');
}
