import { fingerprint } from '../../articles/identity.ts';
import { parseUrl } from '../../text/parse-url.ts';
import { canonicalUrl } from '../feeds/canonical-url.ts';

const LONGEST_NAME = 150;

/** A readable id for an address: `example.org/2026/tram-vote`. Two addresses may have the same one. */
export function idOf(canonical: string): string {
  return slug(nameOf(canonical), canonical);
}

/** Words as an id: letters, digits, `_`, `.`, `/` and `-`, at most 150 characters. */
export function slug(words: string, whole = words): string {
  const plain = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}_./-]+/gu, '-')
    .replace(/^[-./]+|[-./]+$/g, '');
  if (plain === '') return `article-${fingerprint(whole)}`;
  return plain.length <= LONGEST_NAME ? plain : `${cut(plain, LONGEST_NAME - 7)}-${fingerprint(whole)}`;
}

/** An address as a reader likes it: without its scheme, and with letters for escapes. */
export function nameOf(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  const shown = decoded(bare)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return shown.length <= LONGEST_NAME ? shown : `${cut(shown, LONGEST_NAME - 1)}…`;
}

/** Without half of a character at the end. */
function cut(words: string, length: number): string {
  return words.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

function decoded(words: string): string {
  try {
    return decodeURI(words);
  } catch {
    return words;
  }
}

/** Whether an address is that of a whole site, which no article has for itself. */
export function isHome(address: string): boolean {
  if (parseUrl(address) === null) return false;
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.\w{3,5})?$/.test(pathname);
}

/** The addresses that an article may be known by, the surest first. Each is canonical, none a whole site's. */
export interface Addresses {
  /** Where it is shown to be. */
  readonly url: string | null;
  /** What the page itself says, where that is of the same site; it may be wrong. */
  readonly claimed: string | null;
  readonly fetched: string | null;
  /** As the feed has it. */
  readonly linked: string | null;
}

export const NO_ADDRESSES: Addresses = { url: null, claimed: null, fetched: null, linked: null };

export function addressesOf(claim: string | null, fetched: string | null, linked: string | null): Addresses {
  const at = ofArticle(fetched ?? linked);
  const said = ofArticle(claim);
  const claimed = said !== null && at !== null && isSameSite(said, at) ? said : null;
  return {
    url: claimed !== null && claim !== null ? claim : (fetched ?? linked),
    claimed,
    fetched: ofArticle(fetched),
    linked: ofArticle(linked),
  };
}

function ofArticle(address: string | null): string | null {
  const canonical = address === null ? null : canonicalUrl(address);
  return canonical === null || isHome(canonical) ? null : canonical;
}

/** One host, or one a part of the other. Both are canonical. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [new URL(one).host, new URL(other).host];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
