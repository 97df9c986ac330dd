import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_HELD, linesOf } from '../../src/terminal/lines.ts';
import { chunksOf, collect } from './streams.ts';

const texts = async (...pieces: readonly (string | Uint8Array)[]) =>
  (await collect(linesOf(chunksOf(...pieces)))).map((line) => line.text);

/** The bytes of a text, cut at arbitrary places. */
const cutBytes = fc
  .tuple(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat({ max: 200 })))
  .map(([parts, cuts]) => {
    const lines = parts.map((part) => part.replaceAll(/[\r\n\ufeff]/g, ''));
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
    return { lines, chunks: places.slice(1).map((end, index) => bytes.subarray(places[index], end)) };
  });

describe('linesOf', () => {
  it('gives the same lines wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(cutBytes, async ({ lines, chunks }) => {
        expect(await texts(...chunks)).toEqual(lines);
      }),
      { numRuns: 200 },
    );
  });

  it('takes the last line without its line end, and no empty line after one with it', async () => {
    expect(await texts('a\nb')).toEqual(['a', 'b']);
    expect(await texts('a\nb\n')).toEqual(['a', 'b']);
    expect(await texts('')).toEqual([]);
  });

  it('keeps empty lines and drops the CR of CRLF, also where the two are in different chunks', async () => {
    expect(await texts('a\r', '\n\r\nb\r\n')).toEqual(['a', '', 'b']);
  });

  it('ends no line at the other separators that JSON may hold as they are', async () => {
    expect(await texts('a\u2028b\u2029c\u0085d\n')).toEqual(['a\u2028b\u2029c\u0085d']);
  });

  it('skips a byte-order mark and replaces bytes that are no UTF-8', async () => {
    expect(await texts('\ufeffa\n', Uint8Array.of(0xff, 0x0a))).toEqual(['a', '\ufffd']);
  });

  it('cuts a line that is too long to hold, and goes on with the next', async () => {
    const piece = 'x'.repeat(LONGEST_HELD - 1);
    const lines = await collect(linesOf(chunksOf(piece, 'yyy', 'zzz\nnext\n')));
    expect(lines.map((line) => [line.text.length, line.cut])).toEqual([
      [LONGEST_HELD, true],
      [4, false],
    ]);
  });
});
