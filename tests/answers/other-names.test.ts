import { describe, expect, it } from 'vitest';
import { buildQuery } from '../../src/answers/query.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { queryTerms } from '../../src/text/terms.ts';
import { makeArticle } from '../archive/article.ts';

/** The passages that a question's words are found in, best first. */
async function found(words: string, texts: readonly string[], scope = 'shared'): Promise<string[]> {
  const archive = createMemoryArchive();
  await archive.put(texts.map((text) => makeArticle({ text })));
  await archive.put([makeArticle({ text: 'The Blue Otter Club (BOC) is closed.', scope: 'g1' })]);
  const { groups } = await buildQuery(queryTerms(words), words, archive, scope);
  return (await archive.search({ groups, scope, limit: 5 })).map(({ article }) => article.text);
}

const EXPLAINED = 'The Strategic and Economic Dialogue (S&ED) opens.';

describe('a name', () => {
  it.each([
    ['S&ED', 'A Strategic and Economic Dialogue was planned.'],
    ['the Strategic and Economic Dialogue', 'The S&ED ended.'],
    ['s&ed', 'A Strategic and Economic Dialogue was planned.'],
  ])('%j is also found as it stands in %j, since an article explains it', async (words, text) => {
    expect(await found(words, [EXPLAINED, text])).toContain(text);
  });

  it('of capitals is found by the phrase that has such letters', async () => {
    const text = 'The International Monetary Fund lent more.';
    expect(await found('IMF', [text])).toEqual([text]);
    expect(await found('IME', [text])).toEqual([]);
  });

  it.each([
    ['Spain', 'Spanish trawlers sailed.'],
    ['Spanish', 'The trawlers of Spain sailed.'],
    ['spain', 'Spanish trawlers sailed.'],
    ["Germany's", 'German trawlers sailed.'],
    ['US', 'American trawlers sailed.'],
    ['Netherlands', 'Dutch trawlers sailed.'],
  ])('%j of a country is found as %j', async (words, text) => {
    expect(await found(words, [text, 'A heron flew.'])).toEqual([text]);
  });

  it.each([
    ['turkey', 'Turkish trawlers sailed.'],
    ['Spain', 'Portuguese trawlers sailed.'],
    ['aid', 'The Agency for Inner Development opened.'],
  ])('is none of another: %j does not find %j', async (words, text) => {
    expect(await found(words, [text])).toEqual([]);
  });

  it('that another scope explains is not known', async () => {
    const text = 'Blue otters club together.';
    expect(await found('BOC', [text])).toEqual([]);
    expect(await found('BOC', [text], 'g1')).toContain('The Blue Otter Club (BOC) is closed.');
  });
});
