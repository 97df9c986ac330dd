import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CopyFinder } from '../../src/articles/copies.ts';
import { type FolderOptions, type Reading, readBytes, readFolder } from '../../src/articles/folder.ts';
import { Ids } from '../../src/articles/identity.ts';
import { articles, reason, skips } from './reading.ts';

const STORY = 'The ferry will stop in May because nobody takes it any more, the council said on Monday.';
const OTHER = 'Three gulls were counted on the roof of the town hall on Friday, one fewer than a year ago.';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'articles-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), content);
}

async function read(options: Partial<FolderOptions> = {}, start = folder): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readFolder(start, { scope: 'shared', ...options })) readings.push(reading);
  return readings;
}

describe('a folder', () => {
  it('is read with its folders, in the order of the names, each file named from the folder', async () => {
    await put('b.txt', STORY);
    await put('a/2.md', OTHER);
    await put('a/10.txt', `${OTHER} So it was.`);
    await put('.hidden.txt', STORY);
    await put('.git/x.txt', STORY);
    const readings = await read();
    expect(articles(readings).map(({ file }) => file)).toEqual(['a/10.txt', 'a/2.md', 'b.txt']);
    expect(articles(readings).map(({ id }) => id)).toEqual(['a/10', 'a/2', 'b']);
    expect(skips(readings)).toEqual([]);
  });

  it('puts the prefix before each name', async () => {
    await put('b.txt', STORY);
    expect(articles(await read({ prefix: 'news/may/' }))[0]?.file).toBe('news/may/b.txt');
  });

  it('may be a single file', async () => {
    await put('b.txt', STORY);
    await put('c.txt', OTHER);
    const file = path.join(folder, 'b.txt');
    expect(articles(await read({}, file)).map((article) => article.file)).toEqual(['b.txt']);
    expect(articles(await read({ prefix: 'news/b.txt' }, file))[0]?.file).toBe('news/b.txt');
  });

  it('that is not there is one refusal', async () => {
    const readings = await read({}, path.join(folder, 'nowhere'));
    expect(readings).toHaveLength(1);
    expect(skips(readings)[0]).toMatchObject({
      file: path.join(folder, 'nowhere'),
      reason: expect.stringMatching(/no such file/),
    });
    expect(skips(await read({ prefix: 'nowhere/' }, 'nowhere/'))[0]?.file).toBe('nowhere/');
  });

  it('names the files that it does not read', async () => {
    await put('photo.jpg', 'x');
    await put('README.md', '# About\n\nThese articles were collected by hand over many years.');
    await put('noextension', STORY);
    await put('readers.txt', STORY);
    const readings = await read();
    expect(skips(readings).map(({ file }) => file)).toEqual(['README.md', 'noextension', 'photo.jpg']);
    expect(articles(readings).map(({ file }) => file)).toEqual(['readers.txt']);
    expect(skips(readings).every((skipped) => /\. [A-Z]/.test(skipped.reason))).toBe(true);
  });

  it('follows a link inside it, and refuses one that leads out, nowhere, or to a folder', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
    await writeFile(path.join(outside, 'secret.txt'), STORY);
    await put('real/b.txt', STORY);
    await symlink(path.join(folder, 'real/b.txt'), path.join(folder, 'a-inside.txt'));
    await symlink(path.join(outside, 'secret.txt'), path.join(folder, 'out.txt'));
    await symlink(outside, path.join(folder, 'out'));
    await symlink(path.join(folder, 'gone'), path.join(folder, 'broken.txt'));
    await symlink(folder, path.join(folder, 'loop'));
    await symlink(path.join(folder, 'real'), path.join(folder, 'real-too'));
    const readings = await read();
    await rm(outside, { recursive: true });
    expect(articles(readings).map(({ file, copyOf }) => [file, copyOf])).toEqual([
      ['a-inside.txt', null],
      ['real/b.txt', 'a-inside'],
    ]);
    expect(
      skips(readings).map((skipped) => [
        skipped.file,
        /out of|nowhere|link to a folder/.exec(skipped.reason)?.[0],
      ]),
    ).toEqual([
      ['broken.txt', 'nowhere'],
      ['loop', 'link to a folder'],
      ['out', 'out of'],
      ['out.txt', 'out of'],
      ['real-too', 'link to a folder'],
    ]);
  });

  it('gives other work its turn while it is read', async () => {
    await put(
      'many.jsonl',
      Array.from({ length: 4000 }, (_, n) => JSON.stringify({ title: `${n}`, text: `${STORY} ${n}` })).join(
        '\n',
      ),
    );
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    expect(articles(await read())).toHaveLength(4000);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });
});

describe('an id', () => {
  it('is the record’s own, and a second article of the same id is refused by name', async () => {
    await put(
      'a.jsonl',
      `${JSON.stringify({ id: 'x', title: 'One', text: STORY })}\n${JSON.stringify({ id: 'x', title: 'Two', text: OTHER })}`,
    );
    await put('b.json', JSON.stringify({ id: 'x', title: 'Three', text: `${OTHER} Really.` }));
    const readings = await read();
    expect(articles(readings).map(({ id, title }) => [id, title])).toEqual([['x', 'One']]);
    expect(skips(readings)).toEqual([
      {
        file: 'a.jsonl',
        line: 2,
        reason: expect.stringContaining('“x” is already that of the article in a.jsonl, line 1'),
      },
      { file: 'b.json', line: null, reason: expect.stringContaining('a.jsonl, line 1') },
    ]);
  });

  it('is refused across folders that share their ids, and copies are found across them', async () => {
    const shared = { ids: new Ids(), copies: new CopyFinder() };
    const record = JSON.stringify({ id: 'x', title: 'One', text: STORY });
    const same = JSON.stringify({ id: 'y', title: 'Two', text: STORY });
    await readBytes(Buffer.from(record), 'a.json', { scope: 'shared', ...shared });
    expect(
      skips(await readBytes(Buffer.from(record), 'b.json', { scope: 'shared', ...shared })),
    ).toHaveLength(1);
    expect(
      articles(await readBytes(Buffer.from(same), 'c.json', { scope: 'shared', ...shared }))[0]?.copyOf,
    ).toBe('x');
    expect(articles(await readBytes(Buffer.from(record), 'b.json', { scope: 'shared' }))).toHaveLength(1);
  });

  it('made from files stays apart where only the extension differs', async () => {
    await put('a.md', STORY);
    await put('a.txt', OTHER);
    const [first, second] = articles(await read());
    expect(first?.id).toBe('a');
    expect(second?.id).toMatch(/^a-[0-9a-f]{6}$/);
  });

  it('gives a key of twelve letters and figures that depends on scope and id alone', async () => {
    await put('a.txt', STORY);
    const here = articles(await read())[0];
    const there = articles(await read({ scope: '123456789012345678' }))[0];
    expect(here?.key).toMatch(/^[a-z0-9]{12}$/);
    expect(articles(await read())[0]?.key).toBe(here?.key);
    expect(there?.key).not.toBe(here?.key);
    expect(there?.scope).toBe('123456789012345678');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['an empty file', '', 'x.txt', /empty/],
    ['a file of white space', ' \n\t\n', 'x.txt', /empty/],
    ['an empty list', '[]', 'x.json', /empty/],
    ['an empty .jsonl', '\n\n', 'x.jsonl', /empty/],
    ['broken JSON', '{"title": "a"', 'x.json', /not valid JSON/],
    ['a number for a record', '5', 'x.json', /not a JSON object/],
    ['a record without a title', JSON.stringify({ text: STORY }), 'x.json', /no title/],
    ['a record without a text', JSON.stringify({ title: 'a' }), 'x.json', /no text/],
    ['a record with an empty text', JSON.stringify({ title: 'a', text: ' ' }), 'x.json', /empty/],
    [
      'a record with an id of another kind',
      JSON.stringify({ id: {}, title: 'a', text: STORY }),
      'x.json',
      /"id"/,
    ],
    [
      'a page without an article',
      '<html><body><nav><a href="/">Home</a></nav></body></html>',
      'x.html',
      /[Nn]o article/,
    ],
    ['damaged gzip', 'not gzip at all', 'x.txt.gz', /damaged/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0]), 'x.txt', /binary/],
    [
      'a line-by-line file in UTF-16',
      Buffer.from(`\ufeff${JSON.stringify({ title: 'a', text: STORY })}`, 'utf16le'),
      'x.jsonl',
      /UTF-16/,
    ],
    ['another kind of file', 'x', 'x.docx', /\.docx/],
  ] as const)('%s is refused with a reason and what to do', async (_, content, name, expected) => {
    const why = await reason(typeof content === 'string' ? content : new Uint8Array(content), name);
    expect(why).toMatch(expected);
    expect(why).toMatch(/\.$/);
  });

  it('in a line leaves the other lines readable', async () => {
    const lines = [
      JSON.stringify({ title: 'a', text: STORY }),
      '{broken',
      '',
      '"words"',
      JSON.stringify({ title: 'b', text: OTHER }),
    ];
    const readings = await readBytes(Buffer.from(`\ufeff${lines.join('\r\n')}`), 'x.jsonl', {
      scope: 'shared',
    });
    expect(articles(readings).map(({ title, line, id }) => [title, line, id])).toEqual([
      ['a', 1, 'x-1'],
      ['b', 5, 'x-5'],
    ]);
    expect(skips(readings).map(({ line }) => line)).toEqual([2, 4]);
    expect(skips(readings)[0]?.reason).toMatch(/not valid JSON.*braces\.$/);
    expect(await reason('{broken', 'x.json')).toContain('named .jsonl');
  });

  it('in a list leaves the other records readable', async () => {
    const list = [{ title: 'a', text: STORY }, { title: 'no text' }, { title: 'b', text: OTHER }];
    const readings = await readBytes(Buffer.from(JSON.stringify(list)), 'x.json', { scope: 'shared' });
    expect(articles(readings).map(({ id }) => id)).toEqual(['x-1', 'x-3']);
    expect(skips(readings)[0]?.reason).toMatch(/^Record 2: /);
  });

  it('is refused where it is over a limit, and read where it is under', async () => {
    const jsonl = (length: number): string =>
      JSON.stringify({ title: 'a', text: 'The gull sat. '.repeat(length) });
    expect(await reason(STORY, 'x.txt', { limits: { fileBytes: 50 } })).toMatch(/larger than 50 bytes/);
    expect(await reason(STORY, 'x.txt', { limits: { textLength: 50 } })).toMatch(/longer than 50 characters/);
    expect(await reason('<p>'.repeat(50), 'x.html', { limits: { pageBytes: 50 } })).toMatch(/50 bytes/);
    expect(await reason('A line.\n'.repeat(50), 'x.txt', { limits: { blocks: 40 } })).toMatch(/40 lines/);
    const lines = Buffer.from(`${jsonl(1)}\n${jsonl(100)}\n${jsonl(2)}`);
    const readings = await readBytes(lines, 'x.jsonl', { scope: 'shared', limits: { lineBytes: 200 } });
    expect(articles(readings).map(({ line }) => line)).toEqual([1, 3]);
    expect(skips(readings)).toEqual([
      { file: 'x.jsonl', line: 2, reason: expect.stringContaining('200 bytes') },
    ]);
  });

  it('is a gzip bomb, in every format, and costs no more than its limit', async () => {
    const bomb = gzipSync(Buffer.alloc(32 * 2 ** 20, 'a'));
    for (const name of ['x.txt.gz', 'x.html.gz', 'x.json.gz', 'x.jsonl.gz']) {
      expect(await reason(bomb, name)).toMatch(/unpacks to more than 200 times/);
    }
    expect(await reason(gzipSync(STORY.repeat(40)), 'x.txt.gz', { limits: { unpackedBytes: 1000 } })).toMatch(
      /more than 1000 bytes/,
    );
  });

  it('is the damaged end of a gzip file, whose first lines are kept', async () => {
    const lines = Array.from({ length: 3000 }, (_, n) =>
      JSON.stringify({ title: `${n}`, text: `${STORY} ${Math.sin(n)}` }),
    );
    const packed = gzipSync(lines.join('\n'));
    const readings = await readBytes(packed.subarray(0, packed.length - 2000), 'x.jsonl.gz', {
      scope: 'shared',
    });
    expect(articles(readings).length).toBeGreaterThan(100);
    expect(skips(readings).at(-1)?.reason).toMatch(/damaged/);
  });
});
