import { join } from 'node:path';
import type { Answer } from '../../src/answers/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { type Article, type Scope, SHARED } from '../../src/articles/article.ts';
import { CopyFinder } from '../../src/articles/copies.ts';
import { readBytes } from '../../src/articles/folder.ts';
import { Ids } from '../../src/articles/identity.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { loadCommands } from '../../src/desk/loader.ts';
import type { Asked, Story } from './press.ts';

const commands = await loadCommands(join(import.meta.dirname, '..', '..', 'commands'));

/** The articles of some stories, as they are read into one scope. */
export async function read(stories: readonly Story[], scope: Scope = SHARED): Promise<Article[]> {
  const known = { scope, ids: new Ids(), copies: new CopyFinder() };
  const readings = [];
  for (const { name, text } of stories) readings.push(...(await readBytes(Buffer.from(text), name, known)));
  return readings.flatMap((reading) => (reading.kind === 'article' ? [reading.article] : []));
}

/** A desk with the real commands over these articles. */
export async function deskOver(articles: readonly Article[]): Promise<Desk & { readonly archive: Archive }> {
  const archive = createMemoryArchive();
  await archive.put(articles);
  return createDesk({ archive, commands, skipped: [] });
}

export interface Page {
  readonly limit?: number;
  readonly offset?: number;
  readonly scope?: Scope;
}

const NOW = new Date('2013-07-12T12:00:00Z');

export function ask(
  desk: Desk,
  { command, words }: Asked,
  { scope = SHARED, ...page }: Page = {},
): Promise<Answer> {
  const options = { [command === 'search' ? 'query' : 'question']: words };
  return desk.respond({ command, options, scope, now: NOW, ...page });
}

/** What of an answer can be compared: articles by their key. */
export function plainAnswer(answer: Answer): unknown {
  if (!('citations' in answer)) return answer;
  return {
    ...answer,
    citations: answer.citations.map(({ article, ...rest }) => ({ ...rest, key: article.key })),
  };
}
