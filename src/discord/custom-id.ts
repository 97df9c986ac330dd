import { LIMITS } from './limits.ts';

/** Another page of an answer. The rest of the request stands in the message itself: see `request-line.ts`. */
export interface PagePress {
  readonly kind: 'page';
  readonly command: string;
  /** Whether the message's title is the text of the command's main option. */
  readonly titled: boolean;
  /** Where the pages before began, and last where the wanted one begins: citations to leave out. At least one. */
  readonly trail: readonly number[];
}

/** A quotation among the paragraphs around it. */
export interface ContextPress {
  readonly kind: 'context';
  /** The article's key. */
  readonly key: string;
  /** From 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What a button asks for, kept in the button itself so that it works after a restart. */
export type Press = PagePress | ContextPress;

const PAGE = /^page:([^:]{1,32}):([ft]):(\d{1,7}(?:\.\d{1,7}){0,40})$/;
const CONTEXT = /^context:([^:]{1,40}):(\d{1,9}):(\d{1,9}):(\d{1,9})(?::\d{1,2})?$/;

/**
 * The custom id of a page button, at most 100 characters: of a long trail the oldest steps go. Where a page begins
 * is exact as long as the trail is whole, however many quotations each page had room for.
 */
export function pageId(press: Omit<PagePress, 'kind'>): string {
  const head = `page:${press.command}:${press.titled ? 't' : 'f'}:`;
  const trail = press.trail.slice(-40);
  while (trail.length > 1 && head.length + trail.join('.').length > LIMITS.customId) trail.shift();
  return head + trail.join('.');
}

/** The custom id of a context button, at most 100 characters; `number` keeps two of one message apart. */
export function contextId(press: Omit<ContextPress, 'kind'>, number: number): string {
  return `context:${press.key}:${press.paragraph}:${press.start}:${press.end}:${number % 100}`;
}

/** Reads a custom id; null for one that is not ours or has been tampered with. */
export function readPress(customId: string): Press | null {
  const page = PAGE.exec(customId);
  if (page) {
    const [, command = '', titled, trail = ''] = page;
    return { kind: 'page', command, titled: titled === 't', trail: trail.split('.').map(Number) };
  }
  const context = CONTEXT.exec(customId);
  if (!context) return null;
  const [, key = '', paragraph, start, end] = context;
  return {
    kind: 'context',
    key,
    paragraph: Number(paragraph),
    start: Number(start),
    end: Number(end),
  };
}
