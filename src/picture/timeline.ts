import { createRequire } from 'node:module';
import type { Answered } from '../answers/answer.ts';
import { texts } from '../catalogue/texts.ts';
import { beginning, plainText } from './plain.ts';
import { entriesOf } from './timeline-entries.ts';
import { type Look, timelineSvg } from './timeline-svg.ts';

export type { Look } from './timeline-svg.ts';

/** A picture with what it shows, in words. */
export interface Picture {
  readonly png: Uint8Array;
  /** At most 1,000 characters. */
  readonly alt: string;
}

// What Discord takes, less a little.
const LONGEST_ALT = 1_000;
const LONGEST_ENTRY = 90;
// Letters stay sharp on a screen with small dots.
const ZOOM = 2;

/** Draws a page of a timeline, in another thread. Rejects where the drawing fails, which is a bug. */
export async function drawTimeline(answer: Answered, look: Look): Promise<Picture> {
  const entries = entriesOf(answer);
  const svg = timelineSvg(answer.title, entries, look);
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'DejaVu Sans' },
  });
  return { png: image.asPng(), alt: altOf(answer) };
}

const require = createRequire(import.meta.url);

function fontFiles(): string[] {
  return [
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  ];
}

/** The same in words: each date with the beginning of its quotation, as many as there is room for. */
function altOf(answer: Answered): string {
  const topic = beginning(plainText(answer.title), LONGEST_ENTRY).text;
  let date = '';
  const entries = entriesOf(answer).map((entry) => {
    date = entry.date || date;
    const { text, isWhole } = beginning(entry.quotation.replace(/^“|”(?: …)?$/gu, ''), LONGEST_ENTRY);
    return `${date}${entry.isDisputed ? ` (${texts.timeline.picture.differ})` : ''}: “${text}”${isWhole ? '' : ' …'}`;
  });
  for (let count = entries.length; count > 0; count--) {
    const left = entries.length - count;
    const more = left === 0 ? [] : [texts.timeline.picture.more(left)];
    const alt = texts.timeline.picture.alt(topic, entries.length, [...entries.slice(0, count), ...more]);
    if (alt.length <= LONGEST_ALT) return alt;
  }
  return texts.timeline.picture.alt(topic, entries.length, []);
}
