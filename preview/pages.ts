import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { StoredFile } from './files.ts';

const FOLDER = new URL('page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What may be asked for, by its address: the folder's own list, so that no address leads out of it. */
const FILES = new Map(
  readdirSync(FOLDER)
    .filter((file) => extname(file) in TYPES)
    .map((file) => [file === 'index.html' ? '/' : `/${file}`, file]),
);

/** A file of the page as it is now, so that whoever changes it need only load the page again; null for no file. */
export function pageFile(path: string): StoredFile | null {
  const file = FILES.get(path);
  const type = TYPES[extname(file ?? '')];
  return file === undefined || type === undefined
    ? null
    : { type, data: readFileSync(new URL(file, FOLDER)) };
}
