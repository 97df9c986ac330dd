import type { Paragraph } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';

const KINDS = ['body', 'caption', 'heading', 'list item'] as const satisfies readonly Paragraph['kind'][];

/**
 * Paragraphs as a list of numbers, a fifth of what their JSON takes: of each its kind, its start, its length, how many
 * sentences, and each one's start after what came before, and its length.
 */
export function encodeParagraphs(paragraphs: readonly Paragraph[]): string {
  const numbers: number[] = [];
  for (const { kind, start, end, sentences } of paragraphs) {
    numbers.push(KINDS.indexOf(kind), start, end - start, sentences.length);
    let at = start;
    for (const sentence of sentences) {
      numbers.push(sentence.start - at, sentence.end - sentence.start);
      at = sentence.end;
    }
  }
  return JSON.stringify(numbers);
}

/** Throws for what is no such list. */
export function decodeParagraphs(code: string): Paragraph[] {
  const numbers = numbersOf(JSON.parse(code));
  let place = 0;
  const next = () => numbers[place++] ?? Number.NaN;
  const found: Paragraph[] = [];
  while (place < numbers.length) {
    const kind = KINDS[next()];
    const start = next();
    const end = start + next();
    const sentences = spans(next(), start, next);
    if (kind === undefined || Number.isNaN(end)) throw new TypeError('no code of paragraphs');
    found.push({ start, end, kind, sentences });
  }
  return found;
}

function spans(count: number, from: number, next: () => number): Span[] {
  const found: Span[] = [];
  let at = from;
  for (let each = 0; each < count; each++) {
    const start = at + next();
    at = start + next();
    found.push({ start, end: at });
  }
  return found;
}

function numbersOf(value: unknown): number[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'number')) return value;
  throw new TypeError('no code of paragraphs');
}
