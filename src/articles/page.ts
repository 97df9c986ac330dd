import { slice } from '../text/span.ts';
import type { Paragraph } from './article.ts';
import type { Block } from './blocks.ts';
import { byline } from './byline.ts';
import { isCaption } from './caption.ts';
import { type Look, look } from './clutter.ts';
import { datelineLine } from './dateline.ts';
import { OTHER_STORIES, READERS_WORDS } from './page-words.ts';
import { withoutMarkers } from './paragraphs.ts';
import { chooseTitle } from './title.ts';
import { storyWindow } from './window.ts';

/** A block with what it looks like. */
export interface Seen extends Block {
  readonly look: Look;
  readonly role: 'prose' | 'short' | 'fragment' | 'entry' | 'clutter' | 'caption' | 'comments' | 'others';
}

/** A block that is kept, and as what. */
export interface Kept extends Block {
  readonly kind: Paragraph['kind'];
}

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

const CLUTTER = 0.5;
const PROSE_WORDS = 9;
/** Datelines stand within so many blocks above the story. */
const TOP = 60;
const BOTTOM = 20;
/** Fewer words without one sentence are no article. */
const FEWEST_WORDS = 20;

/**
 * Tells a story from the page around it. Each block is looked at alone (words, sentence end, vocabulary); then the
 * stretch of blocks that holds the story is found; inside it, blocks without a sentence end are judged by their
 * neighbours, as in Pomikálek, “Removing Boilerplate and Duplicate Content from Web Corpora” (2011).
 * `known` is a title that is known otherwise: a block that repeats it is no paragraph. With `sorted`, the blocks are
 * those of an article already, and only what is surely furniture is left out.
 */
export function readPage(text: string, blocks: readonly Block[], known: string | null, sorted = false): Page {
  const seen = withEntries(
    text,
    blocks.map((block) => see(text, block)),
  );
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

function see(text: string, block: Block): Seen {
  const line = slice(text, withoutMarkers(text, block));
  const seen = look(line);
  return { ...block, look: seen, role: role(line, seen, block) };
}

/** Three lines and more with a figure in each are a table or a list of results, which is the story's own. */
function withEntries(text: string, seen: readonly Seen[]): Seen[] {
  const marked = [...seen];
  let from = 0;
  for (let at = 0; at <= seen.length; at++) {
    const block = seen[at];
    if (block && isEntry(text, block)) continue;
    if (at - from >= 3) {
      for (const [index, entry] of seen.slice(from, at).entries())
        marked[from + index] = { ...entry, role: 'entry' };
    }
    from = at + 1;
  }
  return marked;
}

function isEntry(text: string, block: Seen): boolean {
  return block.role === 'fragment' && block.look.words >= 3 && /\d/.test(slice(text, block));
}

function role(line: string, seen: Look, block: Block): Seen['role'] {
  if (seen.words <= 12 && READERS_WORDS.test(line)) return 'comments';
  if (seen.words <= 12 && OTHER_STORIES.test(line)) return 'others';
  if (seen.clutter >= CLUTTER) return 'clutter';
  if (block.kind === 'caption' || isCaption(line, seen)) return 'caption';
  if (!seen.sentence && seen.words <= 25 && (byline(line) || datelineLine(line))) return 'clutter';
  if (seen.words >= PROSE_WORDS && (seen.sentence || seen.words >= 40)) return 'prose';
  return seen.sentence ? 'short' : 'fragment';
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

function keep(text: string, blocks: readonly Seen[], cluttered: boolean): Kept[] {
  const kept: Kept[] = [];
  const said = new Set<string>();
  for (let at = 0; at < blocks.length; ) {
    const to = runEnd(blocks, at);
    for (const block of blocks.slice(at, to)) {
      const kind =
        block.role === 'fragment' ? fragmentAs(text, blocks, at, to, block, cluttered) : keptAs(block);
      // A page prints its first paragraph again as a summary, in a share box or for machines.
      const again = cluttered && block.role === 'prose' && said.size === said.add(slice(text, block)).size;
      if (kind && !again) kept.push({ ...block, kind });
    }
    at = to;
  }
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept.length > 0 ? kept : fragmentsOnly(blocks);
}

/** Where the run of fragments that begins here ends; any other block is a run of its own. */
function runEnd(blocks: readonly Seen[], from: number): number {
  let to = from + 1;
  if (blocks[from]?.role === 'fragment') while (blocks[to]?.role === 'fragment') to++;
  return to;
}

/** A page without one sentence: a poem, a table of results. It is kept where most of it is no furniture. */
function fragmentsOnly(blocks: readonly Seen[]): Kept[] {
  const lines = blocks.filter((block) => block.role === 'fragment');
  const words = sum(lines);
  if (words < FEWEST_WORDS || words < sum(blocks) / 2) return [];
  return lines.map((line) => ({ ...line, kind: line.kind ?? 'body' }));
}

function sum(blocks: readonly Seen[]): number {
  return blocks.reduce((words, block) => words + block.look.words, 0);
}

function keptAs(block: Seen): Paragraph['kind'] | null {
  switch (block.role) {
    case 'prose':
    case 'short':
      return block.kind ?? 'body';
    case 'caption':
      return 'caption';
    case 'entry':
      return 'list item';
    case 'fragment':
    case 'clutter':
    case 'comments':
    case 'others':
      return null;
  }
}

/** A line without a sentence end: a subheading stands alone before prose; a run of them is a list or a menu. */
function fragmentAs(
  text: string,
  blocks: readonly Seen[],
  from: number,
  to: number,
  block: Seen,
  cluttered: boolean,
): Paragraph['kind'] | null {
  if (block.kind === 'heading') return 'heading';
  const before = blocks[from - 1];
  const introduced = before !== undefined && /[:：]$/.test(text.slice(before.start, before.end).slice(-1));
  if (block.kind === 'list item') return !cluttered || introduced ? 'list item' : null;
  const beforeProse = blocks[to]?.role === 'prose' || blocks[to]?.role === 'short';
  if (to - from <= 2 && beforeProse) return block.look.words <= 15 ? 'heading' : 'body';
  return cluttered && !introduced ? null : 'body';
}
