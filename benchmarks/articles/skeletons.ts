import { GIVEN_NAMES } from '../../src/text/gazetteer/given-names.ts';
import { sentences } from '../../src/text/sentences.ts';
import { isStop } from '../../src/text/terms.ts';
import type { Paragraph } from '../corpus.ts';

/** What may stand in the place of a word: a word like it, a capitalised one, a given name, as many digits. */
export type SlotKind = 'word' | 'name' | 'given' | 'number';

export interface Slot {
  readonly kind: SlotKind;
  /** As it was written; the same number wherever the same word stands. */
  readonly text: string;
  readonly word: number;
}

/** A sentence whose words may be others. */
export type Skeleton = readonly (string | Slot)[];

/** What the paragraphs of one title have to say. */
export interface Subject {
  readonly title: string;
  readonly sentences: readonly Skeleton[];
}

export interface Skeletons {
  readonly subjects: readonly Subject[];
  /** How many different words there are in slots. */
  readonly words: number;
}

const PIECES = /\p{L}[\p{L}\p{M}’'-]*|\d+/gu;
const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.trim().split(/\s+/));

/** Shorter words are left as they are, as are stop words. */
const SHORTEST = 4;

/** Takes real paragraphs apart into sentences with slots, by their titles. */
export function skeletonsOf(paragraphs: readonly Paragraph[]): Skeletons {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const byTitle = new Map<string, Skeleton[]>();
  for (const { title, text } of paragraphs) {
    const all = byTitle.get(title) ?? [];
    byTitle.set(title, all);
    for (const { start, end } of sentences(text, { start: 0, end: text.length })) {
      all.push(skeletonOf(text.slice(start, end).replace(/\s+/g, ' '), numberOf));
    }
  }
  const subjects = [...byTitle].map(([title, sentences]) => ({ title, sentences }));
  return { subjects: subjects.filter(({ sentences }) => sentences.length >= 8), words: numbers.size };
}

function skeletonOf(sentence: string, numberOf: (text: string) => number): Skeleton {
  const parts: (string | Slot)[] = [];
  let literal = '';
  let end = 0;
  for (const match of sentence.matchAll(PIECES)) {
    const [text] = match;
    literal += sentence.slice(end, match.index);
    end = match.index + text.length;
    const kind = kindOf(text, match.index === 0);
    if (kind === null) literal += text;
    else {
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push({ kind, text, word: numberOf(text) });
    }
  }
  return [...parts, literal + sentence.slice(end)];
}

function kindOf(text: string, isFirst: boolean): SlotKind | null {
  if (/^\d/.test(text)) return 'number';
  const lower = text.toLowerCase();
  if (lower === text) return text.length < SHORTEST || isStop(text) ? null : 'word';
  if (isFirst || isStop(lower)) return null;
  if (GIVEN.has(lower)) return 'given';
  return /^\p{Lu}\p{Ll}{2,}/u.test(text) ? 'name' : null;
}
