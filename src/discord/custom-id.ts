import type { Action } from '../answers/answer.ts';
import { LIMITS } from './limits.ts';

/** A page of an answer. The rest of the request stands in the message itself: see `request-line.ts`. */
export interface Leaf {
  readonly command: string;
  /** Whether the message's title is the text of the command's main option. */
  readonly titled: boolean;
  /** Where the pages before began, and last where this one does: citations to leave out. At least one. */
  readonly trail: readonly number[];
}

/** A quotation's place. */
export interface Place {
  /** The article's key. */
  readonly key: string;
  /** From 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** How the picture of a page looks. */
export type Look = 'light' | 'dark' | 'none';

/** What a button or a menu asks for, kept in itself so that it works after a restart. */
export type Press =
  /** Another page in the place of this one; this page for everybody; this page with or without its picture. */
  | ({ readonly kind: 'page' } & Leaf)
  | ({ readonly kind: 'share' } & Leaf)
  | ({ readonly kind: 'picture'; readonly look: Look } & Leaf)
  /** A quotation among the paragraphs around it, and as plain text for a document. */
  | ({ readonly kind: 'context' } & Place)
  | ({ readonly kind: 'citation' } & Place)
  /** The same message around another paragraph; what it shows for everybody. `at` is the paragraph in the middle. */
  | ({ readonly kind: 'move'; readonly at: number } & Place)
  | ({ readonly kind: 'show'; readonly at: number } & Place)
  /** An article from its beginning. */
  | { readonly kind: 'article'; readonly key: string }
  /** A menu of articles: what was chosen is a key. */
  | { readonly kind: 'articles' }
  /** A command anew, with this text. */
  | { readonly kind: 'again'; readonly command: string; readonly text: string }
  /** What one of a command's replies offers to do. */
  | ({ readonly kind: 'act' } & Pick<Action, 'command' | 'action' | 'value'>);

export type PressOf<K extends Press['kind']> = Extract<Press, { kind: K }>;

const LEAF = /^(page|share|light|dark|none):([^:]{1,32}):([ft]):(\d{1,7}(?:\.\d{1,7}){0,40})$/;
const PLACE = /^(context|citation):([^:]{1,40}):(\d{1,9}):(\d{1,9}):(\d{1,9})(?::\d{1,2})?$/;
const VIEW = /^(move|show):([^:]{1,40}):(\d{1,9}):(\d{1,9}):(\d{1,9}):(\d{1,9})$/;
const ARTICLE = /^article:([a-z0-9]{12})$/;
const KEY = /^[a-z0-9]{12}$/;
const ACT = /^act:([^:]{1,32}):([a-z]{1,12}):([\w.-]{1,40})$/;
const AGAIN = /^again:([^:]{1,32}):([\s\S]{1,92})$/;

/** The custom id of the menu of articles. */
export const ARTICLES = 'articles';

/**
 * The custom id of a page's button, at most 100 characters: of a long trail the oldest steps go. Where a page begins
 * is exact as long as the trail is whole, however many quotations each page had room for.
 */
export function pageId(leaf: Leaf): string {
  return leafId('page', leaf);
}

export function shareId(leaf: Leaf): string {
  return leafId('share', leaf);
}

export function pictureId(look: Look, leaf: Leaf): string {
  return leafId(look, leaf);
}

/** The custom id of a context button, at most 100 characters; `number` keeps two of one message apart. */
export function contextId(place: Place, number: number): string {
  return `context:${placeId(place)}:${number % 100}`;
}

export function citationId(place: Place): string {
  return `citation:${placeId(place)}`;
}

export function moveId(place: Place, at: number): string {
  return `move:${placeId(place)}:${at}`;
}

export function showId(place: Place, at: number): string {
  return `show:${placeId(place)}:${at}`;
}

export function articleId(key: string): string {
  return `article:${key}`;
}

/** Null where it would be too long for Discord. */
export function againId(command: string, text: string): string | null {
  const id = `again:${command}:${text}`;
  return id.length <= LIMITS.customId && text.trim() !== '' ? id : null;
}

/** At most 90 characters; null where a part of it is longer than an action's may be, or holds other characters. */
export function actId({
  command,
  action,
  value,
}: Pick<Action, 'command' | 'action' | 'value'>): string | null {
  const id = `act:${command}:${action}:${value}`;
  return ACT.test(id) ? id : null;
}

/** Whether a menu's value can be an article's key. */
export function isKey(value: string): boolean {
  return KEY.test(value);
}

/** Reads a custom id; null for one that is not ours or has been tampered with. */
export function readPress(customId: string): Press | null {
  if (customId === ARTICLES) return { kind: 'articles' };
  const article = ARTICLE.exec(customId)?.[1];
  if (article !== undefined) return { kind: 'article', key: article };
  return readLeaf(customId) ?? readPlace(customId) ?? readAgain(customId) ?? readAct(customId);
}

function leafId(action: string, { command, titled, trail }: Leaf): string {
  const head = `${action}:${command}:${titled ? 't' : 'f'}:`;
  const steps = trail.slice(-40);
  while (steps.length > 1 && head.length + steps.join('.').length > LIMITS.customId) steps.shift();
  return head + steps.join('.');
}

function placeId({ key, paragraph, start, end }: Place): string {
  return `${key}:${paragraph}:${start}:${end}`;
}

function readLeaf(customId: string): Press | null {
  const [, action, command = '', titled, trail = ''] = LEAF.exec(customId) ?? [];
  const leaf = { command, titled: titled === 't', trail: trail.split('.').map(Number) };
  if (action === 'page' || action === 'share') return { kind: action, ...leaf };
  if (action === 'light' || action === 'dark' || action === 'none')
    return { kind: 'picture', look: action, ...leaf };
  return null;
}

function readPlace(customId: string): Press | null {
  const [, action, key = '', paragraph, start, end, at] = PLACE.exec(customId) ?? VIEW.exec(customId) ?? [];
  const place = { key, paragraph: Number(paragraph), start: Number(start), end: Number(end) };
  if (action === 'context' || action === 'citation') return { kind: action, ...place };
  if (action === 'move' || action === 'show') return { kind: action, ...place, at: Number(at) };
  return null;
}

function readAgain(customId: string): Press | null {
  const [, command, text = ''] = AGAIN.exec(customId) ?? [];
  return command === undefined || text.trim() === '' ? null : { kind: 'again', command, text };
}

function readAct(customId: string): Press | null {
  const [, command, action = '', value = ''] = ACT.exec(customId) ?? [];
  return command === undefined ? null : { kind: 'act', command, action, value };
}
