import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../eval/measure.ts';
import { GROUPS, type Options } from '../../eval/options.ts';
import { describeRun } from '../../eval/report.ts';

const OPTIONS: Options = {
  data: '',
  part: 'dev',
  sample: 100,
  titles: 100,
  seed: 1,
  write: false,
  archive: 'memory',
  only: GROUPS,
};

let data = '';
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'eval-'));
  await mkdir(join(data, 'squad'));
  const paragraphs = [
    {
      id: 'p1',
      title: 'Dams',
      text: 'The Orsel dam was designed by Marta Quill. It was opened in May 1954.',
    },
    {
      id: 'p2',
      title: 'Ferries',
      text: 'The ferry Kestrel was launched by Ada Thorne at the Brind shipyard.',
    },
  ];
  const questions = [
    { id: 'q1', paragraph: 'p1', question: 'Who designed the Orsel dam?', answers: ['Marta Quill'] },
    { id: 'q2', paragraph: 'p1', question: 'When was the Orsel dam opened?', answers: ['May 1954'] },
    { id: 'q3', paragraph: 'p2', question: 'Who launched the ferry Kestrel?', answers: ['Ada Thorne'] },
  ];
  const lines = (all: readonly object[]) => gzipSync(all.map((each) => JSON.stringify(each)).join('\n'));
  await writeFile(join(data, 'squad', 'dev-paragraphs.jsonl.gz'), lines(paragraphs));
  await writeFile(join(data, 'squad', 'dev-questions.jsonl.gz'), lines(questions));
});
afterAll(() => rm(data, { recursive: true }));

describe('an evaluation', () => {
  it('measures what is there and says what is left out, and for want of which file', async () => {
    const sections = await measure({ ...OPTIONS, data });
    expect(sections.map(({ group }) => group)).toEqual([...GROUPS]);
    const left = sections.filter(({ rows }) => rows.length === 0);
    expect(left.map(({ group }) => group)).toEqual(['distractors', 'names', 'bodies']);
    expect(left[0]?.notes[0]).toContain(join('squad', 'train-paragraphs.jsonl.gz'));
    expect(left[1]?.notes[0]).toContain('wikigold.conll.txt');
    expect(left[2]?.notes[0]).toContain('ground-truth.json');
  });

  it('counts the questions by kind, and what is right', async () => {
    const sections = await measure({ ...OPTIONS, data, only: ['sentences', 'passages'] });
    const rows = new Map(sections.flatMap((section) => section.rows).map((row) => [row.measure, row]));
    expect(rows.get('sentences top 1 / top 3: who')).toMatchObject({ of: 2, dateline: '100.0 / 100.0' });
    expect(rows.get('sentences top 1 / top 3: all kinds')).toMatchObject({ of: 3 });
    expect(rows.get('passages R@1 / R@3 / R@5, as a reader meets them')).toMatchObject({
      of: 3,
      bm25: '100.0 / 100.0 / 100.0',
      miniSearch: '100.0 / 100.0 / 100.0',
    });
  });

  it('goes on without a folder', async () => {
    const sections = await measure({ ...OPTIONS, data: join(data, 'nowhere') });
    expect(sections.flatMap(({ rows }) => rows)).toEqual([]);
    const notes = sections.flatMap((section) => section.notes);
    expect(notes[0]).toMatch(/^Left out: passages, sentences, .*distractors, dates, for there is no /);
    expect(notes).toHaveLength(3);
  });

  it('is reported as one table with its command, seed and commit', async () => {
    const sections = await measure({ ...OPTIONS, data, only: ['sentences'] });
    const goals = new Map([['sentences top 1 / top 3: who', '79 / 91']]);
    const report = describeRun({ command: 'npm run eval -- --seed 3', seed: 3, seconds: 1, sections, goals });
    expect(report).toMatch(/`npm run eval -- --seed 3` with seed 3, at commit \S+, in 1 s\./);
    expect(report).toContain(
      '| sentences top 1 / top 3: who | 2 |  | 100.0 / 100.0 | 100.0 / 100.0 | 79 / 91 |',
    );
  });
});
