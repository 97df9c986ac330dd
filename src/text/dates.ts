import { before, type Pattern, type Reading, type Scene, tryAt } from './date-pattern.ts';
import { COUNT, MONTH, ORDINAL, SEASON, SPELLED_DECADE, WEEKDAY_BEFORE } from './date-words.ts';
import { DAY_DATES, MONTH_ALONE } from './day-dates.ts';
import { LONG_DATES } from './long-dates.ts';
import { readPublished } from './published.ts';
import { RELATIVE_DATES } from './relative-dates.ts';
import type { Span } from './span.ts';
import { tenseAt } from './tense.ts';
import { YEAR_DATES } from './year-dates.ts';

export { describeDate } from './describe-date.ts';

export type Granularity = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** A phrase that names a time, with what it means where that can be told. */
export interface DateMention extends Span {
  /** ISO days, ends included; both null where the phrase cannot be resolved. */
  readonly from: string | null;
  readonly to: string | null;
  readonly granularity: Granularity;
}

/** Longest first: where two could start at one word, the earlier in this list reads it. */
const PATTERNS: readonly Pattern[] = [
  ...DAY_DATES,
  ...LONG_DATES,
  ...YEAR_DATES,
  ...RELATIVE_DATES,
  ...MONTH_ALONE,
];

/** A word or figure that a date can start with. */
const TRIGGER = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[.,])(?:\\d|['’‘]\\d0|${MONTH}|${WEEKDAY_BEFORE}(?!\\p{L})|(?:early|mid|middle|late|end|beginning|turn|start|earlier|later|last|past|previous|next|this|coming|current|today|tonight|yesterday|tomorrow|day\\s+(?:before|after)|final|Q[1-4]|fiscal|financial|academic|school|year|FY|A\\.?\\s?D|CE|anno|${SPELLED_DECADE}|${ORDINAL}|${SEASON}|the(?=\\s+(?:['’‘]?\\d|early|mid|late|end|beginning|turn|start|day|weekend|fiscal|financial|academic|school|year|${SPELLED_DECADE}|${ORDINAL}|${SEASON}))|${COUNT}(?=\\s+(?:day|week|month|year|decade)))(?!\\p{L}))`,
  'giu',
);

/**
 * The dates that a sentence names, each phrase on its own (“on Monday and Tuesday” is two), in order, never
 * overlapping. `published` is the article's date as exact as known; relative phrases (“on Monday”, “last month”)
 * resolve against it by the tense of their clause, and stay unresolved without it.
 *
 * A span is the bare phrase; one that names days takes an “on” before it along, “the 1990s” its article.
 */
export function dates(text: string, within: Span, published: string | null): DateMention[] {
  // A slice, so that no search runs on behind the sentence.
  const sentence = text.slice(within.start, within.end);
  const scene: Scene = {
    text: sentence,
    published: readPublished(published),
    tense: (phrase) => tenseAt(sentence, phrase),
  };
  const found: DateMention[] = [];
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(sentence); trigger !== null; trigger = TRIGGER.exec(sentence)) {
    const next = TRIGGER.lastIndex;
    const readings = readAt(trigger.index, scene);
    for (const reading of readings) found.push(mention(reading, scene, within.start));
    TRIGGER.lastIndex = readings.at(-1)?.end ?? next;
  }
  return found;
}

function readAt(at: number, scene: Scene): readonly Reading[] {
  for (const pattern of PATTERNS) {
    const readings = tryAt(pattern, at, scene);
    if (readings !== null && readings.length > 0) return readings;
  }
  return [];
}

function mention(reading: Reading, scene: Scene, offset: number): DateMention {
  return {
    start: offset + reading.start - (reading.granularity === 'day' ? onBefore(reading, scene).length : 0),
    end: offset + reading.end,
    from: reading.period?.from ?? null,
    to: reading.period?.to ?? null,
    granularity: reading.granularity,
  };
}

/** The “on” or “on the” before a phrase. In capitals it counts only before capitals: “Toronto, ON” is a place. */
function onBefore(reading: Reading, scene: Scene): string {
  const isShouted = !/\p{Ll}/u.test(scene.text.slice(reading.start, reading.end));
  const on = isShouted ? /\bON\s+(?:THE\s+)?$|\bon\s+(?:the\s+)?$/ : /\b[Oo]n\s+(?:the\s+)?$/;
  return on.exec(before(scene, reading.start, 9))?.[0] ?? '';
}
