import { slice } from '../text/span.ts';
import { type Block, textBlocks, trim } from './blocks.ts';

/**
 * The blocks of a Markdown text. Marks at the start of a block (`## `, `> `, `- `) are left out of its span; marks inside
 * a line stay, because a quotation is the text as it is. Code, rules, tables' rulers and comments are no blocks.
 */
export function markdownBlocks(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  let fence: string | null = null;
  for (const block of textBlocks(text, from)) {
    const line = slice(text, block);
    const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
    } else if (mark) fence = mark;
    else if (isUnderline(line) && blocks.length > 0 && !block.gap) {
      const title = blocks.pop();
      if (title) blocks.push({ ...title, kind: 'heading' });
    } else if (!isNoise(line)) blocks.push(marked(text, block, line));
  }
  return blocks;
}

function isUnderline(line: string): boolean {
  return /^(?:={3,}|-{3,})$/.test(line);
}

function isNoise(line: string): boolean {
  return (
    (/^[-*_= \t]+$/.test(line) && line.length >= 3) ||
    (/^[ :|-]+$/.test(line) && line.includes('|')) ||
    /^<!--[\s\S]*-->$/.test(line) ||
    /^\[[^\]]+\]:\s/.test(line)
  );
}

function marked(text: string, block: Block, line: string): Block {
  const heading = /^#{1,6}[ \t]+/.exec(line);
  if (heading) {
    const end = block.end - (/[ \t]{1,20}#{1,6}$/.exec(line.slice(-30))?.[0].length ?? 0);
    return { ...block, ...trim(text, { start: block.start + heading[0].length, end }), kind: 'heading' };
  }
  const picture = /^!\[([^\]]*)\]\([^)]*\)$/.exec(line);
  if (picture)
    return {
      ...block,
      start: block.start + 2,
      end: block.start + 2 + (picture[1]?.length ?? 0),
      kind: 'caption',
    };
  const quote = /^(?:>[ \t]?)+/.exec(line);
  if (quote) return { ...block, ...trim(text, { start: block.start + quote[0].length, end: block.end }) };
  return block;
}
