import { Readability } from '@mozilla/readability';
import { type PageDocument, type PageElement, parsePage } from './dom.ts';
import type { Draft } from './draft.ts';
import { elementBlocks } from './html-blocks.ts';
import { htmlData, htmlTitle } from './html-data.ts';
import { htmlSigns } from './html-signs.ts';
import { NO_DATA } from './page-data.ts';
import { Unreadable } from './reading.ts';

/** Beyond these a page is no article but a machine's output, and parsing it would take minutes. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 600;
/** “<” and “&”, each: the parser makes a piece of text of every one and joins them again and again. */
const MOST_MARKS = 50_000;
const TOO_MUCH = 'This page is too large or too broken to be read. Save the text of the article itself.';
const NO_ARTICLE = 'No article was found in this page. Save the text of the article itself.';

/**
 * An HTML page → its article: the main content (Mozilla's Readability), block by block, and what its head, JSON-LD and
 * time tags tell.
 */
export function htmlDraft(source: string): Draft | Unreadable {
  if (isMonstrous(source)) return new Unreadable(TOO_MUCH);
  try {
    const document = parsePage(source);
    const title = htmlTitle(document);
    const data = htmlData(document);
    const signs = htmlSigns(document);
    const content = mainContent(document);
    if (!content) return new Unreadable(NO_ARTICLE);
    return { ...elementBlocks(content), id: null, title, data, sorted: true, signs };
  } catch {
    // The parsers are other people's, and what they throw at is a page's fault.
    return new Unreadable(TOO_MUCH);
  }
}

/** The markup of a story alone, without a page round it, such as a feed's → its article. */
export function fragmentDraft(source: string): Draft | Unreadable {
  if (isMonstrous(source)) return new Unreadable(TOO_MUCH);
  try {
    const document = parsePage(`<html><body>${source}</body></html>`);
    for (const furniture of document.querySelectorAll(FURNITURE)) furniture.remove();
    const content = document.body;
    if (!content) return new Unreadable(NO_ARTICLE);
    return { ...elementBlocks(content), id: null, title: null, data: NO_DATA, sorted: true };
  } catch {
    return new Unreadable(TOO_MUCH);
  }
}

/** Elements that need no end tag, or have none. */
const UNCLOSED = new Set(
  'p li td th tr dt dd option tbody thead tfoot colgroup area base br col embed hr img input link meta param source track wbr path'.split(
    ' ',
  ),
);

/** Counts tags and their depth before anything is built: the parsers need time by the square of the depth. */
function isMonstrous(source: string): boolean {
  if (count(source, '<') > MOST_MARKS || count(source, '&') > MOST_MARKS) return true;
  let elements = 0;
  let depth = 0;
  for (const [, slash, name] of source.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (slash) depth = Math.max(0, depth - (UNCLOSED.has(name?.toLowerCase() ?? '') ? 0 : 1));
    else {
      elements++;
      if (!UNCLOSED.has(name?.toLowerCase() ?? '')) depth++;
    }
    if (elements > MOST_ELEMENTS || depth > DEEPEST) return true;
  }
  return false;
}

function count(source: string, mark: string): number {
  let found = 0;
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) found++;
  return found;
}

function mainContent(document: PageDocument): PageElement | null {
  for (const furniture of document.querySelectorAll(FURNITURE)) furniture.remove();
  for (const box of document.querySelectorAll(BOXES)) if (isBox(box)) box.remove();
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

/** What may hold a box between the paragraphs of a story. */
const BOXES = 'div[class],aside,section[class],blockquote[class],p[class],ul[class],form,div[id],section[id]';
const BOX_NAME =
  /(?:^|[\s_-])(?:subscri(?:be|ption)|newsletter|sign-?up|donat(?:e|ion)s?|membership|promo(?:tion)?|paywall|cookies?|consent|shar(?:e|ing)|social|advert(?:isement|s)?|ads?|sponsor(?:ed)?|related|breadcrumbs?|tags?|copyright|rating|feedback|blogroll|poll)(?:$|[\s_-])/i;
/** A box holds less than this, in characters; what is longer may be the story in an element with an unlucky name. */
const LARGEST_BOX = 400;

/** Whether an element is called what page furniture is called, and is as short. */
function isBox(element: PageElement): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return BOX_NAME.test(name) && (element.textContent?.trim().length ?? 0) < LARGEST_BOX;
}

function isContent(content: unknown): content is PageElement {
  return typeof content === 'object' && content !== null && 'nodeType' in content && 'childNodes' in content;
}
