import { probability } from '../../src/answers/learned/models.ts';
import type { Scorer } from '../../src/answers/learned/trees.ts';
import { RIGHT_LEAD, type Verdict } from './lessons.ts';
import type { Way } from './ways.ts';

/** A question that was asked one way, and how sure the models were. */
export interface Outcome {
  readonly way: Way;
  readonly verdict: Verdict;
  readonly answer: number;
  readonly lead: number;
}

export function outcomeOf(way: Way, verdict: Verdict, confidence: Scorer, lead: Scorer): Outcome {
  return {
    way,
    verdict,
    answer: probability(confidence.score(verdict.row)),
    lead: probability(lead.score(verdict.row)),
  };
}

/** Kinds of questions whose answers are names, dates, places and numbers. */
export const NAMED_KINDS: ReadonlySet<string> = new Set(['person', 'time', 'place', 'number']);

// What is right less often than one time in four is not given as an answer, nor as a lead.
const LEAST = 0.25;
// The share of answerable questions that the figures are compared at.
const KEPT = 0.9;
// Of what is said without “perhaps” so much is right, where half of what is asked can be answered.
const SURE = 0.8;
const SURE_LEAD = 0.65;

/** From which confidence on something is said, and said without “perhaps”. */
export function thresholdsOf(outcomes: readonly Outcome[]) {
  const leads = outcomes.filter(({ verdict }) => NAMED_KINDS.has(verdict.kind));
  return {
    answer: LEAST,
    sure: rounded(
      reaching(
        outcomes.map((each) => ({ value: each.answer, isRight: isAnswered(each) })),
        SURE,
      ),
    ),
    lead: LEAST,
    sureLead: rounded(
      reaching(
        leads.map((each) => ({ value: each.lead, isRight: isLeadRight(each) })),
        SURE_LEAD,
      ),
    ),
  };
}

function isAnswered({ way, verdict }: Outcome): boolean {
  return way === 'whole' && verdict.first;
}

function isLeadRight({ way, verdict }: Outcome): boolean {
  return way === 'whole' && verdict.f1 >= RIGHT_LEAD;
}

/** The confidence that so many of the answerable questions reach. */
function keeping(outcomes: readonly Outcome[]): number {
  const whole = outcomes.filter(({ way }) => way === 'whole').sort((a, b) => a.answer - b.answer);
  return whole[Math.floor(whole.length * (1 - KEPT))]?.answer ?? 0;
}

/** The least value from which on so many are right; 1 where none is. */
function reaching(
  all: readonly { readonly value: number; readonly isRight: boolean }[],
  wanted: number,
): number {
  let right = 0;
  let threshold = 1;
  for (const [at, { value, isRight }] of all.toSorted((a, b) => b.value - a.value).entries()) {
    if (isRight) right++;
    if (right / (at + 1) >= wanted) threshold = value;
  }
  return threshold;
}

/** What the models reach on titles that none of them has seen, in per cent. */
export function figuresOf(outcomes: readonly Outcome[]): Record<string, number> {
  const whole = outcomes.filter(({ way }) => way === 'whole');
  const named = whole.filter(({ verdict }) => NAMED_KINDS.has(verdict.kind));
  const least = keeping(outcomes);
  const rejected = (wanted: Way) =>
    percent(
      outcomes.filter(({ way }) => way === wanted),
      ({ answer }) => Number(answer < least),
    );
  return {
    'sentences, first': percent(whole, ({ verdict }) => Number(verdict.first)),
    'sentences, first three': percent(whole, ({ verdict }) => Number(verdict.third)),
    'leads, exact': percent(named, ({ verdict }) => verdict.exact),
    'leads, F1': percent(named, ({ verdict }) => verdict.f1),
    'nothing at 90 % kept, title away': rejected('title away'),
    'nothing at 90 % kept, paragraph away': rejected('paragraph away'),
    'nothing at 90 % kept, sentence away': rejected('sentence away'),
    'nothing at 90 % kept, name swapped': rejected('name swapped'),
  };
}

function percent<T>(all: readonly T[], of: (each: T) => number): number {
  const sum = all.reduce((total, each) => total + of(each), 0);
  return Math.round((1000 * sum) / Math.max(1, all.length)) / 10;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
