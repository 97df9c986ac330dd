import { parseUrl } from '../../text/parse-url.ts';

const BARE = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?:[/?#]\S*)?$/u;

/** The first web address in some words, without what a sentence or a chat put round it; null where there is none. */
export function linkIn(words: string): string | null {
  const found = /https?:\/\/[^\s<>"“”|`]{1,4000}/i.exec(words)?.[0];
  if (found !== undefined) return parseUrl(trimmed(found)) !== null ? trimmed(found) : null;
  const whole = words.trim();
  return whole.length < 4000 && BARE.test(whole) && parseUrl(`https://${whole}`) !== null
    ? `https://${whole}`
    : null;
}

/** A bracket at the end belongs to the address where it was opened in it: `…/Mercury_(planet)`. */
function trimmed(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    if (/[.,;:!?'’»*_~]/.test(last)) continue;
    const opening = last === ')' ? '(' : last === ']' ? '[' : null;
    if (opening === null || count(address, opening, end) >= count(address, last, end)) break;
  }
  return address.slice(0, end);
}

function count(words: string, sign: string, end: number): number {
  let found = 0;
  for (let at = words.indexOf(sign); at >= 0 && at < end; at = words.indexOf(sign, at + 1)) found++;
  return found;
}
