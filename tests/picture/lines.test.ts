import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../src/picture/colours.ts';
import { readFace } from '../../src/picture/face.ts';
import { widthOf } from '../../src/picture/faces.ts';
import { linesOf, type Run } from '../../src/picture/lines.ts';

const words = (lines: readonly (readonly Run[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(''));
const width = (line: readonly Run[]) =>
  line.reduce((sum, { text, style }) => sum + widthOf(text, 15, style), 0);

describe('lines', () => {
  it('are broken between words', () => {
    const lines = linesOf([{ text: 'one two three four', style: 'plain' }], 80, 15);
    expect(words(lines)).toEqual(['one two', 'three four']);
  });

  it('keep each style, also inside a word', () => {
    const lines = linesOf(
      [
        { text: 'It opened ', style: 'quoted' },
        { text: 'on Monday', style: 'quotedBold' },
        { text: '.', style: 'quoted' },
      ],
      400,
      15,
    );
    expect(lines).toEqual([
      [
        { text: 'It opened', style: 'quoted' },
        { text: ' on Monday', style: 'quotedBold' },
        { text: '.', style: 'quoted' },
      ],
    ]);
  });

  it('are never wider than they may be, and hold every word in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 30 }), (all) => {
        const text = all.join(' ');
        const lines = linesOf([{ text, style: 'quoted' }], 120, 15);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(120.001);
        expect(words(lines).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
      { numRuns: 200 },
    );
  });

  it('end with an ellipsis where there are more than wanted, and are no wider for it', () => {
    const lines = linesOf([{ text: 'one two three four five six', style: 'plain' }], 90, 15, 2);
    expect(lines).toHaveLength(2);
    expect(words(lines)[1]).toMatch(/ …$/u);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(90);
    expect(words(linesOf([{ text: 'one two', style: 'plain' }], 90, 15, 2))).toEqual(['one two']);
  });
});

describe('a font', () => {
  const require = createRequire(import.meta.url);
  const face = readFace(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));

  it('knows the widths of its letters', () => {
    // As the font's own table of metrics has them, in 2,048 parts of its size.
    expect(face.widthOf('M', 2048)).toBe(1767);
    expect(face.widthOf('i', 2048)).toBe(569);
    expect(face.widthOf('Mi', 2048)).toBe(1767 + 569);
    expect(face.widthOf('', 2048)).toBe(0);
  });

  it('knows which letters it has', () => {
    for (const letter of ['a', 'Ż', 'ж', 'λ', 'ש', 'م', '…']) expect(face.has(letter), letter).toBe(true);
    for (const letter of ['習', '한', '\u{1f389}']) expect(face.has(letter), letter).toBe(false);
  });

  it('is not read from anything else', () => {
    expect(() => readFace(require.resolve('dejavu-fonts-ttf/package.json'))).toThrow(/TrueType/u);
  });
});

describe('colours', () => {
  it.each([
    'light',
    'dark',
  ] as const)('of text can be told from the ground and the panel in the %s look', (look) => {
    const { ground, panel, text, faint, disputed } = COLOURS[look];
    for (const fill of [text, faint, disputed])
      for (const behind of [ground, panel]) expect(contrast(fill, behind)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['light', 'dark'] as const)('of marks can be told from the ground in the %s look', (look) => {
    const { ground, told, ahead, disputed } = COLOURS[look];
    for (const fill of [told, ahead, disputed]) expect(contrast(fill, ground)).toBeGreaterThanOrEqual(3);
  });
});

/** The contrast of two colours as the Web Content Accessibility Guidelines 2.1 define it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
