import { slice } from '../../text/span.ts';
import type { Candidate } from '../rank.ts';
import type { Asking } from './asking.ts';
import { featureNames } from './feature-names.ts';
import { passageKey, SENTENCE_FEATURES, type SentenceFeature } from './sentence-features.ts';

/** What tells whether the best sentence answers at all, besides all that the ranking knows of it. */
export const FIELD_FEATURES = {
  score: 'its score',
  gap: 'how far the second sentence is behind it',
  otherGap: 'how far the best sentence of another paragraph is behind it',
  third: 'how far the third sentence is behind it',
  share: 'its share among all, by softmax',
  unknown: 'share of the words that no article has',
  unknownCount: 'how many words no article has',
  unknownNamed: 'whether one of these is a name',
  namesMissing: "share of the question's names that the article never mentions",
  deedAnywhere: 'whether the deed stands in the paragraph',
  span: "the best stretch's score",
  spanGap: 'how far the second stretch is behind it',
  spanShare: 'its share among the stretches, by softmax',
  spanInside: 'whether it stands in the best sentence',
  fitting: "the score of the first sentence's best stretch of the kind that is asked for; −20 for none",
  fittingGap: 'how far that is behind the best stretch',
  passageMass: "the best passage's BM25 beside the mass of the words",
  kinds: 'how many of the best five sentences hold the kind that is asked for',
  bestOwn: 'the share that the sentence holds which holds most',
} as const;

export type FieldFeature = keyof typeof FIELD_FEATURES;
export type ConfidenceFeature = SentenceFeature | FieldFeature;

/** The order in which a model reads them. */
export const CONFIDENCE_FEATURE_NAMES: readonly ConfidenceFeature[] = [
  ...featureNames<SentenceFeature>(SENTENCE_FEATURES),
  ...featureNames<FieldFeature>(FIELD_FEATURES),
];

/** How the stretches of the best sentences did. */
export interface SpanScores {
  readonly best: number;
  readonly second: number;
  readonly share: number;
  readonly isInBest: boolean;
  /** The best of the kind that is asked for in the first sentence; null for none. */
  readonly fitting: number | null;
}

// Stands for a gap to what is not there.
const APART = 20;

/** What the ranked sentences tell together: `ranked` best first, not empty; `passage` is the best passage's BM25. */
export function fieldFeatures(
  ranked: readonly [Candidate, ...Candidate[]],
  asking: Asking,
  spans: SpanScores | null,
  passage: number,
): Readonly<Record<FieldFeature, number>> {
  const [first, second, third] = ranked;
  const { query } = asking;
  const key = passageKey(first);
  const other = ranked.find((candidate) => passageKey(candidate) !== key);
  const behind = (candidate: Candidate | undefined) =>
    candidate === undefined ? APART : first.score - candidate.score;
  const all = ranked.reduce((sum, { score }) => sum + Math.exp(score - first.score), 0);
  const isUnknown = query.groups.map(({ known, alternatives }) => !known && alternatives.length === 1);
  const unknown = query.groups.reduce((sum, { idf }, at) => sum + (isUnknown[at] ? idf : 0), 0);
  const mass = query.mass || 1;
  return {
    score: first.score,
    gap: behind(second),
    otherGap: behind(other),
    third: behind(third),
    share: 1 / all,
    unknown: unknown / mass,
    unknownCount: isUnknown.filter(Boolean).length,
    unknownNamed: isUnknown.some((is, at) => is && asking.isNamed[at]) ? 1 : 0,
    namesMissing: namesMissing(first, asking),
    deedAnywhere: first.matches.paragraph[asking.deed] ?? -1,
    span: spans?.best ?? -APART,
    spanGap: spans === null ? -1 : spans.best - spans.second,
    spanShare: spans?.share ?? -1,
    spanInside: spans === null ? -1 : Number(spans.isInBest),
    fitting: spans?.fitting ?? -APART,
    fittingGap: spans === null || spans.fitting === null ? APART : spans.best - spans.fitting,
    passageMass: passage / mass,
    kinds: ranked.slice(0, 5).filter(({ features }) => features.kind === 1).length,
    bestOwn: ranked.reduce((most, { features }) => Math.max(most, features.sentence), 0),
  };
}

function namesMissing({ article }: Candidate, { question }: Asking): number {
  if (question.named.length === 0) return -1;
  const text = article.text.toLowerCase();
  const isMissing = (name: string) => !text.includes(name.replace(/['’]s?$|\.$/u, ''));
  const missing = question.named.filter((name) => isMissing(slice(question.words, name).toLowerCase()));
  return missing.length / question.named.length;
}
