import { acronymsIn, initialsOf, longForms } from '../text/acronyms.ts';
import { fold } from '../text/fold.ts';
import type { Expansion } from './archive.ts';
import { foldName } from './filter.ts';

interface Entry {
  readonly text: string;
  passages: number;
}

type Entries = Map<string, Entry>;

// More would be guesses.
const MOST = 3;

/**
 * The short forms of one scope with what they stand for, read as passages come in: those that a passage explains
 * (“Strategic and Economic Dialogue (S&ED)”), and the initials of its capitalised phrases. About 6 µs a passage.
 */
export class Acronyms {
  readonly #stated = new Map<string, Entries>();
  readonly #shorts = new Map<string, Entries>();
  readonly #initials = new Map<string, Entries>();

  add(passage: string): void {
    this.#change(passage, addTo);
  }

  /** `passage` must have been added. */
  remove(passage: string): void {
    this.#change(passage, removeFrom);
  }

  /** What a short form stands for, or how a long one is shortened: what passages explain. */
  stated(term: string): Iterable<Expansion> {
    const shorts = expansionsOf(this.#shorts.get(foldName(term)), true);
    return [...expansionsOf(this.#stated.get(shortKey(term)), true), ...shorts];
  }

  /** The capitalised phrases that have these initials. */
  spelled(term: string): Iterable<Expansion> {
    return expansionsOf(this.#initials.get(shortKey(term)), false);
  }

  #change(passage: string, change: typeof addTo): void {
    for (const { short, long } of acronymsIn(passage)) {
      change(this.#stated, shortKey(short), foldName(long), long);
      change(this.#shorts, foldName(long), shortKey(short), short);
    }
    for (const long of longForms(passage)) change(this.#initials, initialsOf(long), foldName(long), long);
  }
}

/** The best of what the tables of several scopes say: what is explained before what only has the letters. */
export function expansionsIn(tables: readonly Acronyms[], term: string): Expansion[] {
  const stated = together(tables.flatMap((table) => [...table.stated(term)]));
  const found = stated.length > 0 ? stated : together(tables.flatMap((table) => [...table.spelled(term)]));
  return found.slice(0, MOST);
}

function together(expansions: readonly Expansion[]): Expansion[] {
  const found = new Map<string, Expansion>();
  for (const each of expansions) {
    const key = foldName(each.text);
    const known = found.get(key);
    found.set(key, known === undefined ? each : { ...known, passages: known.passages + each.passages });
  }
  return [...found.values()].sort((a, b) => b.passages - a.passages || (a.text < b.text ? -1 : 1));
}

/** “S&ED”, “s&ed” and “SED”, “U.N.” and “UN” are one. */
function shortKey(term: string): string {
  return fold(term).replace(/[^\p{L}\p{N}]/gu, '');
}

function expansionsOf(entries: Entries | undefined, isStated: boolean): Expansion[] {
  return [...(entries?.values() ?? [])].map(({ text, passages }) => ({ text, isStated, passages }));
}

function addTo(table: Map<string, Entries>, key: string, other: string, text: string): void {
  const entries = table.get(key) ?? new Map<string, Entry>();
  const entry = entries.get(other);
  if (entry === undefined) entries.set(other, { text, passages: 1 });
  else entry.passages++;
  table.set(key, entries);
}

function removeFrom(table: Map<string, Entries>, key: string, other: string): void {
  const entries = table.get(key);
  const entry = entries?.get(other);
  if (entries === undefined || entry === undefined) return;
  entry.passages--;
  if (entry.passages === 0) entries.delete(other);
  if (entries.size === 0) table.delete(key);
}
