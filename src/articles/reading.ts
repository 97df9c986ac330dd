import type { Article, Skipped } from './article.ts';

/** What came of one file, or of one record in it. */
export type Reading =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'skipped'; readonly skipped: Skipped };

/** Why something could not be read, in plain English and with what to do about it. A value, never thrown. */
export class Unreadable {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

export function skip(file: string, line: number | null, reason: string): Reading {
  return { kind: 'skipped', skipped: { file, line, reason } };
}
