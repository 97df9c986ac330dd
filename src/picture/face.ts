import { readFileSync } from 'node:fs';

/** The widths of a font's letters. */
export interface Face {
  /** How wide a text of one line is at most, in the unit of the size: kerning and ligatures only make it narrower. */
  widthOf(text: string, size: number): number;
  /** Whether the font can draw a character; one that it cannot draw becomes an empty box. */
  has(character: string): boolean;
}

/**
 * Reads the widths of a TrueType font from its tables `head`, `hhea`, `hmtx` and `cmap` (formats 4 and 12), as the OpenType
 * specification describes them. Throws for a file that is no such font.
 */
export function readFace(file: string): Face {
  const bytes = readFileSync(file);
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || !VERSIONS.has(data.getUint32(0))) throw new Error(`${file} is no TrueType font`);
  const table = (name: string) => tableAt(data, name, file);
  const unit = data.getUint16(table('head') + 18);
  const metrics = data.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const advance = (glyph: number) => data.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) / unit;
  const glyphOf = glyphsOf(data, table('cmap'));
  const widths = new Map<number, number>();
  const width = (point: number) => {
    const known = widths.get(point) ?? advance(glyphOf(point));
    widths.set(point, known);
    return known;
  };
  return {
    has: (character) => glyphOf(character.codePointAt(0) ?? 0) !== 0,
    widthOf(text, size) {
      let sum = 0;
      for (const character of text) sum += width(character.codePointAt(0) ?? 0);
      return sum * size;
    },
  };
}

/** How a TrueType font begins: its version, or “true”. */
const VERSIONS: ReadonlySet<number> = new Set([0x00010000, 0x74727565]);

function tableAt(data: DataView, name: string, file: string): number {
  const count = data.getUint16(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(at + byte)));
    if (tag === name) return data.getUint32(at + 8);
  }
  throw new Error(`${file} is no TrueType font: it has no table ${name}`);
}

/** From a code point to the glyph that draws it; 0 where none does. */
function glyphsOf(data: DataView, cmap: number): (point: number) => number {
  const count = data.getUint16(cmap + 2);
  const subtables = Array.from({ length: count }, (_, index) => cmap + data.getUint32(cmap + 8 + 8 * index));
  const long = subtables.find((at) => data.getUint16(at) === 12);
  const short = subtables.find((at) => data.getUint16(at) === 4);
  return (point) => {
    if (long !== undefined) return inGroups(data, long, point);
    return short === undefined || point > 0xffff ? 0 : inSegments(data, short, point);
  };
}

function inGroups(data: DataView, at: number, point: number): number {
  const count = data.getUint32(at + 12);
  for (let group = at + 16; group < at + 16 + 12 * count; group += 12) {
    const first = data.getUint32(group);
    if (point >= first && point <= data.getUint32(group + 4))
      return data.getUint32(group + 8) + point - first;
  }
  return 0;
}

function inSegments(data: DataView, at: number, point: number): number {
  const size = data.getUint16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    if (point > data.getUint16(at + 14 + segment)) continue;
    const first = data.getUint16(at + 16 + size + segment);
    if (point < first) return 0;
    const offset = at + 16 + 3 * size + segment;
    const shift = data.getUint16(offset);
    const delta = data.getUint16(at + 16 + 2 * size + segment);
    if (shift === 0) return (point + delta) & 0xffff;
    const glyph = data.getUint16(offset + shift + 2 * (point - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
