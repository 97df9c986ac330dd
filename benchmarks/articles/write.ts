import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, Paragraph } from '../corpus.ts';
import { Generator, type Line } from './generator.ts';
import { growthOf } from './heaps.ts';

/** Articles in a folder, some of those of the next larger size. */
export interface Written {
  readonly folder: string;
  readonly size: number;
  readonly articles: number;
  readonly passages: number;
  readonly bytes: number;
  /** Of the whole text, and how many different ones. */
  readonly words: number;
  readonly different: number;
  /** How many of the real paragraphs are among them. */
  readonly real: number;
}

/** A file of a folder has so many articles at the most. */
const FILE = 2_000;

/** Writes the articles of each size into a folder of its own: first the real ones, then generated ones. Files are shared. */
export function writeSizes(corpus: Corpus, sizes: readonly number[], folder: string): Written[] {
  const generator = new Generator(corpus.paragraphs);
  const source = articlesOf(corpus.paragraphs, generator);
  const files: string[] = [];
  const total = { articles: 0, passages: 0, bytes: 0 };
  let real = 0;
  const all = join(folder, 'all');
  mkdirSync(all, { recursive: true });
  return [...sizes]
    .sort((a, b) => a - b)
    .map((size) => {
      while (total.passages < size) {
        const lines: string[] = [];
        while (lines.length < FILE && total.passages < size) {
          const { line, passages, isReal } = source();
          lines.push(`${JSON.stringify(line)}\n`);
          total.passages += passages;
          if (isReal) real++;
        }
        const text = lines.join('');
        const name = `articles-${String(files.length + 1).padStart(4, '0')}.jsonl`;
        writeFileSync(join(all, name), text);
        files.push(name);
        total.articles += lines.length;
        total.bytes += Buffer.byteLength(text);
      }
      const own = join(folder, String(size));
      mkdirSync(own);
      for (const name of files) linkSync(join(all, name), join(own, name));
      const { words, different } = vocabulary(corpus.paragraphs, real, generator);
      return { folder: own, size, ...total, words, different, real };
    });
}

/** Of the text until now: the generator counts all real paragraphs, whether they are written or not. */
function vocabulary(paragraphs: readonly Paragraph[], real: number, generator: Generator) {
  if (real === paragraphs.length) return generator.vocabulary;
  const { words, known } = growthOf(paragraphs.slice(0, real));
  return { words, different: known.size };
}

interface Next {
  readonly line: Line;
  readonly passages: number;
  readonly isReal: boolean;
}

/** First the real paragraphs, each an article of its own, as the questions that are asked about them take them. */
function articlesOf(paragraphs: readonly Paragraph[], generator: Generator): () => Next {
  let at = 0;
  return () => {
    const paragraph = paragraphs[at++];
    if (paragraph === undefined) {
      const line = generator.next();
      return { line, passages: line.text.split('\n\n').length, isReal: false };
    }
    const { id, title, text } = paragraph;
    const line = {
      id,
      title: title.replaceAll('_', ' '),
      text: text.replace(/\s*\n\s*/g, ' '),
      ...generator.dated(),
    };
    return { line, passages: 1, isReal: true };
  };
}
