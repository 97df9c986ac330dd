import { textBlocks } from './blocks.ts';
import { declaredCharset, decode } from './charset.ts';
import { type Draft, finish, type Intake } from './draft.ts';
import { type Format, formatOf, refuseName } from './formats.ts';
import { frontMatter } from './front-matter.ts';
import { type Bytes, gunzip } from './gzip.ts';
import { describeBytes } from './limits.ts';
import { markdownBlocks } from './markdown.ts';
import { type Reading, skip, Unreadable } from './reading.ts';
import { readJson, readLines } from './records.ts';

/**
 * Reads one file, whatever its format; `name` is what citations will call it. Readings come in batches, because
 * passing each on by itself would cost more than making it. Never throws for what is in the file.
 */
export async function* readFile(
  bytes: Bytes,
  name: string,
  intake: Intake,
): AsyncGenerator<readonly Reading[]> {
  const refusal = refuseName(name);
  const format = formatOf(name);
  if (refusal !== null || !format) yield [skip(name, null, refusal ?? 'This kind of file is not read.')];
  else if (format.kind === 'records') yield* readLines(bytes, name, format.packed, intake);
  else yield* readWhole(bytes, name, format, intake);
}

async function* readWhole(
  bytes: Bytes,
  name: string,
  format: Format,
  intake: Intake,
): AsyncGenerator<readonly Reading[]> {
  const { limits } = intake;
  const whole = await gather(format.packed ? gunzip(bytes, limits, limits.unpackedBytes) : bytes);
  if (whole instanceof Unreadable) yield [skip(name, null, whole.reason)];
  else if (format.kind === 'record') yield* readJson(whole, name, intake);
  else {
    const draft = await draftOf(whole, format.kind, limits.pageBytes);
    const place = { file: name, line: null, record: null };
    yield [draft instanceof Unreadable ? skip(name, null, draft.reason) : finish(draft, place, intake)];
  }
}

async function draftOf(bytes: Uint8Array, kind: Format['kind'], most: number): Promise<Draft | Unreadable> {
  if (kind === 'page') return await htmlDraftOf(bytes, most);
  const text = await decode(bytes);
  return text instanceof Unreadable ? text : await textDraft(text, kind === 'markdown');
}

async function htmlDraftOf(bytes: Uint8Array, most: number): Promise<Draft | Unreadable> {
  if (bytes.length > most) {
    return new Unreadable(
      `A page of more than ${describeBytes(most)} is not read. Save the article as text.`,
    );
  }
  const source = await decode(bytes, declaredCharset(bytes));
  if (source instanceof Unreadable) return source;
  // The parsers take longer to load than a few text files take to read.
  const { htmlDraft } = await import('./html.ts');
  return htmlDraft(source);
}

async function textDraft(text: string, markdown: boolean): Promise<Draft> {
  const front = await frontMatter(text);
  const blocks = markdown ? markdownBlocks(text, front.end) : textBlocks(text, front.end);
  const title = front.title === null ? null : { words: front.title, origin: 'front matter' as const };
  return { text, blocks, id: front.id, title, data: front.data };
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
