import type { Article } from '../../articles/article.ts';
import { type Span, slice } from '../../text/span.ts';
import { type Analyses, analyse } from '../analysis.ts';
import { withLeanedOn } from '../quote.ts';
import type { Told } from './gist.ts';
import { termsOf } from './idle.ts';

/** A quotation in the making. */
export interface Quoted {
  readonly told: Told;
  readonly span: Span;
  readonly terms: ReadonlySet<string>;
  /** How much of what the story is about it holds, from 0. */
  readonly worth: number;
}

/** What a story is about: each term's weight, summed over its articles. */
export type Centre = ReadonlyMap<string, number>;

const MOST_QUOTED = 3;
// A further quotation must tell so much of what the first one does, what is told already counted low.
const FURTHER = 0.3;
const AGAIN = 0.25;
const EARLY = 0.15;
const SHORTEST = 6;
const LONGEST = 420;
const LONG_WORDS = 45;

/**
 * The best quotations of a story, of each voice one at the most: that which holds most of what the story is about, then those
 * that add most to it; in the order of their days.
 */
export function quotationsOf(
  voices: readonly (readonly Told[])[],
  centre: Centre,
  analyses: Analyses,
): readonly Quoted[] {
  const left = voices.map((told) => told.flatMap((each) => readQuoted(each, centre, analyses) ?? []));
  const chosen: Quoted[] = [];
  const said = new Set<string>();
  while (chosen.length < MOST_QUOTED && left.length > 0) {
    const best = bestOf(left, said, centre);
    if (best === null || (chosen[0] !== undefined && best.gain < FURTHER * chosen[0].worth)) break;
    chosen.push(best.quoted);
    left.splice(best.voice, 1);
    for (const term of best.quoted.terms) said.add(term);
  }
  return chosen.toSorted((a, b) => byDay(a.told.article, b.told.article));
}

function bestOf(
  voices: readonly (readonly Quoted[])[],
  said: ReadonlySet<string>,
  centre: Centre,
): { readonly quoted: Quoted; readonly voice: number; readonly gain: number } | null {
  let best: { readonly quoted: Quoted; readonly voice: number; readonly gain: number } | null = null;
  for (const [voice, all] of voices.entries()) {
    for (const quoted of all) {
      const gain = gainOf(quoted, said, centre);
      if (best === null || gain > best.gain) best = { quoted, voice, gain };
    }
  }
  return best;
}

/** Its worth, less for what has been told. */
function gainOf({ terms, worth }: Quoted, said: ReadonlySet<string>, centre: Centre): number {
  let all = 0;
  let fresh = 0;
  for (const term of terms) {
    const weight = centre.get(term) ?? 0;
    all += weight;
    fresh += said.has(term) ? AGAIN * weight : weight;
  }
  return all === 0 ? 0 : (worth * fresh) / all;
}

/** Null where a sentence is nothing to quote. */
function readQuoted(told: Told, centre: Centre, analyses: Analyses): Quoted | null {
  const { article, sentence, at } = told;
  const words = slice(article.text, sentence.span);
  if (sentence.words.length < SHORTEST || words.length > LONGEST || isNoNews(words)) return null;
  const span = withLeanedOn(told, analyses);
  const terms = termsOf(article.text, span === sentence.span ? sentence : analyse(article.text, span));
  let worth = 0;
  for (const term of terms) worth += centre.get(term) ?? 0;
  // Of two sentences that hold as much the shorter one is the better.
  const length = Math.max(1, sentence.words.length / LONG_WORDS);
  const plain = (isVoice(words) ? 0.5 : 1) * (span === sentence.span ? 1 : 0.7);
  return { told, span, terms, worth: (worth * plain) / length / (1 + EARLY * at) };
}

const NO_NEWS =
  /^(?:advertisement|click|subscribe|sign up|follow us|read more|related|photo|image|picture|file photo|editor['’]s note|this story|this article|this is a developing|share this|correction|updated?:|by\s\p{Lu})|all rights reserved|©|\?["”’)]?$/iu;

/** A question, a caption, a line of the house. */
function isNoNews(words: string): boolean {
  return NO_NEWS.test(words);
}

const SPOKEN = /^["“„«]|["”»]\s*$|\b(?:in|issued)\sa\s(?:written\s)?statement\b|^(?:I|We|You)\b/iu;

/** Mostly what somebody says of it. */
function isVoice(words: string): boolean {
  return SPOKEN.test(words);
}

/** Earliest first; by the key where the days are the same. */
export function byDay(a: Article, b: Article): number {
  const [left, right] = [`${a.published} ${a.key}`, `${b.published} ${b.key}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
