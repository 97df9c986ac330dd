import type { Quiet } from './local-time.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const HOUR = 60;
const DAY = 24 * HOUR;
const TIME = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:(am|pm|a\.m\.?|p\.m\.?)|h|o['’]?clock|uhr)?$/u;
const NAMED: Readonly<Record<string, number>> = { noon: 12 * HOUR, midday: 12 * HOUR, midnight: 0 };

/** A time of a digest as somebody types it. */
export interface SpokenTime {
  /** 0 is Sunday; null where no day was named. */
  readonly weekday: number | null;
  /** Of the day; of the hour for “:15”; null where a day alone was named. */
  readonly minute: number | null;
  readonly isOfHour: boolean;
}

/** Reads “8:30”, “6pm”, “Mon 9:00”, “Monday”, “:15”; null for what is none. */
export function readTime(typed: string): SpokenTime | null {
  const words = typed.trim().toLowerCase().replace(/\s+/gu, ' ');
  const ofHour = /^:(\d{2})$/u.exec(words)?.[1];
  if (ofHour !== undefined) {
    return Number(ofHour) < HOUR ? { weekday: null, minute: Number(ofHour), isOfHour: true } : null;
  }
  const [, named = '', rest = ''] = /^([a-z]{3,9}s?)?\.?,? ?(?:at )?(.*)$/u.exec(words) ?? [];
  const weekday = weekdayOf(named);
  const time = weekday === null ? words.replace(/^at /u, '') : rest;
  if (time === '') return weekday === null ? null : { weekday, minute: null, isOfHour: false };
  const minute = minuteOf(time);
  return minute === null ? null : { weekday, minute, isOfHour: false };
}

function weekdayOf(named: string): number | null {
  if (named.length < 3) return null;
  const singular = named.replace(/(?<=day)s$/u, '');
  const day = WEEKDAYS.findIndex((each) => each.startsWith(singular));
  return day < 0 ? null : day;
}

/** The minute of the day; null for what is no time. */
function minuteOf(time: string): number | null {
  const named = NAMED[time];
  if (named !== undefined) return named;
  const [, hours, minutes = '0', half] = TIME.exec(time) ?? [];
  if (hours === undefined) return null;
  const hour = Number(hours);
  const minute = Number(minutes);
  if (minute >= HOUR) return null;
  if (half === undefined) return hour === 24 && minute === 0 ? 0 : hour < 24 ? hour * HOUR + minute : null;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half.startsWith('p') ? 12 : 0)) * HOUR + minute;
}

/** Reads “22-7”, “22:00–07:00”, “10pm to 7am”; 'none' for “none” and the like, null for what is neither. */
export function readQuiet(typed: string): Quiet | 'none' | null {
  const words = typed.trim().toLowerCase().replace(/\s+/gu, ' ');
  if (/^(?:none|off|no|never|-)$/u.test(words)) return 'none';
  const [, first = '', second = ''] =
    /^(?:from )?(.+?) ?(?:[-–—]| to | until | till ) ?(.+)$/u.exec(words) ?? [];
  const from = minuteOf(first.trim());
  const to = minuteOf(second.trim());
  return from === null || to === null || from === to ? null : { from: from % DAY, to: to % DAY };
}

/** “8:05”, “22:00”. */
export function clockTime(minute: number): string {
  return `${Math.floor(minute / HOUR)}:${String(minute % HOUR).padStart(2, '0')}`;
}

/** “Monday 2 March, 8:30”, as the clocks of a zone show it. */
export function localMoment(moment: Date, zone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(moment);
  const day = part({ weekday: 'long' });
  const date = part({ day: 'numeric', month: 'long' });
  const time = part({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).replace(/^0(?=\d:)/u, '');
  return `${day} ${date}, ${time}`;
}
