import type { Body } from './reading/body.ts';

const LONGEST_TITLE = 80;
const LONGEST_PREVIEW = 240;

/** What an article without a title is called by: its first words. */
export function beginningOf(body: Pick<Body, 'text' | 'paragraphs'>): string {
  return cut(firstWords(body), LONGEST_TITLE);
}

/** The first words of an article's own text, on one line. */
export function previewOf(body: Pick<Body, 'text' | 'paragraphs'>): string {
  return cut(firstWords(body), LONGEST_PREVIEW);
}

function firstWords({ text, paragraphs }: Pick<Body, 'text' | 'paragraphs'>): string {
  const first = paragraphs.find(({ kind }) => kind === 'body') ?? paragraphs[0];
  const words = first === undefined ? text : text.slice(first.start, first.end);
  return words.replace(/\s+/g, ' ').trim();
}

/** At the end of a word where there is one in reach. */
function cut(line: string, length: number): string {
  if (line.length <= length) return line;
  const part = line.slice(0, length);
  const space = part.lastIndexOf(' ');
  const whole = space > length / 2 ? part.slice(0, space) : part.replace(/[\ud800-\udbff]$/, '');
  return `${whole} …`;
}
