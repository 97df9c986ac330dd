import { slice } from '../text/span.ts';
import type { Seen } from './seen.ts';
import { contentWords, plain } from './title.ts';

/** Readers' comments begin only after this many words of a story. */
const STORY_WORDS = 60;
/** A paragraph counts no more words than this, so that one legal notice does not outweigh a story. */
const MOST_WORDS = 80;
/** A shorter one that stands alone among links is likely a teaser, which counts as little as this. */
const TEASER_WORDS = 60;
const TEASER = 10;
/** How far prose may be from prose across buttons, in blocks. */
const REACH = 4;
/** How far below the story, in blocks, a form or an advertisement in its middle may have cut off its end. */
const BREAK = 8;
/** What a repeated headline adds to the prose right below it. */
const HEADLINE = 80;
/** And what each word of the window's title adds to a paragraph that uses it. */
const RELEVANT = 5;
/** How far below, in blocks: a byline, a date, share buttons and a caption come between. */
const NEAR = 15;

/**
 * The run of blocks that holds the story, as indices: the run whose scores sum highest, where prose counts its
 * words and everything else costs some (Pasternack and Roth, “Extracting Article Text from the Web with Maximum
 * Subsequence Segmentation”, WWW 2009). What follows a comments heading is never part of it.
 */
export function storyWindow(text: string, blocks: readonly Seen[]): { from: number; to: number } {
  const scores = blocks.map((block, at) => worth(block, hasCompany(blocks, at)));
  const title = windowTitle(text, blocks);
  if (title !== null) {
    for (const [at, block] of blocks.entries()) {
      if (block.role === 'prose')
        scores[at] = (scores[at] ?? 0) + RELEVANT * sharedWords(title, slice(text, block));
    }
    const first = belowHeadline(text, blocks, title);
    if (first >= 0) scores[first] = (scores[first] ?? 0) + HEADLINE;
  }
  const end = commentsAt(blocks);
  return continued(text, blocks.slice(0, end), bestRun(scores.slice(0, end)));
}

/** The run with what follows a break in it: paragraphs that go on about somebody or something that it names. */
function continued(
  text: string,
  blocks: readonly Seen[],
  run: { from: number; to: number },
): { from: number; to: number } {
  let { to } = run;
  if (to >= blocks.length) return run;
  const story = blocks.slice(run.from, to).filter(({ role }) => role === 'prose');
  const named = new Set(story.flatMap((block) => names(slice(text, block))));
  for (let at = to; at < blocks.length && at - to <= BREAK; at++) {
    const block = blocks[at];
    if (!block || block.role === 'others' || block.role === 'comments') break;
    if (
      block.role === 'prose' &&
      block.look.clutter === 0 &&
      names(slice(text, block)).some((name) => named.has(name))
    )
      to = at + 1;
  }
  return { from: run.from, to };
}

/** Words with a capital inside a sentence. */
function names(paragraph: string): string[] {
  return paragraph.match(/(?<=[\p{L}\d,] )\p{Lu}\p{L}{3,30}/gu) ?? [];
}

/** A saved page often begins with the title of its window, which is the story's with the site's name. */
function windowTitle(text: string, blocks: readonly Seen[]): string | null {
  const [top] = blocks;
  return top && top.look.words >= 4 && top.role === 'fragment' ? slice(text, top) : null;
}

/** How many of the title's words, at most three, a paragraph uses. */
function sharedWords(title: string, paragraph: string): number {
  const words = new Set(contentWords(paragraph));
  return Math.min(3, new Set(contentWords(title).filter((word) => words.has(word))).size);
}

function bestRun(scores: readonly number[]): { from: number; to: number } {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  for (const [at, score] of scores.entries()) {
    sum += score;
    if (sum > best.sum) best = { from, to: at + 1, sum };
    if (sum <= 0) {
      sum = 0;
      from = at + 1;
    }
  }
  return best.sum > 0 ? best : { from: 0, to: scores.length };
}

function worth(block: Seen, company: boolean): number {
  switch (block.role) {
    case 'prose':
      return Math.min(block.look.words, company || block.look.words > TEASER_WORDS ? MOST_WORDS : TEASER);
    case 'short':
      return company ? block.look.words : 1;
    case 'caption':
    case 'entry':
      return 1;
    case 'fragment':
      return -4;
    case 'clutter':
      return block.look.words === 0 ? 0 : -8;
    case 'others':
      return -20;
    case 'comments':
      return -30;
  }
}

/** Whether prose stands beside a block, or nothing but a few buttons between; a teaser has a headline there. */
function hasCompany(blocks: readonly Seen[], at: number): boolean {
  return [-1, 1].some((step) => {
    for (let next = at + step; Math.abs(next - at) <= REACH; next += step) {
      const role = blocks[next]?.role;
      if (role !== 'clutter' && role !== 'others')
        return role === 'prose' || role === 'short' || role === 'caption';
    }
    return false;
  });
}

/** Where the readers' comments begin, or the end. */
function commentsAt(blocks: readonly Seen[]): number {
  let words = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.role === 'prose') words += block.look.words;
    if (block.role === 'comments' && words >= STORY_WORDS) return at;
  }
  return blocks.length;
}

/** The prose below the first line that repeats the window's title, with or without the site's name; -1 where none does. */
function belowHeadline(text: string, blocks: readonly Seen[], windowTitle: string): number {
  const title = plain(windowTitle);
  for (const [at, block] of blocks.entries()) {
    if (block.look.words < 3 || block.look.words > 40 || at === 0) continue;
    const line = plain(slice(text, block));
    if (line.length * 2 < title.length || !(title.startsWith(line) || title.endsWith(line))) continue;
    const near = blocks.slice(at + 1, at + 1 + NEAR).findIndex((next) => next.role === 'prose');
    if (near >= 0) return at + 1 + near;
  }
  return -1;
}
