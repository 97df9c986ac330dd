import { type Acronym, acronymsIn, initialsOf, longForms } from '../text/acronyms.ts';
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

/** What short forms stand for, in one scope. */
export interface ShortForms {
  /** What a short form stands for, or how a long one is shortened: what passages explain. */
  stated(term: string): Iterable<Expansion>;
  /** The capitalised phrases that have these initials. */
  spelled(term: string): Iterable<Expansion>;
}

/** Something that a passage says of a short form, to be looked up by its key. */
export interface Telling {
  /** Whether the key is a short form, a long one, or the initials of a phrase. */
  readonly by: 'short' | 'long' | 'initials';
  readonly key: string;
  /** What it stands for, folded and as written. */
  readonly other: string;
  readonly text: string;
}

/** What a passage tells: what it explains, and its capitalised phrases. */
export function tellingsOf(stated: readonly Acronym[], longForms: readonly string[]): Telling[] {
  return [
    ...stated.flatMap(({ short, long }): Telling[] => [
      { by: 'short', key: shortKey(short), other: foldName(long), text: long },
      { by: 'long', key: foldName(long), other: shortKey(short), text: short },
    ]),
    ...longForms.map(
      (long): Telling => ({ by: 'initials', key: initialsOf(long), other: foldName(long), text: long }),
    ),
  ];
}

/**
 * The short forms of one scope with what they stand for, read as passages come in: those that a passage explains
 * (“Strategic and Economic Dialogue (S&ED)”), and the initials of its capitalised phrases. About 6 µs a passage.
 */
export class Acronyms implements ShortForms {
  readonly #tables: Readonly<Record<Telling['by'], Map<string, Entries>>> = {
    short: new Map(),
    long: new Map(),
    initials: new Map(),
  };

  add(passage: string): void {
    this.#change(passage, addTo);
  }

  /** `passage` must have been added. */
  remove(passage: string): void {
    this.#change(passage, removeFrom);
  }

  stated(term: string): Iterable<Expansion> {
    const { short, long } = this.#tables;
    return [
      ...expansionsOf(short.get(shortKey(term)), true),
      ...expansionsOf(long.get(foldName(term)), true),
    ];
  }

  spelled(term: string): Iterable<Expansion> {
    return expansionsOf(this.#tables.initials.get(shortKey(term)), false);
  }

  #change(passage: string, change: typeof addTo): void {
    for (const { by, key, other, text } of tellingsOf(acronymsIn(passage), longForms(passage))) {
      change(this.#tables[by], key, other, text);
    }
  }
}

/** The best of what the tables of several scopes say: what is explained before what only has the letters. */
export function expansionsIn(tables: readonly ShortForms[], term: string): Expansion[] {
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
export function shortKey(term: string): string {
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
