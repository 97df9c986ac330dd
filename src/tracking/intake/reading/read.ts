import { type Article, SHARED } from '../../../articles/article.ts';
import { textBlocks } from '../../../articles/blocks.ts';
import { declaredCharset, decode } from '../../../articles/charset.ts';
import { CopyFinder } from '../../../articles/copies.ts';
import { type Draft, finish } from '../../../articles/draft.ts';
import { readBytes } from '../../../articles/folder.ts';
import { fragmentDraft, htmlDraft } from '../../../articles/html.ts';
import { Ids } from '../../../articles/identity.ts';
import { LIMITS, type Limits } from '../../../articles/limits.ts';
import { NO_DATA } from '../../../articles/page-data.ts';
import { type Reading, Unreadable } from '../../../articles/reading.ts';
import { texts } from '../../../catalogue/texts.ts';
import { type Body, type Job, type Read, short, wordsIn } from './body.ts';
import { wallIn } from './wall.ts';

/** Less than a folder may hold: what comes from strangers is read while others wait. */
export const INTAKE_LIMITS: Limits = {
  ...LIMITS,
  pageBytes: 2 * 2 ** 20,
  fileBytes: 8 * 2 ** 20,
  streamBytes: 8 * 2 ** 20,
  unpackedBytes: 32 * 2 ** 20,
  textLength: 250_000,
  blocks: 5_000,
};

/** Articles of one file at the most. */
export const MOST_OF_A_FILE = 25;

/** Reads what articles are in it. Whatever it is, the outcome is a value. */
export async function read(job: Job): Promise<Read> {
  switch (job.kind) {
    case 'page':
      return readPage(job.bytes, job.charset);
    case 'markup':
      return readDraft(fragmentDraft(job.words), 'feed.html');
    case 'text':
      return readDraft(textDraft(job.words), 'feed.txt');
    case 'file':
      return readFile(job.bytes, job.name, job.isOwn === true ? LIMITS : INTAKE_LIMITS);
  }
}

async function readPage(bytes: Uint8Array, charset: string | null): Promise<Read> {
  if (bytes.length > INTAKE_LIMITS.pageBytes) return { bodies: [], skipped: [texts.intake.largePage] };
  const source = await decode(bytes, charset ?? declaredCharset(bytes));
  if (source instanceof Unreadable) return { bodies: [], skipped: [source.reason] };
  const read = readDraft(htmlDraft(source), 'page.html');
  const [body] = read.bodies;
  const wall = wallIn(body?.text ?? '', body?.words ?? 0, source);
  if (wall !== null) return { bodies: [], skipped: [wall] };
  return body === undefined ? { bodies: [], skipped: [texts.intake.noArticle] } : read;
}

function textDraft(text: string): Draft {
  return { text, blocks: textBlocks(text), id: null, title: null, data: NO_DATA, sorted: true };
}

function readDraft(draft: Draft | Unreadable, file: string): Read {
  if (draft instanceof Unreadable) return { bodies: [], skipped: [draft.reason] };
  return readOf([finish(draft, { file, line: null, record: null }, alone())]);
}

async function readFile(bytes: Uint8Array, name: string, limits: Limits): Promise<Read> {
  const readings = await readBytes(bytes, name, { ...alone(), limits });
  const { bodies, skipped } = readOf(readings);
  const beyond = bodies.length - MOST_OF_A_FILE;
  return {
    bodies: bodies.slice(0, MOST_OF_A_FILE),
    skipped: [...skipped, ...(beyond > 0 ? [texts.intake.tooMany(beyond, MOST_OF_A_FILE)] : [])],
  };
}

/** As if nothing else were there: whether something is, is found out where it is kept. */
function alone() {
  return { scope: SHARED, limits: INTAKE_LIMITS, ids: new Ids(), copies: new CopyFinder() };
}

function readOf(readings: readonly Reading[]): Read {
  return {
    bodies: readings.flatMap((reading) => (reading.kind === 'article' ? [bodyOf(reading.article)] : [])),
    skipped: readings.flatMap((reading) =>
      reading.kind === 'skipped' ? [reasonOf(reading.skipped.line, reading.skipped.reason)] : [],
    ),
  };
}

function reasonOf(line: number | null, reason: string): string {
  return line === null ? reason : texts.intake.line(line, reason);
}

function bodyOf(article: Article): Body {
  const { id, line, published, url, language, found, text, paragraphs } = article;
  return {
    id,
    line,
    title: short(article.title) ?? article.title,
    source: short(article.source),
    published,
    url,
    author: short(article.author),
    language,
    found,
    text,
    paragraphs,
    words: wordsIn(article),
  };
}
