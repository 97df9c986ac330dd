import { isoDay } from './calendar.ts';

/** When an article was published, as exact as is known. */
export interface Published {
  readonly year: number;
  /** From 1. */
  readonly month: number | null;
  /** The ISO day. */
  readonly day: string | null;
}

/** Reads `2013`, `2013-07` or `2013-07-10`; null for anything else. */
export function readPublished(published: string | null): Published | null {
  const read = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(published ?? '');
  if (read === null) return null;
  const year = Number(read[1]);
  const month = read[2] === undefined ? null : Number(read[2]);
  if (isoDay(year, month ?? 1, 1) === null) return null;
  if (month === null || read[3] === undefined) return { year, month, day: null };
  const day = isoDay(year, month, Number(read[3]));
  return day === null ? null : { year, month, day };
}
