import { hash } from 'node:crypto';
import type { Article } from './article.ts';

/** Of what an article says: the same for the same title and text. */
export function textHash({ title, text }: Pick<Article, 'title' | 'text'>): string {
  return hash('sha256', `${title}\n${text}`, 'hex').slice(0, 32);
}

/** Of what its file says of it: without its key, which tells its version, and without what it repeats. */
export function headHash({ text: _, paragraphs: __, copyOf: ___, key: ____, ...head }: Article): string {
  return hash('sha256', JSON.stringify(head), 'base64').slice(0, 16);
}
