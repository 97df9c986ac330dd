import type { Random } from '../../fuzz/random.ts';

/** Stories that an outlet brings in an hour of the day on average, from midnight on: few at night, most at noon. */
const STORIES = [
  0.1, 0, 0, 0, 0.1, 0.3, 0.6, 1, 1.2, 1.2, 1.1, 1.2, 1.4, 1.1, 1, 1, 1.1, 1.2, 0.9, 0.6, 0.5, 0.4, 0.3, 0.2,
];
/** Sunday to Saturday. */
const SHARE = [0.4, 1, 1, 1, 1, 1, 0.6];

/** How many stories come in this hour. */
export function storiesIn(hour: Date, random: Random): number {
  const expected = (STORIES[hour.getUTCHours()] ?? 0) * (SHARE[hour.getUTCDay()] ?? 1);
  return Math.floor(expected) + (random.below(1000) < (expected % 1) * 1000 ? 1 : 0);
}
