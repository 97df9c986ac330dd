import { type Style, widthOf } from './faces.ts';

/** Some words in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

export type Line = readonly Run[];

/** A word, with the space before it where there is one. */
interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
}

const ELLIPSIS = ' …';

/**
 * Runs in lines of at most a width and at most so many; the last one ends with an ellipsis where there is more. Lines are
 * broken between words, and inside a word only where it is too long for a line.
 */
export function linesOf(
  runs: readonly Run[],
  width: number,
  size: number,
  most = Number.POSITIVE_INFINITY,
): Line[] {
  const lines = broken(runs, width, size);
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  const style = last.at(-1)?.style ?? 'plain';
  const [shorter = []] = broken(last, width - widthOf(ELLIPSIS, size, style), size);
  return [...lines.slice(0, most - 1), merged([...shorter, { text: ELLIPSIS, style }])];
}

function broken(runs: readonly Run[], width: number, size: number): Line[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  for (const word of wordsOf(runs, width, size)) {
    const space = line.length === 0 ? 0 : widthOf(' ', size, word.runs[0]?.style ?? 'plain');
    if (line.length > 0 && used + space + word.width > width) {
      lines.push(line);
      line = [...word.runs];
      used = word.width;
    } else {
      line.push(...(line.length === 0 ? word.runs : spaced(word.runs)));
      used += space + word.width;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map(merged);
}

function spaced([first, ...rest]: readonly Run[]): Run[] {
  return first === undefined ? [] : [{ ...first, text: ` ${first.text}` }, ...rest];
}

/** The words of some runs; a word may change its style inside. */
function wordsOf(runs: readonly Run[], width: number, size: number): Word[] {
  const words: Run[][] = [[]];
  for (const { text, style } of runs) {
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, style });
    }
  }
  return words.filter((word) => word.length > 0).flatMap((word) => pieces(word, width, size));
}

/** A word that is too long for a line, in parts that are not. */
function pieces(word: readonly Run[], width: number, size: number): Word[] {
  const whole = word.reduce((sum, { text, style }) => sum + widthOf(text, size, style), 0);
  if (whole <= width) return [{ runs: word, width: whole }];
  const parts: { runs: Run[]; width: number }[] = [];
  let part: { runs: Run[]; width: number } = { runs: [], width: 0 };
  for (const { text, style } of word) {
    for (const character of text) {
      const own = widthOf(character, size, style);
      if (part.runs.length > 0 && part.width + own > width) {
        parts.push(part);
        part = { runs: [], width: 0 };
      }
      part.runs.push({ text: character, style });
      part.width += own;
    }
  }
  return [...parts, part].map(({ runs, width: used }) => ({ runs: merged(runs), width: used }));
}

/** Neighbours of one style as one run. */
function merged(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.style === run.style) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
