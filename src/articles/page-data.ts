import { slice } from '../text/span.ts';
import type { ArticleHead, Origin } from './article.ts';
import { byline, type LineData } from './byline.ts';
import { datelineLine, labelled, opening } from './dateline.ts';
import type { Page } from './page.ts';
import { writtenDate } from './publication-date.ts';
import type { Seen } from './seen.ts';

/** What is known of an article besides its text; each known value has its origin. */
export type Data = Pick<ArticleHead, 'source' | 'published' | 'url' | 'author' | 'found'>;

type Field = 'source' | 'published' | 'url' | 'author';

const LONGEST = 250;

export const NO_DATA: Data = { source: null, published: null, url: null, author: null, found: {} };

/** `first`, with what it does not know filled in from `second`. */
export function filledFrom(first: Data, second: Data): Data {
  if (second === NO_DATA) return first;
  const found = { ...first.found };
  const pick = (field: Field): string | null => {
    if (first[field] !== null) return first[field];
    const origin = second.found[field];
    if (second[field] !== null && origin !== undefined) found[field] = origin;
    return second[field];
  };
  return {
    source: pick('source'),
    published: pick('published'),
    url: pick('url'),
    author: pick('author'),
    found,
  };
}

/** Values that all come from one place. */
export function dataFrom(origin: Origin, values: Partial<Record<Field, string | null>>): Data {
  const found: Partial<Record<Field, Origin>> = {};
  for (const field of ['source', 'published', 'url', 'author'] as const) {
    if (values[field] !== undefined && values[field] !== null) found[field] = origin;
  }
  return { ...NO_DATA, ...values, found };
}

/**
 * What the lines round a story tell: datelines, bylines, labels, the opening of the first paragraph, a caption's
 * date, in this order of trust. A date inside the story's prose is none of its data.
 */
export function pageData(text: string, page: Page): Data {
  // A label, a byline or a dateline is short; of a paragraph, only the opening counts.
  const lines = (blocks: readonly Seen[]): string[] =>
    blocks.filter((block) => block.end - block.start <= LONGEST).map((block) => slice(text, block));
  // The nearest to the story first: far above stands today's date, or another story's.
  const top = lines(page.top).reverse();
  const bottom = lines(page.bottom);
  const first = page.top.at(-1);
  const readings: readonly Data[] = [
    ...top.map((line) => fromLine('dateline', labelIn(line, false))),
    ...top.map((line) => fromLine('dateline', datelineLine(line))),
    ...top.map((line) => fromLine('byline', byline(line))),
    fromLine(
      'dateline',
      opening(first ? text.slice(first.start, Math.min(first.end, first.start + LONGEST)) : ''),
    ),
    ...captions(text, page.top)
      .reverse()
      .map((date) => dataFrom('caption', { published: date })),
    ...[...top, ...bottom].map((line) => fromLine('dateline', labelIn(line, true))),
    ...bottom.map((line) => fromLine('dateline', labelIn(line, false))),
  ];
  return readings.reduce(filledFrom, NO_DATA);
}

function fromLine(origin: Origin, data: LineData | null): Data {
  return data ? dataFrom(origin, data) : NO_DATA;
}

function labelIn(line: string, updated: boolean): LineData | null {
  const found = labelled(line);
  return found && found.updated === updated
    ? { author: found.author, source: found.source, published: found.published }
    : null;
}

function captions(text: string, blocks: readonly Seen[]): string[] {
  return blocks
    .filter((block) => block.role === 'caption')
    .map((block) => writtenDate(slice(text, block).slice(-40))?.value)
    .filter((date) => date !== undefined);
}
