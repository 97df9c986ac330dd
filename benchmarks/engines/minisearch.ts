import MiniSearch from 'minisearch';
import type { Passage } from '../passages.ts';
import { type Engine, LIMIT } from './engine.ts';

/** As it comes. */
export function createMiniSearch(): Engine {
  const index = new MiniSearch<Passage>({ fields: ['text', 'title'] });
  return {
    add: async (passages) => index.addAll(passages),
    search: async (words) =>
      index
        .search(words)
        .slice(0, LIMIT)
        .map(({ id }) => String(id)),
    close: async () => {},
  };
}
