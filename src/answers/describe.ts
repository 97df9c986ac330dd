import { MONTH_NAMES } from '../text/describe-date.ts';
import type { Citation } from './answer.ts';

/**
 * `2013-07-10` → “10 July 2013”, `2013-07` → “July 2013”, `2013` → “2013”; null → “date unknown”. In words, because a
 * Discord timestamp would show the day before to half of the readers.
 */
export function describePublished(published: string | null): string {
  if (published === null) return 'date unknown';
  const [year, month, day] = published.split('-');
  const name = MONTH_NAMES[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The source's name, or words for a page that does not say it. */
export function describeSource(source: string | null): string {
  return source ?? 'unknown source';
}

/** “1 article”, “2 articles”. */
export function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en-GB')} ${thing}${count === 1 ? '' : 's'}`;
}

/** “[He: Juan Ortega]”, “[said by Juan Ortega]”; null where a quotation leans on nothing, or it is not known on what. */
export function describeResolved({ refersTo }: Citation): string | null {
  if (refersTo === undefined) return null;
  return refersTo.words === null ? `[said by ${refersTo.name}]` : `[${refersTo.words}: ${refersTo.name}]`;
}

/** What stands before a lead that is only likely. */
export const PERHAPS = 'Perhaps:';
/** What stands above quotations that only may answer. */
export const PERHAPS_HERE = 'Perhaps one of these answers it:';
