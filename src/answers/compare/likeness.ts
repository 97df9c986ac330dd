import type { Archive } from '../../archive/archive.ts';
import type { Scope } from '../../articles/article.ts';
import { contains, slice } from '../../text/span.ts';
import { LIGHT, LIGHT_WEIGHT } from '../light.ts';
import { idf, type Query } from '../query.ts';
import type { Statement } from './statements.ts';
import { countedAs, type Token } from './words.ts';

/** What the words of statements weigh. */
export interface Weights {
  /** The rarer among the statements and in the archive, the more: from 0 to 1. */
  of(sense: string): number;
  isTopic(sense: string): boolean;
}

// All speak of the topic: that two do is no likeness.
const TOPIC_WEIGHT = 0.4;
// A figure or a day that both give, beside the rarest word.
const FIGURE_WEIGHT = 0.7;
const DAY_WEIGHT = 0.3;
// Of fewer statements or passages the rarity of a word tells nothing.
const FEWEST = 40;
// The deed of a sentence stands among so many of its first words.
const EARLY = 5;
// A word that so many hold is no sign of likeness.
const TELLING = 0.2;

/** Weighs the words of statements. */
export async function weightsOf(
  statements: readonly Statement[],
  query: Query,
  archive: Archive,
  scope: Scope,
): Promise<Weights> {
  const terms = new Map<string, Set<string>>();
  const held = new Map<string, number>();
  for (const { tokens } of statements) {
    for (const sense of new Set(tokens.map((token) => token.sense)))
      held.set(sense, (held.get(sense) ?? 0) + 1);
    for (const { sense, term } of tokens) terms.set(sense, (terms.get(sense) ?? new Set()).add(term));
  }
  const { passages, terms: counts } = await archive.frequencies(
    [...terms.values()].flatMap((each) => [...each]),
    scope,
  );
  const topic = new Set(
    query.groups.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.terms)),
  );
  const weights = new Map<string, number>();
  const topical = new Set<string>();
  for (const [sense, words] of terms) {
    const global = Math.min(
      passages,
      [...words].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
    );
    const here = share(held.get(sense) ?? 1, Math.max(FEWEST, statements.length));
    const isTopic = [...words].some((word) => topic.has(word));
    const isLight = [...words].some((word) => LIGHT.has(word));
    if (isTopic) topical.add(sense);
    weights.set(
      sense,
      Math.sqrt(here * share(global, Math.max(FEWEST, passages))) *
        (isTopic ? TOPIC_WEIGHT : 1) *
        (isLight ? LIGHT_WEIGHT : 1),
    );
  }
  return { of: (sense) => weights.get(sense) ?? 0, isTopic: (sense) => topical.has(sense) };
}

/** Inverse document frequency as a share of the highest one. */
function share(held: number, all: number): number {
  return idf(Math.max(1, held), Math.max(1, all)) / idf(1, Math.max(1, all));
}

/** A statement as its likeness to others is worked out. */
export interface Bag {
  readonly statement: Statement;
  readonly senses: ReadonlyMap<string, number>;
  /** Those that stand in no name, and in no role beside one; true for those that may say what was done. */
  readonly told: ReadonlyMap<string, boolean>;
  /** What it says was done, where an early word says so. */
  readonly deed: string | null;
  /** Figures with what they count, and days, with what each weighs. */
  readonly figures: ReadonlyMap<string, number>;
  readonly mass: number;
  isTopic(sense: string): boolean;
}

/** Makes a statement's bag of weighted words. */
export function bagOf(statement: Statement, weights: Weights): Bag {
  const { tokens, mentions, article } = statement;
  const senses = new Map(tokens.map(({ sense }) => [sense, weights.of(sense)]));
  const figures = new Map<string, number>();
  for (const { from, to } of mentions.dates) if (from !== null) figures.set(`${from} ${to}`, DAY_WEIGHT);
  for (const { value, unit } of mentions.numbers) {
    if (value === null) continue;
    figures.set(figureKey(value, unit === null ? '' : slice(article.text, unit)), FIGURE_WEIGHT);
  }
  const mass = [...senses.values()].reduce((sum, weight) => sum + weight, 0);
  const telling = tokens.filter((token) => !isNaming(statement, token) && !weights.isTopic(token.sense));
  const told = new Map(telling.map(({ sense, isDeed }) => [sense, isDeed]));
  const deed = tokens.slice(0, EARLY).find(({ isDeed }) => isDeed)?.sense ?? null;
  return { statement, senses, told, deed, figures, mass, isTopic: weights.isTopic };
}

/** A figure with what it counts, as bags have it. */
export function figureKey(value: number, unit: string): string {
  return `${value} ${unit === '' ? '' : countedAs(unit).unit}`;
}

/** Whether a word is of a name or of the role beside one; so is any that a capital marks inside a sentence. */
function isNaming({ article, sentence, mentions }: Statement, token: Token): boolean {
  const spans = mentions.names.flatMap(({ role, ...name }) => (role === null ? [name] : [name, role]));
  if (spans.some((span) => contains(span, token))) return true;
  return token.start > sentence.span.start && /\p{Lu}/u.test(article.text.charAt(token.start));
}

/** How alike two statements are. */
export interface Likeness {
  /** From 0 to 1. */
  readonly score: number;
  /** How many words and figures of weight they share. */
  readonly shared: number;
  /** Whether they share more than names and who bears them: a deed, a figure, or two words. */
  readonly isTold: boolean;
  /** Whether both begin with one deed. */
  readonly isOneDeed: boolean;
}

const NOT_ALIKE: Likeness = { score: 0, shared: 0, isTold: false, isOneDeed: false };

/**
 * The mean of Dice's coefficient and of the share of the shorter statement that the longer one holds, both by weight:
 * one paper tells in a sentence what another one tells in two.
 */
export function likenessOf(a: Bag, b: Bag): Likeness {
  const [few, many] = a.senses.size < b.senses.size ? [a, b] : [b, a];
  let common = 0;
  let shared = 0;
  let isTold = false;
  let words = 0;
  for (const [sense, weight] of few.senses) {
    if (!many.senses.has(sense)) continue;
    common += weight;
    if (weight < TELLING || few.isTopic(sense)) continue;
    shared++;
    if (!few.told.has(sense) || !many.told.has(sense)) continue;
    words++;
    isTold ||= words > 1 || few.told.get(sense) === true;
  }
  if (common === 0) return NOT_ALIKE;
  let more = 0;
  for (const [figure, weight] of few.figures) {
    if (!many.figures.has(figure)) continue;
    more += weight;
    shared++;
    words++;
    isTold ||= words > 1 || weight === FIGURE_WEIGHT;
  }
  const dice = (2 * (common + more)) / (a.mass + b.mass + 2 * more);
  const contained = (common + more) / (Math.min(a.mass, b.mass) + more);
  return { score: (dice + contained) / 2, shared, isTold, isOneDeed: a.deed !== null && a.deed === b.deed };
}
