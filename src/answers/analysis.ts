import type { Article } from '../articles/article.ts';
import { type Span, slice } from '../text/span.ts';
import { holdsWanted, type Term, terms } from '../text/terms.ts';
import type { Wanted } from '../text/wanted.ts';

/** A sentence with its words, worked out when its paragraph is first a candidate. */
export interface Analysed {
  /** The sentence, as a span of the article's text. */
  readonly span: Span;
  /** Every word of it, stop words too; spans count from the start of the article's text. */
  readonly words: readonly Term[];
  /** The index terms in it, each with the places in `words` where it stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

// Paragraphs that are kept analysed. About 30 KB each at the most, so some tens of megabytes.
const KEPT = 4_000;

interface Kept {
  readonly article: Article;
  readonly spans: readonly Span[];
  /** Those that were asked for, at their places. */
  readonly sentences: Analysed[];
}

/** Works out the sentences of paragraphs and keeps the latest. One for each archive: articles are its keys. */
export class Analyses {
  #kept = new Map<string, Kept>();

  /** The sentences of a paragraph, from 1. */
  of(article: Article, paragraph: number): readonly Analysed[] {
    const kept = this.#keptOf(article, paragraph);
    return kept.spans.map((_, index) => sentenceOf(kept, index));
  }

  /**
   * Of the sentences of a paragraph those that hold one of the terms, and those behind them; null for any other, which is
   * not worked out.
   */
  holding(article: Article, paragraph: number, wanted: Wanted): readonly (Analysed | null)[] {
    const kept = this.#keptOf(article, paragraph);
    let isBehind = false;
    return kept.spans.map((span, index) => {
      const isHeld = holdsWanted(article.text, span, wanted);
      const isAsked = isHeld || isBehind;
      isBehind = isHeld;
      return isAsked ? sentenceOf(kept, index) : null;
    });
  }

  #keptOf(article: Article, paragraph: number): Kept {
    const key = `${article.key} ${paragraph}`;
    const kept = this.#kept.get(key);
    // The article may have been replaced since: then its text is another object.
    if (kept !== undefined && kept.article === article) return kept;
    const spans = article.paragraphs[paragraph - 1]?.sentences ?? [];
    const made: Kept = { article, spans, sentences: [] };
    this.#kept.delete(key);
    this.#kept.set(key, made);
    if (this.#kept.size > KEPT) forgetOldest(this.#kept);
    return made;
  }
}

function sentenceOf({ article, spans, sentences }: Kept, index: number): Analysed {
  const known = sentences[index];
  if (known !== undefined) return known;
  const made = analyse(article.text, spans[index] ?? { start: 0, end: 0 });
  sentences[index] = made;
  return made;
}

function forgetOldest<K>(kept: Map<K, unknown>): void {
  for (const key of kept.keys()) {
    kept.delete(key);
    return;
  }
}

/** A stretch of a text with its words. */
export function analyse(text: string, span: Span): Analysed {
  const words = terms(slice(text, span), span.start);
  const places = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const known = places.get(word.term);
    if (known === undefined) places.set(word.term, [index]);
    else known.push(index);
  }
  return { span, words, places };
}
