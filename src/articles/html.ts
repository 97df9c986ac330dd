import { Readability } from '@mozilla/readability';
import { type PageDocument, type PageElement, parsePage } from './dom.ts';
import type { Draft } from './draft.ts';
import { elementBlocks } from './html-blocks.ts';
import { htmlData, htmlTitle } from './html-data.ts';
import { Unreadable } from './reading.ts';

/** Elements beyond which a page is no article but a machine's output; parsing would take minutes. */
const MOST_ELEMENTS = 60_000;
const NO_ARTICLE = 'No article was found in this page. Save the text of the article itself.';

/**
 * An HTML page → its article: the main content (Mozilla's Readability), block by block, and what its head, JSON-LD and
 * time tags tell.
 */
export function htmlDraft(source: string): Draft | Unreadable {
  try {
    const document = parsePage(source);
    const title = htmlTitle(document);
    const data = htmlData(document);
    const content = mainContent(document);
    if (!content) return new Unreadable(NO_ARTICLE);
    return { ...elementBlocks(content), id: null, title, data, sorted: true };
  } catch {
    // The parsers are other people's: a page nested a million deep ends in their stack, not in ours.
    return new Unreadable(
      'This page is too large or too broken to be read. Save the text of the article itself.',
    );
  }
}

function mainContent(document: PageDocument): PageElement | null {
  for (const furniture of document.querySelectorAll(FURNITURE)) furniture.remove();
  const reader = new Readability<unknown>(document, {
    maxElemsToParse: MOST_ELEMENTS,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  return isContent(content) ? content : null;
}

/** What is never a part of a story, whatever it stands in. */
const FURNITURE = 'script,style,noscript,template,svg,iframe,button,select,nav,[hidden],[aria-hidden="true"]';

function isContent(content: unknown): content is PageElement {
  return typeof content === 'object' && content !== null && 'nodeType' in content && 'childNodes' in content;
}
