import { createPace } from '../../archive/pace.ts';
import { outletKey, sameOutlet } from '../../articles/credits.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Pair, pairsOf } from '../compare/alike.ts';
import { createReader, differencesOf } from '../compare/differ.ts';
import { bagOf, weightsOf } from '../compare/likeness.ts';
import type { Statement } from '../compare/statements.ts';
import type { Place } from '../find.ts';
import type { Query } from '../query.ts';
import { mayDifferOnDay } from './deeds.ts';
import type { Entry } from './entries.ts';

/** Entries that tell of one deed and say otherwise. */
export interface Dispute {
  readonly entries: readonly Entry[];
  readonly differences: readonly Difference[];
  /** Whether they surely tell of one deed. */
  readonly isSure: boolean;
}

/** Where two entries say otherwise. */
export interface Difference {
  readonly values: readonly [Value, Value];
  readonly isSure: boolean;
}

/** What one entry says where another says otherwise, as a span of its article's text. */
export interface Value extends Span {
  readonly entry: Entry;
}

/** What the sentences of entries have to do with each other. */
export interface Relations {
  readonly disputes: readonly Dispute[];
  /** Pairs of statements that have something in common, the likest first. */
  readonly pairs: readonly Pair[];
  /** What the pairs count. */
  readonly statements: readonly Statement[];
}

// Pairs that are looked at for what differs: reading the facts of a statement takes some 50 µs.
const MOST_PAIRS = 300;
const MOST_IN_DISPUTE = 6;

/** Compares the sentences of entries: which are alike, and where those of two voices say otherwise. */
export async function relationsOf(
  entries: readonly Entry[],
  query: Query,
  { archive, scope }: Place,
): Promise<Relations> {
  const statements = [...new Set(entries.map(({ statement }) => statement))];
  const houses = housesOf(statements);
  const weights = await weightsOf(statements, query, archive, scope);
  const bags = statements.map((each) => bagOf(each, weights));
  const pairs = await pairsOf({ bags, voices: statements.map((_, at) => at) });
  const reader = createReader(statements, houses, weights);
  const entriesAt = (at: number) => entries.filter(({ statement }) => statement === statements[at]);
  const pace = createPace();
  const differences: Difference[] = [];
  for (const pair of pairs.filter(({ a, b }) => houses[a] !== houses[b]).slice(0, MOST_PAIRS)) {
    if (pace.due()) await pace.pause();
    const [first, second] = [entriesAt(pair.a), entriesAt(pair.b)];
    for (const { verdict, first: one, second: other } of differencesOf(reader, pair)) {
      if (verdict === 'differ') differences.push(...differing(valueAt(first, one), valueAt(second, other)));
    }
    differences.push(...daysApart(first, second, pair));
  }
  return { statements, pairs, disputes: disputesOf(differences) };
}

/** For each statement the number of its house: what a paper tells anew on another day is no dispute with itself. */
function housesOf(statements: readonly Statement[]): readonly number[] {
  const keys: string[] = [];
  return statements.map(({ article: { source, file } }) => {
    const key = source === null ? file : outletKey(source);
    const known = keys.findIndex((each) => each === key || sameOutlet(each, key));
    return known >= 0 ? known : keys.push(key) - 1;
  });
}

function differing(one: Value | null, other: Value | null): Difference[] {
  return one === null || other === null ? [] : [{ values: [one, other], isSure: true }];
}

/** A place in a sentence with the entry that goes by it, or else the sentence's first one. */
function valueAt(entries: readonly Entry[], span: Span): Value | null {
  const entry = entries.find(({ told }) => overlaps(told, span)) ?? entries[0];
  return entry === undefined ? null : { entry, start: span.start, end: span.end };
}

function daysApart(first: readonly Entry[], second: readonly Entry[], pair: Pair): Difference[] {
  return first.flatMap((one) =>
    second.flatMap((other) =>
      mayDifferOnDay(one, other, pair) ? [{ values: [dayOf(one), dayOf(other)], isSure: false }] : [],
    ),
  );
}

function dayOf(entry: Entry): Value {
  return { entry, start: entry.told.start, end: entry.told.end };
}

/** Differences that have an entry in common are one dispute, the sure ones first. */
function disputesOf(differences: readonly Difference[]): readonly Dispute[] {
  const disputes: { entries: Set<Entry>; readonly differences: Difference[] }[] = [];
  for (const difference of differences.toSorted((a, b) => Number(b.isSure) - Number(a.isSure))) {
    const both = difference.values.map(({ entry }) => entry);
    const known = disputes.filter(({ entries }) => both.some((entry) => entries.has(entry)));
    const [dispute = { entries: new Set<Entry>(), differences: [] }] = known;
    const entries = new Set([...dispute.entries, ...both]);
    if (known.length > 1 || entries.size > MOST_IN_DISPUTE) continue;
    if (known.length === 0) disputes.push(dispute);
    dispute.entries = entries;
    dispute.differences.push(difference);
  }
  return disputes.map((each) => ({
    entries: [...each.entries],
    differences: each.differences,
    isSure: each.differences.some(({ isSure }) => isSure),
  }));
}
