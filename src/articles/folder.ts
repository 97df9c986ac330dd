import { createReadStream } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Scope } from './article.ts';
import { CopyFinder } from './copies.ts';
import type { Intake } from './draft.ts';
import { formatOf, refuseName } from './formats.ts';
import { Ids } from './identity.ts';
import { describeBytes, LIMITS, type Limits } from './limits.ts';
import { readFile } from './read-file.ts';
import { type Reading, skip } from './reading.ts';
import { type Found, walk } from './walk.ts';

export type { Reading } from './reading.ts';

export interface ReadOptions {
  readonly scope: Scope;
  readonly limits?: Partial<Limits>;
  /** The ids in use in this scope; give the same to several readings and a second article of an id is refused. */
  readonly ids?: Ids;
  /** What knows earlier articles of this scope; give the same to several readings to find copies across them. */
  readonly copies?: CopyFinder;
}

export interface FolderOptions extends ReadOptions {
  /** Put before the name of each file, with a `/`: the folder as it was given, when there are several. */
  readonly prefix?: string;
}

/** Reading gives other work a turn after so many milliseconds. */
const TURN = 15;

/**
 * Reads every article under a folder, or in the one file given, in the order of the names. What cannot be read comes
 * as `skipped` with the reason; nothing in a file makes it throw. Hidden files are left out.
 */
export async function* readFolder(folder: string, options: FolderOptions): AsyncGenerator<Reading> {
  const intake = intakeOf(options);
  for await (const found of walk(folder)) {
    yield* inTurns(readFound(found, named(found.file, folder, options.prefix), intake));
  }
}

/** What `readFolder` gives for one file of the folder. */
export function readFoundFile(found: Found, folder: string, options: FolderOptions): AsyncGenerator<Reading> {
  return inTurns(readFound(found, named(found.file, folder, options.prefix), intakeOf(options)));
}

/** What `readFolder` calls a file of the folder. */
export function fileName(found: Pick<Found, 'file'>, folder: string, prefix?: string): string {
  return named(found.file, folder, prefix);
}

/** Passes readings on one by one, and lets other work of the process have its turn between batches. */
async function* inTurns(batches: AsyncIterable<readonly Reading[]>): AsyncGenerator<Reading> {
  let turn = performance.now();
  for await (const readings of batches) {
    for (const reading of readings) yield reading;
    if (performance.now() - turn > TURN) {
      await setImmediate();
      turn = performance.now();
    }
  }
}

/** Reads one file that is already in memory, such as an attachment; `name` decides its format. Never throws for bad bytes. */
export async function readBytes(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Reading[]> {
  const intake = intakeOf(options);
  const refusal = refuseName(name) ?? refuseSize(bytes.length, name, intake.limits);
  if (refusal !== null) return [skip(name, null, refusal)];
  const readings: Reading[] = [];
  for await (const reading of inTurns(readFile([bytes], name, intake))) readings.push(reading);
  return readings;
}

async function* readFound(found: Found, name: string, intake: Intake): AsyncGenerator<readonly Reading[]> {
  const refusal = refuseFile(found, name, intake.limits);
  if (refusal !== null) {
    yield [skip(name, null, refusal)];
    return;
  }
  const stream = createReadStream(found.path);
  try {
    yield* readFile(stream, name, intake);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield [skip(name, null, 'It could not be read to the end. Check its permissions and the disk.')];
  } finally {
    stream.destroy();
  }
}

/** Why a file would be skipped without a look into it; null for one that would be read. */
export function refuseFile(found: Found, name: string, limits: Limits = LIMITS): string | null {
  return found.refusal?.reason ?? refuseName(name) ?? refuseSize(found.size, name, limits);
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function refuseSize(size: number, name: string, limits: Limits): string | null {
  const most = formatOf(name)?.kind === 'records' ? limits.streamBytes : limits.fileBytes;
  return size > most ? `It is larger than ${describeBytes(most)}. Split it into smaller files.` : null;
}

function named(file: string, folder: string, prefix: string | undefined): string {
  // What is not there is named as it was given already.
  if (prefix === undefined || prefix === '' || file === folder) return file;
  const before = prefix.split(path.sep).join('/').replace(/\/+$/, '');
  // A single file that was given by its path is named as it was given.
  return path.basename(folder) === file && before.endsWith(file) ? before : `${before}/${file}`;
}

function intakeOf(options: ReadOptions): Intake {
  return {
    scope: options.scope,
    limits: { ...LIMITS, ...options.limits },
    ids: options.ids ?? new Ids(),
    copies: options.copies ?? new CopyFinder(),
  };
}
