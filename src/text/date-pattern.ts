import type { Period } from './calendar.ts';
import type { Published } from './published.ts';
import type { Span } from './span.ts';
import type { Tense } from './tense.ts';

/** A sentence in which dates are looked for. */
export interface Scene {
  readonly text: string;
  readonly published: Published | null;
  readonly tense: (phrase: Span) => Tense | null;
}

/** A phrase that a pattern read. `period` is null where it names a time that cannot be told. */
export interface Reading extends Span {
  readonly period: Period | null;
  /** What it names, where `period` does not say so. */
  readonly granularity: Period['granularity'];
}

/** One way to write a date. Patterns are tried in order where a trigger word stands; the first to read wins. */
export interface Pattern {
  /** Sticky. */
  readonly match: RegExp;
  /** Null where the words only look like a date. */
  read(match: Found, scene: Scene): Reading[] | null;
}

export interface Found extends Span {
  readonly words: string;
  /** A named group, empty where it did not match. */
  group(name: string): string;
  /** Where a named group stands in the text. */
  at(name: string): Span;
}

export function pattern(source: string, read: Pattern['read']): Pattern {
  return { match: new RegExp(source, 'diuy'), read };
}

/** Tries a pattern at a place. */
export function tryAt(tried: Pattern, at: number, scene: Scene): Reading[] | null {
  tried.match.lastIndex = at;
  const match = tried.match.exec(scene.text);
  if (match === null) return null;
  const found: Found = {
    start: at,
    end: at + match[0].length,
    words: match[0],
    group: (name) => match.groups?.[name] ?? '',
    at: (name) => {
      const [start, end] = match.indices?.groups?.[name] ?? [at, at];
      return { start, end };
    },
  };
  return tried.read(found, scene);
}

/** The only reading of a match, over all of its words. */
export function reading(span: Span, period: Period | null, granularity: Period['granularity']): Reading[] {
  return [{ start: span.start, end: span.end, period, granularity: period?.granularity ?? granularity }];
}

export function before(scene: Scene, at: number, length: number): string {
  return scene.text.slice(Math.max(0, at - length), at);
}

export function after(scene: Scene, at: number, length: number): string {
  return scene.text.slice(at, at + length);
}
