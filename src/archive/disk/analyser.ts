import { createPace } from '../pace.ts';
import { analyse } from './analyse.ts';
import type { AnalysedArticle, Analyser } from './analysed.ts';

/** Reads articles for their words in this thread, with pauses. */
export function createAnalyser(): Analyser {
  return {
    async analyse(articles) {
      const pace = createPace();
      const found: AnalysedArticle[] = [];
      for (const article of articles) {
        found.push(analyse(article));
        if (pace.due()) await pace.pause();
      }
      return found;
    },
    close: async () => {},
  };
}
