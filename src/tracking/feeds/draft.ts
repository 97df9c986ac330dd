import type { Feed } from './feed.ts';

/** Words with what they are written in. */
export interface Words {
  readonly text: string;
  /** `maybe`: RSS does not say whether its titles are markup. */
  readonly markup: boolean | 'maybe';
}

/** An entry as its format gives it: nothing resolved, read or checked. */
export interface EntryDraft {
  readonly id: string | null;
  readonly title: Words | null;
  /** Addresses to try, the best one first. */
  readonly links: readonly string[];
  /** What links are relative to, relative itself to the base of the feed. */
  readonly base: string | null;
  /** Dates as written, to be tried one after the other. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly authors: readonly string[];
  readonly summary: Words | null;
  readonly content: Words | null;
  readonly categories: readonly string[];
}

export interface FeedDraft {
  readonly format: Feed['format'];
  readonly title: Words | null;
  readonly links: readonly string[];
  readonly base: string | null;
  readonly language: string | null;
  readonly minutes: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
  readonly entries: readonly EntryDraft[];
}

/** The values that are there. */
export function present(...values: readonly (string | null | undefined)[]): string[] {
  return values.flatMap((value) => (value && value.trim() !== '' ? [value] : []));
}

/** Words, or null where there are none. */
export function words(text: string | undefined, markup: Words['markup']): Words | null {
  return text === undefined || text.trim() === '' ? null : { text, markup };
}
