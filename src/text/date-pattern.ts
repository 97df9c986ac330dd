import type { Period } from './calendar.ts';
import type { Published } from './published.ts';
import type { Span } from './span.ts';
import type { Tense } from './tense.ts';

/** A sentence in which dates are looked for. */
export interface Scene {
  readonly text: string;
  /** The whole text that the sentence stands in. */
  readonly article: string;
  /** The time that the sentence named last before the place that is read; null where it named none that is known. */
  earlier(): Period | null;
  readonly published: Published | null;
  tense(phrase: Span): Tense | null;
}

/** A phrase that a pattern read. `period` is null where it names a time that cannot be told. */
export interface Reading extends Span {
  readonly period: Period | null;
  /** What it names, where `period` does not say so. */
  readonly granularity: Period['granularity'];
}

/** One way to write a date. Patterns are tried in order where a trigger word stands; the first to read wins. */
export interface Pattern {
  /** What it can begin with: most cost nothing where the other stands. */
  readonly starts: 'figure' | 'word' | 'either';
  /** Sticky. */
  readonly match: RegExp;
  /** Null where the words only look like a date. */
  read(match: Found, scene: Scene): Reading[] | null;
}

/** What a pattern matched, with its named groups. */
export class Found implements Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly #match: RegExpExecArray;

  constructor(match: RegExpExecArray) {
    this.#match = match;
    this.words = match[0];
    this.start = match.index;
    this.end = match.index + match[0].length;
  }

  /** A named group, empty where it did not match. */
  group(name: string): string {
    return this.#match.groups?.[name] ?? '';
  }

  /** Where a named group stands in the text. */
  at(name: string): Span {
    const [start, end] = this.#match.indices?.groups?.[name] ?? [this.start, this.start];
    return { start, end };
  }
}

export function pattern(
  source: string,
  read: Pattern['read'],
  starts: Pattern['starts'] = 'either',
): Pattern {
  return { match: new RegExp(source, 'diuy'), read, starts };
}

/** Tries a pattern at a place. */
export function tryAt(tried: Pattern, at: number, scene: Scene): Reading[] | null {
  tried.match.lastIndex = at;
  const match = tried.match.exec(scene.text);
  return match === null ? null : tried.read(new Found(match), scene);
}

/** The only reading of a match, over all of its words. */
export function reading(span: Span, read: Period | null, granularity: Period['granularity']): Reading[] {
  const period = read !== null && isDay(read.from) && isDay(read.to) ? read : null;
  return [{ start: span.start, end: span.end, period, granularity: read?.granularity ?? granularity }];
}

/** Days are counted from the year 1 to 9999. */
function isDay(iso: string): boolean {
  return iso.length === 10 && iso >= '0001';
}

export function before(scene: Scene, at: number, length: number): string {
  return scene.text.slice(Math.max(0, at - length), at);
}

export function after(scene: Scene, at: number, length: number): string {
  return scene.text.slice(at, at + length);
}
