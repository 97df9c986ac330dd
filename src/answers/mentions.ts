import type { Article } from '../articles/article.ts';
import { type DateMention, dates } from '../text/dates.ts';
import { type NameMention, names } from '../text/names.ts';
import { type NumberMention, numbers } from '../text/numbers.ts';
import type { Span } from '../text/span.ts';
import type { Analysed } from './analysis.ts';

/** What a sentence names. */
export interface Mentions {
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  /** Amounts; ordinals left out. */
  readonly numbers: readonly NumberMention[];
}

const READ = new WeakMap<Analysed, Mentions>();

/** The names, dates and amounts of a sentence; read once for as long as its analysis is kept. */
export function mentionsIn(article: Article, sentence: Analysed): Mentions {
  const known = READ.get(sentence) ?? readMentions(article, sentence.span);
  READ.set(sentence, known);
  return known;
}

/** The names, dates and amounts of a stretch of an article. */
export function readMentions({ text, published }: Article, within: Span): Mentions {
  const dated = dates(text, within, published);
  return {
    names: names(text, within),
    dates: dated,
    numbers: numbers(text, within, dated).filter(({ isOrdinal }) => !isOrdinal),
  };
}
