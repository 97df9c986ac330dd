/** Words, how wide they show, and how they are written (with colour, say). */
export interface Word {
  readonly shown: string;
  readonly width: number;
}

/** Sets words in lines of at most `width` columns; a single wider word is left to the terminal to break. */
export function wrapWords(words: readonly Word[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    if (line !== '' && used + 1 + word.width > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += (line === '' ? 0 : 1) + word.width;
    line += line === '' ? word.shown : ` ${word.shown}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Wraps a text, each of its lines on its own. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(/\s+/).filter((word) => word !== '');
    return words.length === 0 ? [''] : wrapWords(words.map(wordOf), width);
  });
}

export function wordOf(word: string): Word {
  return { shown: word, width: columns(word) };
}

// Scripts whose characters take two columns, and emoji; combining marks and joiners, which take none.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]|\p{Emoji_Presentation}/u;
const NONE = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Columns that a text takes in a terminal, near enough to wrap by. */
export function columns(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : NONE.test(character) ? 0 : 1;
  return width;
}
