import { open } from 'node:fs/promises';
import { texts } from '../catalogue/texts.ts';
import { archiveFolder, articleFolders, mergeSettings, readSettingsFile } from '../environment.ts';
import { readFolders } from '../startup.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { createTerminal, type Streams } from './host.ts';
import { openTerminalDesk } from './open-desk.ts';
import { openingLines } from './opening.ts';
import { writerOf } from './output.ts';
import { pageFor } from './page.ts';
import { plainLine } from './plain.ts';
import { findArticle, showJson, showText } from './show.ts';

/** Exit statuses. A question that cannot be answered is a reply, not a failure. */
const WELL = 0;
const NOTHING_LOADED = 1;
const WRONG_USAGE = 2;

/**
 * One run of the terminal, with the process arguments after the script's name. Resolves to the exit status: 0, also
 * where nothing answers or a line is refused; 1 where nothing could be loaded; 2 for wrong usage.
 */
export async function runTerminal(argv: readonly string[], streams: Streams): Promise<number> {
  const tell = (line: string) => void streams.errors.write(`${line}\n`);
  const read = readArguments(argv, {
    out: (text) => void streams.output.write(text),
    err: (text) => void streams.errors.write(text),
  });
  if (!read.ok) return read.status;
  const given = read.arguments.folders;
  const { folders, archive } = given === null ? settingsOf(streams, tell) : { folders: given, archive: null };
  return read.arguments.task.kind === 'show'
    ? show(read.arguments.task.id, folders, read.arguments.json, streams, tell)
    : answer(read.arguments, { folders, archive }, streams, tell);
}

type Tell = (line: string) => void;

/** Where articles are. Folders that are named on the line are read into memory. */
interface Place {
  readonly folders: readonly string[];
  readonly archive: string | null;
}

function settingsOf({ environment }: Streams, tell: Tell): Place {
  const file = readSettingsFile();
  if (file.problem !== null) tell(file.problem);
  const { ARTICLES, ARCHIVE } = mergeSettings(environment, file.values);
  return { folders: articleFolders(ARTICLES), archive: archiveFolder(ARCHIVE) };
}

async function answer(
  { task, json, limit, now }: Arguments,
  { folders, archive }: Place,
  streams: Streams,
  tell: Tell,
): Promise<number> {
  const chunks = task.kind === 'batch' ? await openBatch(task.file, streams, tell) : streams.input;
  if (chunks === null) return WRONG_USAGE;
  const opened = await openTerminalDesk({ archive, folders, errors: streams.errors, tell });
  if (opened === null) return NOTHING_LOADED;
  for (const line of openingLines(opened, folders)) tell(line);
  if (opened.articles === 0) return NOTHING_LOADED;
  const terminal = createTerminal({ desk: opened.desk, streams, json, limit, now });
  if (task.kind === 'once') await terminal.once(task.line);
  else if (task.kind === 'batch') await terminal.batch(chunks);
  else await terminal.conversation();
  return WELL;
}

/** The batch's bytes, opened before any article is read: a wrong name should not cost a long start. */
async function openBatch(
  file: string,
  streams: Streams,
  tell: Tell,
): Promise<AsyncIterable<Uint8Array> | null> {
  if (file === '-') return streams.input;
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) throw new Error(texts.terminal.isFolder);
    return handle.createReadStream();
  } catch (error) {
    const why = error instanceof Error ? error.message : texts.terminal.unknownError;
    tell(plainLine(texts.terminal.unreadableBatch(file, why)));
    return null;
  }
}

async function show(
  id: string,
  folders: readonly string[],
  json: boolean,
  streams: Streams,
  tell: Tell,
): Promise<number> {
  const article = await findArticle(readFolders(folders), id);
  if (article === null) {
    tell(plainLine(texts.terminal.noArticle(id, folders)));
    return NOTHING_LOADED;
  }
  const page = pageFor(streams.output, streams.environment);
  await writerOf(streams.output)(json ? `${showJson(article)}\n` : showText(article, page));
  return WELL;
}
