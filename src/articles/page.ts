import type { Block } from './blocks.ts';
import { type Kept, keep } from './kept.ts';
import { type Seen, seeBlocks } from './seen.ts';
import { chooseTitle } from './title.ts';
import { storyWindow } from './window.ts';

/** A page sorted out. */
export interface Page {
  /** Every block, for whoever wants to know why one was left out. */
  readonly seen: readonly Seen[];
  /** The block that is the title; null where none is. */
  readonly title: Block | null;
  /** The story's blocks in order, without the title. */
  readonly kept: readonly Kept[];
  /** What stands above the first body paragraph, and that paragraph: datelines and bylines; and what stands below the last. */
  readonly top: readonly Seen[];
  readonly bottom: readonly Seen[];
}

/** Datelines stand within so many blocks above the story, sources within so many below. */
const TOP = 60;
const BOTTOM = 20;

/**
 * Tells a story from the page around it. Each block is looked at alone (words, sentence end, vocabulary); then the
 * stretch of blocks that holds the story is found; inside it, blocks without a sentence end are judged by their
 * neighbours, as in Pomikálek, “Removing Boilerplate and Duplicate Content from Web Corpora” (2011).
 * `known` is a title that is known otherwise: a block that repeats it is no paragraph. With `sorted`, the blocks are
 * those of an article already, and only what is surely furniture is left out.
 */
export function readPage(text: string, blocks: readonly Block[], known: string | null, sorted = false): Page {
  const seen = seeBlocks(text, blocks);
  const cluttered = !sorted && isCluttered(seen);
  const { from, to } = cluttered ? storyWindow(text, seen) : { from: 0, to: seen.length };
  const first = firstBody(seen, from, to);
  const title = chooseTitle(text, seen.slice(0, first), seen.slice(first, to), known);
  const inside = seen.filter(
    (block, at) => block !== title && at < to && (at >= from || block.role === 'caption'),
  );
  return {
    seen,
    title,
    kept: keep(text, inside, cluttered),
    top: seen.slice(Math.max(0, first - TOP), first + 1),
    bottom: seen.slice(Math.max(first + 1, to - 2), to + BOTTOM),
  };
}

/** Whether page furniture is about; a plain text with a few headings is taken whole. */
function isCluttered(seen: readonly Seen[]): boolean {
  let furniture = 0;
  let fragments = 0;
  let prose = 0;
  for (const { role, kind, look } of seen) {
    if (look.words === 0) continue;
    if (role === 'clutter' || role === 'comments' || role === 'others') furniture++;
    else if (role === 'fragment' && kind === null) fragments++;
    else prose++;
  }
  return furniture >= 2 || fragments > prose + 3;
}

function firstBody(seen: readonly Seen[], from: number, to: number): number {
  const prose = seen.findIndex((block, at) => at >= from && at < to && block.role === 'prose');
  if (prose >= 0) return prose;
  const short = seen.findIndex((block, at) => at >= from && at < to && block.role === 'short');
  return short >= 0 ? short : to;
}
