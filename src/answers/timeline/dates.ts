import { datelineLine, labelled } from '../../articles/dateline.ts';
import { addDays } from '../../text/calendar.ts';
import type { DateMention, Granularity } from '../../text/dates.ts';
import { type Span, slice } from '../../text/span.ts';
import { tenseAt } from '../../text/tense.ts';
import { wordSet } from '../../text/word-set.ts';
import { isReporting } from '../compare/words.ts';

/** A time that a sentence tells something of, with the words that say so. */
export interface Told extends Span {
  /** ISO days, ends included. */
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
  /** Whether it is when somebody said it: “police said on Monday”. */
  readonly isSaid: boolean;
}

/** What each sort of time is worth beside another in one sentence. */
const EXACTNESS: Readonly<Record<Granularity, number>> = {
  day: 7,
  week: 6,
  month: 5,
  season: 4,
  quarter: 4,
  year: 3,
  decade: 2,
  century: 1,
};
// What a sentence tells took place at a time that is worth no less; a time of saying is worth less than any other.
const SAID = 10;
const ENDS = 5;
const STARTS = 2;
const NAMES = 1;

/** “Until Friday”, “by 2020”: when it ends, or has to be done. */
const END_BEFORE = /\b(?:until|till|by|through|up\s+to|no\s+later\s+than)\s+(?:the\s+)?$/iu;
/** “Since Monday”. */
const START_BEFORE = /\bsince\s+(?:the\s+)?$/iu;
/** “Has not spoken since May”: what nobody did has no time. */
const NEVER_SINCE =
  /(?:\b(?:not|never|no|nobody|nothing|none)|n['’]t)\b[^.;“”"]{0,80}\bsince\s+(?:the\s+)?$/iu;
/** “Than in 2012”, “before June”: when something else was. */
const OTHER =
  /\b(?:(?:than|compared\s+(?:with|to)|as\s+against|versus|unlike|(?:up|down)\s+from)\s+(?:(?:in|on|that\s+of|those\s+of|during)\s+)?|before|after|following|ahead\s+of|prior\s+to)\s*(?:the\s+)?$/iu;
/** “The 2012 election”, “its June meeting”: the time is part of a name. */
const NAME_BEFORE = /\b(?:the|an?|its|his|her|their|this|that)\s+$/iu;

/**
 * The times that a sentence tells something of, the main one first; none where its dates are vague, stand in a dateline, or
 * only say what it is compared with. Days that follow one another (“on Monday and Tuesday”) are one time.
 */
export function timesIn(text: string, sentence: Span, dates: readonly DateMention[]): readonly Told[] {
  if (isDatedLine(slice(text, sentence))) return [];
  return joined(text, dates.filter(isResolved))
    .filter((date) => !isDateline(text, sentence, date) && !isVague(text, sentence, date))
    .map((date) => weighed(text, sentence, date))
    .sort((a, b) => b.worth - a.worth || a.told.start - b.told.start)
    .map(({ told }) => told);
}

type Resolved = DateMention & { readonly from: string; readonly to: string };

const isResolved = (date: DateMention): date is Resolved => date.from !== null && date.to !== null;

/** Neighbouring days as one time. */
function joined(text: string, dates: readonly Resolved[]): readonly Resolved[] {
  const all: Resolved[] = [];
  for (const date of dates) {
    const last = all.at(-1);
    const follows =
      last?.granularity === 'day' &&
      date.granularity === 'day' &&
      date.from === addDays(last.to, 1) &&
      /^(?:,?\s+and\s+|\s*[,–—-]\s*)$/u.test(text.slice(last.end, date.start));
    if (last !== undefined && follows) all[all.length - 1] = { ...last, end: date.end, to: date.to };
    else all.push(date);
  }
  return all;
}

/** “Published: 10 July 2013”, “China Daily, July 10, 2013”: a line that dates the article, and tells of nothing. */
function isDatedLine(sentence: string): boolean {
  return sentence.length <= 160 && (labelled(sentence) !== null || datelineLine(sentence) !== null);
}

/** Longer than any dateline: “WASHINGTON, July 10, 2013 (Reuters) —”. */
const DATELINE = 100;

function isDateline(text: string, sentence: Span, date: Span): boolean {
  if (date.end - sentence.start > DATELINE) return false;
  const before = text.slice(sentence.start, date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + DATELINE));
  const isPlace = before.split(/[\s,/()]+/u).every((word) => word === '' || /^\p{Lu}/u.test(word));
  // “3 May – The dam bursts” is a line of a chronology.
  const isOpening = /\p{L}/u.test(before) || /^\s*\(/u.test(after);
  return isPlace && isOpening && DASH_AFTER.test(after);
}

const DASH_AFTER =
  /^[\s,]{0,3}(?:\d{4}[\s,]{0,3})?(?:\([^()]{1,60}\)|\p{Lu}[\p{L} ]{1,30})?\s{0,3}(?:--|[–—:]|-\s)/u;

/** “It is closed today” tells no day; “than in 2012” the day of something else. */
function isVague(text: string, sentence: Span, date: Resolved): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - 120), date.start);
  if ((OTHER.test(before) && !isOwner(text, date)) || NEVER_SINCE.test(before)) return true;
  if (/^this\s+(?:decade|century)$/iu.test(slice(text, date))) return true;
  if (!/^today$/iu.test(slice(text, date))) return false;
  const words = slice(text, sentence);
  const phrase = { start: date.start - sentence.start, end: date.end - sentence.start };
  return tenseAt(words, phrase) !== 'past' && !/\bwill\b/u.test(words);
}

/** “After Monday’s collapse” tells when the collapse was. */
function isOwner(text: string, { end }: Span): boolean {
  return /^['’]s?\s/u.test(text.slice(end, end + 3));
}

function weighed(
  text: string,
  sentence: Span,
  date: Resolved,
): { readonly told: Told; readonly worth: number } {
  const before = text.slice(Math.max(sentence.start, date.start - 30), date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + 30));
  const said = sayingOf(text, sentence, date);
  const isName = NAME_BEFORE.test(before) && /^\s+\p{Ll}{3,}/u.test(after);
  const worth =
    EXACTNESS[date.granularity] -
    (said === null ? 0 : SAID) -
    (END_BEFORE.test(before) ? ENDS : 0) -
    (START_BEFORE.test(before) ? STARTS : 0) -
    (isName ? NAMES : 0);
  const { from, to, granularity } = date;
  const { start, end } = said ?? date;
  return { told: { start, end, from, to, granularity, isSaid: said !== null }, worth };
}

// How far a verb of saying stands from its date, in characters.
const REACH = 90;
/** What may stand between such a verb and its date, beside names: to whom, where and how it was said. */
const CIRCUMSTANCES = wordSet(`
the a an his her its their new in at to from by of for during late early again here him them reporters journalists
parliament lawmakers viewers listeners news press radio television statement conference interview briefing letter email
tweet post report release speech court inquiry council committee hearing meeting agency`);
const MOST_CIRCUMSTANCES = 8;

/** The words that tell when it was said: “said in a statement on Monday”, “on Monday announced”; null for any other date. */
function sayingOf(text: string, sentence: Span, date: Span): Span | null {
  const before = text.slice(Math.max(sentence.start, date.start - REACH), date.start);
  const verb = [...before.matchAll(/(?<![\p{L}-])\p{L}{3,14}(?![\p{L}-])/gu)].findLast(([word]) =>
    isReporting(word),
  );
  if (verb !== undefined && areCircumstances(before.slice(verb.index + verb[0].length)))
    return { start: date.start - before.length + verb.index, end: date.end };
  const after = text.slice(date.end, Math.min(sentence.end, date.end + REACH));
  const next = /^\s+(\p{L}{3,14})(?![\p{L}-])/u.exec(after);
  if (next !== null && isReporting(next[1] ?? ''))
    return { start: date.start, end: date.end + next[0].length };
  // “On Monday the police said …”
  const opens =
    date.start === sentence.start ? /^,?\s+((?:[\p{L}.’'-]+\s+){1,5}?)(\p{L}{3,14})(?![\p{L}-])/u : null;
  const told = opens?.exec(after) ?? null;
  return told !== null && isReporting(told[2] ?? '') ? { start: date.start, end: date.end } : null;
}

/** Whether words only tell to whom, where and how something was said: “in Oslo”, “reporters at a news conference”. */
function areCircumstances(words: string): boolean {
  const each = words.split(/[\s,]+/u).filter((word) => word !== '');
  return (
    each.length <= MOST_CIRCUMSTANCES &&
    each.every((word) => CIRCUMSTANCES.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))
  );
}

/** Whether two times have a day in common. */
export function areAtOnce(a: Pick<Told, 'from' | 'to'>, b: Pick<Told, 'from' | 'to'>): boolean {
  return a.from <= b.to && b.from <= a.to;
}
