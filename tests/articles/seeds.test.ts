import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { type Reading, readFolder } from '../../src/articles/folder.ts';
import { articles, paragraphsOf, sentencesOf } from './reading.ts';

describe('the articles that come with the project', () => {
  let talks: Article;
  let climate: Article;

  beforeAll(async () => {
    const readings: Reading[] = [];
    for await (const reading of readFolder('seeds', { scope: 'shared' })) readings.push(reading);
    const [first, second] = articles(readings);
    if (!first || !second || readings.length !== 2) throw new Error(JSON.stringify(readings));
    [talks, climate] = [first, second];
  });

  it('finds title, source and date in a dateline that stands among buttons', () => {
    expect(talks).toMatchObject({
      title: 'China, US hold talks on cyber security',
      source: 'China Daily',
      published: '2013-07-10',
      url: null,
      author: null,
      language: 'en',
      copyOf: null,
      found: { title: 'first line', source: 'dateline', published: 'dateline' },
    });
  });

  it('finds the date in a caption, the title below the menu, and no source where none is named', () => {
    expect(climate).toMatchObject({
      title: 'US, China Discuss Cyber Security, Climate Change',
      source: null,
      published: '2013-07-10',
      found: { title: 'heading', published: 'caption' },
    });
  });

  it('keeps the story and nothing of the page', () => {
    const kept = paragraphsOf(talks);
    expect(kept).toHaveLength(8);
    expect(kept[0]).toMatch(/^Chinese and US officials began talks on Monday .* cyber security\.$/);
    expect(kept[7]).toMatch(/co-host the strategic track talks\.$/);
    expect(kept.join('\n')).not.toMatch(/Print|Comment|moderator|Newsletter|Weitu|font/);
  });

  it('cuts a caption off the paragraph that follows without a blank line', () => {
    expect(climate.paragraphs[0]?.kind).toBe('caption');
    expect(paragraphsOf(climate)[0]).toMatch(/^Treasury Secretary .* July 10, 2013\.$/);
    expect(climate.paragraphs[1]?.kind).toBe('body');
    expect(sentencesOf(climate)[1]).toMatch(/^U\.S\. Secretary of State John Kerry says .* global reach\.$/);
    expect(paragraphsOf(climate)).toHaveLength(12);
  });

  it('never quotes a title or a menu', () => {
    for (const article of [talks, climate]) expect(sentencesOf(article)).not.toContain(article.title);
    expect(sentencesOf(climate).join('\n')).not.toMatch(/Accessibility|Breaking News/);
  });
});
