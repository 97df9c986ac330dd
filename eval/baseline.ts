import MiniSearch from 'minisearch';
import type { Article } from '../src/articles/article.ts';
import { slice } from '../src/text/span.ts';
import { Bm25, highest, plainTerms } from './bm25.ts';

/** What a plain search engine makes of the same paragraphs and questions. */
export interface Baseline {
  /** The ids of the best paragraphs by BM25, best first. */
  passages(question: string): string[];
  /** The best sentences, by their own BM25 and their paragraph's. */
  sentences(question: string): string[];
  /**
   * The best paragraph's score beside the weight of the question's words, with some paragraphs left out; 0 where none
   * matches. The bare score tells less: it grows with the question.
   */
  ground(question: string, without?: ReadonlySet<string>): number;
}

const PASSAGES = 10;
// Sentences of paragraphs further behind never came first.
const LOOKED_AT = 50;
const SENTENCES = 3;

/** BM25 over paragraphs and over sentences; titles stand before the text of a paragraph. */
export function bm25Baseline(articles: readonly Article[]): Baseline {
  const paragraphs = new Bm25(articles.map(({ title, text }) => plainTerms(`${title}\n${text}`)));
  const sentences = articles.flatMap((article, paragraph) =>
    article.paragraphs.flatMap((each) =>
      each.sentences.map((span) => ({ paragraph, text: slice(article.text, span) })),
    ),
  );
  const single = new Bm25(sentences.map(({ text }) => plainTerms(text)));
  const inside = articles.map((): number[] => []);
  for (const [at, { paragraph }] of sentences.entries()) inside[paragraph]?.push(at);
  const numbers = new Map(articles.map(({ id }, at) => [id, at]));
  return {
    passages: (question) =>
      highest(paragraphs.scores(plainTerms(question)), PASSAGES).map((at) => articles[at]?.id ?? ''),
    sentences(question) {
      const terms = plainTerms(question);
      const wide = paragraphs.scores(terms);
      const narrow = single.scores(terms);
      const scores = highest(wide, LOOKED_AT).flatMap((paragraph) =>
        (inside[paragraph] ?? []).map((at): [number, number] => [
          at,
          (narrow.get(at) ?? 0) + (wide.get(paragraph) ?? 0),
        ]),
      );
      return highest(new Map(scores), SENTENCES).map((at) => sentences[at]?.text ?? '');
    },
    ground(question, without = new Set()) {
      const terms = plainTerms(question);
      const left = new Set([...without].flatMap((id) => numbers.get(id) ?? []));
      const best = Math.max(0, ...paragraphs.scores(terms, left).values());
      return best === 0 ? 0 : best / paragraphs.mass(terms);
    },
  };
}

/** MiniSearch as it comes: the ids of the best paragraphs. */
export function bareMiniSearch(articles: readonly Article[]): (question: string) => string[] {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll(articles.map(({ id, text }) => ({ id, text })));
  return (question) =>
    index
      .search(question)
      .slice(0, PASSAGES)
      .map(({ id }) => String(id));
}
