import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerFile } from '../../../src/answers/answer.ts';
import { readOpml } from '../../../src/tracking/feeds/opml.ts';
import { csvLine } from '../../../src/tracking/records/export/csv.ts';
import { type Table, writeTable } from '../../../src/tracking/records/export/pack.ts';
import { Random } from '../../fuzz/random.ts';
import { OTHER, type RecordsDesk, recordsDesk, settled, TOWN } from './desk.ts';

const STORY = 'The peculiar tram was voted through. “We are glad,” said the mayor, Ann Pell.';

describe('/export format:json', () => {
  it('holds every version of the server’s articles with its text, feeds, watches and what was posted', async () => {
    const room = await filled();
    const all = json(await room.ask({ command: 'export', options: { format: 'json' } }));
    expect(all).toMatchObject({
      server: TOWN,
      exportedAt: '2026-03-02T09:00:00.000Z',
      feeds: [{ title: 'Town Crier', url: 'https://town-crier.example/feed' }],
      watches: [{ query: 'peculiar', mode: 'each' }],
      articles: [
        { title: 'Peculiar tram', version: 1, replacedAt: expect.any(String), origin: 'feed' },
        { title: 'Peculiar tram', version: 2, replacedAt: null, text: expect.stringContaining('rejected') },
      ],
    });
  });

  it('quotes what was posted as slices of the text', async () => {
    const room = await filled();
    const all = json(await room.ask({ command: 'export', options: { format: 'json' } }));
    const [post] = all.posts;
    expect(post).toMatchObject({
      kind: 'alert',
      channel: '200000000000000001',
      message: '400000000000000001',
    });
    expect(post.citations.length).toBeGreaterThan(0);
    for (const { article, quote, start, end } of post.citations) {
      const { text } = all.articles.find(({ key }: { key: string }) => key === article.key);
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it.each(['json', 'csv', 'opml'])('and of %s holds nothing of another server', async (format) => {
    const room = await filled();
    const own = filesOf(await room.ask({ command: 'export', options: { format } }));
    const other = filesOf(await room.ask({ command: 'export', options: { format }, scope: OTHER }));
    const said = (files: readonly AnswerFile[]) => files.map(content).join('\n');
    expect(said(own)).not.toMatch(/clandestine/i);
    expect(said(other)).toMatch(/clandestine/i);
    expect(said(other)).not.toMatch(/peculiar|town-crier/i);
  });

  it('is for those who may manage the server, in a server', async () => {
    const room = recordsDesk();
    const refused = await room.ask({ command: 'export', options: { format: 'json' }, scope: 'shared' });
    expect(refused.status).toBe('refused');
  });
});

describe('/export format:csv', () => {
  it('holds tables of articles, watches and citations', async () => {
    const room = await filled();
    const files = filesOf(await room.ask({ command: 'export', options: { format: 'csv' } }));
    expect(files.map(({ name }) => name)).toEqual([
      'dateline-articles.csv',
      'dateline-watches.csv',
      'dateline-citations.csv',
    ]);
    const [articles, watches, citations] = files.map((file) => parse(content(file)));
    expect(articles?.map((line) => line[2])).toEqual(['version', '1', '2']);
    expect(watches?.[1]?.[2]).toBe('peculiar');
    expect(citations?.[1]?.[6]).toContain('peculiar tram');
    for (const table of [articles, watches, citations])
      expect(new Set(table?.map((line) => line.length)).size).toBe(1);
  });

  it('has cells that come back as they were, and that no spreadsheet takes for a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\uFF1D1', '"', 'a,b', '\r\n'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const [back, ...more] = parse(csvLine(cells));
        expect(more).toEqual([]);
        expect(back).toHaveLength(cells.length);
        for (const [at, given] of cells.entries()) {
          expect([given, `'${given}`]).toContain(back?.[at]);
          expect(back?.[at]).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u);
        }
      }),
    );
  });

  it('leaves numbers, days and nothing as they are', () => {
    expect(csvLine([1, null, true, new Date(0), '2013-07-10', ''])).toBe(
      '1,,true,1970-01-01T00:00:00.000Z,2013-07-10,\r\n',
    );
  });
});

describe('/export format:opml', () => {
  it('is a list of the feeds that other programs and this one read', async () => {
    const room = await filled();
    const [file] = filesOf(await room.ask({ command: 'export', options: { format: 'opml' } }));
    expect(file?.name).toBe('dateline-feeds.opml');
    const list = readOpml(file === undefined ? '' : content(file));
    expect(list).toMatchObject({
      kind: 'list',
      feeds: [{ title: 'Town Crier', url: 'https://town-crier.example/feed' }],
    });
  });
});

describe('a table of rows', () => {
  const table: Table = { name: 'rows', ending: 'json', before: '[', between: ',', after: ']' };
  const random = new Random('rows');
  const LARGEST = 8000;
  /** Letters that do not pack well. */
  const dense = (length: number) =>
    JSON.stringify(
      Array.from({ length: length / 4 }, () =>
        random
          .below(2 ** 20)
          .toString(36)
          .padStart(4, '0'),
      ).join(''),
    );

  it('is one file as it is where it is small, also where it is empty', async () => {
    expect(await names([])).toEqual(['rows.json']);
    expect(await names(['1', '2'])).toEqual(['rows.json']);
  });

  it('is packed where it is larger, and cut where it is larger even so; no row is lost or doubled', async () => {
    expect(await names([JSON.stringify('a'.repeat(LARGEST))])).toEqual(['rows.json.gz']);
    const rows = Array.from({ length: 24 }, () => dense(1000));
    const { files, left } = await writeTable(table, rows, 10, LARGEST);
    expect(files.length).toBeGreaterThan(1);
    expect(files.map(({ name }) => name)).toEqual(files.map((_, at) => `rows-${at + 1}.json.gz`));
    for (const { data } of files) expect(data.length).toBeLessThanOrEqual(LARGEST);
    expect(files.flatMap((file) => JSON.parse(content(file)))).toEqual(rows.map((row) => JSON.parse(row)));
    expect(left).toBe(0);
  });

  it('leaves out a row that is too large for any file, and says so', async () => {
    const { files, left } = await writeTable(table, ['1', dense(24_000), '2'], 10, LARGEST);
    expect(files.flatMap((file) => JSON.parse(content(file)))).toEqual([1, 2]);
    expect(left).toBe(1);
  });

  it('says how many rows did not fit into as many files as there may be', async () => {
    const rows = Array.from({ length: 24 }, () => dense(1000));
    const { files, left } = await writeTable(table, rows, 1, LARGEST);
    expect(files).toHaveLength(1);
    expect(JSON.parse(files[0] === undefined ? '' : content(files[0]))).toHaveLength(24 - left);
    expect(left).toBeGreaterThan(0);
  });

  async function names(rows: readonly string[]): Promise<string[]> {
    const { files, left } = await writeTable(table, rows, 10, LARGEST);
    expect(left).toBe(0);
    return files.map(({ name }) => name);
  }
});

/** Two servers, of which one has an article in two versions that was posted. */
async function filled(): Promise<RecordsDesk> {
  const room = recordsDesk();
  const feed = room.follow(TOWN, 'Town Crier');
  const other = room.follow(OTHER, 'Clandestine Crier');
  room.watch(TOWN, 'peculiar');
  room.watch(OTHER, 'clandestine');
  await room.bring(TOWN, feed, 'Peculiar tram', STORY);
  await room.bring(OTHER, other, 'Clandestine tram', 'The clandestine tram was seen. Nobody spoke of it.');
  await settled();
  expect(room.posted).toHaveLength(2);
  await room.bring(TOWN, feed, 'Peculiar tram', STORY.replace('voted through', 'rejected after all'));
  return room;
}

function filesOf(answer: Answer): readonly AnswerFile[] {
  if (answer.status !== 'done') throw new Error(JSON.stringify(answer));
  return answer.files ?? [];
}

function content({ name, data }: AnswerFile): string {
  return new TextDecoder().decode(name.endsWith('.gz') ? gunzipSync(data) : data);
}

// biome-ignore lint/suspicious/noExplicitAny: the test looks into what was parsed.
function json(answer: Answer): any {
  const [added, posted, ...more] = filesOf(answer);
  expect([added?.name, posted?.name, more]).toEqual(['dateline.json', 'dateline-citations.json', []]);
  if (added === undefined || posted === undefined) throw new Error('no files');
  return { ...JSON.parse(content(posted)), ...JSON.parse(content(added)) };
}

/** As RFC 4180 says. */
function parse(table: string): string[][] {
  const lines: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (const { 0: whole, 1: quoted, 2: bare, 3: end } of table.matchAll(cells)) {
    if (whole === '' && lines.at(-1)?.length === 0) break;
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  return lines.filter((line) => line.length > 0);
}
