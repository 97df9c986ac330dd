import { foldName } from '../../archive/filter.ts';
import { texts } from '../../catalogue/texts.ts';
import { isAnchored } from './expression.ts';
import { zoneOf } from './local-time.ts';
import { watchedPerson } from './named.ts';
import { readQuery } from './query.ts';
import type { Wanted } from './watches.ts';

const DAY = 24 * 60;
/** What is left must be more than the clocks are ever changed by. */
const LONGEST_QUIET = 22 * 60;

export type Checked =
  | { readonly ok: true; readonly wanted: Wanted }
  | { readonly ok: false; readonly reason: string };

/** Whether something can be watched as it is wanted; what is blank counts as not given. */
export function checkWanted(given: Wanted): Checked {
  const wanted = tidy(given);
  const reason = faultIn(wanted) ?? faultInTimes(wanted);
  if (reason !== null) return { ok: false, reason };
  return { ok: true, wanted: { ...wanted, zone: zoneOf(wanted.zone) ?? wanted.zone } };
}

function tidy(wanted: Wanted): Wanted {
  const isTimed = wanted.mode !== 'each';
  return {
    ...wanted,
    query: wanted.query.trim(),
    source: blankAsNull(wanted.source),
    person: blankAsNull(wanted.person),
    atMinute: isTimed ? wanted.atMinute : null,
    atWeekday: wanted.mode === 'weekly' ? wanted.atWeekday : null,
  };
}

function blankAsNull(words: string | null): string | null {
  const trimmed = words?.replace(/\s+/gu, ' ').trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function faultIn({ query, source, person }: Wanted): string | null {
  const { watch } = texts;
  if (source !== null && foldName(source) === '') return watch.noSource(source);
  if (person !== null && watchedPerson(person) === null) return watch.noPerson(person);
  if (query === '') return source === null && person === null ? watch.query.nothing : null;
  const read = readQuery(query);
  if (!read.ok) return read.reason;
  const isFound = source !== null || person !== null || isAnchored(read.expression);
  return isFound ? null : watch.query.onlyNot;
}

function faultInTimes({ zone, atMinute, atWeekday, quiet, mode }: Wanted): string | null {
  const { watch } = texts;
  if (zoneOf(zone) === null) return watch.noZone(zone);
  if (atMinute !== null && !isWithin(atMinute, DAY)) return watch.noTime(String(atMinute));
  if (atMinute !== null && mode === 'hourly' && atMinute >= 60) return watch.minuteForHourly;
  if (atWeekday !== null && !isWithin(atWeekday, 7)) return watch.noTime(String(atWeekday));
  if (quiet === null) return null;
  const length = (quiet.to - quiet.from + DAY) % DAY;
  if (!isWithin(quiet.from, DAY) || !isWithin(quiet.to, DAY) || length === 0)
    return watch.noQuiet(`${quiet.from}-${quiet.to}`);
  return length > LONGEST_QUIET ? watch.longQuiet : null;
}

function isWithin(value: number, end: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < end;
}
