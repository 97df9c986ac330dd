import type { Telling } from '../../acronyms.ts';

/** The numbers of what is offered, as the tables have them. */
export const KIND = { person: 0, other: 1, title: 2, source: 3 } as const;

/** The numbers of what a key is. */
export const WAY: Readonly<Record<Telling['by'], number>> = { short: 0, long: 1, initials: 2 };

/** Behind everything that begins with the same letters. */
export const LAST = '\u{10ffff}';
