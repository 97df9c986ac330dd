import type { Span } from '../../text/span.ts';

/** Two figures that belong together, such as “3-0” or “29 votes to 18”. */
export interface Score extends Span {
  /** Both as they are written. */
  readonly figures: readonly [string, string];
}

// Neither a part of a longer row of figures nor one of the two ends of “from 10 to 20”.
const SCORE =
  /(?<![\p{L}\p{N}.,–-])(?<!\bfrom )(\d{1,4})(?:[–-]| (?:votes? )?to )(\d{1,4})(?![\p{L}\p{N}–-]|[.,]\d)/gu;

/** The scores within a span of a text. */
export function scores(text: string, { start, end }: Span): Score[] {
  return [...text.slice(start, end).matchAll(SCORE)].flatMap((match) => {
    const [words, one, other] = match;
    if (one === undefined || other === undefined) return [];
    const from = start + match.index;
    return [{ start: from, end: from + words.length, figures: [one, other] as const }];
  });
}
