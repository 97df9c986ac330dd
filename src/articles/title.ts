import { slice } from '../text/span.ts';
import type { Block } from './blocks.ts';
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
  const candidates = above.filter((block) => mayBeTitle(text, block));
  if (candidates.length === 0) return null;
  const story = new Set(
    contentWords(
      body
        .slice(0, 12)
        .map((block) => slice(text, block))
        .join(' ')
        .slice(0, 6000),
    ),
  );
  let best: { block: Seen; score: number } | null = null;
  for (const [at, block] of candidates.entries()) {
    const score = titleScore(slice(text, block), block, story) - 0.1 * (candidates.length - 1 - at);
    if (!best || score > best.score) best = { block, score };
  }
  return best?.block ?? null;
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
