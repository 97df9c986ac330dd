import type { Answered } from '../answers/answer.ts';
import type { Look } from './colours.ts';
import { FONT_FILES } from './faces.ts';
import { encodePng } from './png.ts';
import { altOf } from './timeline-alt.ts';
import { partsOf } from './timeline-parts.ts';
import { timelineSvg } from './timeline-svg.ts';

export type { Look } from './colours.ts';

/** A picture, and what it shows in words. */
export interface Picture {
  readonly png: Uint8Array;
  /** At most 1,024 characters. */
  readonly alt: string;
}

// Letters stay sharp on a screen with small dots; a long picture has larger ones, so that it is drawn in time.
const SHARPEST = 1.75;
const MOST_DOTS = 2_200_000;

/**
 * Draws a page of a timeline: the quotations of `answer.citations` that have a moment. Drawn and packed in other threads.
 * Rejects where the drawing fails, which is a bug.
 */
export async function drawTimeline(answer: Answered, look: Look): Promise<Picture> {
  const parts = partsOf(answer);
  const numbers = (answer.moments ?? []).map(({ citation }) => citation);
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
  const { svg, width, height } = timelineSvg(
    { topic: answer.title, first, last, total: answer.total },
    parts,
    look,
  );
  const zoom = Math.min(SHARPEST, Math.sqrt(MOST_DOTS / (width * height)));
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: 'DejaVu Sans' },
  });
  const png = await encodePng(image.pixels, image.width, image.height);
  return { png, alt: altOf(answer.title, parts, answer.total) };
}
