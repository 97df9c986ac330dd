import type { Block } from './blocks.ts';
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

/** Elements that stand in a line of text; every other one is a block of its own. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON SELECT TEXTAREA INPUT OBJECT VIDEO AUDIO RT RP'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, Block['kind']>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list item',
  DT: 'list item',
  DD: 'list item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};

/** The text of an element, a blank line between its blocks, and where each block stands in it. */
export function elementBlocks(root: PageElement): { text: string; blocks: Block[] } {
  const writer = new Writer();
  // A stack of our own: pages nest deeper than the engine's.
  const stack: { node: PageNode; kind: Block['kind']; leaving: boolean }[] = [
    { node: root, kind: null, leaving: false },
  ];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, kind, leaving } = top;
    if (isText(node)) writer.write(node.textContent ?? '', kind);
    if (!isElement(node)) continue;
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) continue;
    const inline = INLINE.has(name);
    if (!inline) writer.end();
    if (name === 'BR' || leaving) continue;
    const inner = KINDS[name] ?? kind;
    if (!inline) stack.push({ node, kind, leaving: true });
    for (const child of [...node.childNodes].reverse())
      stack.push({ node: child, kind: inner, leaving: false });
  }
  writer.end();
  return { text: writer.text, blocks: writer.blocks };
}

class Writer {
  text = '';
  readonly blocks: Block[] = [];
  private line = '';
  private kind: Block['kind'] = null;

  write(words: string, kind: Block['kind']): void {
    if (this.line.trim() === '') this.kind = kind;
    this.line += words;
  }

  end(): void {
    const line = this.line.replace(/\s+/g, ' ').trim();
    this.line = '';
    if (line === '') return;
    if (this.text !== '') this.text += '\n\n';
    this.blocks.push({
      start: this.text.length,
      end: this.text.length + line.length,
      gap: true,
      kind: this.kind,
    });
    this.text += line;
  }
}
