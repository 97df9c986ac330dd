import { slice } from '../text/span.ts';
import type { Paragraph } from './article.ts';
import type { Block } from './blocks.ts';
import type { Seen } from './seen.ts';

/** A block that is kept, and as what. */
export interface Kept extends Block {
  readonly kind: Paragraph['kind'];
}

/** Fewer words without one sentence are no article. */
const FEWEST_WORDS = 20;

/** The blocks of a story that are kept. In a cluttered page, lines without a sentence end have to earn their place. */
export function keep(text: string, blocks: readonly Seen[], cluttered: boolean): Kept[] {
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
    at = pastOthers(blocks, to);
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

/** Behind the headlines that a heading of other stories announces: up to the next sentence of this one. */
function pastOthers(blocks: readonly Seen[], from: number): number {
  let at = from;
  if (blocks[from - 1]?.role !== 'others') return from;
  for (let block = blocks[at]; block && !isSentence(block) && block.role !== 'others'; block = blocks[at])
    at++;
  return at;
}

function isSentence({ role, kind }: Seen): boolean {
  return role === 'prose' || (role === 'short' && kind === null);
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
  if (to - from <= 2 && beforeProse)
    return isHeading(slice(text, block), block.look.words) ? 'heading' : 'body';
  return cluttered && !introduced ? null : 'body';
}

const LONGEST_HEADING = 15;
/** From so many words on, a line with a verb that tells is a sentence that has lost its full stop. */
const SENTENCE_WORDS = 10;
const TELLS = /^\p{Lu}.*\s(?:was|were|has|had|have been|will be|is being|are being|said|told)\s/u;

function isHeading(line: string, words: number): boolean {
  return words <= LONGEST_HEADING && !(words >= SENTENCE_WORDS && TELLS.test(line));
}
