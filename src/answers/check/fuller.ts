import type { Article } from '../../articles/article.ts';
import { type Span, slice } from '../../text/span.ts';
import { indexTerms } from '../../text/terms.ts';
import { wordSet } from '../../text/word-set.ts';
import { countedAs, PERSON } from '../compare/words.ts';
import { isLong } from '../resolve.ts';
import { wordAt } from './pair.ts';
import type { Composed, Unit } from './units.ts';
import { COPULA, plainWord } from './words.ts';

/**
 * A quotation with “the terminal” read as “the ferry terminal” of the claim, where its article has called it so before and
 * speaks of no other terminal: no “new terminal”, no “a terminal”, no “terminals”. The unit has the terms of both words.
 */
export function withFullerNouns(told: Composed, claim: Composed, article: Article): Composed {
  if (isLong(article)) return told;
  let { units } = told;
  for (const run of definiteRuns(claim)) {
    for (let split = run.length - 1; split > 0; split--) {
      const own = run.slice(split);
      const more = run.slice(0, split).flatMap(({ terms }) => terms);
      const at = units.findIndex((_, index) => isDefinite(told, index, own));
      const [first, last] = [units[at], units[at + own.length - 1]];
      if (first === undefined || last === undefined) continue;
      const short = slice(told.text, { start: first.start, end: last.end });
      const full = slice(claim.text, { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
      if (!isCalledSo(article, told.span, full) || !isOnlyOne(article, short, more)) continue;
      units = units.with(at, { ...first, terms: [...more, ...first.terms] });
      break;
    }
  }
  return { ...told, units };
}

/** “The ferry terminal” of a claim: words side by side behind a “the”, the last of them a common noun. */
function definiteRuns({ units, gaps }: Composed): Unit[][] {
  return units.flatMap((_, start) => {
    if (gaps[start]?.at(-1) !== 'the') return [];
    let end = start + 1;
    while (end < units.length && (gaps[end] ?? []).every((word) => word === '-')) end++;
    // What follows may be the verb (“the ferry terminal cost”): each length is tried, the longest first.
    return Array.from({ length: end - start - 1 }, (_each, less) => units.slice(start, end - less)).filter(
      (run) => run.length < 6 && run.every(({ kind }) => kind === 'word' || kind === 'name'),
    );
  });
}

function isDefinite({ units, gaps }: Composed, at: number, own: readonly Unit[]): boolean {
  return (
    gaps[at]?.at(-1) === 'the' &&
    own.every((unit, index) => {
      const other = units[at + index];
      return (
        unit.kind === 'word' &&
        other?.kind === 'word' &&
        other.terms.length === 1 &&
        other.terms[0] === unit.terms[0] &&
        (index === 0 || gaps[at + index]?.length === 0)
      );
    })
  );
}

function isCalledSo({ title, text }: Article, sentence: Span, full: string): boolean {
  const called = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(full)}(?![\\p{L}\\p{N}-])`, 'iu');
  return called.test(title) || called.test(text.slice(0, sentence.start));
}

/** Words before a noun that tell nothing of which one it is, as far as it was named before. */
const POINTING = wordSet('the this that its their our');

/** Whether an article never has another word than the last of `more` before a noun. */
function isOnlyOne({ title, text }: Article, short: string, more: readonly string[]): boolean {
  const noun = new RegExp(
    `(?:(?<before>[\\p{L}\\p{N}]{1,40})(?:['’]s)?[ -])?(?<![\\p{L}\\p{N}])${escapeRegExp(short)}(?<more>\\p{L}*)`,
    'giu',
  );
  return [...`${title}\n${text}`.matchAll(noun)].every(({ groups = {} }) => {
    if (/^e?s$/iu.test(groups.more ?? '')) return false;
    const { before } = groups;
    if (before === undefined || groups.more !== '') return true;
    return POINTING.has(before.toLowerCase()) || indexTerms(before).at(-1) === more.at(-1);
  });
}

function escapeRegExp(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const ENDS = /^(?:,|\.|and|but|;|when|after|as|while|in|at|on)$/;

/**
 * A quotation with the noun that a figure leaves out: “Two people died and 11 were injured”, “killing two workers and injuring
 * nine”. It stands behind the figure as a unit without length; what counts people has “people” among its terms.
 */
export function withElidedNouns(told: Composed): Composed {
  const units: Unit[] = [];
  const gaps: (readonly string[])[] = [];
  let noun: readonly string[] | null = null;
  for (const [at, unit] of told.units.entries()) {
    units.push(unit);
    gaps.push(told.gaps[at] ?? []);
    if (unit.kind !== 'number' || unit.number.measure !== '') continue;
    if (noun !== null && isBare(told, at)) {
      units.push({ kind: 'word', start: unit.end, end: unit.end, terms: noun });
      gaps.push([]);
    } else noun = countedBy(told, at);
  }
  gaps.push(told.gaps.at(-1) ?? []);
  return { ...told, units, gaps };
}

/** What a figure counts: the last of the words side by side behind it, as far as “were” or another word ends them. */
function countedBy({ units, gaps, text }: Composed, at: number): readonly string[] | null {
  let last = at + 1;
  while (units[last + 1]?.kind === 'word' && gaps[last + 1]?.length === 0 && last < at + 3) last++;
  for (let place = last; place > at; place--) {
    const unit = units[place];
    if (unit?.kind !== 'word' || (gaps[at + 1] ?? []).length > 0) return null;
    const words = slice(text, unit);
    // Of “two people died” the noun is none of the verb’s forms.
    if (!/s$|^(?:people|men|women|children|person|man|woman|child)$/u.test(words)) continue;
    const isPeople = countedAs(words).unit === PERSON;
    return [...unit.terms, ...(isPeople ? indexTerms('people person') : [])];
  }
  return null;
}

/** Whether no noun follows: “11 were injured”, “23 injured when …”, “injuring nine.” */
function isBare(told: Composed, at: number): boolean {
  const [next = ''] = told.gaps[at + 1] ?? [];
  if (COPULA.has(plainWord(next)) || ENDS.test(next)) return true;
  return next === '' && /ed$/.test(wordAt(told, at + 1));
}
