import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, type Room } from '../../src/discord/limits.ts';
import { citedQuotation, quotation } from '../../src/discord/quotation.ts';
import { hostileText } from './hostile.ts';
import { essence, see } from './judge.ts';
import { articleOf, cite } from './sample.ts';

const WIDE: Room = { characters: 4000, bytes: 10_000 };
const all = (text: string) => ({ start: 0, end: text.length });

/** Some spans of a text in order, apart or touching. */
const spansOf = (text: string) =>
  fc
    .uniqueArray(fc.nat(text.length), { maxLength: 8 })
    .map((cuts) => cuts.sort((a, b) => a - b))
    .map((cuts) =>
      cuts.flatMap((start, index) => {
        const end = cuts[index + 1];
        return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
      }),
    );

const textAndSpans = hostileText.chain((text) =>
  fc.record({ text: fc.constant(text), highlights: spansOf(text) }),
);

describe('a quotation', () => {
  it('stands in quotation marks with its matches in bold', () => {
    const text = 'The talks began on Monday.';
    const shown = quotation(text, all(text), [{ start: 4, end: 9 }], WIDE);
    expect(shown).toEqual({ markdown: '“The **talks** began on Monday.”', whole: true });
  });

  it('joins matches that touch, and marks a part of a word', () => {
    const text = 'The researchers met.';
    const highlights = [
      { start: 6, end: 9 },
      { start: 9, end: 12 },
    ];
    expect(quotation(text, all(text), highlights, WIDE).markdown).toBe('“The re**search**ers met.”');
  });

  it('takes spaces at the edges of a match out of the bold', () => {
    const text = 'one two three';
    expect(quotation(text, all(text), [{ start: 3, end: 8 }], WIDE).markdown).toBe('“one **two** three”');
  });

  it('shows the slice but for white space and unseen characters, bold only where it matched', () => {
    fc.assert(
      fc.property(textAndSpans, ({ text, highlights }) => {
        const { markdown, whole } = quotation(text, all(text), highlights, WIDE);
        const seen = see(markdown);
        const matched = highlights
          .map(({ start, end }) => essence(whole ? text.slice(start, end) : ''))
          .join('');
        expect(whole).toBe(true);
        expect(essence(seen.text)).toBe(`“${essence(text)}”`);
        expect([...seen.kinds].filter((kind) => kind !== 'text' && kind !== 'strong')).toEqual([]);
        expect(seen.text).not.toMatch(/[\n\r]/);
        if (!splitsPair(text, highlights)) expect(essence(seen.bold.join(''))).toBe(matched);
      }),
      { numRuns: 2500 },
    );
  });

  it('is cut at a word where it does not fit, with the ellipsis outside the quotation marks', () => {
    const text = 'The talks began on Monday in the harbour.';
    const room = { characters: 25, bytes: 1000 };
    const shown = quotation(text, all(text), [{ start: 4, end: 9 }], room);
    expect(shown).toEqual({ markdown: '“The **talks** began” …', whole: false });
  });

  it('that is cut is a prefix of the slice and fits, whatever it says', () => {
    fc.assert(
      fc.property(textAndSpans, fc.integer({ min: 20, max: 300 }), ({ text, highlights }, characters) => {
        const room = { characters, bytes: characters + 40 };
        const { markdown, whole } = quotation(text, all(text), highlights, room);
        const seen = see(markdown);
        expect(fits(markdown, room)).toBe(true);
        expect([...seen.kinds].filter((kind) => kind !== 'text' && kind !== 'strong')).toEqual([]);
        const inside = whole ? seen.text.slice(1, -1) : seen.text.slice(1, -'” …'.length);
        expect(seen.text).toBe(whole ? `“${inside}”` : `“${inside}” …`);
        expect(essence(text).startsWith(essence(inside))).toBe(true);
        expect(whole).toBe(essence(text) === essence(inside));
      }),
      { numRuns: 2500 },
    );
  });
});

describe('a quotation of several sentences', () => {
  const article = articleOf([['The talks began on Monday.', 'They went on.', 'Nobody left early.']]);
  const citation = cite(article, 1, [1, 3]);
  const shown = (characters: number) =>
    citedQuotation(article, 1, citation, [], { characters, bytes: 1000 }).markdown;

  it('is shown whole where there is room', () => {
    expect(shown(100)).toBe('“The talks began on Monday. They went on. Nobody left early.”');
  });

  it('loses whole sentences at its end where there is less', () => {
    expect(shown(50)).toBe('“The talks began on Monday. They went on.” …');
    expect(shown(35)).toBe('“The talks began on Monday.” …');
  });

  it('is cut inside the first sentence only when not even that fits', () => {
    expect(shown(25)).toBe('“The talks began on” …');
  });
});

/** Whether an edge falls between the halves of a character, or next to one that belongs to two spans. */
function splitsPair(text: string, spans: readonly { start: number; end: number }[]): boolean {
  const inPair = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  return spans.some(({ start, end }) => inPair(start) || inPair(end));
}
