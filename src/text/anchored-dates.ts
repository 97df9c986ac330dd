import { addDays, dayPeriod, monthPeriod, type Period, weekPeriod, yearsPeriod } from './calendar.ts';
import { type Pattern, pattern, reading } from './date-pattern.ts';
import { COUNT, countOf, MONTH, monthOf } from './date-words.ts';

const UNIT = 'day|week|month|year';

/**
 * The following day; a week later; two years earlier; the same month: what counts from another time. It is read where
 * the same sentence named that time before, as exactly as it did; what a story counts from elsewhere stays no date.
 */
const anchored = pattern(
  `(?:(?:the|that)\\s+(?<which>following|next|previous|same|very)\\s+(?<unit>${UNIT})|the\\s+(?<unit2>${UNIT})\\s+(?<way2>before|after)(?!\\s+(?:that|yesterday|tomorrow|the|his|her|their|its|he|she|they|it|a|an)\\b)|(?<count>${COUNT})\\s+(?<unit3>${UNIT})s?\\s+(?<way3>later|earlier))(?![\\p{L}\\p{N}])`,
  (found, scene) => {
    const anchor = scene.earlier();
    if (anchor === null || countOf(found.group('count') || 'a') >= 100) return null;
    const unit = (found.group('unit') || found.group('unit2') || found.group('unit3')).toLowerCase();
    const count = found.group('count') === '' ? 1 : countOf(found.group('count'));
    const period = shifted(
      anchor,
      unit,
      count * directionOf(`${found.group('which')}${found.group('way2')}${found.group('way3')}`),
    );
    return period === null ? null : reading(found, period, period.granularity);
  },
);

function directionOf(word: string): number {
  if (/^(?:same|very)$/i.test(word)) return 0;
  return /^(?:previous|before|earlier)$/i.test(word) ? -1 : 1;
}

/** Null where the anchor is not known as exactly as the unit asks for. */
function shifted(anchor: Period, unit: string, count: number): Period | null {
  const year = Number(anchor.from.slice(0, 4));
  const month = Number(anchor.from.slice(5, 7));
  const isDay = anchor.granularity === 'day' && anchor.from === anchor.to;
  switch (unit) {
    case 'day':
      return isDay ? dayPeriod(addDays(anchor.from, count)) : null;
    case 'week':
      return isDay ? weekPeriod(anchor.from, count) : null;
    case 'month':
      return anchor.from.slice(0, 7) === anchor.to.slice(0, 7) ? monthPeriod(year, month + count) : null;
    default:
      return anchor.from.slice(0, 4) === anchor.to.slice(0, 4) ? yearsPeriod(year + count) : null;
  }
}

/** February of the following year; unresolved where the sentence does not say which that is. */
const monthOfYear = pattern(
  `(?<month>${MONTH})\\s+(?:of\\s+)?(?:the|that)\\s+(?:(?<which>following|next|previous|same|very)\\s+)?year(?![\\p{L}\\p{N}])`,
  (found, scene) => {
    const anchor = scene.earlier();
    const year =
      anchor === null ? null : shifted(anchor, 'year', directionOf(found.group('which') || 'same'));
    const month =
      year === null ? null : monthPeriod(Number(year.from.slice(0, 4)), monthOf(found.group('month')));
    return reading(found, month, 'month');
  },
  'word',
);

export const ANCHORED_DATES: readonly Pattern[] = [anchored, monthOfYear];
