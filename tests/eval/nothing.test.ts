import { expect, it } from 'vitest';
import { ask, filled } from '../../eval/asking.ts';
import { bm25Baseline } from '../../eval/baseline.ts';
import { nothingSection } from '../../eval/nothing.ts';
import { SHARED } from '../../src/articles/article.ts';
import { makeArticle } from '../archive/article.ts';

const STORIES = [
  ['p1', 'Dams', 'The Orsel dam was designed by Marta Quill. It holds back the river Vane.'],
  ['p2', 'Dams', 'Engineers inspected the Orsel dam in March 1954 after a flood.'],
  ['p3', 'Ferries', 'The ferry Kestrel was launched by Ada Thorne at the Brind shipyard.'],
] as const;
const QUESTIONS = [
  ['p1', 'Who designed the Orsel dam?', 'Marta Quill'],
  ['p3', 'Who launched the ferry Kestrel?', 'Ada Thorne'],
] as const;

it('asks again without what answers, and leaves the archive as it was', async () => {
  const articles = STORIES.map(([id, title, text]) => makeArticle({ id, title, text }));
  const archive = await filled(articles);
  const before = await archive.summary(SHARED);
  const outcomes = [];
  for (const [paragraph, question, answer] of QUESTIONS) {
    outcomes.push(await ask(archive, { id: question, paragraph, question, answers: [answer] }));
  }
  expect(outcomes.map(({ ranked }) => ranked[0])).toEqual([true, true]);

  const { rows } = await nothingSection({ archive, articles, outcomes, plain: bm25Baseline(articles) });
  const cell = (measure: string) => rows.find((row) => row.measure === `nothing, ${measure}`)?.dateline;
  expect(cell('title away: AUC')).toBe('1.000');
  expect(cell('title away: answered with / “nothing” without')).toBe('100.0 / 100.0');
  expect(cell('paragraph away: AUC')).toBe('1.000');
  expect(await archive.summary(SHARED)).toEqual(before);
  expect((await archive.list(SHARED, { offset: 0, limit: 9 })).map(({ id }) => id).sort()).toEqual([
    'p1',
    'p2',
    'p3',
  ]);
});
