import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Ended, run, start } from '../processes.ts';

const ASK = resolve('src/terminal/ask.ts');

/** What every line of a batch's replies must be; citations as the contract has them. */
const replySchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  line: z.number().optional(),
  command: z.string().optional(),
  status: z.enum(['answered', 'nothing', 'refused', 'done']),
  reason: z.string().optional(),
  citations: z.array(
    z.object({
      n: z.number(),
      quote: z.string().min(1),
      file: z.string(),
      start: z.number(),
      end: z.number(),
      paragraph: z.number().min(1),
      line: z.number().optional(),
      highlights: z.array(z.tuple([z.number(), z.number()])),
      article: z.object({ id: z.string(), title: z.string(), published: z.string().nullable() }),
    }),
  ),
  tookMs: z.number(),
});

const repliesOf = ({ out }: Ended) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => replySchema.parse(JSON.parse(line)));

/** The text that a citation's spans count in, read without the product. */
function textOf(folder: string, { file, line }: { file: string; line?: number | undefined }): string {
  const text = readFileSync(join(folder, file), 'utf8');
  if (line === undefined) return text;
  return z.object({ text: z.string() }).parse(JSON.parse(text.split('\n')[line - 1] ?? '')).text;
}

const LIGHTHOUSE =
  '\ufeffKeeper leaves the lighthouse\r\n\r\nLISBON — Keeper Marta Sousa left the Cabo Raso lighthouse on Friday after thirty years.\r\n\r\nThe lamp will turn by itself from now on, the harbour office said.\r\n';
const BRIDGE = {
  id: 'bridge-7',
  title: 'Bridge over the Tamar reopens',
  text: 'Engineers reopened the Tamar bridge on 3 May 2021. Lorries must still go round by Gunnislake.',
  source: 'Western Echo',
  published: '2021-05-03',
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-ask-'));
  for (const folder of ['news', 'more']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'news', 'lighthouse.txt'), LIGHTHOUSE);
  writeFileSync(join(root, 'more', 'records.jsonl'), `not JSON\n${JSON.stringify(BRIDGE)}\n`);
  writeFileSync(join(root, 'more', 'broken.txt.gz'), gzipSync('x').subarray(0, 5));
  writeFileSync(join(root, 'more', 'picture\u001b[2J.jpg'), '');
});
afterAll(() => rmSync(root, { recursive: true }));

const ask = (argv: readonly string[], input: string | Uint8Array = '', settings = {}) =>
  run(ASK, argv, { input, settings, cwd: root });

describe('ask', () => {
  it('answers a batch over several folders: every quotation is a slice of its file, prefixed as given', async () => {
    const questions = [
      { id: 'a', command: '/search lighthouse keeper' },
      { id: 2, command: '/search Tamar bridge lorries' },
      { id: 'c', command: '/nosuch thing' },
      { id: 'd', command: '/search nothing-of-the-sort-anywhere' },
    ].map((question) => JSON.stringify(question));
    const input = `${questions[0]}\r\nnot JSON\r\n${questions.slice(1).join('\r\n')}`;
    const end = await ask(['--articles', './news/', '--articles', 'more', '--json', '--batch', '-'], input);
    expect(end.status).toBe(0);
    const replies = repliesOf(end);
    expect(replies.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'answered'],
      [undefined, 'refused'],
      [2, 'answered'],
      ['c', 'refused'],
      ['d', 'nothing'],
    ]);
    expect(replies[1]).toMatchObject({ line: 2 });
    const citations = replies.flatMap((reply) => reply.citations);
    expect(new Set(citations.map(({ file }) => file))).toEqual(
      new Set(['./news/lighthouse.txt', 'more/records.jsonl']),
    );
    for (const citation of citations) {
      expect(textOf(root, citation).slice(citation.start, citation.end)).toBe(citation.quote);
      for (const [from, to] of citation.highlights) {
        expect(citation.start <= from && from < to && to <= citation.end).toBe(true);
      }
    }
    expect(citations.find(({ article }) => article.id === 'bridge-7')).toMatchObject({
      line: 2,
      article: { title: BRIDGE.title, published: '2021-05-03' },
    });
    expect(end.err).toContain('broken.txt.gz');
    expect(end.err).toContain('picture␛[2J.jpg');
    expect(end.err).not.toContain('\u001b');
    expect(end.err).toContain('records.jsonl, line 1');
  });

  it('answers one command line, in JSON or for a reader, with the folders of the setting', async () => {
    const settings = { ARTICLES: 'news' };
    const [json, text] = await Promise.all([
      ask(['--json', '--limit', '1', '/search lighthouse'], '', settings),
      ask(['/search lighthouse'], '', settings),
    ]);
    expect(repliesOf(json)).toMatchObject([
      { command: '/search lighthouse', citations: [{ n: 1, file: 'lighthouse.txt' }] },
    ]);
    expect(repliesOf(json)[0]).not.toHaveProperty('id');
    expect(text).toMatchObject({ status: 0, err: '' });
    expect(text.out).toContain('[1] “');
    expect(text.out).not.toContain('\u001b');
  });

  it('gives its first reply while its input is still open', async () => {
    const { child, ended, says } = start(ASK, ['--articles', 'news', '--json', '--batch', '-'], {}, root);
    child.stdin?.write('{"id":"early","command":"/search lighthouse"}\n');
    await says('"id":"early"');
    child.stdin?.end('{"id":"late","command":"/search lamp"}');
    expect(repliesOf(await ended).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('leaves in good order when nobody reads any more', async () => {
    const { child, ended, says } = start(ASK, ['--articles', 'news', '--json', '--batch', '-'], {}, root);
    child.stdin?.write('{"command":"/search lamp"}\n');
    await says('"command"');
    child.stdout?.destroy();
    const line = '{"command":"/search lamp"}\n';
    child.stdin?.end(line.repeat(200));
    expect(await ended).toMatchObject({ status: 0, err: '' });
  });

  it('shows an article with its text as it counts, and says of an unknown one that there is none', async () => {
    const [shown, none] = await Promise.all([
      ask(['--articles', 'more', '--json', '--show', 'bridge-7']),
      ask(['--articles', 'more', '--articles', 'no\u001b[2J', '--show', 'bridge-8']),
    ]);
    expect(JSON.parse(shown.out)).toMatchObject({ id: 'bridge-7', text: BRIDGE.text, file: 'records.jsonl' });
    expect(none).toMatchObject({ status: 1, out: '' });
    expect(none.err).toContain('No article has the id “bridge-8” in more, no␛[2J.');
  });

  it('ends with 1 and says where it looked when nothing could be loaded', async () => {
    const end = await ask(['--articles', 'nowhere', '--json', '/search x']);
    expect(end).toMatchObject({ status: 1, out: '' });
    expect(end.err).toContain(join(root, 'nowhere'));
  });

  it('ends with 2 before anything is read when it is used wrongly', async () => {
    const [limit, batch] = await Promise.all([
      ask(['--limit', 'many', 'x']),
      ask(['--batch', 'no-such-file', '--articles', 'nowhere']),
    ]);
    expect(limit).toMatchObject({ status: 2, out: '' });
    expect(batch).toMatchObject({ status: 2, out: '' });
    expect(batch.err).toContain('no-such-file');
  });
});
