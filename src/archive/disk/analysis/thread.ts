import { parentPort } from 'node:worker_threads';
import type { Article } from '../../../articles/article.ts';
import { analyse } from '../analyse.ts';
import type { AnalysedArticle } from '../analysed.ts';

/** What a thread is given: articles that are read for their words. */
export interface Order {
  readonly number: number;
  readonly articles: readonly Article[];
}

/** What it gives back: what is known of each, without the article itself. */
export interface Result {
  readonly number: number;
  readonly analysed: readonly Omit<AnalysedArticle, 'article'>[];
}

// Runs in a thread of its own: see threaded-analyser.ts. Where something is thrown the thread ends.
parentPort?.on('message', ({ number, articles }: Order) => {
  const analysed = articles.map((each) => {
    const { article: _article, ...known } = analyse(each);
    return known;
  });
  parentPort?.postMessage({ number, analysed } satisfies Result);
});
