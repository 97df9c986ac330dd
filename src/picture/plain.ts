// Control characters, halves of surrogate pairs, marks that turn the direction of text, and what XML cannot hold.
const UNDRAWN = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu;
// Marks that stand on one letter: more of them climb over the lines above.
const HEAP = /(\p{M}{3})\p{M}+/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A text on one line, without what nobody sees; white space at its ends is kept as one space. */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNDRAWN, '').replace(HEAP, '$1');
}

/** At most so many characters, cut at the end of a word; whether all of it is there. */
export function beginning(text: string, most: number): { readonly text: string; readonly isWhole: boolean } {
  const points = [...text.slice(0, most * 2 + 2)];
  if (points.length <= most) return { text, isWhole: true };
  const head = points.slice(0, most).join('');
  const isBetween = points[most] === ' ';
  const space = head.lastIndexOf(' ');
  return { text: (!isBetween && space > most / 2 ? head.slice(0, space) : head).trimEnd(), isWhole: false };
}

/** Like `beginning`, with an ellipsis where something was cut. For words of ours, and for names; never for a quotation. */
export function shortened(text: string, most: number): string {
  const { text: head, isWhole } = beginning(text, most);
  return isWhole ? head : `${head} …`;
}

/** A text that is read from right to left kept apart from what stands beside it. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
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
