import { parseUrl } from '../../text/parse-url.ts';
import { isTracking } from './tracking-parameters.ts';

const LONGEST = 4000;

/**
 * One form for all the addresses of an article: for phones, as AMP, from a newsletter. A key to compare by, not an
 * address to visit: always `https`, and without `www.`. Two articles never share one: numbers, ids and the case of paths stay.
 * Canonical forms are their own. Null for what is no address of the web.
 */
export function canonicalUrl(address: string): string | null {
  let canonical = step(address);
  // An AMP cache may hold an address of an AMP cache. Each step but the first only takes away.
  for (let next = canonical; next !== null; ) {
    canonical = next;
    next = step(canonical);
    if (next === canonical) return canonical;
  }
  return canonical;
}

function step(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed.length > LONGEST || parseUrl(trimmed) === null) return null;
  const url = new URL(trimmed);
  if (!/^https?:$/.test(url.protocol)) return null;
  const held = heldAddress(url);
  if (held !== null) return held;
  const host = hostOf(url.hostname);
  if (host === '') return null;
  const port = url.port === '80' || url.port === '443' ? '' : url.port;
  const query = queryOf(url.search);
  const canonical = `https://${host}${port && `:${port}`}${pathOf(url.pathname)}${query && `?${query}`}${routeOf(url.hash)}`;
  return canonical.length > LONGEST ? null : canonical;
}

/** The address that an AMP cache holds a copy of: `google.com/amp/s/…`, `….cdn.ampproject.org/c/s/…`. */
function heldAddress(url: URL): string | null {
  const isGoogle = /^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/.test(url.hostname);
  const isCache = url.hostname.endsWith('.cdn.ampproject.org');
  if (!isGoogle && !isCache) return null;
  const held = (isGoogle ? /^\/amp\/(?:s\/)?(.+)$/ : /^\/[a-z]\/(?:s\/)?(.+)$/).exec(url.pathname)?.[1];
  const inner = held && `https://${held}${url.search}`;
  return inner && /^[^/]{1,250}\.[^/]/.test(held) && parseUrl(inner) !== null ? inner : null;
}

/** The site's main host. Something has to be left that is a host: `m.co` is one of its own. */
function hostOf(hostname: string): string {
  let labels = hostname.replace(/\.+$/, '').split('.');
  while (labels.length > 2 && /^(?:www\d?|m|mobile|amp|touch|wap)$/.test(labels[0] ?? ''))
    labels = labels.slice(1);
  // As Wikipedia has it: `en.m.wikipedia.org`.
  if (labels.length > 3 && labels[1] === 'm') labels.splice(1, 1);
  return labels.join('.');
}

function pathOf(pathname: string): string {
  let parts: readonly string[] = plainEscapes(pathname)
    .replace(/;jsessionid=[\w.!-]{0,200}/gi, '')
    .split('/')
    .slice(1);
  for (;;) {
    const last = parts.at(-1) ?? '';
    const shorter = shortened(parts, last);
    if (shorter === null) break;
    parts = shorter;
  }
  const name = parts.at(-1);
  if (name !== undefined)
    parts = [
      ...parts.slice(0, -1),
      name.replace(/(?:\.amp)+(\.html?|\.php)?$|(\.html?)(?:\.amp)*$/i, '$1$2'),
    ];
  return `/${parts.join('/')}`;
}

/** One part of a path less, where that part says how the article is shown and not which; null where none is. */
function shortened(parts: readonly string[], last: string): readonly string[] | null {
  if (parts.length > 0 && last === '') return parts.slice(0, -1);
  if (/^(?:index|default|home)\.(?:s?html?|php\d?|aspx?|jsp|cgi)$/i.test(last)) return parts.slice(0, -1);
  const rest = parts.slice(0, -1);
  if (/^amp$/i.test(last) && rest.some(isSlug)) return rest;
  const isView = /^(?:amp|m|mobile)$/i.test(parts[0] ?? '');
  return isView && parts.length > 1 && isSlug(last) ? parts.slice(1) : null;
}

/** Words of a headline or a long number: what no section and no other view of the site is called. */
function isSlug(part: string): boolean {
  return /-[^-]{1,100}-/.test(part) || /\d{6}/.test(part);
}

/** What is left of a query, in the order of the names; what has the same name stays in its order. */
function queryOf(search: string): string {
  const pairs = plainEscapes(search.slice(1)).split('&');
  const kept = pairs.filter((pair) => {
    const [name = '', value = ''] = splitOnce(pair);
    return pair !== '' && !isTracking(name, value);
  });
  // Blogs for phones; beside a year it is January.
  if (kept.length === 1 && kept[0] === 'm=1') return '';
  return kept
    .map((pair) => ({ pair, name: splitOnce(pair)[0] ?? '' }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
    .map(({ pair }) => pair)
    .join('&');
}

function splitOnce(pair: string): readonly string[] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair] : [pair.slice(0, at), pair.slice(at + 1)];
}

/** A fragment is a place on a page, except where a script makes the page of it. */
function routeOf(hash: string): string {
  return /^#!?\/./.test(hash) || /^#!./.test(hash) ? hash : '';
}

/** `%7e` → `~`, `%c3` → `%C3`: escapes that need not be, and their case. */
function plainEscapes(words: string): string {
  return words.replace(/%([\da-f]{2})/gi, (written, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(letter) ? letter : written.toUpperCase();
  });
}
