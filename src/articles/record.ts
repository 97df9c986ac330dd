import { parseUrl } from '../text/parse-url.ts';
import type { ArticleHead } from './article.ts';
import { publicationDate } from './publication-date.ts';
import { Unreadable } from './reading.ts';

/** What a JSON record tells of its article, checked. */
export interface Fields extends Pick<ArticleHead, 'title' | 'source' | 'published' | 'url' | 'author'> {
  readonly id: string | null;
  readonly text: string;
}

const SHAPE = 'Give it at least a "title" and a "text", both strings.';
const ID_LENGTH = 200;
const TITLE_LENGTH = 1000;

/** Checks one parsed JSON value. A field that is there but of no use (an unreadable date, a relative link) is null. */
export function fields(value: unknown): Fields | Unreadable {
  if (!isRecord(value)) return new Unreadable(`This is not a JSON object. ${SHAPE}`);
  const title = words(value.title);
  if (!title) return new Unreadable(`This record has no title. ${SHAPE}`);
  if (title.length > TITLE_LENGTH)
    return new Unreadable(`Its title is longer than ${TITLE_LENGTH} characters. Shorten it.`);
  const text = value.text;
  if (typeof text !== 'string') return new Unreadable(`This record has no text. ${SHAPE}`);
  const id = identity(value.id);
  if (id instanceof Unreadable) return id;
  return {
    id,
    title,
    text,
    source: words(value.source),
    published: published(value.published),
    url: webAddress(value.url),
    author: author(value.author),
  };
}

/** An absolute http(s) address, or null. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value.trim())) return null;
  return parseUrl(value.trim()) !== null ? value.trim() : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function identity(value: unknown): string | null | Unreadable {
  if (value === undefined || value === null || value === '') return null;
  const id = typeof value === 'number' ? String(value) : value;
  if (typeof id !== 'string' || id.trim() === '' || id.length > ID_LENGTH || /[\0-\x1f\x7f]/.test(id)) {
    return new Unreadable(
      `Its "id" must be a number or a string of at most ${ID_LENGTH} ordinary characters.`,
    );
  }
  return id.trim();
}

function words(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value.replace(/\s+/g, ' ').trim() || null;
}

function published(value: unknown): string | null {
  const phrase = typeof value === 'number' ? String(value) : value;
  return typeof phrase === 'string' && phrase.length < 200 ? publicationDate(phrase) : null;
}

function author(value: unknown): string | null {
  if (!Array.isArray(value)) return words(isRecord(value) ? value.name : value);
  const names = value.map(author).filter((name) => name !== null);
  return names.length > 0 ? names.join(', ') : null;
}
