import { hash } from 'node:crypto';
import type { Scope } from './article.ts';

const EXTENSIONS = /\.(?:txt|md|html?|json|jsonl)(?:\.gz)?$/i;

/** Twelve characters of [a-z0-9], the same for the same scope and id everywhere. */
export function articleKey(scope: Scope, id: string): string {
  const digest = hash('sha256', `${scope}\n${id}`, 'hex');
  return half(digest.slice(0, 8)) + half(digest.slice(8, 16));
}

function half(hex: string): string {
  return Number.parseInt(hex, 16).toString(36).padStart(7, '0').slice(-6);
}

/** A readable id for a file: `2013/Talks (final).txt` → `2013/Talks-final`. */
export function fileId(file: string): string {
  const name = file.replace(EXTENSIONS, '').normalize('NFC');
  const slug = name
    .replace(/[^\p{L}\p{N}_./-]+/gu, '-')
    .replace(/^[-./]+|-+$/g, '')
    .replace(/-+(?=[/.])/g, '');
  return slug.slice(-150) || `article-${fingerprint(file)}`;
}

/** Six characters that tell two files apart whose ids would be the same. */
export function fingerprint(file: string): string {
  return hash('sha256', file, 'hex').slice(0, 6);
}

/** The ids in use within one scope, with the file that has each. One may serve several folders. */
export class Ids {
  private readonly files = new Map<string, string>();

  /** The file (and line) that already has this id, or null, in which case it is taken now. */
  take(id: string, where: string): string | null {
    const owner = this.files.get(id);
    if (owner !== undefined) return owner;
    this.files.set(id, where);
    return null;
  }

  /** The id may be taken again: what had it is there no more, or is read anew. */
  free(id: string): void {
    this.files.delete(id);
  }

  /** An id made from a file, told apart from one that is taken. */
  make(id: string, where: string): string {
    if (this.take(id, where) === null) return id;
    const other = `${id}-${fingerprint(where)}`;
    this.take(other, where);
    return other;
  }
}
