import type { Article } from '../../articles/article.ts';
import { type Span, slice } from '../../text/span.ts';
import { indexTerms, isStop } from '../../text/terms.ts';
import type { Analysed } from '../analysis.ts';
import { mentionsIn } from '../mentions.ts';

/** A word or a figure of a sentence, with the signs before it. */
export interface SpanToken extends Span {
  readonly text: string;
  /** Lower case. */
  readonly word: string;
  /** Its index term; empty for a stop word. */
  readonly term: string;
  readonly isStop: boolean;
  readonly isCapital: boolean;
  /** What stands between the token before and this one. */
  readonly gap: string;
}

/** A run of tokens, the end left out. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export type RunKind = 'person' | 'organisation' | 'place' | 'date' | 'number';

/** What a reader of names, dates or numbers found, as a run of tokens. */
export interface KnownRun extends Run {
  readonly kind: RunKind;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A sentence as the learned ranking of spans looks at it. */
export interface SpanScene {
  readonly article: Article;
  readonly sentence: Span;
  readonly tokens: readonly SpanToken[];
  readonly known: readonly KnownRun[];
}

const TOKEN = /[$£€¥]?[\p{L}\p{N}]+(?:[.,'’&/–-][\p{L}\p{N}]+)*(?:%|(?<=\p{Lu})\.(?=\s\p{Lu}))?/gu;

const SCENES = new WeakMap<Analysed, SpanScene>();

/** The tokens of a sentence and what is known of them; worked out once for as long as its analysis is kept. */
export function sceneOf(article: Article, sentence: Analysed): SpanScene {
  const known = SCENES.get(sentence);
  if (known !== undefined) return known;
  const tokens = tokensOf(article, sentence.span);
  const scene = { article, sentence: sentence.span, tokens, known: knownRuns(article, sentence, tokens) };
  SCENES.set(sentence, scene);
  return scene;
}

// A sentence that anybody wrote has a hundred words at most; the work on one grows with the square of them.
const MOST_TOKENS = 250;

function tokensOf(article: Article, sentence: Span): SpanToken[] {
  const words = slice(article.text, sentence);
  const tokens: SpanToken[] = [];
  let last = 0;
  for (const match of words.matchAll(TOKEN)) {
    if (tokens.length === MOST_TOKENS) break;
    const whole = match[0].replace(/['’]s$/u, '');
    const gap = words.slice(last, match.index);
    last = match.index + whole.length;
    const stop = isStop(whole.toLowerCase());
    tokens.push({
      start: sentence.start + match.index,
      end: sentence.start + last,
      text: whole,
      word: whole.toLowerCase(),
      term: stop ? '' : termOf(whole),
      isStop: stop,
      isCapital: /^\p{Lu}/u.test(whole),
      gap,
    });
  }
  return tokens;
}

/** Of “co-chair” the part that says most: the last one, which tells it from “co-host”. */
function termOf(word: string): string {
  const terms = indexTerms(word);
  return (terms.length > 2 ? terms.at(-2) : terms[0]) ?? '';
}

function knownRuns(article: Article, sentence: Analysed, tokens: readonly SpanToken[]): KnownRun[] {
  const { names, dates, numbers } = mentionsIn(article, sentence);
  const end = tokens.at(-1)?.end ?? 0;
  const found: (Span & { readonly kind: RunKind; readonly confidence: number })[] = [
    ...names,
    ...dates.map((date) => ({ ...date, kind: 'date' as const, confidence: 1 })),
    ...numbers.map((number) => ({ ...number, kind: 'number' as const, confidence: 1 })),
  ];
  return found.flatMap((span) => {
    if (span.end > end) return [];
    const run = runOf(span, tokens);
    return run === null ? [] : [{ ...run, kind: span.kind, confidence: span.confidence }];
  });
}

/** The tokens that a span touches; null for none. */
export function runOf(span: Span, tokens: readonly SpanToken[]): Run | null {
  const from = tokens.findIndex((token) => token.end > span.start);
  let to = from;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to++;
  return from < 0 || to === from ? null : { from, to };
}
