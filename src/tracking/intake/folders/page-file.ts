import { readFile } from 'node:fs/promises';
import { type Article, SHARED } from '../../../articles/article.ts';
import type { CopyFinder } from '../../../articles/copies.ts';
import { articleKey, fileId, type Ids } from '../../../articles/identity.ts';
import { LIMITS } from '../../../articles/limits.ts';
import { type Reading, skip } from '../../../articles/reading.ts';
import type { Found } from '../../../articles/walk.ts';
import { texts } from '../../../catalogue/texts.ts';
import type { Reader } from '../reading/reader.ts';

/** Reads a page of a folder as the start does, but where it holds nobody up. */
export async function readPageFile(
  found: Found,
  name: string,
  reader: Reader,
  { ids, copies }: { readonly ids: Ids; readonly copies: CopyFinder },
): Promise<Reading> {
  const bytes = found.size > LIMITS.fileBytes ? null : await readFile(found.path).catch(() => null);
  if (bytes === null) return skip(name, null, texts.intake.unreadable);
  const { bodies, skipped } = await reader.read({ kind: 'file', bytes, name, isOwn: true });
  const [body] = bodies;
  if (body === undefined) return skip(name, null, skipped[0] ?? texts.intake.broken);
  const { words: _, ...read } = body;
  const id = ids.make(fileId(name), name);
  const article: Article = {
    ...read,
    id,
    key: articleKey(SHARED, id),
    scope: SHARED,
    file: name,
    line: null,
    copyOf: null,
  };
  return { kind: 'article', article: { ...article, copyOf: copies.add(article) } };
}
