import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedParts, withoutQuoted } from '../../src/text/quoted.ts';
import { slice } from '../../src/text/span.ts';

function parts(text: string): string[] {
  return quotedParts(text, { start: 0, end: text.length }).parts.map((part) => slice(text, part));
}

describe('a quotation', () => {
  it.each([
    ['She said “yes” and “no”.', ['“yes”', '“no”']],
    ['She said "yes" and "no".', ['"yes"', '"no"']],
    ['Sie sagte „ja“ und »nein«.', ['„ja“']],
    ['Elle a dit «oui».', ['«oui»']],
    ['It’s the workers’ own.', []],
    ['Nobody said it.”', []],
  ])('stands between its marks: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('that nobody closes goes on to the end, and is open', () => {
    const text = '“Yes,” she said. “We will see.';
    expect(quotedParts(text, { start: 0, end: text.length }).open).toBe(true);
    expect(parts(text)).toEqual(['“Yes,”', '“We will see.']);
    expect(quotedParts('“Yes.”', { start: 0, end: 6 }).open).toBe(false);
  });

  it('is blanked out and nothing else is, whatever the text', () => {
    const texts = fc.array(fc.constantFrom('“', '”', '"', '«', '»', 'a', ' ')).map((marks) => marks.join(''));
    fc.assert(
      fc.property(texts, fc.nat(20), (text, start) => {
        const within = { start: Math.min(start, text.length), end: text.length };
        const quoted = quotedParts(text, within).parts;
        const told = withoutQuoted(text, within, quoted);
        expect(told).toHaveLength(within.end - within.start);
        for (let at = within.start; at < within.end; at++) {
          const inside = quoted.some((part) => part.start <= at && at < part.end);
          expect(told[at - within.start]).toBe(inside ? '”' : text[at]);
        }
      }),
    );
  });
});
