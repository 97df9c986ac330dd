import { createRequire } from 'node:module';
import { type Face, readFace } from './face.ts';

const require = createRequire(import.meta.url);

/** The fonts that a picture is drawn with, the same on every machine: DejaVu, which has most alphabets and no ideographs. */
const FILES = {
  plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  quoted: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerif.ttf'),
  quotedBold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf'),
} as const;

export type Style = keyof typeof FILES;

/** How a style is named in an SVG. */
export const FONTS: Readonly<Record<Style, { readonly family: string; readonly weight: 400 | 700 }>> = {
  plain: { family: 'DejaVu Sans', weight: 400 },
  bold: { family: 'DejaVu Sans', weight: 700 },
  quoted: { family: 'DejaVu Serif', weight: 400 },
  quotedBold: { family: 'DejaVu Serif', weight: 700 },
};

export const FONT_FILES: readonly string[] = Object.values(FILES);

const opened = new Map<Style, Face>();

/** How wide a text of one line is at most. */
export function widthOf(text: string, size: number, style: Style): number {
  return faceOf(style).widthOf(text, size);
}

/**
 * Whether a style's font has all letters of a text. Where it has not, the text is drawn in another font as a whole, and so
 * should be measured in that one.
 */
export function canDraw(text: string, style: Style): boolean {
  const face = faceOf(style);
  return [...text].every((character) => face.has(character));
}

function faceOf(style: Style): Face {
  const face = opened.get(style) ?? readFace(FILES[style]);
  opened.set(style, face);
  return face;
}
