// How wide DejaVu Sans sets its letters, in parts of the size: measured on the font, rounded up.
const NARROW = /[ijlI.,:;'’|!()[\]/ ]/u;
const WIDE = /[mwMWQOGD@%&—…]/u;
const CAPITAL = /\p{Lu}/u;
const FULL =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
// Bold letters are so much wider.
const BOLD = 1.12;

/** About how wide a text of one line is, in the unit of the size; never narrower than it is set. */
export function widthOf(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const character of text) width += letterWidth(character);
  return width * size * (isBold ? BOLD : 1);
}

function letterWidth(character: string): number {
  if (FULL.test(character)) return 1.05;
  if (WIDE.test(character)) return 0.99;
  if (NARROW.test(character)) return 0.4;
  return CAPITAL.test(character) ? 0.76 : 0.64;
}

/** A text in lines of at most a width: broken between words, inside one only where it is too long for a line. */
export function wrapped(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width, size, isBold))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size, isBold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word that is too long for a line, in parts that are not. */
function pieces(word: string, width: number, size: number, isBold: boolean): string[] {
  if (widthOf(word, size, isBold) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character, size, isBold) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
}
