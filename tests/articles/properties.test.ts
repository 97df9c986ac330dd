import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertArticle } from '../../src/articles/assert-article.ts';
import { type Reading, readBytes } from '../../src/articles/folder.ts';
import { articles, one } from './reading.ts';

const SHARED = { scope: 'shared' } as const;
const NAMES = ['a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a.txt.gz', 'a.html.gz', 'a.jsonl.gz'];

/** Pieces that saved pages are made of, in any order. */
const piece = fc.constantFrom(
  'The ferry will stop in May, the council said on Monday.',
  '“We did not expect it,” said Mary Holt. “Not now.”',
  'It rained.',
  'China Daily, July 10, 2013',
  'By Jane Doe, Reuters | 3 May 2014',
  'Share this: Facebook Twitter',
  'He said so.[Weitu.sdodo.com] She did not.',
  '[edit]',
  '• Name Required',
  '# Heading',
  '- item',
  '---',
  'A man, left, waves at the crowd in Cairo, July 10, 2013.',
  'Comments',
  'Related Stories',
  '市议会周一表示。渡轮将停航！',
  '\u00a0\u200b\ufeff',
  '```',
);
const page = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: 'grapheme' })),
      fc.constantFrom('\n', '\r\n', '\n\n', ' ', '\r'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''));

function check(readings: readonly Reading[]): void {
  for (const article of articles(readings)) assertArticle(article);
}

describe('whatever is read', () => {
  it('gives ordered spans inside the text, none empty, none with white space at its edges', async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.constantFrom('a.txt', 'a.md'), async (text, name) => {
        const readings = await readBytes(Buffer.from(text), name, SHARED);
        check(readings);
        for (const article of articles(readings)) {
          for (const { start, end } of article.paragraphs.flatMap((paragraph) => [
            paragraph,
            ...paragraph.sentences,
          ])) {
            const words = article.text.slice(start, end);
            expect(words).toBe(words.trim());
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never makes the reader throw, be it any bytes under any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...NAMES), async (bytes, name) => {
        const readings = await readBytes(bytes, name, SHARED);
        expect(readings.length).toBeGreaterThan(0);
        check(readings);
      }),
      { numRuns: 300 },
    );
  });

  it('gives one reading for each line of hostile JSON that is not blank, named by its line', async () => {
    const line = fc.oneof(
      fc.json().map((json) => json.replace(/[\r\n]/g, ' ')),
      fc.string().map((words) => words.replace(/[\r\n\0]/g, ' ')),
      fc
        .record({ title: fc.anything(), text: fc.anything(), id: fc.anything() })
        .map((record) => JSON.stringify(record, (_, value) => (typeof value === 'bigint' ? 0 : value))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const readings = await readBytes(Buffer.from(lines.join('\n')), 'a.jsonl', SHARED);
        const wanted = lines.flatMap((words, at) => (words.trim() === '' ? [] : [at + 1]));
        const found = readings.map((reading) =>
          reading.kind === 'article' ? reading.article.line : reading.skipped.line,
        );
        expect(found).toEqual(wanted.length > 0 ? wanted : [null]);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same article packed and unpacked', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (text) => {
        const packed = gzipSync(text);
        expect(gunzipSync(packed).toString()).toBe(Buffer.from(text).toString());
        const [plain, again] = [
          await readBytes(Buffer.from(text), 'a.txt', SHARED),
          await readBytes(packed, 'a.txt.gz', SHARED),
        ];
        const strip = (readings: readonly Reading[]): unknown =>
          articles(readings).map(({ file, ...rest }) => rest);
        expect(strip(again)).toEqual(strip(plain));
      }),
      { numRuns: 60 },
    );
  });

  it('is in time linear in its size, whatever sign is repeated', async () => {
    for (const sign of [
      '(',
      '[',
      '[1] ',
      '. ',
      '-',
      ' - ',
      '"',
      'a',
      '|',
      '\t',
      'share ',
      'July 2013 ',
      '> ',
    ]) {
      const started = performance.now();
      await readBytes(Buffer.from(sign.repeat(200_000)), 'a.md', SHARED);
      expect(performance.now() - started, sign).toBeLessThan(3000);
    }
  });
});

describe('the promise of an article', () => {
  it('is broken by spans that are empty, out of order or out of bounds', async () => {
    const article = await one('The ferry will stop in May, the council said. It has run for a century.');
    const [paragraph] = article.paragraphs;
    const [first, second] = paragraph?.sentences ?? [];
    if (!paragraph || !first || !second) throw new Error('two sentences expected');
    expect(assertArticle(article)).toBe(article);
    const broken = [
      { ...article, paragraphs: [] },
      { ...article, title: '' },
      { ...article, paragraphs: [paragraph, paragraph] },
      { ...article, paragraphs: [{ ...paragraph, end: article.text.length + 1 }] },
      { ...article, paragraphs: [{ ...paragraph, sentences: [] }] },
      { ...article, paragraphs: [{ ...paragraph, sentences: [second, first] }] },
      { ...article, paragraphs: [{ ...paragraph, sentences: [{ start: 0, end: 0 }] }] },
      { ...article, paragraphs: [{ ...paragraph, start: 5 }] },
    ];
    for (const one of broken) expect(() => assertArticle(one)).toThrow(/story\.txt/);
  });
});
