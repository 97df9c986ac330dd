import { describe, expect, it, vi } from 'vitest';
import { createAnalyser } from '../../src/archive/disk/analyser.ts';
import { createThreadedAnalyser } from '../../src/archive/disk/analysis/threaded-analyser.ts';
import { makeArticle } from './article.ts';

const SENTENCE = 'President Barack Obama met John Kerry of the International Monetary Fund (IMF) on Monday. ';
const articles = Array.from({ length: 12 }, (_, at) =>
  makeArticle({
    title: `Talks ${at}`,
    text: `${SENTENCE}Walrus ${at}.\n\n# Herons\n\n${SENTENCE.repeat(140)}`,
  }),
);
const DYING = new URL('./analysis/dying-thread.ts', import.meta.url);

describe('reading articles for their words in threads', () => {
  it('finds what reading them here finds, in their order', async () => {
    const threaded = createThreadedAnalyser({ threads: 2 });
    const [found, expected] = await Promise.all([
      threaded.analyse(articles),
      createAnalyser().analyse(articles),
    ]);
    expect(found).toEqual(expected);
    expect(found[3]?.article).toBe(articles[3]);
    await threaded.close();
  });

  it('is done here where the threads end by themselves, and says so', async () => {
    const warn = vi.fn();
    const log = { info: () => {}, warn };
    const threaded = createThreadedAnalyser({ threads: 2, program: DYING, log });
    const expected = await createAnalyser().analyse(articles);
    expect(await threaded.analyse(articles)).toEqual(expected);
    expect(warn).toHaveBeenCalled();
    expect(await threaded.analyse(articles)).toEqual(expected);
    expect(warn.mock.calls.length).toBeLessThanOrEqual(2);
    await threaded.close();
  });

  it('finishes what it was given before it is closed', async () => {
    const threaded = createThreadedAnalyser({ threads: 1 });
    const reading = threaded.analyse(articles);
    await threaded.close();
    expect((await reading).map(({ article }) => article.id)).toEqual(articles.map(({ id }) => id));
    expect(await threaded.analyse(articles.slice(0, 1))).toHaveLength(1);
  });
});
