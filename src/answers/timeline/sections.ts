import { isAlike } from '../compare/alike.ts';
import type { Place } from '../find.ts';
import type { Query } from '../query.ts';
import { type Dispute, type Relations, relationsOf } from './disputes.ts';
import type { Entry } from './entries.ts';

/** Entries that stand under one heading, in order. */
export interface Section {
  readonly entries: readonly Entry[];
  readonly disputes: readonly Dispute[];
  /** Of an entry, how many more that tell the same are left out. */
  readonly alike: ReadonlyMap<Entry, number>;
}

// Of entries that tell the same of one time so many are shown.
const MOST_ALIKE = 2;

/** Entries in order of time, those of one time under one heading; those that say otherwise follow one another. */
export async function sectionsOf(
  entries: readonly Entry[],
  query: Query,
  place: Place,
): Promise<readonly Section[]> {
  const relations = await relationsOf(entries, query, place);
  const { kept, alike } = folded(entries, relations);
  return inOrder(kept, relations.disputes).map((section) => ({ ...section, alike }));
}

/** Leaves out of what is told of one time again and again, or again less exactly, all but the best. */
function folded(
  entries: readonly Entry[],
  relations: Relations,
): { readonly kept: readonly Entry[]; readonly alike: ReadonlyMap<Entry, number> } {
  const alike = new Map<Entry, number>();
  const disputed = new Set(relations.disputes.flatMap((dispute) => dispute.entries));
  const areAlike = likenessesOf(relations);
  const kept: Entry[] = [...disputed];
  for (const entry of entries.filter((each) => !disputed.has(each)).toSorted(byExactness)) {
    const same = kept.filter((other) => isWithin(other, entry) && areAlike(entry, other));
    const [first] = same;
    const isNew = first === undefined || (same.length < MOST_ALIKE && timeOf(first) === timeOf(entry));
    if (isNew) kept.push(entry);
    else alike.set(first, (alike.get(first) ?? 0) + 1);
  }
  return { kept, alike };
}

/** Whether two entries' sentences tell the same. */
function likenessesOf({ pairs, statements }: Relations): (a: Entry, b: Entry) => boolean {
  const places = new Map(statements.map((each, at) => [each, at]));
  const keys = new Set(pairs.filter(isAlike).map(({ a, b }) => `${a} ${b}`));
  return (one, other) => {
    const [a, b] = [places.get(one.statement) ?? -1, places.get(other.statement) ?? -1];
    return keys.has(`${Math.min(a, b)} ${Math.max(a, b)}`);
  };
}

function isWithin({ told: inner }: Entry, { told: outer }: Entry): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function timeOf({ told: { from, to } }: Entry): string {
  return `${from} ${to}`;
}

/** The shortest times first, then by score. */
function byExactness(a: Entry, b: Entry): number {
  return lengthOf(a) - lengthOf(b) || byTime(a, b);
}

function lengthOf({ told: { from, to } }: Entry): number {
  return Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`);
}

/** Earliest first; of those that begin at once the most exact first, then what was done before what was said. */
function byTime(a: Entry, b: Entry): number {
  return (
    compare(a.told.from, b.told.from) ||
    compare(a.told.to, b.told.to) ||
    Number(a.told.isSaid) - Number(b.told.isSaid) ||
    b.citation.score - a.citation.score ||
    compare(a.citation.article.published ?? '9', b.citation.article.published ?? '9') ||
    compare(a.citation.article.key, b.citation.article.key) ||
    a.citation.start - b.citation.start
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A dispute about days stands by itself, where its earliest day does; any other among what its day holds. */
function inOrder(entries: readonly Entry[], disputes: readonly Dispute[]): readonly Omit<Section, 'alike'>[] {
  const apart = disputes.filter((each) => new Set(each.entries.map(timeOf)).size > 1);
  const elsewhere = new Set(apart.flatMap((dispute) => dispute.entries));
  const byDay = new Map<string, Entry[]>();
  for (const entry of entries.filter((each) => !elsewhere.has(each)).toSorted(byTime))
    byDay.set(timeOf(entry), [...(byDay.get(timeOf(entry)) ?? []), entry]);
  const days = [...byDay.values()].map((own) => {
    const within = disputes.filter((dispute) => dispute.entries.some((entry) => own.includes(entry)));
    return { entries: together(own, within), disputes: within };
  });
  const alone = apart.map((dispute) => ({ entries: dispute.entries.toSorted(byTime), disputes: [dispute] }));
  return [...days, ...alone].sort((a, b) => {
    const [first, second] = [a.entries[0], b.entries[0]];
    return first === undefined || second === undefined ? 0 : byTime(first, second);
  });
}

/** Those that say otherwise one after another, where the first of them stands. */
function together(entries: readonly Entry[], disputes: readonly Dispute[]): readonly Entry[] {
  const placed = entries.flatMap(
    (entry) => disputes.find((each) => each.entries.includes(entry))?.entries.toSorted(byTime) ?? [entry],
  );
  return [...new Set(placed)];
}
