import { parseHTML } from 'linkedom';

/** As much of the DOM as is read here; linkedom gives it, and the project's types have no browser. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** Parses a page; scripts do not run. */
export function parsePage(html: string): PageDocument {
  // Without a root element linkedom has no document element at all.
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** An element's text on one line; null where there is none. */
export function textOf(element: PageNode | null): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}
