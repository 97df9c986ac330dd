import { SAYING, SAYING_WITH_QUOTE } from '../../text/reporting.ts';
import { indexTerms, type Term } from '../../text/terms.ts';
import type { Analysed } from '../analysis.ts';

/** Figures, days, auxiliaries and verbs of saying, which articles on any matter share; a name is none of the latter. */
export function isIdle(text: string, { term, start }: Pick<Term, 'term' | 'start'>): boolean {
  return DAYS.has(term) || isDigit(text.charCodeAt(start)) || (IDLE.has(term) && !isCapital(text, start));
}

const DAYS: ReadonlySet<string> = new Set(
  indexTerms(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
    January February March April May June July August September October November December today yesterday tomorrow`),
);
const IDLE: ReadonlySet<string> = new Set(
  indexTerms(`
    will would can could may might must should one two three four five six seven eight nine ten eleven twelve dozen hundred
    thousand million billion first second third fourth fifth half quarter spokesman spokeswoman spokesperson ${[...SAYING, ...SAYING_WITH_QUOTE].join(' ')}`),
);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a word begins with a capital. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.charAt(at));
}

/** The words of a stretch that count, each once. */
export function termsOf(text: string, { words }: Analysed): ReadonlySet<string> {
  return new Set(words.filter((word) => !word.stop && !isIdle(text, word)).map(({ term }) => term));
}
