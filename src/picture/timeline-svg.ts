import { texts } from '../catalogue/texts.ts';
import { dayNumber } from '../text/calendar.ts';
import { COLOURS, type Colours, type Look } from './colours.ts';
import { FONTS, type Style, widthOf } from './faces.ts';
import { type Line, linesOf, type Run } from './lines.ts';
import { escapeXml, isolated, plainText, shortened } from './plain.ts';
import { cut, type Quotation } from './quotation.ts';
import type { Entry, Kind, Part } from './timeline-parts.ts';

/** A drawing with its size in its own unit. */
export interface Svg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a timeline is of, and which part of it is drawn. */
export interface Heading {
  readonly topic: string;
  /** The numbers of the first and the last entry that are drawn, and of all. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

const WIDTH = 760;
const MARGIN = 30;
// Dates end left of the axis, quotations begin right of it.
const DATES_END = 184;
const AXIS = 206;
const TEXT = 230;
const COLUMN = WIDTH - TEXT - MARGIN;
const DATES = DATES_END - MARGIN + 8;
const SIZE = { title: 23, date: 14, quotation: 15.5, small: 12 } as const;
const LEADING = 1.42;
const LONGEST_TITLE = 120;
const MOST_LINES = 5;
const LONGEST_QUOTED = 220;
// Days that are worth telling where nothing is told of them.
const GAP = 28;

/** A timeline as an SVG: an axis down the left, on it a mark for each entry; text and shapes alone, no references. */
export function timelineSvg(heading: Heading, parts: readonly Part[], look: Look): Svg {
  const sheet = new Sheet(COLOURS[look]);
  drawHeading(sheet, heading);
  const top = sheet.y + 6;
  let last: Entry | null = null;
  for (const part of parts) {
    drawGap(sheet, last, part.entries[0]);
    drawPart(sheet, part, last);
    last = part.entries.at(-1) ?? last;
  }
  sheet.axis(top, sheet.y - 6, heading);
  drawLegend(
    sheet,
    parts.flatMap(({ entries }) => entries.map(({ kind }) => kind)),
  );
  return sheet.finish();
}

/** What is drawn so far, from the top down. */
class Sheet {
  /** Where the next thing is drawn. */
  y: number = MARGIN;
  readonly colours: Colours;
  readonly #under: string[] = [];
  readonly #drawn: string[] = [];
  readonly #marks: number[] = [];

  constructor(colours: Colours) {
    this.colours = colours;
  }

  /** A line of text on the height of `y`. */
  text(line: Line, x: number, size: number, fill: string, anchor: 'start' | 'end' = 'start'): void {
    const runs = line.map(
      ({ text, style }) =>
        `<tspan font-family="${FONTS[style].family}" font-weight="${FONTS[style].weight}">${escapeXml(text)}</tspan>`,
    );
    this.#drawn.push(
      `<text x="${x}" y="${round(this.y + size)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}" xml:space="preserve">${runs.join('')}</text>`,
    );
  }

  /** Lines of text, one under another; moves down by them. */
  lines(lines: readonly Line[], x: number, size: number, fill: string): void {
    for (const line of lines) {
      this.text(line, x, size, fill);
      this.y += size * LEADING;
    }
  }

  /** A mark of an entry, on the axis. */
  entryMark(kind: Kind, y: number): void {
    this.#marks.push(y);
    this.mark(kind, AXIS, y);
  }

  mark(kind: Kind, x: number, y: number): void {
    this.#drawn.push(markOf(kind, x, round(y), this.colours));
  }

  panel(from: number, to: number): void {
    this.#under.push(
      `<rect x="${MARGIN / 2}" y="${round(from)}" width="${WIDTH - MARGIN}" height="${round(to - from)}" rx="10" fill="${this.colours.panel}"/>`,
    );
  }

  /** The axis; it begins and ends with a mark where nothing is told before it and after it. */
  axis(top: number, bottom: number, { first, last, total }: Heading): void {
    const from = first <= 1 ? (this.#marks.at(0) ?? top) : top;
    const to = last >= total ? (this.#marks.at(-1) ?? bottom) : bottom;
    this.#under.push(
      `<line x1="${AXIS}" y1="${round(from)}" x2="${AXIS}" y2="${round(to)}" stroke="${this.colours.axis}" stroke-width="2"/>`,
    );
  }

  /** A stretch of the axis that stands for a long time. */
  gap(from: number, to: number): void {
    this.#drawn.push(
      `<line x1="${AXIS}" y1="${round(from)}" x2="${AXIS}" y2="${round(to)}" stroke="${this.colours.ground}" stroke-width="3" stroke-dasharray="3 4"/>`,
    );
  }

  finish(): Svg {
    const height = Math.ceil(this.y + MARGIN - 8);
    const svg = [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
      `<rect width="${WIDTH}" height="${height}" fill="${this.colours.ground}"/>`,
      ...this.#under,
      ...this.#drawn,
      '</svg>',
    ].join('\n');
    return { svg, width: WIDTH, height };
  }
}

function drawHeading(sheet: Sheet, { topic, first, last, total }: Heading): void {
  const title = shortened(plainText(topic).trim(), LONGEST_TITLE);
  sheet.lines(
    words(title, 'bold', WIDTH - 2 * MARGIN, SIZE.title, 2),
    MARGIN,
    SIZE.title,
    sheet.colours.text,
  );
  const range = texts.timeline.picture.range(first, last, total);
  sheet.lines(words(range, 'plain', WIDTH - 2 * MARGIN, SIZE.date), MARGIN, SIZE.date, sheet.colours.faint);
  sheet.y += 14;
}

/** How much time lies between two entries, where that is much. */
function drawGap(sheet: Sheet, last: Entry | null, next: Entry | undefined): void {
  if (last === null || next === undefined) return;
  const days = dayNumber(next.from) - dayNumber(last.to);
  if (days < GAP) return;
  const from = sheet.y;
  sheet.y += 2;
  sheet.text(
    [{ text: texts.timeline.picture.later(days), style: 'plain' }],
    TEXT,
    SIZE.small,
    sheet.colours.faint,
  );
  sheet.y += SIZE.small * LEADING + 14;
  sheet.gap(from - 4, sheet.y - 8);
}

function drawPart(sheet: Sheet, { note, entries }: Part, before: Entry | null): void {
  const isDisputed = entries.some(({ kind }) => kind === 'disputed');
  const top = sheet.y - 2;
  if (isDisputed) sheet.y += 10;
  const said = note ?? (isDisputed ? texts.timeline.picture.differ : null);
  if (isDisputed && said !== null) drawNote(sheet, said, true);
  let last = before;
  for (const entry of entries) {
    drawEntry(sheet, entry, entry.date !== last?.date || isDisputed);
    last = entry;
  }
  if (!isDisputed && said !== null) {
    sheet.y -= 12;
    drawNote(sheet, said, false);
    sheet.y += 8;
  }
  if (isDisputed) {
    sheet.panel(top, sheet.y - 4);
    sheet.y += 12;
  }
}

function drawNote(sheet: Sheet, note: string, isDisputed: boolean): void {
  const { colours } = sheet;
  const lines = words(note, isDisputed ? 'bold' : 'plain', COLUMN, SIZE.small, 4);
  sheet.lines(lines, TEXT, SIZE.small, isDisputed ? colours.disputed : colours.faint);
  sheet.y += isDisputed ? 8 : 4;
}

function drawEntry(sheet: Sheet, entry: Entry, isDated: boolean): void {
  const { colours } = sheet;
  const top = sheet.y;
  sheet.entryMark(entry.kind, top + SIZE.quotation * 0.66);
  const left = isDated ? drawDate(sheet, entry) : top;
  sheet.y = top;
  sheet.lines(quotedLines(entry.quotation), TEXT, SIZE.quotation, colours.text);
  sheet.y += 1;
  const origin: Run[] = [
    { text: `${entry.number} `, style: 'bold' },
    { text: entry.source, style: 'plain' },
  ];
  sheet.lines(linesOf(origin, COLUMN, SIZE.small, 2), TEXT, SIZE.small, colours.faint);
  sheet.y = Math.max(sheet.y, left) + 15;
}

/** A quotation between its marks, as much of it as there are lines for. */
function quotedLines(quotation: Quotation): Line[] {
  for (let most = LONGEST_QUOTED; ; most -= 20) {
    const { runs, isWhole } = cut(quotation.runs, most);
    const style = runs[0]?.style ?? 'quoted';
    const end = isWhole && quotation.isWhole ? '”' : '”\u00a0…';
    const lines = linesOf([{ text: '“', style }, ...runs, { text: end, style }], COLUMN, SIZE.quotation);
    if (lines.length <= MOST_LINES || most <= 20) return lines.map(isolatedLine);
  }
}

/** The date beside an entry; how far down it goes. */
function drawDate(sheet: Sheet, { date, weekday }: Entry): number {
  for (const line of words(date, 'bold', DATES, SIZE.date)) {
    sheet.text(line, DATES_END, SIZE.date, sheet.colours.text, 'end');
    sheet.y += SIZE.date * 1.3;
  }
  if (weekday !== null) {
    sheet.text([{ text: weekday, style: 'plain' }], DATES_END, SIZE.small, sheet.colours.faint, 'end');
    sheet.y += SIZE.small * LEADING;
  }
  return sheet.y;
}

/** What the marks mean, where there is more than one. */
function drawLegend(sheet: Sheet, used: readonly Kind[]): void {
  const kinds = (['told', 'ahead', 'disputed'] as const).filter((kind) => used.includes(kind));
  if (kinds.length === 0 || (kinds.length === 1 && kinds[0] === 'told')) return;
  sheet.y += 6;
  let x = TEXT;
  for (const kind of kinds) {
    const meaning = texts.timeline.picture.marks[kind];
    sheet.mark(kind, x, sheet.y + SIZE.small * 0.62);
    sheet.text([{ text: meaning, style: 'plain' }], x + 13, SIZE.small, sheet.colours.faint);
    x += widthOf(meaning, SIZE.small, 'plain') + 40;
  }
  sheet.y += SIZE.small * LEADING;
}

function markOf(kind: Kind, x: number, y: number, colours: Colours): string {
  switch (kind) {
    case 'told':
      return `<circle cx="${x}" cy="${y}" r="6" fill="${colours.told}"/>`;
    case 'ahead':
      return `<circle cx="${x}" cy="${y}" r="5" fill="${colours.ground}" stroke="${colours.ahead}" stroke-width="2"/>`;
    case 'disputed':
      return `<path d="M${x} ${y - 8} L${x + 8} ${y} L${x} ${y + 8} L${x - 8} ${y} Z" fill="${colours.disputed}"/>`;
  }
}

function words(text: string, style: Style, width: number, size: number, most?: number): Line[] {
  return linesOf([{ text, style }], width, size, most).map(isolatedLine);
}

/** A line with words from right to left keeps its place, whatever stands beside it. */
function isolatedLine(line: Line): Line {
  const text = line.map((run) => run.text).join('');
  if (isolated(text) === text) return line;
  const style = line[0]?.style ?? 'plain';
  return [{ text: '\u2068', style }, ...line, { text: '\u2069', style }];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
