import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const Paragraph = z.object({ id: z.string(), title: z.string(), text: z.string() });
const Question = z.object({ id: z.string(), paragraph: z.string(), question: z.string() });

export type Paragraph = z.infer<typeof Paragraph>;
export type Question = z.infer<typeof Question>;

export interface Corpus {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly questions: readonly Question[];
  /** Made-up questions tell how fast they are answered, and nothing about how well. */
  readonly isMadeUp: boolean;
}

/** The training part of SQuAD 1.1 in a folder, or null where it is not there. */
export function readSquad(folder: string): Corpus | null {
  const file = (name: string) => join(folder, 'squad', `train-${name}.jsonl.gz`);
  if (!existsSync(file('paragraphs')) || !existsSync(file('questions'))) return null;
  const lines = (name: string) =>
    gunzipSync(readFileSync(file(name)))
      .toString('utf8')
      .trim()
      .split('\n');
  return {
    name: 'SQuAD 1.1 train',
    isMadeUp: false,
    paragraphs: lines('paragraphs').map((line) => Paragraph.parse(JSON.parse(line))),
    questions: lines('questions').map((line) => Question.parse(JSON.parse(line))),
  };
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** So many paragraphs have the same title, and one word of so many is a name. */
const OF_A_TITLE = 20;
const NAMES = 8;

/** Text of made-up words, as often as Zipf's law has it, and questions in words of it, for where there is no other. */
export function makeUp(size: number): Corpus {
  const random = randomNumbers(7);
  const plain = () => wordOf(Math.floor(60_000 ** random()));
  const word = () => (random() * NAMES < 1 ? capital(plain()) : plain());
  const sentence = () => `${capital(Array.from({ length: 22 }, word).join(' '))}.`;
  const paragraphs = Array.from({ length: size }, (_, at) => ({
    id: `made-${at}`,
    title: `${wordOf(Math.floor(at / OF_A_TITLE))} ${wordOf(Math.floor(at / OF_A_TITLE / 7))}`,
    text: Array.from({ length: 5 }, sentence).join(' '),
  }));
  const questions = paragraphs.map(({ id, text }) => ({
    id: `${id}-q`,
    paragraph: id,
    question: `Who ${text.split(' ').slice(3, 11).join(' ')}?`,
  }));
  return { name: 'made-up text', isMadeUp: true, paragraphs, questions };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function wordOf(rank: number): string {
  let word = '';
  for (let left = rank + 20; left > 0; left = Math.floor(left / 20)) word += SYLLABLES[left % 20];
  return word;
}

/** A sample that is the same each time, without repetition. */
export function sample<T>(items: readonly T[], size: number): T[] {
  const random = randomNumbers(12_345);
  const left = [...items];
  const taken: T[] = [];
  while (taken.length < size && left.length > 0) {
    const at = Math.floor(random() * left.length);
    taken.push(...left.splice(at, 1, ...left.splice(-1)).slice(0, 1));
  }
  return taken;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
