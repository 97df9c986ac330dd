import type { Seen } from './page.ts';

/** Readers' comments begin only after this many words of a story. */
const STORY_WORDS = 60;

/**
 * The run of blocks that holds the story, as indices: the run whose scores sum highest, where prose counts its
 * words and everything else costs some (Pasternack and Roth, “Extracting Article Text from the Web with Maximum
 * Subsequence Segmentation”, WWW 2009). What follows a comments heading is never part of it.
 */
export function storyWindow(blocks: readonly Seen[]): { from: number; to: number } {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  let words = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.role === 'prose') words += block.look.words;
    if (block.role === 'comments' && words >= STORY_WORDS) break;
    sum += worth(block);
    if (sum > best.sum) best = { from, to: at + 1, sum };
    if (sum <= 0) {
      sum = 0;
      from = at + 1;
    }
  }
  return best.sum > 0 ? best : { from: 0, to: blocks.length };
}

function worth(block: Seen): number {
  switch (block.role) {
    case 'prose':
      return Math.min(block.look.words, 80);
    case 'short':
      return block.look.words;
    case 'caption':
      return 1;
    case 'fragment':
      return -4;
    case 'clutter':
      return -8;
    case 'others':
      return -20;
    case 'comments':
      return -30;
  }
}
