import type { Article } from '../articles/article.ts';
import { type Span, slice } from '../text/span.ts';
import { indexTerms, type Term, terms } from '../text/terms.ts';

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

// Articles whose words are kept.
const KEPT_ARTICLES = 1_000;

/** Works out the sentences of paragraphs and keeps the latest. One for each archive: articles are its keys. */
export class Analyses {
  #words = new Map<Article, ReadonlySet<string>>();
  #kept = new Map<string, { readonly article: Article; readonly sentences: readonly Analysed[] }>();

  /** The sentences of a paragraph, from 1. */
  of(article: Article, paragraph: number): readonly Analysed[] {
    const key = `${article.key} ${paragraph}`;
    const kept = this.#kept.get(key);
    // The article may have been replaced since: then its text is another object.
    if (kept !== undefined && kept.article === article) return kept.sentences;
    const sentences = (article.paragraphs[paragraph - 1]?.sentences ?? []).map((span) =>
      analyse(article.text, span),
    );
    this.#kept.delete(key);
    this.#kept.set(key, { article, sentences });
    if (this.#kept.size > KEPT) forgetOldest(this.#kept);
    return sentences;
  }

  /** The index terms of all that an article says, its title too. */
  wordsOf(article: Article): ReadonlySet<string> {
    const kept = this.#words.get(article);
    if (kept !== undefined) return kept;
    const paragraphs = article.paragraphs.map((paragraph) => slice(article.text, paragraph));
    const words = new Set(indexTerms([article.title, ...paragraphs].join('\n')));
    this.#words.set(article, words);
    if (this.#words.size > KEPT_ARTICLES) forgetOldest(this.#words);
    return words;
  }
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
