// Control characters, halves of surrogate pairs, marks that turn the direction of text, and what XML cannot hold.
const UNDRAWN = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/** A text on one line, without what nobody sees. */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNDRAWN, '').trim();
}

/** At most so many characters, cut at the end of a word; whether all of it is there. */
export function beginning(text: string, most: number): { readonly text: string; readonly isWhole: boolean } {
  const points = [...text.slice(0, most * 2 + 2)];
  if (points.length <= most) return { text, isWhole: true };
  const head = points.slice(0, most).join('');
  const space = head.lastIndexOf(' ');
  return { text: (space > most / 2 ? head.slice(0, space) : head).trimEnd(), isWhole: false };
}

/** Text as it stands between tags and in attributes of XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
