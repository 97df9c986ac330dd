import { readFileSync } from 'node:fs';
import { CONFIDENCE_FEATURE_NAMES } from './field-features.ts';
import { SENTENCE_FEATURE_NAMES } from './sentence-features.ts';
import { SPAN_FEATURE_NAMES } from './span-features.ts';
import { type Forest, type Scorer, scorerOf } from './trees.ts';

/** The models that rank. */
export interface Rankings {
  /** Log-odds that a sentence answers, beside the other sentences. */
  readonly sentences: Forest;
  /** Log-odds that a stretch of a sentence is the answer, beside the other stretches. */
  readonly spans: Forest;
}

/** The probabilities below which nothing is answered, and below which an answer is worded “perhaps”; then a lead's. */
export type Thresholds = Readonly<Record<'answer' | 'sure' | 'lead' | 'sureLead', number>>;

/** What `npm run train` writes. */
export interface Weights extends Rankings {
  /** The command that made the file, its seed, and the figures that it gave on titles which no model had seen. */
  readonly trained: {
    readonly command: string;
    readonly seed: number;
    readonly figures: Readonly<Record<string, number>>;
  };
  readonly thresholds: Thresholds;
  /** Log-odds that the first sentences answer. */
  readonly confidence: Forest;
  /** Log-odds that the best stretch is right. */
  readonly lead: Forest;
}

/** The learned models at work. */
export interface Models extends Readonly<Record<'sentences' | 'spans' | 'confidence' | 'lead', Scorer>> {
  readonly thresholds: Thresholds;
}

const RANKED_BY = { sentences: SENTENCE_FEATURE_NAMES, spans: SPAN_FEATURE_NAMES } as const;
const JUDGED_BY = {
  ...RANKED_BY,
  confidence: CONFIDENCE_FEATURE_NAMES,
  lead: CONFIDENCE_FEATURE_NAMES,
} as const;

/** What `npm run train` wrote. Throws where a model was trained on other features than the code works out. */
export function readWeights(): Weights {
  const weights = written();
  assertFit(weights, JUDGED_BY);
  return weights;
}

/** The two rankings alone, which may fit the code where the confidence in them does not. Throws where they do not. */
export function readRankings(): Rankings {
  const weights = written();
  assertFit(weights, RANKED_BY);
  return weights;
}

function written(): Weights {
  return JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8'));
}

/** The file comes with the code: the one way in which it can be wrong is that one of them is older. */
function assertFit(
  weights: Weights,
  expected: Readonly<Partial<Record<keyof typeof JUDGED_BY, readonly string[]>>>,
) {
  for (const name of ['sentences', 'spans', 'confidence', 'lead'] as const) {
    const features = expected[name];
    if (features === undefined || weights[name].features.join() === features.join()) continue;
    throw new Error(`weights.json: the model “${name}” was trained on other features: run npm run train`);
  }
}

let known: Models | null = null;

/** The models that come with the project; read once. Throws where they do not fit the code. */
export function models(): Models {
  known ??= atWork(readWeights());
  return known;
}

function atWork({ sentences, spans, confidence, lead, thresholds }: Weights): Models {
  return {
    sentences: scorerOf(sentences),
    spans: scorerOf(spans),
    confidence: scorerOf(confidence),
    lead: scorerOf(lead),
    thresholds,
  };
}

/** From log-odds to a probability. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Features in the order of their names, as a model reads them. */
export function rowOf<F extends string>(
  values: Readonly<Record<F, number>>,
  names: readonly F[],
): Float64Array {
  const row = new Float64Array(names.length);
  for (const [at, name] of names.entries()) row[at] = values[name];
  return row;
}
