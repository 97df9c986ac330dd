import type { Hit } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { type Analysed, type Analyses, analyse } from './analysis.ts';
import { expected } from './expected.ts';
import { coverage, matchesOf } from './match.ts';
import type { Query } from './query.ts';
import type { Question } from './question.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  /** Its place in the paragraph, from 0. */
  readonly index: number;
  readonly sentence: Analysed;
  readonly features: Features;
  readonly score: number;
}

/** What the ranking knows of a sentence. All from 0 to 1. */
export interface Features {
  /** Idf mass of the question that the sentence itself covers. */
  readonly sentence: number;
  /** … that the sentence before it adds. */
  readonly before: number;
  /** … that the rest of the paragraph adds. */
  readonly paragraph: number;
  /** … that the article's title adds. */
  readonly title: number;
  /** Share of the question's word pairs, stop words too, that stand in the sentence. */
  readonly pairs: number;
  /** The passage's score beside the best passage's. */
  readonly passage: number;
  /** 1 where the sentence holds something of the kind that is asked for, and that the question does not hold. */
  readonly kind: number;
  /** How short it is: 1 for ten words or fewer, falling to 0. */
  readonly brevity: number;
}

/**
 * What each feature weighs: fitted on 6,000 questions of 60 titles of SQuAD's training part (listwise softmax, half of
 * them held out: top 1 rose from 69.4 by weights of a first guess to 70.6), rounded.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentence: 1,
  before: 0.5,
  paragraph: 0,
  title: 0.6,
  pairs: 0.6,
  passage: 1,
  kind: 0.25,
  brevity: 0.1,
};

// Looking for names and dates costs more than all else: only sentences that can still win are looked at.
const LOOKED_AT = 24;

/** Ranks the sentences of the passages that an archive found, best first. */
export function rank(
  question: Question,
  query: Query,
  hits: readonly Hit[],
  analyses: Analyses,
): Candidate[] {
  const top = Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE);
  const pairs = pairsOf(analyse(question.words, { start: 0, end: question.words.length }));
  const candidates = hits.flatMap((hit) => sentencesOf(hit, query, pairs, top, analyses)).sort(byScore);
  const looked = candidates.slice(0, LOOKED_AT).map((candidate) => withKind(candidate, question));
  return [...looked, ...candidates.slice(LOOKED_AT)].sort(byScore);
}

// Equal scores are ordered by place, so that the same question always gets the same answer.
function byScore(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    (a.article.key < b.article.key ? -1 : a.article.key > b.article.key ? 1 : 0) ||
    a.sentence.span.start - b.sentence.span.start
  );
}

function sentencesOf(
  hit: Hit,
  query: Query,
  pairs: ReadonlySet<string>,
  top: number,
  analyses: Analyses,
): Candidate[] {
  const sentences = analyses.of(hit.article, hit.paragraph);
  const matched = sentences.map((sentence) => matchesOf(query, sentence));
  const whole = query.groups.map((_, group) => Math.max(0, ...matched.map((matches) => matches[group] ?? 0)));
  const title = matchesOf(query, titleOf(hit.article));
  return sentences.map((sentence, index) => {
    const own = matched[index] ?? [];
    const withBefore = union(own, matched[index - 1] ?? []);
    const withParagraph = union(withBefore, whole);
    const ownShare = coverage(query, own);
    const beforeShare = coverage(query, withBefore);
    const paragraphShare = coverage(query, withParagraph);
    const features: Features = {
      sentence: ownShare,
      before: beforeShare - ownShare,
      paragraph: paragraphShare - beforeShare,
      title: coverage(query, union(withParagraph, title)) - paragraphShare,
      pairs: shareOf(pairs, pairsOf(sentence)),
      passage: hit.score / top,
      kind: 0,
      brevity: Math.max(0, Math.min(1, 1 - (sentence.words.length - 10) / 60)),
    };
    return {
      article: hit.article,
      paragraph: hit.paragraph,
      index,
      sentence,
      features,
      score: scoreOf(features),
    };
  });
}

function withKind(candidate: Candidate, question: Question): Candidate {
  if (!expected(question, candidate.article, candidate.sentence)) return candidate;
  const features = { ...candidate.features, kind: 1 };
  return { ...candidate, features, score: scoreOf(features) };
}

export function scoreOf(features: Features): number {
  let score = 0;
  for (const name of FEATURES) score += WEIGHTS[name] * features[name];
  return score;
}

const FEATURES: readonly (keyof Features)[] = [
  'sentence',
  'before',
  'paragraph',
  'title',
  'pairs',
  'passage',
  'kind',
  'brevity',
];

/** The share of the question that a candidate's surroundings cover: the ground for answering at all, from 0 to 1.3. */
export function evidenceOf({ features }: Candidate): number {
  const covered = features.sentence + 0.9 * features.before + 0.8 * features.paragraph + 0.7 * features.title;
  return covered + 0.3 * features.pairs;
}

const TITLES = new WeakMap<Article, Analysed>();

function titleOf(article: Article): Analysed {
  const known = TITLES.get(article) ?? analyse(article.title, { start: 0, end: article.title.length });
  TITLES.set(article, known);
  return known;
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return a.map((match, index) => Math.max(match, b[index] ?? 0));
}

function pairsOf(text: Analysed): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 1; index < text.words.length; index++) {
    pairs.add(`${text.words[index - 1]?.term} ${text.words[index]?.term}`);
  }
  return pairs;
}

function shareOf(asked: ReadonlySet<string>, held: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  let found = 0;
  for (const pair of asked) if (held.has(pair)) found++;
  return found / asked.size;
}
