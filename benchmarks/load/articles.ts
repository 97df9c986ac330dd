import { join } from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import { readFolders } from '../../src/startup.ts';
import { slice } from '../../src/text/span.ts';
import { readCases } from '../../tests/casebook.ts';
import { randomNumbers } from '../corpus.ts';

/** An article as a line of a `.jsonl` file. */
interface Line {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly text: string;
}

const CASES = 'tests/cases';

/** How many paragraphs a made-up article has. */
const PARAGRAPHS = 12;

/**
 * Some real articles' lines and, until there are so many paragraphs, made-up ones: paragraphs of several of them, with
 * other names in each, so that none is a copy and the vocabulary grows as it does in news.
 */
export async function enough(folders: readonly string[], passages: number): Promise<readonly Line[]> {
  const articles = await readAll(folders);
  const pool = articles.flatMap(({ text, paragraphs }) => paragraphs.map((span) => slice(text, span)));
  const lines = articles.map(lineOf);
  const random = randomNumbers(11);
  const any = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)];
  for (let made = 0, count = pool.length; count < passages; made++, count += PARAGRAPHS) {
    const like = any(lines);
    if (like === undefined) return lines;
    const paragraphs = Array.from({ length: PARAGRAPHS }, () => any(pool) ?? '');
    const rename = (text: string) => renamed(text, made);
    lines.push({
      ...like,
      id: `made-${made}`,
      title: rename(like.title),
      published: `20${String(made % 25).padStart(2, '0')}-0${1 + (made % 9)}-1${made % 10}`,
      text: paragraphs.map(rename).join('\n\n'),
    });
  }
  return lines;
}

/** The folders of the test cases and of the articles that come with the project. */
export function ownFolders(): readonly string[] {
  return ['seeds', ...readCases(CASES).map(({ name }) => join(CASES, name))];
}

async function readAll(folders: readonly string[]): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const item of readFolders(folders)) if (item.kind === 'article') articles.push(item.article);
  return articles;
}

function lineOf(article: Article, index: number): Line {
  const { title, source, published, text, paragraphs } = article;
  const kept = paragraphs.map((span) => slice(text, span)).join('\n\n');
  return { id: `own-${index}`, title, source, published, text: kept };
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** Every capitalised word but those that open a sentence, with an ending that only this article has. */
function renamed(text: string, made: number): string {
  const ending = [made % 20, Math.floor(made / 20) % 20].map((at) => SYLLABLES[at]).join('');
  return text.replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu, (name) => name + ending);
}
