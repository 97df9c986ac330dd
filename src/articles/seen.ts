import { slice } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { byline } from './byline.ts';
import { isCaption } from './caption.ts';
import { type Look, look } from './clutter.ts';
import { datelineLine } from './dateline.ts';
import { OTHER_STORIES, READERS_WORDS } from './page-words.ts';
import { withoutMarkers } from './paragraphs.ts';

/** A block with what it looks like, and what it seems to be by itself and by its like next to it. */
export interface Seen extends Block {
  readonly look: Look;
  readonly role: 'prose' | 'short' | 'fragment' | 'entry' | 'clutter' | 'caption' | 'comments' | 'others';
}

const CLUTTER = 0.5;
/** A sentence of so many words is a paragraph of a story by itself; a shorter one may also be a headline. */
const PROSE_WORDS = 9;

/** Looks at every block of a page. */
export function seeBlocks(text: string, blocks: readonly Block[]): Seen[] {
  return withEntries(
    text,
    blocks.map((block) => see(text, block)),
  );
}

function see(text: string, block: Block): Seen {
  const line = slice(text, withoutMarkers(text, block));
  const seen = look(line);
  return { ...block, look: seen, role: role(line, seen, block) };
}

function role(line: string, seen: Look, block: Block): Seen['role'] {
  if (seen.words <= 12 && READERS_WORDS.test(line)) return 'comments';
  if (seen.words <= 12 && OTHER_STORIES.test(line)) return 'others';
  if (seen.clutter >= CLUTTER) return 'clutter';
  if (block.kind === 'caption') return 'caption';
  if (!seen.sentence && seen.words <= 25 && (byline(line) || datelineLine(line))) return 'clutter';
  if (isCaption(line, seen)) return 'caption';
  if (seen.words >= PROSE_WORDS && (seen.sentence || seen.words >= 40)) return 'prose';
  return seen.sentence ? 'short' : 'fragment';
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
