import { dayNumber } from '../../text/calendar.ts';
import { MONTH, WEEKDAY } from '../../text/date-words.ts';
import type { DateMention } from '../../text/dates.ts';
import type { Grade } from './same.ts';
import type { Unit } from './units.ts';

type Dated = Unit & { readonly kind: 'date' };

/** Days that the claim means, as read from today, and as read from the quotation's own day. */
export interface Readings {
  readonly today: DateMention;
  /** Null where its day is not known. */
  readonly there: DateMention | null;
}

/**
 * Whether a date of a quotation is the one that a claim means. It is the same where it lies in the claim's, as read from
 * today; it is another where it is so however the claim is read. Else nothing is said: “on Monday” of a message is not
 * the Monday of an old article, and yet does not contradict it.
 */
export function compareDays({ today, there }: Readings, told: Dated): Grade | null {
  const [now, then] = [relation(today, told.date), there === null ? null : relation(there, told.date)];
  if (now === 'same') return 'same';
  // “Three years later” tells of a distance, which another day does not contradict.
  if (DISTANCE.test(told.words)) return null;
  return now === 'apart' && (then === null || then === 'apart') ? 'other' : null;
}

const DISTANCE = /\b(?:later|earlier|after|before|ago|since|until|previous|following|next|within)\b/iu;

/** Whether the claim's words mean the quotation's date only where they are read from the article's day. */
export function isThereOnly({ today, there }: Readings, told: Dated): boolean {
  return there !== null && relation(there, told.date) === 'same' && relation(today, told.date) !== 'same';
}

/** What is compared of a date by the calendar alone: its words and what they were read as. */
type Written = { readonly words: string; readonly date: DateMention };

/** Whether words such as “on 14 April” or “on Monday” leave the year to the reader. */
export function tellsNoYear({ words }: Pick<Written, 'words'>): boolean {
  return !/\d{4}/u.test(words) && (WRITTEN_MONTH.test(words) || WRITTEN_WEEKDAY.test(words));
}

/**
 * Whether a claim that gives no year names the day and month, the month, or else the weekday that a quotation does: the
 * year that such a claim means cannot be known.
 */
export function isSameOnCalendar(claimed: Written, told: Written): boolean {
  if (!tellsNoYear(claimed)) return false;
  if (WRITTEN_MONTH.test(claimed.words)) {
    const [a, b] = [claimed.date, told.date];
    if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
    return (
      a.from.slice(5) <= b.from.slice(5) &&
      b.to.slice(5) <= a.to.slice(5) &&
      b.from.slice(0, 4) === b.to.slice(0, 4)
    );
  }
  const weekday = WRITTEN_WEEKDAY.exec(claimed.words)?.[0].toLowerCase();
  return weekday !== undefined && weekday === WRITTEN_WEEKDAY.exec(told.words)?.[0].toLowerCase();
}

const WRITTEN_MONTH = new RegExp(`\\b${MONTH}\\b`, 'iu');
const WRITTEN_WEEKDAY = new RegExp(`\\b${WEEKDAY}`, 'iu');

function relation(claimed: DateMention, told: DateMention): 'same' | 'apart' | 'unclear' {
  const isRange = isLongerThanItsKind(claimed);
  if (isRange && (claimed.from !== told.from || claimed.to !== told.to)) return 'unclear';
  if (claimed.from === null || claimed.to === null || told.from === null || told.to === null)
    return 'unclear';
  if (claimed.from <= told.from && told.to <= claimed.to) return 'same';
  return claimed.to < told.from || told.to < claimed.from ? 'apart' : 'unclear';
}

const DAYS: Readonly<Partial<Record<DateMention['granularity'], number>>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
};

/** “From 2008 to 2019” is several years and means both its ends; “in 2013” means any day of it. */
function isLongerThanItsKind({ from, to, granularity }: DateMention): boolean {
  const most = DAYS[granularity];
  if (from === null || to === null || most === undefined) return false;
  return dayNumber(to) - dayNumber(from) >= most;
}
