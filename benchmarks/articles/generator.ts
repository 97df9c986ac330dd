import { addDays } from '../../src/text/calendar.ts';
import type { Paragraph } from '../corpus.ts';
import { randomNumbers } from '../corpus.ts';
import { growthOf } from './heaps.ts';
import { type Skeleton, type Slot, type Subject, skeletonsOf } from './skeletons.ts';
import { Spelling } from './spelling.ts';
import { Vocabulary } from './vocabulary.ts';

/** An article as a line of a `.jsonl` file; its paragraphs are parted by empty lines. */
export interface Line {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly published: string;
  readonly text: string;
}

/** So much of an article's different words are others than in the sentences that it is made of. */
const REPLACED = 0.4;

/** Paragraphs of an article and sentences of a paragraph, from and to. */
const PARAGRAPHS = [3, 11] as const;
const SENTENCES = [2, 6] as const;

/** One article of so many repeats another, as other papers print what an agency wrote. */
const COPIES = 50;
const REMEMBERED = 200;

const FIRST_DAY = '2005-01-01';
const DAYS = 7_600;
const PAPERS = 300;
const TITLE_WORDS = [5, 11] as const;

/**
 * Articles without end, the same each time. Their sentences are real ones of one subject each, in which four different
 * words of ten are replaced, each by the same one all through an article; which words, `Vocabulary` says.
 */
export class Generator {
  readonly #random = randomNumbers(17);
  readonly #subjects: readonly Subject[];
  readonly #vocabulary: Vocabulary;
  /** By the word: what stands for it in this article, and in which article that was. */
  readonly #instead: string[] = [];
  readonly #since: Int32Array;
  readonly #remembered: Line[] = [];
  #made = 0;

  constructor(real: readonly Paragraph[]) {
    const skeletons = skeletonsOf(real);
    const { growth, words, known } = growthOf(real);
    const spelling = new Spelling(known, this.#random);
    this.#subjects = skeletons.subjects;
    this.#since = new Int32Array(skeletons.words);
    this.#vocabulary = new Vocabulary({ growth, words, known, spelling, skeletons, random: this.#random });
  }

  /** Of all text until now, the real one's included. */
  get vocabulary(): { readonly words: number; readonly different: number } {
    return { words: this.#vocabulary.words, different: this.#vocabulary.size };
  }

  /** A paper and a day for a real paragraph, which has none. */
  dated(): { source: string; published: string } {
    // Squared, so that some papers write much and most write little.
    const paper = Math.floor(this.#random() ** 2 * PAPERS);
    return {
      source: `Paper ${paper + 1}`,
      published: addDays(FIRST_DAY, Math.floor(this.#random() * DAYS)),
    };
  }

  next(): Line {
    this.#made++;
    const copied = this.#made % COPIES === 0 ? this.#any(this.#remembered) : undefined;
    if (copied !== undefined) return this.#copyOf(copied);
    const subject = this.#any(this.#subjects);
    if (subject === undefined) throw new Error('There is no text to make articles of.');
    const paragraphs = Array.from({ length: this.#between(PARAGRAPHS) }, () => this.#paragraph(subject));
    const line = { ...this.#named(paragraphs[0] ?? ''), text: paragraphs.join('\n\n') };
    this.#remembered[this.#made % REMEMBERED] = line;
    return line;
  }

  #named(start: string): Omit<Line, 'text'> {
    const words = start.split(' ').slice(0, this.#between(TITLE_WORDS)).join(' ');
    return { id: `made-${this.#made}`, title: words.replace(/[^\p{L}\d]+$/u, ''), ...this.dated() };
  }

  #copyOf(line: Line): Line {
    return { ...line, id: `made-${this.#made}`, source: this.dated().source };
  }

  #paragraph({ sentences }: Subject): string {
    const all = Array.from({ length: this.#between(SENTENCES) }, () => this.#any(sentences) ?? []);
    return all.map((skeleton) => this.#sentence(skeleton)).join(' ');
  }

  #sentence(skeleton: Skeleton): string {
    let text = '';
    let words = 0;
    for (const part of skeleton) {
      text += typeof part === 'string' ? part : this.#fill(part);
      words += typeof part === 'string' ? spaces(part) : 1;
    }
    this.#vocabulary.count(words);
    return text;
  }

  #fill({ kind, text, word }: Slot): string {
    if (this.#since[word] !== this.#made) {
      this.#since[word] = this.#made;
      this.#instead[word] =
        this.#random() >= REPLACED
          ? text
          : kind === 'number'
            ? this.#digits(text)
            : this.#vocabulary.draw(kind);
    }
    return this.#instead[word] ?? text;
  }

  /** Years stay years. */
  #digits(text: string): string {
    if (/^(?:1[89]|20)\d\d$/.test(text)) return String(1_850 + Math.floor(this.#random() * 175));
    return text.replace(/\d/g, (digit, at) => (at === 0 ? digit : String(Math.floor(this.#random() * 10))));
  }

  #between([from, to]: readonly [number, number]): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }

  #any<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.#random() * items.length)];
  }
}

/** Near enough how many words a stretch between two slots has. */
function spaces(text: string): number {
  let count = 0;
  for (let at = 1; at < text.length - 1; at++) if (text.charCodeAt(at) === 32) count++;
  return count;
}
