import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { texts } from '../../catalogue/texts.ts';
import { parseUrl } from '../../text/parse-url.ts';
import { kindOfAddress } from './address.ts';

type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** What an operator allows besides the public web. */
export interface Exceptions {
  /** `host:port`, as `placeOf` writes them. */
  readonly places: ReadonlySet<string>;
  readonly networks: readonly Network[];
}

export type ExceptionsRead =
  | { readonly ok: true; readonly exceptions: Exceptions }
  | { readonly ok: false; readonly problems: readonly string[] };

export const NO_EXCEPTIONS: Exceptions = { places: new Set(), networks: [] };

/**
 * Reads the entries of FETCH_ALLOW, or tells every one that cannot be read. `host:port` allows one host at one port;
 * where the host is a name, it may lead to an inner address, but never to a special one (link-local, multicast …).
 * A network (`10.0.0.0/8`) allows its addresses at the ports 80 and 443.
 */
export function readExceptions(entries: readonly string[]): ExceptionsRead {
  const places = new Set<string>();
  const networks: Network[] = [];
  const problems: string[] = [];
  for (const entry of entries.map((text) => text.trim())) {
    const network = networkOf(entry);
    const place = network === null ? readPlace(entry) : null;
    if (network !== null) networks.push(network);
    else if (place !== null) places.add(place);
    else problems.push(texts.fetching.noException(entry.slice(0, 100)));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, exceptions: { places, networks } };
}

/** `hostname` as a URL or a resolver gives it, with or without brackets and a dot at its end. */
export function placeOf(hostname: string, port: number): string {
  return `${bare(hostname)}:${port}`;
}

/** Whether some host is excepted at this port: otherwise nobody need be asked where a name leads. */
export function hasPort({ places }: Exceptions, port: number): boolean {
  return [...places].some((place) => place.endsWith(`:${port}`));
}

/** Whether a connection to `address` is allowed by exception, for a URL with this host and port. */
export function isExcepted(
  exceptions: Exceptions,
  { hostname, port, address }: { readonly hostname: string; readonly port: number; readonly address: string },
): boolean {
  const { places, networks } = exceptions;
  if (address.includes('%')) return false;
  if (places.has(placeOf(address, port))) return true;
  if (places.has(placeOf(hostname, port)) && kindOfAddress(address) !== 'special') return true;
  return isUsual(port) && networks.some((network) => holds(network, address));
}

export function isUsual(port: number): boolean {
  return port === 80 || port === 443;
}

/** Without the brackets around IPv6 and without the dot that only says that a name is complete. */
export function bare(hostname: string): string {
  const open = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return open.endsWith('.') ? open.slice(0, -1) : open;
}

function holds([network, bits]: Network, address: string): boolean {
  const parsed = ipaddr.parse(address);
  return parsed.kind() === network.kind() && parsed.match(network, bits);
}

function networkOf(entry: string): Network | null {
  const [address = '', bits = '', ...more] = entry.split('/');
  if (more.length > 0 || isIP(address) === 0 || !/^\d{1,3}$/.test(bits)) return null;
  return ipaddr.isValidCIDR(entry) ? ipaddr.parseCIDR(entry) : null;
}

function readPlace(entry: string): string | null {
  const [, host = '', port = ''] = /^(\[[\da-f:.]+\]|[^\s:/?#@\\[\]]+):(\d{1,5})$/i.exec(entry) ?? [];
  const number = Number(port);
  if (host === '' || number < 1 || number > 65_535) return null;
  const url = parseUrl(`http://${host}/`);
  return url === null ? null : placeOf(url.hostname, number);
}
