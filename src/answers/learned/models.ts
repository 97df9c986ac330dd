import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CONFIDENCE_FEATURE_NAMES } from './field-features.ts';
import { SENTENCE_FEATURE_NAMES } from './sentence-features.ts';
import { SPAN_FEATURE_NAMES } from './span-features.ts';
import { type Scorer, scorerOf } from './trees.ts';

const numbers = z.array(z.number()).readonly();
const tree = z.object({
  feature: numbers,
  threshold: numbers,
  left: numbers,
  right: numbers,
  value: numbers,
});

/** A model that was trained on just these features, in this order. */
function forestOf(features: readonly string[]) {
  return z.object({
    features: z
      .array(z.string())
      .readonly()
      .refine((trained) => trained.join() === features.join(), {
        error: 'the model was trained on other features: run npm run train',
      }),
    trees: z.array(tree).readonly(),
  });
}

const schema = z.object({
  /** The command that made the file, its seed, and the figures that it gave on titles which no model had seen. */
  trained: z.object({ command: z.string(), seed: z.number(), figures: z.record(z.string(), z.number()) }),
  /** Log-odds that a sentence answers, beside the other sentences. */
  sentences: forestOf(SENTENCE_FEATURE_NAMES),
  /** Log-odds that a stretch of a sentence is the answer, beside the other stretches. */
  spans: forestOf(SPAN_FEATURE_NAMES),
  /** Log-odds that the first sentences answer. */
  confidence: forestOf(CONFIDENCE_FEATURE_NAMES),
  /** Log-odds that the best stretch is right. */
  lead: forestOf(CONFIDENCE_FEATURE_NAMES),
  /** The probabilities below which nothing is answered, and below which an answer is worded “perhaps”; then a lead's. */
  thresholds: z.object({ answer: z.number(), sure: z.number(), lead: z.number(), sureLead: z.number() }),
});

/** The learned models at work. */
export interface Models {
  readonly sentences: Scorer;
  readonly spans: Scorer;
  readonly confidence: Scorer;
  readonly lead: Scorer;
  readonly thresholds: Readonly<Record<'answer' | 'sure' | 'lead' | 'sureLead', number>>;
}

/** What `npm run train` wrote. Throws where the file does not fit the code. */
export function readWeights(): z.infer<typeof schema> {
  return schema.parse(writtenWeights());
}

/** The two rankings alone, which may fit the code where the confidence in them does not. Throws where they do not. */
export function readRankings(): Pick<z.infer<typeof schema>, 'sentences' | 'spans'> {
  return schema.pick({ sentences: true, spans: true }).parse(writtenWeights());
}

function writtenWeights(): unknown {
  return JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8'));
}

let known: Models | null = null;

/** The models that come with the project; read once. Throws where the file does not fit the code. */
export function models(): Models {
  known ??= atWork(readWeights());
  return known;
}

function atWork({ sentences, spans, confidence, lead, thresholds }: z.infer<typeof schema>): Models {
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
