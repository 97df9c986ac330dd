import { type Header, readHttpDate } from './moments.ts';
import type { Validators } from './result.ts';

/** Quoted as they should be, or bare as some servers send them, but nothing that could begin another header. */
const ETAG = /^(?:W\/)?[\x21-\x7e]{1,500}$/;

/** What a response can be asked for again by; null where that is nothing. */
export function readValidators(url: URL, header: Header): Validators | null {
  const etag = sound(header('etag'), (text) => ETAG.test(text));
  const lastModified = sound(header('last-modified'), (text) => readHttpDate(text) !== null);
  return etag === null && lastModified === null ? null : { url: url.href, etag, lastModified };
}

/**
 * The headers that ask for changes only. Nothing for another address than the one that the validators come from: a tag
 * such as `"1"` may mean another version there.
 */
export function conditionsOf(url: URL, known: Validators | undefined): Readonly<Record<string, string>> {
  if (known === undefined || known.url !== url.href) return {};
  const etag = sound(known.etag, (text) => ETAG.test(text));
  const lastModified = sound(known.lastModified, (text) => readHttpDate(text) !== null);
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

function sound(text: string | null, isSound: (text: string) => boolean): string | null {
  return text !== null && isSound(text) ? text : null;
}
