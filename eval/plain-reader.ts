import { plainTerms } from './bm25.ts';
import type { AskedKind } from './kinds.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(`(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?(?:,? \\d{4})?|\\b\\d{4}s?\\b`, 'gu');
const NUMBER =
  /(?:\d[\d.,]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)(?: (?:hundred|thousand|million|billion))?/giu;
const NAME = /\p{Lu}[\p{L}’'-]*(?:\.? (?:(?:of|de|van|von|the) )?\p{Lu}[\p{L}’'-]*)*/gu;

const PATTERNS: Readonly<Partial<Record<AskedKind, RegExp>>> = {
  who: NAME,
  where: NAME,
  when: DATE,
  'how many': NUMBER,
};

// A capital that such a word has at the start of a sentence names nothing.
const STARTS =
  /^(?:The|An?|In|On|It|He|She|They|His|Her|Its|Their|This|These|Both|Some|Many|Other|After|During|When|While|Since|By|At|As|For|From|With|However|There|Although)\b\s*/u;

interface Found {
  readonly words: string;
  readonly at: number;
}

/**
 * What a few regular expressions read off the best sentences: of the capitalised runs, dates or numbers that the
 * question does not have itself, the one with most of the question's words round it, or the number of what it counts;
 * '' where there is none.
 */
export function plainAnswer(kind: AskedKind, question: string, sentences: readonly string[]): string {
  const pattern = PATTERNS[kind];
  if (pattern === undefined) return '';
  const asked = question.toLowerCase();
  const [counted] = plainTerms(/how many (.*)/iu.exec(question)?.[1] ?? '');
  for (const sentence of sentences) {
    const found = [...sentence.matchAll(pattern)]
      .map((match) => bare(match[0], match.index))
      .filter(({ words }) => words !== '' && !asked.includes(words.toLowerCase()));
    const best =
      found.findLast((each) => counts(each, sentence, counted)) ?? nearest(found, sentence, question);
    if (best !== undefined) return best.words;
  }
  return '';
}

function bare(run: string, at: number): Found {
  const words = run.replace(STARTS, '');
  return { words, at: at + run.length - words.length };
}

function counts({ words, at }: Found, sentence: string, counted: string | undefined): boolean {
  const behind = sentence.slice(at + words.length).split(' ', 5);
  return counted !== undefined && plainTerms(behind.join(' ')).includes(counted);
}

function nearest(found: readonly Found[], sentence: string, question: string): Found | undefined {
  const asked = new Set(plainTerms(question));
  const shared = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].filter(({ 0: word }) =>
    plainTerms(word).some((term) => asked.has(term)),
  );
  const nearness = ({ words, at }: Found): number =>
    shared.reduce((sum, { 0: word, index }) => {
      const gap = Math.max(0, index - at - words.length, at - index - word.length);
      return sum + 1 / (10 + gap);
    }, 0);
  return found
    .map((each) => ({ each, near: nearness(each) }))
    .sort((a, b) => b.near - a.near)
    .at(0)?.each;
}
