import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Article } from '../src/articles/article.ts';
import { readFolder } from '../src/articles/folder.ts';
import { sample } from './chance.ts';

export { sample } from './chance.ts';
export { holds, normalise, scoreAnswer } from './score.ts';

/** A question of SQuAD 1.1 with its accepted answers. */
export interface Asked {
  readonly id: string;
  /** The id of the paragraph that answers it. */
  readonly paragraph: string;
  readonly question: string;
  readonly answers: readonly string[];
}

export interface Squad {
  /** Each paragraph as an article of its own; those of one title share it. */
  readonly articles: readonly Article[];
  readonly questions: readonly Asked[];
}

/** Where the paragraphs and the questions of a part (`train` or `dev`) lie in the data folder. */
export function squadFiles(data: string, part: string): { paragraphs: string; questions: string } {
  const file = (what: string) => join(data, 'squad', `${part}-${what}.jsonl.gz`);
  return { paragraphs: file('paragraphs'), questions: file('questions') };
}

/**
 * Reads one part of the folder `squad` in `data`; null where one of its two files is not there. With `titles`, only so
 * many of them are kept, drawn by the seed.
 */
export async function readSquad(
  data: string,
  part: string,
  titles?: number,
  seed = 1,
): Promise<Squad | null> {
  const files = squadFiles(data, part);
  if (!existsSync(files.questions)) return null;
  const all = await readParagraphs(data, part);
  if (all === null) return null;
  const kept = keepTitles(all, titles, seed);
  const ids = new Set(kept.map((article) => article.id));
  const questions = await readQuestions(files.questions);
  return { articles: kept, questions: questions.filter((asked) => ids.has(asked.paragraph)) };
}

/** The paragraphs of a part, without its questions; null where the file is not there. */
export async function readParagraphs(data: string, part: string): Promise<Article[] | null> {
  const { paragraphs } = squadFiles(data, part);
  if (!existsSync(paragraphs)) return null;
  const all: Article[] = [];
  for await (const reading of readFolder(paragraphs, { scope: 'shared' })) {
    if (reading.kind === 'article') all.push(reading.article);
  }
  return all;
}

function keepTitles(articles: readonly Article[], titles: number | undefined, seed: number): Article[] {
  const names = [...new Set(articles.map((article) => article.title))];
  const kept = new Set(sample(names, titles ?? names.length, seed));
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
