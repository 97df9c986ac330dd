import { expected, type Growth } from './heaps.ts';
import type { Skeletons } from './skeletons.ts';
import type { Spelling } from './spelling.ts';

/** More of the words that were written are not kept to draw from. */
const MOST = 4_000_000;

/** So much of what is coined is a name rather than a word of the language. */
const NAMES = 0.7;

/** With so many fewer different words than the law has, any word may be a new one. */
const FAR_BEHIND = 1.02;

export interface VocabularyParts {
  readonly growth: Growth;
  /** Of the real text: how many words it has, and which. */
  readonly words: number;
  readonly known: ReadonlySet<string>;
  readonly spelling: Spelling;
  readonly skeletons: Skeletons;
  readonly random: () => number;
}

/**
 * The words of generated text. One that is wanted is drawn from what was written before, so that a word is the likelier
 * the more often it stands there (H. A. Simon, “On a class of skew distribution functions”, 1955: Zipf's law follows);
 * or it is a new one, whenever there are fewer than Heaps' law has for a text of that length.
 */
export class Vocabulary {
  readonly #parts: VocabularyParts;
  readonly #coined = new Set<string>();
  readonly #written: Record<'word' | 'name', string[]> = { word: [], name: [] };
  readonly #given: string[] = [];
  #words: number;

  constructor(parts: VocabularyParts) {
    this.#parts = parts;
    this.#words = parts.words;
    for (const { sentences } of parts.skeletons.subjects) {
      for (const slot of sentences.flat()) {
        if (typeof slot === 'string' || slot.kind === 'number') continue;
        (slot.kind === 'given' ? this.#given : this.#written[slot.kind]).push(slot.text);
      }
    }
  }

  /** Of the whole text until now, the real one's included. */
  get size(): number {
    return this.#parts.known.size + this.#coined.size;
  }

  get words(): number {
    return this.#words;
  }

  /** So many words were written. */
  count(words: number): void {
    this.#words += words;
  }

  draw(kind: 'word' | 'name' | 'given'): string {
    if (kind === 'given') return this.#any(this.#given);
    const lag = expected(this.#parts.growth, this.#words) / this.size;
    const isTurn = this.#parts.random() < NAMES === (kind === 'name');
    const isNew = lag > FAR_BEHIND || (lag > 1 && isTurn);
    const word = isNew ? this.#coin(kind) : this.#any(this.#written[kind]);
    this.#keep(this.#written[kind], word);
    return word;
  }

  #coin(kind: 'word' | 'name'): string {
    const word = this.#parts.spelling.coin((each) => this.#parts.known.has(each) || this.#coined.has(each));
    this.#coined.add(word);
    return kind === 'name' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }

  #keep(written: string[], word: string): void {
    if (written.length < MOST) written.push(word);
    else written[Math.floor(this.#parts.random() * MOST)] = word;
  }

  #any(words: readonly string[]): string {
    return words[Math.floor(this.#parts.random() * words.length)] ?? 'word';
  }
}
