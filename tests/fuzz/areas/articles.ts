import assert from 'node:assert/strict';
import { isUtf8 } from 'node:buffer';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import { type Article, SHARED } from '../../../src/articles/article.ts';
import { type Reading, readBytes, readFolder } from '../../../src/articles/folder.ts';
import { createDesk, type Desk } from '../../../src/desk/desk.ts';
import { assertAnswer, assertArticle, assertSkipped } from '../../properties/promises.ts';
import type { Area, Session } from '../area.ts';
import { type HostileFile, hostileFile } from '../hostile/files.ts';
import { hostileWord } from '../hostile/texts.ts';
import { realCommands } from '../newsroom.ts';
import type { Random } from '../random.ts';
import { assertPrinted, assertRendered } from '../reply.ts';

/** Files of every format, read, archived, asked about and shown. */
export const articles: Area = {
  name: 'articles',
  share: 26,
  // Reading happens at a start, and a megabyte takes its time; what matters is that it does not take for ever.
  longestBlock: 6_000,
  open: async () => openSession(),
};

function openSession(): Session {
  return {
    async run(random, tell) {
      if (random.once(60)) return readTree(random, tell);
      const file = hostileFile(random);
      tell(`${file.name}, ${file.about}: ${preview(file.bytes)}`);
      const readings = await readBytes(file.bytes, file.name, { scope: SHARED });
      checkReadings(readings, file);
      const found = readings.flatMap((each) => (each.kind === 'article' ? [each.article] : []));
      if (found.length > 0) await askAbout(found, random, tell);
    },
    close: async () => {},
  };
}

function preview(bytes: Buffer): string {
  const text = isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
  return `${bytes.length} bytes ${JSON.stringify(text.slice(0, 1_500))}`;
}

function checkReadings(readings: readonly Reading[], file: HostileFile): void {
  assert.ok(readings.length > 0, 'something comes of every file');
  for (const reading of readings) {
    if (reading.kind === 'skipped') assertSkipped(reading.skipped);
    else assertArticle(reading.article);
    const of = reading.kind === 'skipped' ? reading.skipped.file : reading.article.file;
    assert.equal(of, file.name);
  }
  const [only] = readings;
  if (only?.kind === 'article' && /\.(?:txt|md)$/.test(file.name) && isPlainUtf8(file.bytes)) {
    assert.equal(only.article.text, file.bytes.toString('utf8'), 'the text is the file as it is');
  }
}

/** UTF-8, and not even or odd zeros only, which are taken for UTF-16. */
function isPlainUtf8(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

async function askAbout(
  found: readonly Article[],
  random: Random,
  tell: (about: string) => void,
): Promise<void> {
  const archive = createMemoryArchive();
  await archive.put(found);
  const desk = createDesk({ archive, commands: await realCommands(), skipped: [] });
  const article = random.from(found);
  await showAll(desk, article);
  const command = random.pick('ask', 'who', 'when', 'where', 'search');
  const words = questionAbout(article, random);
  tell(` — /${command} ${JSON.stringify(words)}`);
  const options = { [command === 'search' ? 'query' : 'question']: words };
  await askOne(desk, { command, options });
  await archive.close();
}

async function showAll(desk: Desk, article: Article): Promise<void> {
  await askOne(desk, { command: 'article', options: { title: `#${article.key}` } });
  await askOne(desk, { command: 'sources', options: {} });
}

async function askOne(
  desk: Desk,
  asked: { command: string; options: Record<string, string> },
): Promise<void> {
  const answer = await desk.respond({ ...asked, scope: SHARED, now: new Date('2013-07-12T12:00:00Z') });
  assertAnswer(answer, 5);
  assertRendered(answer, desk, { asked, privately: false, trail: [0] });
  assertPrinted(answer, asked.command);
}

function questionAbout(article: Article, random: Random): string {
  const from = random.below(article.text.length);
  const words = article.text.slice(from, from + random.between(10, 250)).trim();
  return words === '' || random.once(10) ? hostileWord(random) : words;
}

/** A folder with names, links and folders that nobody expects. */
async function readTree(random: Random, tell: (about: string) => void): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'dateline-fuzz-'));
  try {
    const files = random.several(1, 5, () => hostileFile(random));
    tell(`a folder of ${files.map(({ name, about }) => `${name} (${about})`).join(', ')}`);
    for (const file of files) {
      const folder = join(root, random.pick('.', 'a', 'a.txt', '.hidden', 'b/c'));
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, fileName(random, file.name)), file.bytes).catch(ignoreName);
    }
    await symlink(random.pick(root, '.', 'nowhere.txt', '/dev/null'), join(root, 'link.txt')).catch(
      ignoreName,
    );
    for await (const reading of readFolder(root, { scope: SHARED, prefix: 'given' })) {
      if (reading.kind === 'skipped') assertSkipped(reading.skipped);
      else assertArticle(reading.article);
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function fileName(random: Random, name: string): string {
  return random.once(2) ? name : `${hostileWord(random).replaceAll('/', '').slice(0, 40)}${name}`;
}

/** Names that the system does not take are no business of ours. */
function ignoreName(error: NodeJS.ErrnoException): void {
  const refused = [
    'EINVAL',
    'EILSEQ',
    'ENAMETOOLONG',
    'EISDIR',
    'EEXIST',
    'ENOTDIR',
    'ERR_INVALID_ARG_VALUE',
  ];
  if (!refused.includes(error.code ?? '')) throw error;
}
