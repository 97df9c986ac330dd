import { withoutReferences } from './entities.ts';
import { withoutComments } from './escape.ts';
import { tags } from './scan.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Their insides are no text; that of a script may hold anything but its own end. */
const UNREAD = new Set(
  'script style noscript template svg iframe button select textarea object video audio rt rp'.split(' '),
);

/**
 * Markup of an entry → plain text, a blank line between its blocks, as `elementBlocks` gives it for a page. In linear
 * time and without a document: a parser takes a millisecond for the shortest text, and a feed has thousands.
 */
export function markupText(markup: string): string {
  // What office programs leave behind: `<?xml:namespace … />`, `<![if !vml]>`.
  const source = withoutComments(markup)
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/<[?!][^<>]{0,1000}>/g, '');
  const text = new Blocks();
  let at = 0;
  let unread: string | null = null;
  for (const tag of tags(source)) {
    if (unread !== null) {
      if (tag.kind === 'close' && tag.name === unread) {
        unread = null;
        at = tag.end;
      }
      continue;
    }
    if (tag.start < at) continue;
    text.write(source.slice(at, tag.start));
    at = tag.end;
    if (UNREAD.has(tag.name)) unread = tag.kind === 'open' ? tag.name : null;
    else if (!INLINE.has(tag.name)) text.end();
  }
  // What is never closed hides nothing.
  text.write(source.slice(at));
  return text.whole();
}

/** Any words on one line; null where there are none. */
export function oneLine(words: string): string | null {
  return words.replace(/[\s\0-\x1f\x7f]+/g, ' ').trim() || null;
}

class Blocks {
  private readonly blocks: string[] = [];
  private line: string[] = [];

  write(words: string): void {
    if (words !== '') this.line.push(words);
  }

  end(): void {
    const line = oneLine(withoutReferences(this.line.join('')));
    if (line !== null) this.blocks.push(line);
    this.line = [];
  }

  whole(): string {
    this.end();
    return this.blocks.join('\n\n');
  }
}
