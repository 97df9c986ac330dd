import type { Article, Skipped } from '../../src/articles/article.ts';
import { type Reading, type ReadOptions, readBytes } from '../../src/articles/folder.ts';
import { slice } from '../../src/text/span.ts';

export function articles(readings: readonly Reading[]): Article[] {
  return readings.flatMap((reading) => (reading.kind === 'article' ? [reading.article] : []));
}

export function skips(readings: readonly Reading[]): Skipped[] {
  return readings.flatMap((reading) => (reading.kind === 'skipped' ? [reading.skipped] : []));
}

/** Reads one file that must be one article. */
export async function one(
  text: string | Uint8Array,
  name = 'story.txt',
  options?: Partial<ReadOptions>,
): Promise<Article> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const readings = await readBytes(bytes, name, { scope: 'shared', ...options });
  const [article] = articles(readings);
  if (!article || readings.length !== 1) throw new Error(`not one article: ${JSON.stringify(readings)}`);
  return article;
}

/** Reads one file that must be refused, and gives the reason. */
export async function reason(
  text: string | Uint8Array,
  name = 'story.txt',
  options?: Partial<ReadOptions>,
): Promise<string> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const readings = await readBytes(bytes, name, { scope: 'shared', ...options });
  const [skipped] = skips(readings);
  if (!skipped || readings.length !== 1) throw new Error(`not refused: ${JSON.stringify(readings)}`);
  return skipped.reason;
}

export function paragraphsOf(article: Article): string[] {
  return article.paragraphs.map((paragraph) => slice(article.text, paragraph));
}

export function sentencesOf(article: Article): string[] {
  return article.paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => slice(article.text, sentence)),
  );
}
