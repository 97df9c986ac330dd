import { row, rows, text, whole } from '../../../sqlite/row.ts';
import type { Variant } from '../../archive.ts';
import { createPace, type Pace } from '../../pace.ts';
import { editsIn, likest, MOST_VARIANTS } from '../../spelling.ts';
import { LAST } from './kinds.ts';
import { following } from './near-words.ts';
import type { Statements } from './statements.ts';

/** See `Archive.variants`: looks terms up by the beginnings and the endings that a mistake leaves. */
export async function variantsOnDisk(
  statements: Statements,
  scopes: readonly number[],
  term: string,
): Promise<readonly Variant[]> {
  const edits = editsIn(term);
  if (edits === null) return [];
  const pace = createPace();
  const found = new Set<string>();
  for (const scope of scopes) {
    for (const other of await nearIn(new Vocabulary(statements, scope), term, edits, pace)) found.add(other);
  }
  return likest(term, found, (other) =>
    scopes.reduce((sum, scope) => sum + new Vocabulary(statements, scope).passages(other), 0),
  );
}

/** With fewer letters too many terms begin or end. */
const SHORTEST_PART = 3;

/**
 * Terms with one mistake are all found; of those with two, those that have both in one half: the other half, which is
 * whole, is looked up.
 */
async function nearIn(terms: Vocabulary, term: string, edits: 1 | 2, pace: Pace): Promise<Set<string>> {
  const letters = [...term];
  const near = new Set<string>();
  for (const other of oneOff(terms, letters)) near.add(other);
  if (edits === 2) for (const other of swapped(terms, letters)) near.add(other);
  const found = new Set([...near, ...terms.continuing(term)]);
  // One mistake is better than two, and they are all that is wanted.
  const isEnough = [...near].filter((other) => !/\p{N}/u.test(other)).length >= MOST_VARIANTS;
  if (edits === 1 || isEnough) return found;
  const half = Math.max(SHORTEST_PART, Math.floor(letters.length / 2));
  const [head, tail] = [letters.slice(0, letters.length - half).join(''), letters.slice(-half).join('')];
  const lists = [
    () => terms.beginning(head.length < half ? letters.slice(0, half).join('') : head, letters.length),
    () => terms.ending(tail, letters.length),
  ];
  for (const list of lists) {
    if (pace.due()) await pace.pause();
    for (const other of list()) if (isWithin(term, other, edits)) found.add(other);
  }
  return found;
}

/** Terms with one letter wrong, missing or too many. What follows a beginning, or stands before an ending, is few. */
function* oneOff(terms: Vocabulary, letters: readonly string[]): Iterable<string> {
  const joined = (from: number, to?: number) => letters.slice(from, to).join('');
  for (let at = 0; at <= letters.length; at++) {
    const [before, behind] = [joined(0, at), joined(at)];
    const others = [joined(at + 1), behind];
    if (at < letters.length && terms.has(before + joined(at + 1))) yield before + joined(at + 1);
    const isBehindLonger = letters.length - at > at;
    for (const other of others) {
      const between = isBehindLonger ? terms.before(other) : terms.after(before);
      for (const letter of between) {
        const made = before + letter + other;
        if (terms.has(made)) yield made;
      }
    }
  }
}

/** Neighbours that changed places are two mistakes, which neither half may be free of. */
function* swapped(terms: Vocabulary, letters: readonly string[]): Iterable<string> {
  for (let at = 0; at + 1 < letters.length; at++) {
    const made = [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join('');
    if (terms.has(made)) yield made;
  }
}

/** Longer lists of terms with the same beginning are cut: those in most passages are looked at. */
const MOST = 2_000;
const MOST_CONTINUED = 20;

/** The terms of one scope. */
class Vocabulary {
  readonly #statements: Statements;
  readonly #scope: number;

  constructor(statements: Statements, scope: number) {
    this.#statements = statements;
    this.#scope = scope;
  }

  passages(term: string): number {
    const sql = 'SELECT either FROM terms WHERE scope = ? AND term = ?';
    const found = row(this.#statements.of(sql).get(this.#scope, term));
    return found === null ? 0 : whole(found, 'either');
  }

  has(term: string): boolean {
    return term !== '' && this.passages(term) > 0;
  }

  /** Those that begin so, the shortest first. */
  continuing(term: string): string[] {
    const sql = `SELECT term FROM terms WHERE scope = ? AND term > ? AND term < ? AND reversed IS NOT NULL
      ORDER BY length(term), either DESC LIMIT ${MOST_CONTINUED}`;
    return this.#terms(sql, [term, term + LAST]);
  }

  /** Those that begin so and have about so many letters. */
  beginning(head: string, letters: number): string[] {
    const sql = `SELECT term FROM terms WHERE scope = ? AND term >= ? AND term < ? AND reversed IS NOT NULL
      AND length(term) BETWEEN ? AND ? ORDER BY either DESC LIMIT ${MOST}`;
    return this.#terms(sql, [head, head + LAST, letters - 2, letters + 2]);
  }

  /** Those that end so. */
  ending(tail: string, letters: number): string[] {
    const sql = `SELECT term FROM terms WHERE scope = ? AND reversed >= ? AND reversed < ?
      AND length(reversed) BETWEEN ? AND ? ORDER BY either DESC LIMIT ${MOST}`;
    const turned = reverse(tail);
    return this.#terms(sql, [turned, turned + LAST, letters - 2, letters + 2]);
  }

  /** The letters that follow a beginning. */
  after(head: string): Iterable<string> {
    return following(head, (behind) => this.#next('term', behind));
  }

  /** The letters that stand before an ending. */
  before(tail: string): Iterable<string> {
    return following(reverse(tail), (behind) => this.#next('reversed', behind));
  }

  #next(column: 'term' | 'reversed', behind: string): string | null {
    const sql = `SELECT ${column} AS term FROM terms WHERE scope = ? AND ${column} > ? ORDER BY ${column} LIMIT 1`;
    const found = row(this.#statements.of(sql).get(this.#scope, behind));
    return found === null ? null : text(found, 'term');
  }

  #terms(sql: string, values: readonly unknown[]): string[] {
    return rows(this.#statements.of(sql).all(this.#scope, ...values)).map((each) => text(each, 'term'));
  }
}

export function reverse(term: string): string {
  return [...term].reverse().join('');
}

/** Whether one term becomes the other by so many letters changed, put in or left out (Levenshtein 1966). */
function isWithin(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > edits) return false;
    above = row;
  }
  return (above[b.length] ?? 0) <= edits;
}
