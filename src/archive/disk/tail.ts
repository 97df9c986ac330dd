import { rows, text, whole } from '../../sqlite/row.ts';
import type { Pace } from '../pace.ts';
import type { Database, Statement } from './disk-archive.ts';
import type { ScopeRow } from './scopes.ts';
import { countTerms, type Held, type Plan } from './score.ts';

/** Passages of a scope that are read at once. */
const STRIDE = 300;

/** A passage that is not in LanceDB's table yet. */
export interface TailPassage {
  readonly passage: number;
  readonly article: number;
  readonly paragraph: number;
  readonly text: string;
  readonly title: string;
  readonly pairs: string;
  readonly textLength: number;
  readonly titleLength: number;
}

/**
 * The newest passages of a scope, in memory by their terms: everything above what LanceDB's table has, some thousand at
 * the most. So a new article is found at once, and that table need not change for each one. It follows what any process
 * writes. A passage that was removed stays until the rest is indexed: whoever finds it sees that its article is gone.
 */
export class Tail {
  readonly #passages: TailPassage[] = [];
  readonly #byTerm = new Map<string, number[]>();
  readonly #byPair = new Map<string, number[]>();
  readonly #read: Statement;
  readonly #scope: number;
  #last: number;

  /** `indexed` is the number of the last passage that LanceDB's table has. */
  constructor(database: Database, scope: number, indexed: number) {
    this.#scope = scope;
    this.#last = indexed;
    this.#read = database.prepare(
      'SELECT * FROM passages WHERE scope = ? AND passage > ? ORDER BY passage LIMIT ?',
    );
  }

  /** How many it holds, those that are gone too. */
  get size(): number {
    return this.#passages.length;
  }

  /** Reads what was put since. */
  async follow(pace: Pace): Promise<void> {
    for (;;) {
      const found = rows(this.#read.all(this.#scope, this.#last, STRIDE)).map(passageOf);
      for (const passage of found) {
        // Another search that paused may have read it too.
        if (passage.passage > this.#last) this.#add(passage);
      }
      if (found.length < STRIDE) return;
      if (pace.due()) await pace.pause();
    }
  }

  /** Every passage that holds a term of the plan, with what it is scored by. */
  *matching(plan: Plan): Iterable<{ readonly passage: TailPassage; readonly held: Held }> {
    const places = new Set<number>();
    for (const term of plan.terms.keys()) for (const at of this.#byTerm.get(term) ?? []) places.add(at);
    for (const at of places) {
      const passage = this.#passages[at];
      if (passage !== undefined) yield { passage, held: heldOf(plan, passage) };
    }
  }

  /** Every passage that has all the pairs. */
  having(pairs: readonly string[]): TailPassage[] {
    const [first = [], ...others] = pairs.map((pair) => this.#byPair.get(pair) ?? []);
    const sets = others.map((each) => new Set(each));
    return first
      .filter((at) => sets.every((each) => each.has(at)))
      .map((at) => this.#passages[at])
      .filter((passage) => passage !== undefined);
  }

  #add(passage: TailPassage): void {
    const at = this.#passages.push(passage) - 1;
    this.#last = passage.passage;
    enter(this.#byTerm, passage.text, at);
    enter(this.#byTerm, passage.title, at);
    enter(this.#byPair, passage.pairs, at);
  }
}

export function heldOf(plan: Plan, passage: Omit<TailPassage, 'pairs'>): Held {
  return {
    text: countTerms(plan, passage.text),
    title: countTerms(plan, passage.title),
    textLength: passage.textLength,
    titleLength: passage.titleLength,
  };
}

export function passageOf(found: Readonly<Record<string, unknown>>): TailPassage {
  return {
    passage: whole(found, 'passage'),
    article: whole(found, 'article'),
    paragraph: whole(found, 'paragraph'),
    text: text(found, 'text'),
    title: text(found, 'title'),
    pairs: text(found, 'pairs'),
    textLength: whole(found, 'text_length'),
    titleLength: whole(found, 'title_length'),
  };
}

function enter(table: Map<string, number[]>, joined: string, at: number): void {
  if (joined === '') return;
  for (const term of joined.split(' ')) {
    const known = table.get(term);
    if (known === undefined) table.set(term, [at]);
    else if (known.at(-1) !== at) known.push(at);
  }
}

/** Tails by scope, of those that were asked last. */
export class Tails {
  readonly #held = new Map<number, { readonly indexed: number; readonly tail: Tail }>();
  readonly #database: Database;
  readonly #most: number;

  /** `most`: passages of all tails together that are kept at hand. */
  constructor(database: Database, most: number) {
    this.#database = database;
    this.#most = most;
  }

  /** With everything that is committed. */
  async of({ scope, indexed }: ScopeRow, pace: Pace): Promise<Tail> {
    const known = this.#held.get(scope);
    const tail = known?.indexed === indexed ? known.tail : new Tail(this.#database, scope, indexed);
    this.#held.delete(scope);
    this.#held.set(scope, { indexed, tail });
    await tail.follow(pace);
    this.#shrink(scope);
    return tail;
  }

  #shrink(kept: number): void {
    let size = [...this.#held.values()].reduce((sum, { tail }) => sum + tail.size, 0);
    for (const [scope, { tail }] of this.#held) {
      if (size <= this.#most) return;
      if (scope === kept) continue;
      this.#held.delete(scope);
      size -= tail.size;
    }
  }
}
