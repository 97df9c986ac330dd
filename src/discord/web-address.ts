import { parseUrl } from '../text/parse-url.ts';
import { LIMITS } from './limits.ts';

/** Labels of a host, the last one with a letter first: no number of a machine, no name without a dot. */
const HOST = /^(?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{0,62}$/;
/** What may not stand in an address as it is (RFC 3986), although a browser lets it. */
const FOREIGN = /[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/g;

/**
 * A page's address that a button may open: http or https, a public-looking host, no credentials, no longer than
 * Discord takes, written as the standard wants it, because Discord refuses a whole message for the address of one of
 * its buttons. Null for any other.
 */
export function webAddress(url: string | null): string | null {
  if (url === null || parseUrl(url) === null) return null;
  const { protocol, username, password, hostname, host, pathname, search, hash } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (username !== '' || password !== '' || !HOST.test(hostname)) return null;
  const fragment = hash === '' ? '' : `#${percent(hash.slice(1))}`;
  const address = `${protocol}//${host}${percent(pathname + search)}${fragment}`;
  return address.length <= LIMITS.address ? address : null;
}

/** The host that an address leads to, without a `www.`. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function percent(part: string): string {
  return part.replace(
    FOREIGN,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
