import type { AskedKind } from './kinds.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(`(?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?(?:,? \\d{4})?|\\d{4}s?`, 'gu');
const NUMBER = /\d[\d.,]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu;
const NAME = /\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|de|van|von|the) )?\p{Lu}[\p{L}.’'-]*)*/gu;

const PATTERNS: Readonly<Partial<Record<AskedKind, RegExp>>> = {
  who: NAME,
  where: NAME,
  when: DATE,
  'how many': NUMBER,
};

/**
 * What a few regular expressions read off the best sentences: the first capitalised run, date or number that the
 * question does not have itself; '' where there is none.
 */
export function plainAnswer(kind: AskedKind, question: string, sentences: readonly string[]): string {
  const pattern = PATTERNS[kind];
  if (pattern === undefined) return '';
  const asked = question.toLowerCase();
  for (const sentence of sentences) {
    const found = [...sentence.matchAll(pattern)].filter(
      ({ 0: words }) => !asked.includes(words.toLowerCase()),
    );
    // A capital that only begins the sentence says little: such a run is the last choice.
    const best = found.find(({ index }) => index > 0) ?? found[0];
    if (best !== undefined) return best[0];
  }
  return '';
}
