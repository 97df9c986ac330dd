import { create, insertMultiple, search } from '@orama/orama';
import { type Engine, LIMIT } from './engine.ts';

/** As it comes, any of the words. */
export function createOrama(): Engine {
  const index = create({ schema: { title: 'string', text: 'string' } as const });
  return {
    add: async (passages) => void (await insertMultiple(index, [...passages], passages.length)),
    search: async (term) => {
      const { hits } = await search(index, { term, limit: LIMIT, threshold: 1 });
      return hits.map(({ id }) => id);
    },
    close: async () => {},
  };
}
