import type { Archive, Filter, Hit } from '../archive/archive.ts';
import type { Scope } from '../articles/article.ts';
import { contains } from '../text/span.ts';
import type { Analysed, Analyses } from './analysis.ts';
import type { Citation } from './answer.ts';
import { groundOf } from './evidence.ts';
import { askingOf } from './learned/asking.ts';
import {
  confidenceOf,
  confidenceRow,
  type Judged,
  type JudgedSpan,
  judgeSentences,
  judgeSpans,
  judgeStretches,
} from './learned/judge.ts';
import { models } from './learned/models.ts';
import { buildQuery, type Query } from './query.ts';
import type { Question } from './question.ts';
import { analysesOf } from './quote.ts';
import { type Candidate, rank } from './rank.ts';
import { preferTimely } from './recency.ts';

/** What was found for a question: all that was looked at, and the part that may be given as an answer. */
export interface Findings {
  readonly query: Query;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Those that may be given as an answer, best first; empty where the articles do not say. */
  readonly answers: readonly Candidate[];
  /** How likely it is that the first candidates answer, from 0 to 1. */
  readonly confidence: number;
  /** Whether that is enough to say so without “perhaps”. */
  readonly isSure: boolean;
  /** Null where words are looked for, not an answer. */
  readonly reading: Reading | null;
}

/** How an answer is read off a quotation. */
export interface Reading {
  /** The stretches of a quotation that are of the kind that is asked for, best first. */
  stretchesOf(citation: Pick<Citation, 'article' | 'paragraph' | 'start' | 'end'>): readonly JudgedSpan[];
  /** How likely it is that the first stretch of the first candidate is the answer, from 0 to 1. */
  readonly confidence: number;
}

/** Where to look. */
export interface Place {
  readonly archive: Archive;
  readonly scope: Scope;
  readonly filter?: Filter;
}

/** How widely to look, and how much must be found. */
export interface Demand {
  /** Passages whose sentences are ranked. For a question more gain little: see JUDGED. */
  readonly passages: number;
  /** The share of the best passage's score that a further one must have to be looked at. */
  readonly worth: number;
  /** Whether sentences are judged as answers; else by the share of the words that is found. */
  readonly isQuestion: boolean;
}

/**
 * What a question demands. On 1,500 training questions over 18,896 passages a `worth` of 0.6 halves the passages that
 * are looked at and changes no answer; 0.7 loses 0.1 points.
 */
export const QUESTION: Demand = { passages: 12, worth: 0.6, isQuestion: true };
/** What words to look for demand: they are fewer, half of them found is worth showing, and all places are wanted. */
export const SEARCH: Demand = { passages: 60, worth: 0, isQuestion: false };

// So many passages are looked at however far they fall behind the best.
const ALWAYS = 5;
// The share of the words' weight that a search must find, and a further quotation beside the best one.
const ENOUGH = 0.5;
const BESIDE_BEST = 0.75;
// However likely it is made out to be, a sentence is no answer where it and all around it hold less of the question than
// this, by the weight of the words: small archives know few words, and in them everything looks alike to the models.
const LEAST_COVERED = 0.4;
// A further quotation may be so much less likely to answer than the best one, in log-odds.
const BEHIND = 4;

/** Finds the sentences that answer a question, or that hold words. */
export async function find(question: Question, place: Place, demand = QUESTION): Promise<Findings> {
  const analyses = analysesOf(place.archive);
  const gathered = await gather(question, place, analyses, demand);
  return demand.isQuestion ? answersOf(question, gathered, analyses) : matchesOf(gathered);
}

/** What a question finds before it is judged. */
export interface Gathered {
  readonly query: Query;
  readonly hits: readonly Hit[];
  /** Best first, by their words alone. */
  readonly quick: readonly Candidate[];
}

/** Looks for the passages that share words with a question, and ranks their sentences quickly. */
export async function gather(
  question: Question,
  place: Place,
  analyses: Analyses,
  demand = QUESTION,
): Promise<Gathered> {
  const query = await buildQuery(question.terms, question.words, place.archive, place.scope);
  const found = await place.archive.search({
    groups: query.groups,
    scope: place.scope,
    limit: demand.passages,
    ...(place.filter === undefined ? {} : { filter: place.filter }),
  });
  const least = demand.worth * (found[0]?.score ?? 0);
  const hits = found.filter((hit, index) => index < ALWAYS || hit.score >= least);
  return { query, hits, quick: rank(query, question.words, hits, analyses) };
}

/** Sentences that hold enough of the words. */
function matchesOf({ query, quick }: Gathered): Findings {
  const [best] = quick;
  const none = { query, candidates: quick, answers: [], confidence: 0, isSure: true, reading: null };
  if (best === undefined) return none;
  const ground = groundOf(best);
  if (ground < ENOUGH) return { ...none, confidence: Math.max(0, ground) };
  const needed = Math.max(ENOUGH, ground * BESIDE_BEST);
  const answers = quick.filter((each) => groundOf(each) >= needed);
  return { ...none, answers, confidence: Math.min(1, ground) };
}

/** Sentences that were learned to answer such questions, where that is likely enough. */
function answersOf(question: Question, { query, hits, quick }: Gathered, analyses: Analyses): Findings {
  const learned = models();
  const asking = askingOf(question, query);
  const { judged, rest } = judgeSentences(quick, hits, asking, analyses, learned);
  const [first, ...others] = timely(question, judged);
  if (first === undefined) {
    return { query, candidates: [], answers: [], confidence: 0, isSure: true, reading: null };
  }
  const ranked = [first, ...others].map(({ candidate }) => candidate);
  const spans = judgeSpans(ranked, asking, learned);
  const row = confidenceRow([first, ...others], spans, asking, hits[0]?.score ?? 0);
  const confidence = confidenceOf(row, first.candidate, asking, learned);
  const candidates = scaled([...ranked, ...rest], confidence.answer);
  const isAnswered =
    confidence.answer >= learned.thresholds.answer && coveredBy(first.candidate) >= LEAST_COVERED;
  const least = first.candidate.score - BEHIND;
  return {
    query,
    candidates,
    answers: isAnswered
      ? candidates.filter((_, at) => (ranked[at]?.score ?? Number.NEGATIVE_INFINITY) >= least)
      : [],
    confidence: confidence.answer,
    isSure: confidence.answer >= learned.thresholds.sure,
    reading: {
      confidence: confidence.lead,
      stretchesOf: (citation) => {
        const sentence = answering(citation, analyses);
        if (sentence === undefined) return [];
        if (sentence === first.candidate.sentence)
          return spans.filter(({ sentence: rank, isFitting }) => rank === 0 && isFitting);
        return judgeStretches(citation.article, sentence, asking, { rank: 0, gap: 0 }, learned).filter(
          ({ isFitting }) => isFitting,
        );
      },
    },
  };
}

/** Of a quotation of several sentences the last one answers; those before it say whom it speaks of. */
function answering(
  { article, paragraph, start, end }: Parameters<Reading['stretchesOf']>[0],
  analyses: Analyses,
): Analysed | undefined {
  return analyses.of(article, paragraph).findLast(({ span }) => contains({ start, end }, span));
}

/** The share of the question that a sentence, its paragraph, its article and the title hold together. */
function coveredBy({ features }: Candidate): number {
  return features.sentence + features.before + features.paragraph + features.title + features.article;
}

function timely(question: Question, judged: readonly Judged[]): readonly Judged[] {
  const byCandidate = new Map(judged.map((each) => [each.candidate, each]));
  return preferTimely(
    question,
    judged.map(({ candidate }) => candidate),
  ).flatMap((candidate) => byCandidate.get(candidate) ?? []);
}

/**
 * Log-odds of sentences of one question as scores from 0 to 1 that can be compared between questions: the best has the
 * confidence that it answers, each other the share of that which it is less likely. One that was put first for being
 * timely has the score of the best behind it.
 */
function scaled(candidates: readonly Candidate[], confidence: number): Candidate[] {
  const top = candidates.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  let least = Number.NEGATIVE_INFINITY;
  return candidates
    .toReversed()
    .map((candidate) => {
      least = Math.max(least, candidate.score);
      return { ...candidate, score: confidence * Math.exp(least - top) };
    })
    .reverse();
}
