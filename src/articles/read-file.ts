import { textBlocks } from './blocks.ts';
import { byteLines } from './byte-lines.ts';
import { declaredCharset, decode } from './charset.ts';
import { type Draft, finish, type Intake, type Place } from './draft.ts';
import { type Format, formatOf, refuseName } from './formats.ts';
import { frontMatter } from './front-matter.ts';
import { gunzip } from './gzip.ts';
import { describeBytes } from './limits.ts';
import { markdownBlocks } from './markdown.ts';
import { dataFrom } from './page-data.ts';
import { type Reading, skip, Unreadable } from './reading.ts';
import { fields } from './record.ts';

/** The bytes of a file as they come. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Reads one file, whatever its format; `name` is what citations will call it. Never throws for what is in it. */
export async function* readFile(bytes: Bytes, name: string, intake: Intake): AsyncGenerator<Reading> {
  const refusal = refuseName(name);
  const format = formatOf(name);
  if (refusal !== null || !format) yield skip(name, null, refusal ?? 'This kind of file is not read.');
  else if (format.kind === 'records') yield* readLines(bytes, name, format, intake);
  else yield* readWhole(bytes, name, format, intake);
}

async function* readWhole(
  bytes: Bytes,
  name: string,
  format: Format,
  intake: Intake,
): AsyncGenerator<Reading> {
  const whole = await gather(
    format.packed ? gunzip(bytes, intake.limits, intake.limits.unpackedBytes) : bytes,
  );
  if (whole instanceof Unreadable) {
    yield skip(name, null, whole.reason);
    return;
  }
  if (format.kind === 'page') {
    yield await readHtml(whole, name, intake);
    return;
  }
  const text = await decode(whole);
  if (text instanceof Unreadable) yield skip(name, null, text.reason);
  else if (format.kind === 'record') yield* readJson(text, name, intake);
  else
    yield finish(
      await textDraft(text, format.kind === 'markdown'),
      { file: name, line: null, record: null },
      intake,
    );
}

async function readHtml(bytes: Uint8Array, name: string, intake: Intake): Promise<Reading> {
  if (bytes.length > intake.limits.pageBytes) {
    return skip(
      name,
      null,
      `A page of more than ${describeBytes(intake.limits.pageBytes)} is not read. Save the article as text.`,
    );
  }
  const source = await decode(bytes, declaredCharset(bytes));
  if (source instanceof Unreadable) return skip(name, null, source.reason);
  const { htmlDraft } = await import('./html.ts');
  const draft = htmlDraft(source);
  if (draft instanceof Unreadable) return skip(name, null, draft.reason);
  return finish(draft, { file: name, line: null, record: null }, intake);
}

async function textDraft(text: string, markdown: boolean): Promise<Draft> {
  const front = await frontMatter(text);
  const blocks = markdown ? markdownBlocks(text, front.end) : textBlocks(text, front.end);
  const title = front.title === null ? null : { words: front.title, origin: 'front matter' as const };
  return { text, blocks, id: front.id, title, data: front.data };
}

function* readJson(text: string, name: string, intake: Intake): Generator<Reading> {
  const value = parse(text);
  if (value instanceof Unreadable) yield skip(name, null, value.reason);
  else if (!Array.isArray(value)) yield readRecord(value, { file: name, line: null, record: null }, intake);
  else if (value.length === 0) yield skip(name, null, 'It is an empty list. Put an article in it.');
  else {
    for (const [at, record] of value.entries()) {
      const reading = readRecord(record, { file: name, line: null, record: at + 1 }, intake);
      yield reading.kind === 'skipped'
        ? skip(name, null, `Record ${at + 1}: ${reading.skipped.reason}`)
        : reading;
    }
  }
}

async function* readLines(
  bytes: Bytes,
  name: string,
  format: Format,
  intake: Intake,
): AsyncGenerator<Reading> {
  const { limits } = intake;
  const chunks = format.packed ? gunzip(bytes, limits, limits.streamBytes) : bytes;
  let empty = true;
  for await (const lines of byteLines(chunks, limits.lineBytes)) {
    if (lines instanceof Unreadable) {
      yield skip(name, null, lines.reason);
      return;
    }
    if (lines[0]?.number === 1 && isWide(lines[0].bytes)) {
      yield skip(name, null, 'Its charset is UTF-16, which is not read line by line. Save it as UTF-8.');
      return;
    }
    for (const line of lines) {
      const reading = await readLine(
        line.bytes,
        { file: name, line: line.number, record: line.number },
        intake,
      );
      if (reading) yield reading;
      if (reading) empty = false;
    }
  }
  if (empty) yield skip(name, null, 'It is empty. Put one article in each line.');
}

function isWide(bytes: Uint8Array | null): boolean {
  const mark = `${bytes?.[0]} ${bytes?.[1]}`;
  return mark === '255 254' || mark === '254 255' || bytes?.[1] === 0;
}

async function readLine(bytes: Uint8Array | null, place: Place, intake: Intake): Promise<Reading | null> {
  if (bytes === null) {
    return skip(
      place.file,
      place.line,
      `The line is longer than ${describeBytes(intake.limits.lineBytes)}. Split the article.`,
    );
  }
  const text = await decode(bytes);
  if (text instanceof Unreadable) return skip(place.file, place.line, text.reason);
  if (text.trim() === '') return null;
  const value = parse(text);
  return value instanceof Unreadable
    ? skip(place.file, place.line, value.reason)
    : readRecord(value, place, intake);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return new Unreadable(
      'This is not valid JSON. Check for missing quotes, commas or braces; a file with a record in each line is named .jsonl.',
    );
  }
}

function readRecord(value: unknown, place: Place, intake: Intake): Reading {
  const record = fields(value);
  if (record instanceof Unreadable) return skip(place.file, place.line, record.reason);
  const { id, title, text, ...data } = record;
  const draft: Draft = {
    id,
    text,
    blocks: text.length > intake.limits.textLength ? [] : textBlocks(text),
    title: { words: title, origin: 'JSON field' },
    data: dataFrom('JSON field', data),
  };
  return finish(draft, place, intake);
}

async function gather(
  chunks: AsyncIterable<Uint8Array | Unreadable> | Iterable<Uint8Array>,
): Promise<Uint8Array | Unreadable> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) {
    if (chunk instanceof Unreadable) return chunk;
    pieces.push(chunk);
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}
