import { SAYING } from '../../text/reporting.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Chain } from './chain.ts';
import { gapsBetween, type Pair, wordAt } from './pair.ts';
import type { Composed } from './units.ts';
import { BARRIERS, DOUBTS, operatorOf } from './words.ts';

/** Whether what limits the clause (“not”, “may”, “half”, “will”) is the same in both. */
export function operatorsDiffer(
  pair: Pair,
  chain: Chain,
  places: readonly number[],
): 'no' | 'negation' | 'other' {
  const { claim, told } = pair;
  const claimed = operatorsIn(claim, 0, claim.units.length - 1, []);
  const first = Math.min(...places);
  const found = operatorsIn(told, openingOf(pair, first), Math.max(...places), chain.skipped, titlesIn(pair));
  if (hasSayingWord(told) && found.has('would') && claimed.has('future')) {
    found.delete('would');
    claimed.delete('future');
  }
  const odd = new Set([...claimed, ...found].filter((sort) => claimed.has(sort) !== found.has(sort)));
  if (isDoubted(pair, first, Math.max(...places))) return 'other';
  if (odd.size === 0) return 'no';
  return odd.size === 1 && odd.has('negation') ? 'negation' : 'other';
}

/** The words of titles of which the claim has none: “deputy” of “Deputy Mayor Ann Lee” does not limit “Ann Lee”. */
function titlesIn({ told, covered }: Pair): Set<number> {
  const found = new Set<number>();
  for (const unit of told.units) {
    if (unit.kind !== 'name' || unit.role === null) continue;
    const { role } = unit;
    const own = told.units.flatMap((each, at) => (contains(role, each) ? [at] : []));
    if (!own.some((at) => covered.has(at))) for (const at of own) found.add(at);
  }
  return found;
}

/** What stands behind a quotation that is over: a “never” that somebody says governs nothing behind it. */
function behindQuote(words: readonly string[]): readonly string[] {
  const marks = words.filter((word) => QUOTE.test(word)).length;
  return marks > 0 && marks % 2 === 0
    ? words.slice(words.findLastIndex((word) => QUOTE.test(word)) + 1)
    : words;
}

const QUOTE = /^["“”]$/;

function hasSayingWord(told: Composed): boolean {
  return told.units.some((_, at) => SAYING.has(wordAt(told, at)));
}

/** The first unit of the phrase that a unit stands in: “former” of “the former prime minister”. */
function openingOf({ told }: Pair, first: number): number {
  let at = first;
  while (at > 0 && (told.gaps[at] ?? []).every((word) => word === '-')) at--;
  return at;
}

function operatorsIn(
  composed: Composed,
  from: number,
  to: number,
  skipped: readonly Span[],
  ignored: ReadonlySet<number> = new Set(),
): Set<string> {
  const sorts = new Set<string>();
  const add = (word: string) => {
    const sort = operatorOf(word);
    if (sort === undefined) return;
    // “Not … without” is no “not” alone.
    sorts.add(sort === 'negation' && sorts.has(sort) ? 'further negation' : sort);
  };
  for (let at = from; at <= to; at++) {
    if (skipped.some((span) => contains(span, { start: at, end: at + 1 }))) continue;
    const gap = composed.gaps[at] ?? [];
    const isBehindSkipped = skipped.some(({ end }) => end === at);
    const words = isBehindSkipped
      ? gap.slice(Math.max(gap.lastIndexOf(','), gap.lastIndexOf('and')) + 1)
      : gap;
    for (const word of words) add(word);
    if (/\b(?:is|are|was|were) to\b/.test(words.join(' '))) sorts.add('future');
    if (!ignored.has(at)) add(wordAt(composed, at));
  }
  for (const word of tailOf(composed, to)) add(word);
  return sorts;
}

/** What a sentence ends with behind its last unit: “was not done”. Behind any other, the next clause may begin. */
function tailOf({ gaps, units }: Composed, last: number): readonly string[] {
  return last + 1 === units.length ? (gaps[last + 1] ?? []) : [];
}

// A clause that tells more of the last word by the way does not govern what stands before it.
const ASIDE = /\b(?:who|whose|which|where|why|while|because|although|though)\b/iu;

/** Whether the quotation’s sentence says that it is not sure, in words that the claim does not have. */
function isDoubted({ claim, told }: Pair, first: number, last: number): boolean {
  const claimed = claim.text.slice(claim.span.start, claim.span.end).toLowerCase();
  const end = told.units[last]?.end ?? told.span.end;
  const behind = told.text.slice(end, told.span.end);
  const aside = ASIDE.exec(behind)?.index ?? behind.length;
  const sentence = told.text.slice(told.span.start, end) + behind.slice(0, aside);
  const isHedged = [...sentence.matchAll(DOUBTS)].some(
    ([word]) => !claimed.includes(word.toLowerCase().slice(0, 5)),
  );
  // “Nobody believes that …”, “It is not true that …”: a “not” governs what stands behind its “that”.
  const governing = behindQuote(gapsBetween(told, -1, first));
  const opens = governing.findLastIndex((word) => BARRIERS.has(word));
  return isHedged || governing.slice(0, Math.max(0, opens)).some((word) => operatorOf(word) === 'negation');
}
