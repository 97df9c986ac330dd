import { resolve } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import type { Article } from '../src/articles/article.ts';
import { createDesk } from '../src/desk/desk.ts';
import { loadCommands } from '../src/desk/loader.ts';
import { sentences } from '../src/text/sentences.ts';
import type { Paragraph } from './corpus.ts';
import { median, quantile, timed } from './figures.ts';

/** Milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

const WARM_UP = 30;

/** `/who` from the request to the answer, through the desk as a host asks it. */
export async function measureWho(archive: Archive, questions: readonly string[]): Promise<Spread> {
  const commands = await loadCommands(resolve(import.meta.dirname, '..', 'commands'));
  const desk = createDesk({ archive, commands, skipped: [] });
  const ask = (question: string) =>
    desk.respond({ command: 'who', options: { question }, scope: 'shared', now: new Date(0) });
  const warmUp = Math.min(WARM_UP, Math.floor(questions.length / 2));
  for (const question of questions.slice(0, warmUp)) await ask(question);
  return spread(questions.slice(warmUp), ask);
}

export async function spread(
  questions: readonly string[],
  ask: (question: string) => Promise<unknown>,
): Promise<Spread> {
  const times: number[] = [];
  for (const question of questions) times.push(await timed(() => ask(question)));
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Adding one article of twenty paragraphs to what is there, and removing it: medians in milliseconds. */
export async function measureChange(
  archive: Archive,
  paragraphs: readonly Paragraph[],
): Promise<{ adding: number; removing: number }> {
  const adding: number[] = [];
  const removing: number[] = [];
  for (let at = 0; at < 20; at++) {
    const article = articleOf(paragraphs.slice(at * 20, at * 20 + 20), `added-${at}`);
    adding.push(await timed(() => archive.put([article])));
    removing.push(await timed(() => archive.remove(article.id, 'shared')));
  }
  return { adding: median(adding), removing: median(removing) };
}

function articleOf(paragraphs: readonly Paragraph[], id: string): Article {
  const text = paragraphs.map((paragraph) => paragraph.text.replace(/\n+/g, ' ')).join('\n\n');
  let start = 0;
  const spans = text.split('\n\n').map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { ...span, kind: 'body' as const, sentences: sentences(text, span) };
  });
  return {
    id,
    key: id,
    scope: 'shared',
    file: `${id}.txt`,
    line: null,
    title: 'A new article',
    source: null,
    published: null,
    url: null,
    author: null,
    language: 'en',
    found: {},
    copyOf: null,
    text,
    paragraphs: spans,
  };
}
