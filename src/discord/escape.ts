/**
 * Text that is not ours, made harmless for Discord by backslashes alone. Discord's markdown takes a backslash
 * before anything but a letter, a digit or white space away and shows the character behind it as it is.
 */

/** Control and bidirectional characters, and halves of surrogate pairs: nothing that a reader would see. */
const DROPPED = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const ALL_DROPPED = new RegExp(DROPPED.source, 'gu');

/** Everything that can open or close markup, a mention, a link or an emoji, wherever it stands. */
const MARKUP = /[\\*_~|`<>[\]#@:/\p{Emoji_Presentation}\p{Extended_Pictographic}]|\u20e3|\ufe0f|\ue50a/gu;

/** What means a list, at the start of a line only. */
const BULLET = /^[-+]/;
const NUMBERED = /^(\d{1,9})\./;

const ESCAPED = /\\([^0-9A-Za-z\s])/g;

/** Whether a character (a whole code point) is never shown. White space is, as a space. */
export function isDropped(character: string): boolean {
  return DROPPED.test(character) && !/\s/.test(character);
}

/** One line: runs of white space become a space, none stays at the edges, and what is never shown is dropped. */
export function oneLine(text: string): string {
  return text.replace(/\s/g, ' ').replace(ALL_DROPPED, '').replace(/ {2,}/g, ' ').trim();
}

/** Backslashes for text from the middle of a line; the text is expected without control characters. */
export function escapeInline(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/** A line of plain text: whatever it says, Discord shows these characters and nothing else. */
export function escapeLine(text: string): string {
  const line = oneLine(text);
  return escapeInline(line).replace(BULLET, '\\$&').replace(NUMBERED, '$1\\.');
}

/** The text that Discord shows for an escaped one: `unescapeLine(escapeLine(text)) === oneLine(text)`. */
export function unescapeLine(escaped: string): string {
  return escaped.replace(ESCAPED, '$1');
}

/** At most so many code points of one line, ending at a word and with an ellipsis where something was left out. */
export function shorten(text: string, most: number): string {
  const line = oneLine(text);
  const points = [...line.slice(0, most * 2 + 2)];
  if (points.length <= most) return line;
  const head = points.slice(0, most - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > head.length / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
