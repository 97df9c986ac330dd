import { readFileSync } from 'node:fs';
import type { AskedFor } from './asked.ts';

type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What was learned of words that stand for one another between questions and the sentences that answer them. */
interface Associations {
  /** Of a question's term: the terms of answering sentences that do not hold it, by log-odds (`die` → `death`). */
  readonly bridges: Table;
  /** Of what is asked for (`what:citi`): terms and shapes of answers, by log-odds against the words beside them. */
  readonly answers: Table;
}

let known: Associations | null = null;

function associations(): Associations {
  known ??= read(new URL('./associations.json', import.meta.url));
  return known;
}

function read(path: URL): Associations {
  const tables = JSON.parse(readFileSync(path, 'utf8'));
  return { bridges: tableOf(tables.bridges), answers: tableOf(tables.answers) };
}

function tableOf(rows: Readonly<Record<string, Readonly<Record<string, number>>>>): Table {
  return new Map(Object.entries(rows).map(([key, row]) => [key, new Map(Object.entries(row))]));
}

/** The terms that sentences have in place of a question's term; undefined where none was learned. */
export function bridgesOf(term: string): ReadonlyMap<string, number> | undefined {
  return associations().bridges.get(term);
}

/** Scores a word of a sentence as part of an answer. */
export interface AnswerWords {
  /** Log-odds of the term itself; undefined where none was learned. */
  term(term: string): number | undefined;
  /** Log-odds of the word's shape. */
  shape(word: string, isFirst: boolean): number;
  /** Log-odds of a date, however it is worded: news says “on Friday” where an encyclopedia gives the year. */
  readonly date: number;
}

/** How well words fit as answers to what is asked for. */
export function answerWords({ word, head }: AskedFor): AnswerWords {
  const { answers } = associations();
  const general = answers.get(`${word}:`);
  const own = answers.get(`${word}:${head}`) ?? general;
  return {
    term: (term) => own?.get(term) ?? general?.get(term),
    shape: (text, isFirst) => own?.get(shapeOf(text, isFirst)) ?? 0,
    date: own?.get('<year>') ?? 0,
  };
}

/** The shape of a word: a year, another figure, a capital that does not open its sentence, or none of these. */
export function shapeOf(word: string, isFirst: boolean): string {
  if (/^(?:1\d\d\d|20\d\d)$/.test(word)) return '<year>';
  if (/^\d/.test(word)) return '<num>';
  return !isFirst && /^\p{Lu}/u.test(word) ? '<cap>' : '<low>';
}
