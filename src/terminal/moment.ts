const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * An ISO 8601 day or moment; null for anything else, 30 February included. A day is its first moment in UTC, and
 * a time without a zone is UTC too, so that an answer does not depend on the machine.
 */
export function readMoment(word: string): Date | null {
  if (isDay(word)) return new Date(`${word}T00:00:00Z`);
  const moment = MOMENT.exec(word);
  if (moment === null || !isDay(moment[1] ?? '')) return null;
  const read = new Date(moment[2] === undefined ? `${word}Z` : word);
  return Number.isNaN(read.getTime()) ? null : read;
}

/** Whether the words are a day of the calendar, such as `2013-07-10`. */
function isDay(word: string): boolean {
  if (!DAY.test(word)) return false;
  const day = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(word);
}
