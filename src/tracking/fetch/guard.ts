import { isIP } from 'node:net';
import { texts } from '../../catalogue/texts.ts';
import { parseUrl } from '../../text/parse-url.ts';
import { kindOfAddress } from './address.ts';
import { bare, type Exceptions, hasPort, isExcepted, isUsual, placeOf } from './exceptions.ts';
import { codeOf } from './failure.ts';
import { type Failed, failed, type Refused, refused } from './result.ts';

/** Resolves a name to its IP addresses, best first; rejects with a `code` (ENOTFOUND …) where it cannot. */
export type Lookup = (name: string) => Promise<readonly string[]>;

/** What may be connected to: these addresses and no others, however the name is resolved later. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly string[];
}

export interface Guard {
  readonly lookup: Lookup;
  /** How long a name may take to be resolved, in milliseconds. */
  readonly lookupMs: number;
  readonly exceptions: Exceptions;
}

export const LONGEST_URL = 2048;
/** Addresses of one name that are tried one after another. All are checked. */
const MOST_ADDRESSES = 3;

/** An address as it was typed, or as another one (`base`) redirects to it; without its fragment. */
export function readUrl(text: string, base?: URL): URL | Refused {
  if (text.length > LONGEST_URL) return refused(texts.fetching.tooLongAddress(LONGEST_URL));
  const url = parseUrl(text, base?.href);
  if (url === null) return refused(texts.fetching.noAddress);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused(texts.fetching.onlyWeb);
  if (url.username !== '' || url.password !== '') return refused(texts.fetching.credentials);
  url.hash = '';
  if (url.href.length > LONGEST_URL) return refused(texts.fetching.tooLongAddress(LONGEST_URL));
  return url;
}

/**
 * Resolves the name of an address once and checks every address that it leads to. One forbidden address among
 * allowed ones is enough to refuse: which one is connected to must not be left to chance.
 */
export async function checkUrl(url: URL, guard: Guard): Promise<Target | Refused | Failed> {
  const port = portOf(url);
  if (!isUsual(port) && !hasPort(guard.exceptions, port)) return refused(texts.fetching.port(port));
  const host = bare(url.hostname);
  const addresses = isIP(host) === 0 ? await resolve(host, guard) : [host];
  if ('kind' in addresses) return addresses;
  const excepted = (address: string) =>
    isExcepted(guard.exceptions, { hostname: url.hostname, port, address });
  if (!addresses.every((address) => kindOfAddress(address) === 'public' || excepted(address))) {
    return refused(texts.fetching.forbidden(host));
  }
  const isNamed = guard.exceptions.places.has(placeOf(host, port));
  if (!isUsual(port) && !isNamed && !addresses.every(excepted)) return refused(texts.fetching.port(port));
  return { url, addresses: addresses.slice(0, MOST_ADDRESSES) };
}

export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

async function resolve(host: string, { lookup, lookupMs }: Guard): Promise<readonly string[] | Failed> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(done, lookupMs, null);
  });
  try {
    const found = await Promise.race([lookup(host), late]);
    if (found === null) return failed(texts.fetching.slowName(host));
    return found.length > 0 ? found : failed(texts.fetching.unknownName(host));
  } catch (error) {
    // Whatever has no code did not come from a resolver, and is a bug.
    if (codeOf(error) === null) throw error;
    return failed(texts.fetching.unknownName(host));
  } finally {
    clearTimeout(timer);
  }
}
