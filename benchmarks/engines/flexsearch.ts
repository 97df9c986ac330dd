import { Index } from 'flexsearch';
import { type Engine, LIMIT } from './engine.ts';

/** As it comes, whole words, as many of them as it can find together. */
export function createFlexSearch(): Engine {
  const index = new Index({ tokenize: 'strict' });
  return {
    add: async (passages) => {
      for (const { id, title, text } of passages) index.add(id, `${title} ${text}`);
    },
    search: async (words) => index.search(words, { limit: LIMIT, suggest: true }).map(String),
    close: async () => {},
  };
}
