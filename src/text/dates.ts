import { ANCHORED_DATES } from './anchored-dates.ts';
import type { Period } from './calendar.ts';
import { before, type Pattern, type Reading, type Scene, tryAt } from './date-pattern.ts';
import { COUNT, DAY_WORD, MONTH, SEASON, SPELLED_DECADE, WEEKDAY, WEEKDAY_BEFORE } from './date-words.ts';
import { DAY_DATES, MONTH_ALONE } from './day-dates.ts';
import { HOLIDAY_DATES, HOLIDAY_WORD } from './holiday-dates.ts';
import { LONG_DATES } from './long-dates.ts';
import { NUMERIC_DATES } from './numeric-dates.ts';
import { PLACED_DATES } from './placed-dates.ts';
import { type Published, readPublished } from './published.ts';
import { RELATIVE_DATES } from './relative-dates.ts';
import { SEASON_DATES } from './season-dates.ts';
import type { Span } from './span.ts';
import { type Tense, tenseAt } from './tense.ts';
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
  ...NUMERIC_DATES,
  ...HOLIDAY_DATES,
  ...PLACED_DATES,
  ...DAY_DATES,
  ...LONG_DATES,
  ...YEAR_DATES,
  ...RELATIVE_DATES,
  ...SEASON_DATES,
  ...ANCHORED_DATES,
  ...MONTH_ALONE,
];

/** A word or figure that a date can start with. */
const TRIGGER = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[.,])(?:\\d|['’‘]\\d\\d|${HOLIDAY_WORD}|${MONTH}|${WEEKDAY_BEFORE}(?!\\p{L})|(?:early|mid|middle|late|end|beginning|turn|start|earlier|later|last|past|previous|next|this|coming|current|today|tonight|yesterday|tomorrow|day\\s+(?:before|after)|final|that(?=\\s+(?:same|very))|several|many|some|half|(?:circa|ca?\\.)(?=\\s?\\d)|Q[1-4]|H[12]|fiscal|financial|academic|school|year|FY|A\\.?\\s?D|CE|anno|${SPELLED_DECADE}|${DAY_WORD}|${SEASON}|the(?=\\s+(?:['’‘]?\\d|last|next|following|previous|same|very|week|month|final|${DAY_WORD}|early|mid|late|end|beginning|turn|start|day|weekend|fiscal|financial|academic|school|year|${SPELLED_DECADE}|${SEASON}))|(?:an?|one)(?=\\s+(?:${WEEKDAY}|few|couple))|${COUNT}(?=\\s+(?:day|week|month|year|decade|centur)))(?!\\p{L}))`,
  'iuy',
);

/** Every word that the trigger can begin with: a look-up is ten times quicker than trying it at every word. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  `new valentine saint st april fourth july bastille halloween hallowe armistice christmas boxing ash palm maundy good
  easter ascension whit pentecost
  january jan february feb march mar may june jun august aug september sept sep october oct november nov december dec jul apr
  monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun
  early mid middle late end beginning turn start earlier later last past previous next this coming current today tonight
  yesterday tomorrow day final that several many some half circa ca c fiscal financial academic school year fy a an ad ce
  anno the noughties twenties thirties forties fifties sixties seventies eighties nineties spring summer autumn fall winter
  first second third fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty
  one two three four five six seven eight nine ten eleven twelve forty fifty sixty seventy eighty ninety`.split(
    /\s+/,
  ),
);
/** For each first letter the lengths of those words as bits: most words are passed over by that alone. */
const LENGTHS = new Int32Array(128);
for (const word of FIRST_WORDS)
  LENGTHS[word.charCodeAt(0)] = (LENGTHS[word.charCodeAt(0)] ?? 0) | (1 << word.length);
const WITH_FIGURES = /^(?:fy\d+|[qh]\d)$/i;

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Where the next word, figure or short year (’98) from a place on begins that a date may start with; -1 for nowhere. */
function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (
      isFigure(code) ||
      ((code === 39 || code === 0x2018 || code === 0x2019) && isFigure(text.charCodeAt(at + 1)))
    )
      return at;
    if (isLetter(code)) {
      const end = wordEnd(text, at);
      if (mayStart(text, at, end)) return at;
      at = end;
    } else at++;
  }
  return -1;
}

/** Behind the word that stands at a place; behind the figures of “1990s”, since the “s” starts nothing. */
function after(text: string, at: number): number {
  return isFigure(text.charCodeAt(at)) || isLetter(text.charCodeAt(at)) ? wordEnd(text, at) : at + 1;
}

/** Where the word or figure that stands at a place ends. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isLetter(text.charCodeAt(at)) || isFigure(text.charCodeAt(at)))) at++;
  return at;
}

function mayStart(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 32;
  const length = end - start;
  if (
    length < 32 &&
    ((LENGTHS[first] ?? 0) >>> length) & 1 &&
    FIRST_WORDS.has(text.slice(start, end).toLowerCase())
  )
    return true;
  return isFigure(text.charCodeAt(end - 1)) && WITH_FIGURES.test(text.slice(start, Math.min(end, start + 8)));
}

/** A class, since functions made for each sentence would cost more than most sentences do. */
class Sentence implements Scene {
  readonly text: string;
  readonly article: string;
  /** The last period that was read. */
  last: Period | null = null;
  readonly #date: string | null;
  #published: Published | null | undefined;

  constructor(text: string, article: string, date: string | null) {
    this.text = text;
    this.article = article;
    this.#date = date;
  }

  get published(): Published | null {
    if (this.#published === undefined) this.#published = readPublished(this.#date);
    return this.#published;
  }

  tense(phrase: Span): Tense | null {
    return tenseAt(this.text, phrase);
  }

  earlier(): Period | null {
    return this.last;
  }
}

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
  const scene = new Sentence(sentence, text, published);
  const found: DateMention[] = [];
  for (let at = nextStart(sentence, 0); at >= 0; ) {
    TRIGGER.lastIndex = at;
    const readings = TRIGGER.test(sentence) ? readAt(at, scene) : [];
    for (const reading of readings) found.push(mention(reading, scene, within.start));
    scene.last = readings.at(-1)?.period ?? scene.last;
    at = nextStart(sentence, readings.at(-1)?.end ?? after(sentence, at));
  }
  return found;
}

const FOR_FIGURES = PATTERNS.filter(({ starts }) => starts !== 'word');
const FOR_WORDS = PATTERNS.filter(({ starts }) => starts !== 'figure');

function readAt(at: number, scene: Scene): readonly Reading[] {
  const code = scene.text.charCodeAt(at);
  const patterns = isFigure(code) ? FOR_FIGURES : isLetter(code) ? FOR_WORDS : PATTERNS;
  for (const pattern of patterns) {
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
