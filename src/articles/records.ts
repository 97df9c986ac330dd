import { textBlocks } from './blocks.ts';
import { byteLines } from './byte-lines.ts';
import { decode, decodeUtf8 } from './charset.ts';
import { type Draft, finish, type Intake, type Place } from './draft.ts';
import { type Bytes, gunzip } from './gzip.ts';
import { describeBytes } from './limits.ts';
import { dataFrom } from './page-data.ts';
import { type Reading, skip, Unreadable } from './reading.ts';
import { fields } from './record.ts';

/** Records of a list that are read before other work has its turn. */
const BATCH = 50;

/** Reads a `.json` file: a record, or a list of records. */
export async function* readJson(
  bytes: Uint8Array,
  name: string,
  intake: Intake,
): AsyncGenerator<readonly Reading[]> {
  const text = await decode(bytes);
  const value = text instanceof Unreadable ? text : parse(text, LIST_HINT);
  if (value instanceof Unreadable) yield [skip(name, null, value.reason)];
  else if (!Array.isArray(value)) yield [readRecord(value, { file: name, line: null, record: null }, intake)];
  else if (value.length === 0) yield [skip(name, null, 'It is an empty list. Put an article in it.')];
  else {
    for (let from = 0; from < value.length; from += BATCH) {
      yield value.slice(from, from + BATCH).map((record, at) => readNth(record, from + at + 1, name, intake));
    }
  }
}

function readNth(value: unknown, record: number, file: string, intake: Intake): Reading {
  const reading = readRecord(value, { file, line: null, record }, intake);
  return reading.kind === 'article'
    ? reading
    : skip(file, null, `Record ${record}: ${reading.skipped.reason}`);
}

/** Reads a `.jsonl` file line by line, so that its size does not matter. */
export async function* readLines(
  bytes: Bytes,
  name: string,
  packed: boolean,
  intake: Intake,
): AsyncGenerator<readonly Reading[]> {
  const { limits } = intake;
  let empty = true;
  for await (const lines of byteLines(
    packed ? gunzip(bytes, limits, limits.streamBytes) : bytes,
    limits.lineBytes,
  )) {
    if (lines instanceof Unreadable) {
      yield [skip(name, null, lines.reason)];
      return;
    }
    if (lines[0]?.number === 1 && isWide(lines[0].bytes)) {
      yield [skip(name, null, 'Its charset is UTF-16, which is not read line by line. Save it as UTF-8.')];
      return;
    }
    const readings: Reading[] = [];
    for (const line of lines) {
      const place = { file: name, line: line.number, record: line.number };
      const text = textOf(line.bytes, limits.lineBytes);
      const reading = readLine(text instanceof Uint8Array ? await decode(text) : text, place, intake);
      if (reading) readings.push(reading);
    }
    if (readings.length > 0) empty = false;
    yield readings;
  }
  if (empty) yield [skip(name, null, 'It is empty. Put one article in each line.')];
}

/** UTF-16 cuts a file in other places than at the byte of a line feed. */
function isWide(bytes: Uint8Array | null): boolean {
  const mark = `${bytes?.[0]} ${bytes?.[1]}`;
  return mark === '255 254' || mark === '254 255' || bytes?.[1] === 0;
}

/** The line's text where it can be told at once, its bytes where its charset has to be found out. */
function textOf(bytes: Uint8Array | null, limit: number): string | Uint8Array | Unreadable {
  if (bytes !== null) return decodeUtf8(bytes) ?? bytes;
  return new Unreadable(`The line is longer than ${describeBytes(limit)}. Split the article.`);
}

function readLine(text: string | Unreadable, place: Place, intake: Intake): Reading | null {
  if (!(text instanceof Unreadable) && text.trim() === '') return null;
  const value = text instanceof Unreadable ? text : parse(text, '');
  return value instanceof Unreadable
    ? skip(place.file, place.line, value.reason)
    : readRecord(value, place, intake);
}

const LIST_HINT = '; a file with a record in each line is named .jsonl';

function parse(text: string, hint: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return new Unreadable(`This is not valid JSON. Check for missing quotes, commas or braces${hint}.`);
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
