import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { flatten, measureExtraction } from '../../eval/extraction.ts';

const STORY = [
  'The ferry will stop in May because too few people take it in the winter, the council said on Monday.',
  'Islanders said that they would fight the plan, and that they had done so before and won.',
];
const PAGE = `<html><body><ul><li>Home<li>News</ul><h1>Ferry to stop</h1><p>${STORY[0]}</p><p>${STORY[1]}</p><script>let a;</script></body></html>`;

it('the measure of extraction is nothing where there is no data', async () => {
  expect(await measureExtraction(path.join(tmpdir(), 'no-such-folder'))).toBeNull();
});

it('the measure of extraction compares words with the marked body', async () => {
  const data = await mkdtemp(path.join(tmpdir(), 'extraction-'));
  await mkdir(path.join(data, 'extraction/html'), { recursive: true });
  await writeFile(path.join(data, 'extraction/html/a.html.gz'), gzipSync(PAGE));
  await writeFile(
    path.join(data, 'extraction/ground-truth.json'),
    JSON.stringify({ a: { articleBody: STORY.join('\n') } }),
  );
  const report = await measureExtraction(data);
  await rm(data, { recursive: true });
  expect(report?.pages).toBe(1);
  expect(report?.html.f1).toBeGreaterThan(0.9);
  expect(report?.flattened.f1).toBe(1);
});

it('a flattened page has a line for each block and no tags', () => {
  expect(flatten(PAGE).split('\n')).toEqual(['Home', 'News', 'Ferry to stop', ...STORY]);
});
