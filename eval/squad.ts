import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Article } from '../src/articles/article.ts';
import { readFolder } from '../src/articles/folder.ts';

/** A question of SQuAD 1.1 with its accepted answers. */
export interface Asked {
  readonly id: string;
  /** The id of the paragraph that answers it. */
  readonly paragraph: string;
  readonly question: string;
  readonly answers: readonly string[];
}

export interface Squad {
  readonly articles: readonly Article[];
  readonly questions: readonly Asked[];
}

/**
 * Reads one part (`train` or `dev`) of the folder `squad` in `data`; null when it is not there. With `titles`, only
 * every n-th title is kept, so that about so many of them remain, evenly spread.
 */
export async function readSquad(data: string, part: string, titles?: number): Promise<Squad | null> {
  const paragraphs = join(data, 'squad', `${part}-paragraphs.jsonl.gz`);
  if (!existsSync(paragraphs)) return null;
  const all: Article[] = [];
  for await (const reading of readFolder(paragraphs, { scope: 'shared' })) {
    if (reading.kind === 'article') all.push(reading.article);
  }
  const kept = keepTitles(all, titles);
  const ids = new Set(kept.map((article) => article.id));
  const questions = await readQuestions(join(data, 'squad', `${part}-questions.jsonl.gz`));
  return { articles: kept, questions: questions.filter((asked) => ids.has(asked.paragraph)) };
}

function keepTitles(articles: readonly Article[], titles: number | undefined): Article[] {
  const names = [...new Set(articles.map((article) => article.title))];
  if (titles === undefined || titles >= names.length) return [...articles];
  const step = names.length / titles;
  const kept = new Set(Array.from({ length: titles }, (_, index) => names[Math.floor(index * step)]));
  return articles.filter((article) => kept.has(article.title));
}

async function readQuestions(path: string): Promise<Asked[]> {
  const questions: Asked[] = [];
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    const record: unknown = JSON.parse(line);
    if (isAsked(record)) questions.push(record);
  }
  return questions;
}

function isAsked(record: unknown): record is Asked {
  return (
    typeof record === 'object' &&
    record !== null &&
    'id' in record &&
    typeof record.id === 'string' &&
    'paragraph' in record &&
    typeof record.paragraph === 'string' &&
    'question' in record &&
    typeof record.question === 'string' &&
    'answers' in record &&
    Array.isArray(record.answers)
  );
}

/** Every `n`-th question, so that about `wanted` remain. */
export function sample<T>(all: readonly T[], wanted: number): T[] {
  const step = Math.max(1, all.length / wanted);
  return Array.from(
    { length: Math.min(wanted, all.length) },
    (_, index) => all[Math.floor(index * step)],
  ).flatMap((each) => (each === undefined ? [] : [each]));
}

/** Lower case, without articles and punctuation: SQuAD's own normalisation for comparing answers. */
export function normalise(answer: string): string {
  return answer
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\b(?:a|an|the)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a text holds one of the answers as whole words. */
export function holds(text: string, answers: readonly string[]): boolean {
  const words = ` ${normalise(text)} `;
  return answers.some((answer) => normalise(answer) !== '' && words.includes(` ${normalise(answer)} `));
}

/** SQuAD's exact match and word F1 of a prediction, each the best over the answers, from 0 to 1. */
export function scoreAnswer(prediction: string, answers: readonly string[]): { exact: number; f1: number } {
  const scores = answers.map((answer) => {
    const wanted = normalise(answer).split(' ');
    const given = normalise(prediction).split(' ');
    const left = [...wanted];
    const shared = given.filter((word) => {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }).length;
    const f1 = shared === 0 ? 0 : (2 * shared) / (wanted.length + given.length);
    return { exact: wanted.join(' ') === given.join(' ') ? 1 : 0, f1 };
  });
  return {
    exact: Math.max(0, ...scores.map(({ exact }) => exact)),
    f1: Math.max(0, ...scores.map(({ f1 }) => f1)),
  };
}
