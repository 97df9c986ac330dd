import { join } from 'node:path';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { type Article, type Scope, SHARED, type Skipped } from '../../src/articles/article.ts';
import { CopyFinder } from '../../src/articles/copies.ts';
import { readBytes } from '../../src/articles/folder.ts';
import { Ids } from '../../src/articles/identity.ts';
import type { Command } from '../../src/desk/command.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { loadCommands } from '../../src/desk/loader.ts';
import { REAL_FILES } from './hostile/corpus.ts';
import { hostileFile } from './hostile/files.ts';
import { saltedRecord } from './hostile/salted.ts';
import { hostileShelf } from './hostile/shelf.ts';
import { Random } from './random.ts';

const COMMANDS = join(import.meta.dirname, '..', '..', 'commands');

/** Two servers with articles of their own, and one without. */
export const SCOPES: readonly Scope[] = [
  SHARED,
  '100000000000000001',
  '100000000000000002',
  '100000000000000003',
];

let loaded: Promise<readonly Command[]> | null = null;

/** The real commands. */
export function realCommands(): Promise<readonly Command[]> {
  loaded ??= loadCommands(COMMANDS);
  return loaded;
}

export interface Newsroom {
  readonly desk: Desk;
  readonly articles: readonly Article[];
}

/** How many hostile files lie among the real ones, and how many articles that mean to trick Discord. */
const HOSTILE_FILES = 60;
const SALTED = 80;

/** A desk over the real articles and a lot of hostile ones, in several scopes: the same for the same seed. */
export async function openNewsroom(seed: string): Promise<Newsroom> {
  const random = new Random(`${seed}/newsroom`);
  const articles: Article[] = [];
  const skipped: Skipped[] = [];
  const known = new Map(SCOPES.map((scope) => [scope, { scope, ids: new Ids(), copies: new CopyFinder() }]));
  const real = REAL_FILES.map((file) => ({ ...file, scope: SHARED }));
  const hostile = random.several(HOSTILE_FILES, HOSTILE_FILES, (at) => {
    const { name, bytes } = hostileFile(random);
    return { name: `${at}-${name}`, bytes, scope: random.from(SCOPES.slice(0, 3)) };
  });
  const salted = random.several(SALTED, SALTED, (at) => {
    const scope = random.from(SCOPES.slice(0, 3));
    return { name: `salted-${at}.jsonl`, bytes: Buffer.from(`${saltedRecord(random, at)}\n`), scope };
  });
  for (const { name, bytes, scope } of [...real, ...hostile, ...salted]) {
    for (const reading of await readBytes(bytes, name, known.get(scope) ?? { scope })) {
      if (reading.kind === 'article') articles.push(reading.article);
      else skipped.push(reading.skipped);
    }
  }
  const archive = createMemoryArchive();
  await archive.put(articles);
  const commands = [...(await realCommands()), ...hostileShelf()];
  return { desk: createDesk({ archive, commands, skipped }), articles };
}
