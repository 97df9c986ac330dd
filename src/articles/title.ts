import { slice } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { isOutlet } from './outlets.ts';
import type { Seen } from './seen.ts';

const LONGEST = 250;

/**
 * The title among the blocks above the first body paragraph: a line of some words, better the more of its words the
 * story uses, the nearer it stands and if the format calls it a heading. With `known`, only a block that says the same.
 */
export function chooseTitle(
  text: string,
  above: readonly Seen[],
  body: readonly Seen[],
  known: string | null,
): Block | null {
  if (known !== null) {
    const wanted = plain(known);
    return above.find((block) => plain(slice(text, block)) === wanted) ?? null;
  }
  const story = wordsOf(text, body);
  const top = plain(above[0] ? slice(text, above[0]).slice(0, LONGEST) : '');
  let best: { block: Seen; score: number } | null = null;
  for (const [at, block] of above.entries()) {
    if (!mayBeTitle(text, block)) continue;
    const line = slice(text, block);
    const distance = Math.min(FAR, above.length - 1 - at);
    const score = titleScore(line, block, story) + (at === 0 ? TOP : repeats(top, line)) - distance / FAR;
    if (!best || score > best.score) best = { block, score };
  }
  return best?.block ?? null;
}

/** How far above the story, in blocks, distance stops to count. */
const FAR = 30;
/** What the first line of the page is worth as a title, and a line below that repeats it. */
const TOP = 0.5;
const REPEATED = 3;
/** A first line of fewer words is the site's name rather than the window's. */
const SHORTEST_TITLE = 4;

/** A saved page begins with the title of its window; the story’s own is the line that says the same again. */
function repeats(top: string, line: string): number {
  const words = plain(line);
  return top.split(' ').length >= SHORTEST_TITLE &&
    words.length * 2 >= top.length &&
    words.length > 12 &&
    (top.includes(words) || words.includes(top))
    ? REPEATED
    : 0;
}

function wordsOf(text: string, body: readonly Seen[]): ReadonlySet<string> {
  const start = body.slice(0, 12).map((block) => slice(text, block));
  return new Set(contentWords(start.join(' ').slice(0, 6000)));
}

/** “Talks begin | The Daily Planet” → “Talks begin”, where what follows or leads can only be the name of a site. */
export function withoutOutlet(title: string, source: string | null): string {
  const head = /^([^|»:]{2,60}?)(?: online)?\s{0,2}[|»:]\s+(\S.{9,})$/i.exec(title);
  if (head?.[1] !== undefined && head[2] !== undefined && plain(head[1]) === plain(source ?? ''))
    return head[2];
  const [, own, mark, rest] = /^(.{10,}?)\s+([|»·•–—-])\s+(\S.{0,60})$/.exec(title) ?? [];
  if (own === undefined || rest === undefined) return title;
  return mark === '|' || mark === '»' || isOutlet(rest) ? own : title;
}

function mayBeTitle(text: string, block: Seen): boolean {
  if (block.role !== 'fragment' && block.role !== 'short') return false;
  if (block.end - block.start > LONGEST || block.kind === 'list item') return false;
  // “It rained.” is a sentence of the story; “Who won?” is a title.
  return block.role === 'fragment' || !text.slice(block.start, block.end).endsWith('.');
}

function titleScore(line: string, block: Seen, story: ReadonlySet<string>): number {
  const words = contentWords(line);
  const shared = words.filter((word) => story.has(word)).length;
  const length = block.look.words >= 4 && block.look.words <= 18 ? 1 : block.look.words >= 2 ? 0.5 : 0;
  const heading = block.kind === 'heading' ? 1 : 0;
  const site = /[|»›]| [-–—] /.test(line) ? -0.5 : 0;
  return (
    length +
    heading +
    site +
    3 * (words.length > 0 ? shared / words.length : 0) * Math.min(1, words.length / 3)
  );
}

/** The longer words of a text, cut to six letters so that “discuss” and “discussions” are one. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]{4,30}/gu) ?? []).map((word) => word.slice(0, 6));
}

/** A title as it compares: case, punctuation and spacing differ between a field and a page. */
export function plain(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ');
}
