import { type Row, rows, text, whole } from '../../sqlite/row.ts';
import type { Pace } from '../pace.ts';
import type { Database, Statement } from './disk-archive.ts';
import { Postings } from './postings.ts';
import type { ScopeRow } from './scopes.ts';
import { countTerms, type Held, type Plan } from './score.ts';

/** Passages of a scope that are read at once. */
const STRIDE = 300;

/** A passage, with what it is scored by. */
export interface TailPassage {
  readonly passage: number;
  readonly article: number;
  readonly paragraph: number;
  readonly textLength: number;
  readonly titleLength: number;
}

/**
 * The newest passages of a scope, in memory by their terms: everything above what LanceDB's table has. So a new article
 * is found at once, and that table need not change for each one. It follows what any process writes. A passage that was
 * removed stays until the rest is indexed: whoever finds it sees that its article is gone.
 */
export class Tail {
  readonly #passages: TailPassage[] = [];
  readonly #text = new Postings();
  readonly #title = new Postings();
  readonly #pairs = new Postings();
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
      const found = rows(this.#read.all(this.#scope, this.#last, STRIDE));
      for (const each of found) this.#add(each);
      if (found.length < STRIDE) return;
      if (pace.due()) await pace.pause();
    }
  }

  /** Every passage that holds a term of the plan, with what it is scored by. */
  *matching(plan: Plan): Iterable<{ readonly passage: TailPassage; readonly held: Held }> {
    const found = new Map<number, Counts>();
    for (const [term, place] of plan.terms) {
      for (const { at, times } of this.#text.of(term)) countsOf(found, at, plan).text[place] = times;
      for (const { at, times } of this.#title.of(term)) countsOf(found, at, plan).title[place] = times;
    }
    for (const [at, counts] of found) {
      const passage = this.#passages[at];
      if (passage !== undefined) yield { passage, held: { ...counts, ...lengthsOf(passage) } };
    }
  }

  /** Every passage that has all the pairs. */
  having(pairs: readonly string[]): TailPassage[] {
    const [first = [], ...others] = pairs.map((pair) => [...this.#pairs.of(pair)].map(({ at }) => at));
    const sets = others.map((each) => new Set(each));
    return first
      .filter((at) => sets.every((each) => each.has(at)))
      .map((at) => this.#passages[at])
      .filter((passage) => passage !== undefined);
  }

  #add(found: Row): void {
    const passage = passageOf(found);
    // Another search that paused may have read it too.
    if (passage.passage <= this.#last) return;
    const at = this.#passages.push(passage) - 1;
    this.#last = passage.passage;
    this.#text.add(at, text(found, 'text'));
    this.#title.add(at, text(found, 'title'));
    this.#pairs.add(at, text(found, 'pairs'));
  }
}

interface Counts {
  readonly text: number[];
  readonly title: number[];
}

function countsOf(found: Map<number, Counts>, at: number, { terms }: Plan): Counts {
  const known = found.get(at);
  if (known !== undefined) return known;
  const made = { text: new Array<number>(terms.size).fill(0), title: new Array<number>(terms.size).fill(0) };
  found.set(at, made);
  return made;
}

function lengthsOf({ textLength, titleLength }: TailPassage) {
  return { textLength, titleLength };
}

/** Of a passage that was read with its terms. */
export function heldOf(plan: Plan, found: Row, passage: TailPassage): Held {
  return {
    text: countTerms(plan, text(found, 'text')),
    title: countTerms(plan, text(found, 'title')),
    ...lengthsOf(passage),
  };
}

export function passageOf(found: Row): TailPassage {
  return {
    passage: whole(found, 'passage'),
    article: whole(found, 'article'),
    paragraph: whole(found, 'paragraph'),
    textLength: whole(found, 'text_length'),
    titleLength: whole(found, 'title_length'),
  };
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
