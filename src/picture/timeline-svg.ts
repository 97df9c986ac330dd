import { texts } from '../catalogue/texts.ts';
import { widthOf, wrapped } from './measure.ts';
import { beginning, escapeXml, plainText } from './plain.ts';
import type { Entry } from './timeline-entries.ts';

export type Look = 'light' | 'dark';

/** Every colour of a text has a contrast of 4.5 to 1 or more to the ground. */
const COLOURS = {
  light: {
    ground: '#ffffff',
    text: '#1f2328',
    faint: '#57606a',
    line: '#c5ccd3',
    dot: '#1f6f3a',
    differ: '#a31515',
  },
  dark: {
    ground: '#1e1f22',
    text: '#f2f3f5',
    faint: '#b5bac1',
    line: '#5c5f66',
    dot: '#57c78a',
    differ: '#ff9a90',
  },
} as const satisfies Record<Look, object>;

// Pixels. The picture is drawn at twice this size.
const WIDTH = 760;
const MARGIN = 32;
const AXIS = MARGIN + 8;
const TEXT = AXIS + 28;
const COLUMN = WIDTH - TEXT - MARGIN;
const SIZES = { title: 22, date: 17, quotation: 15, source: 13 } as const;
const LEADING = 1.4;
const LONGEST_TITLE = 90;

/** A timeline as an SVG of its own height: a line down the left, on it a dot for each date; text only, no references. */
export function timelineSvg(topic: string, entries: readonly Entry[], look: Look): string {
  const colours = COLOURS[look];
  const title = wrapped(
    beginning(plainText(topic), LONGEST_TITLE).text,
    WIDTH - 2 * MARGIN,
    SIZES.title,
    true,
  );
  let y = MARGIN + SIZES.title;
  const drawn: string[] = [];
  const line = (text: string, x: number, size: number, fill: string, isBold = false) => {
    const weight = isBold ? ' font-weight="bold"' : '';
    drawn.push(
      `<text x="${x}" y="${round(y)}" font-size="${size}" fill="${fill}"${weight}>${escapeXml(text)}</text>`,
    );
    y += size * LEADING;
  };
  for (const each of title) line(each, MARGIN, SIZES.title, colours.text, true);
  const top = y;
  for (const entry of entries) {
    y += entry.date === '' ? 10 : 22;
    if (entry.date !== '') {
      drawn.push(entry.isDisputed ? diamond(y - 6, colours.differ) : dot(y - 6, colours.dot));
      const differs = entry.isDisputed ? texts.timeline.picture.differ : '';
      const x = TEXT + widthOf(`${entry.date} `, SIZES.date, true) + 6;
      if (differs !== '')
        drawn.push(
          `<text x="${round(x)}" y="${round(y)}" font-size="${SIZES.source}" fill="${colours.differ}">${escapeXml(differs)}</text>`,
        );
      line(entry.date, TEXT, SIZES.date, colours.text, true);
    }
    for (const each of wrapped(entry.quotation, COLUMN, SIZES.quotation))
      line(each, TEXT, SIZES.quotation, colours.text);
    for (const each of wrapped(entry.source, COLUMN, SIZES.source))
      line(each, TEXT, SIZES.source, colours.faint);
  }
  const height = Math.ceil(y + MARGIN - SIZES.source);
  const axis = `<line x1="${AXIS}" y1="${round(top + 8)}" x2="${AXIS}" y2="${height - MARGIN / 2}" stroke="${colours.line}" stroke-width="2"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="DejaVu Sans">`,
    `<rect width="${WIDTH}" height="${height}" fill="${colours.ground}"/>`,
    axis,
    ...drawn,
    '</svg>',
  ].join('\n');
}

function dot(y: number, fill: string): string {
  return `<circle cx="${AXIS}" cy="${round(y)}" r="7" fill="${fill}"/>`;
}

/** Where the articles differ, the mark has another shape, not only another colour. */
function diamond(y: number, fill: string): string {
  const at = round(y);
  return `<path d="M${AXIS} ${at - 9} L${AXIS + 9} ${at} L${AXIS} ${at + 9} L${AXIS - 9} ${at} Z" fill="${fill}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
