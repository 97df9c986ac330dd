import { createHash } from 'node:crypto';
import { type Article, type Paragraph, SHARED } from '../../src/articles/article.ts';
import { sentences } from '../../src/text/sentences.ts';

/** What a test says of an article; the rest is made up. */
export interface ArticleParts extends Partial<Omit<Article, 'paragraphs' | 'text'>> {
  /** Paragraphs are parted by blank lines; one that begins with `# ` is a heading (the mark is not part of it). */
  readonly text: string;
}

let made = 0;

/** An article with real sentences, whose spans fit its text. Each has an id of its own unless it is given one. */
export function makeArticle({ text, ...parts }: ArticleParts): Article {
  made++;
  const id = parts.id ?? `article-${made}`;
  const scope = parts.scope ?? SHARED;
  return {
    id,
    key: createHash('sha256').update(`${scope}\n${id}`).digest('hex').slice(0, 12),
    scope,
    file: `${id}.txt`,
    line: null,
    title: 'Untitled',
    source: null,
    published: null,
    url: null,
    author: null,
    language: 'en',
    found: {},
    copyOf: null,
    ...parts,
    text,
    paragraphs: paragraphsOf(text),
  };
}

function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const { 0: block, index } of text.matchAll(/\S.*(?:\n.*\S.*)*/g)) {
    const mark = block.startsWith('# ') ? 2 : 0;
    const span = { start: index + mark, end: index + block.trimEnd().length };
    found.push({ ...span, kind: mark > 0 ? 'heading' : 'body', sentences: sentences(text, span) });
  }
  return found;
}
