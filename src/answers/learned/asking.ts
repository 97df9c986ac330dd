import { overlaps } from '../../text/span.ts';
import { analyse } from '../analysis.ts';
import { deedsOf } from '../deed.ts';
import type { Query } from '../query.ts';
import type { Question } from '../question.ts';
import { type AskedFor, askedFor } from './asked.ts';
import { type AnswerWords, answerWords, bridgesOf } from './associations.ts';

/** A question as the learned rankings look at it: worked out once, used for each sentence. */
export interface Asking {
  readonly question: Question;
  readonly query: Query;
  readonly askedFor: AskedFor;
  /** Every word of the question, stop words too. */
  readonly words: readonly { readonly term: string; readonly stop: boolean }[];
  /** The terms that are no stop words. */
  readonly terms: ReadonlySet<string>;
  readonly answers: AnswerWords;
  /** For each group of the query what was learned to stand in its place. */
  readonly bridges: readonly (ReadonlyMap<string, number> | undefined)[];
  /** For each group whether it is part of a name. */
  readonly isNamed: readonly boolean[];
  /** For each group its first term. */
  readonly firsts: readonly string[];
  /** The places of the deed (what was done) and of the head among the groups; −1 for none. */
  readonly deed: number;
  readonly head: number;
}

export function askingOf(question: Question, query: Query): Asking {
  const { words } = analyse(question.words, { start: 0, end: question.words.length });
  const asked = askedFor(question.words);
  const firsts = query.groups.map(({ alternatives }) => alternatives[0]?.terms[0] ?? '');
  const isNamed = query.groups.map((group) => question.named.some((name) => overlaps(name, group)));
  return {
    question,
    query,
    askedFor: asked,
    words,
    terms: new Set(words.filter(({ stop }) => !stop).map(({ term }) => term)),
    answers: answerWords(asked),
    bridges: firsts.map(bridgesOf),
    isNamed,
    firsts,
    deed: deedOf(question, query),
    head: asked.head === '' ? -1 : firsts.indexOf(asked.head),
  };
}

function deedOf(question: Question, query: Query): number {
  const deeds = new Set(deedsOf(question).map(({ term }) => term));
  return query.groups.findIndex(({ alternatives }) => deeds.has(alternatives[0]?.terms[0] ?? ''));
}
