import type { Filter } from '../archive.ts';

/** A date that is unknown: no day is within it. */
const NEVER = { firstDay: 99_999_999, lastDay: 0 } as const;

/** The first and the last day that an article of a date may be of, as numbers: 20130700 and 20130799 for `2013-07`. */
export function daysOf(published: string | null): { readonly firstDay: number; readonly lastDay: number } {
  if (published === null) return NEVER;
  const firstDay = dayNumber(published, '0');
  const lastDay = dayNumber(published, '9');
  return firstDay === null || lastDay === null ? { firstDay: 0, lastDay: 99_999_999 } : { firstDay, lastDay };
}

/**
 * What leaves out most rows that a filter does, and none that it does not, as SQL; null where nothing can be left out.
 * `source` is the number of the source that is asked for, null where it has none.
 */
export function whereOf({ after, before }: Filter, source: number | undefined): string | null {
  const from = after === undefined ? null : dayNumber(after, '0');
  const to = before === undefined ? null : dayNumber(before, '9');
  const parts = [
    ...(source === undefined ? [] : [`source = ${source}`]),
    ...(from === null ? [] : [`last_day >= ${from}`]),
    ...(to === null ? [] : [`first_day <= ${to}`]),
  ];
  return parts.length === 0 ? null : parts.join(' AND ');
}

/** A year, a month or a day as eight digits, the missing ones filled. Null for anything else. */
function dayNumber(date: string, filling: '0' | '9'): number | null {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) return null;
  return Number(date.replaceAll('-', '').padEnd(8, filling));
}
