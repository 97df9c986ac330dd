import type { MessageFile } from '../src/discord/message.ts';
import type { Message } from '../tests/discord/standin/types.ts';

export interface StoredFile {
  readonly type: string;
  readonly data: Uint8Array;
}

/** What a browser shows as a picture and cannot run. */
const PICTURES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** The files of messages, in memory. */
export class Files {
  readonly #base: string;
  readonly #stored = new Map<string, Map<string, StoredFile>>();

  /** `base` is the path under which the page finds them. */
  constructor(base: string) {
    this.#base = base;
  }

  /** Keeps what came with a message, and of what it had before only what it still lists. */
  put(message: Message, files: readonly MessageFile[]): void {
    const before = this.#stored.get(message.id) ?? new Map<string, StoredFile>();
    const after = new Map([...before].filter(([name]) => message.files.includes(name)));
    for (const { name, data } of files) after.set(name, { type: typeOf(name), data });
    if (after.size > 0) this.#stored.set(message.id, after);
    else this.#stored.delete(message.id);
  }

  get(message: string, name: string): StoredFile | null {
    return this.#stored.get(message)?.get(name) ?? null;
  }

  /** Where the page finds the file; null where there is none. */
  address(message: string, name: string): string | null {
    if (this.get(message, name) === null) return null;
    return `${this.#base}/${message}/${encodeURIComponent(name)}`;
  }
}

function typeOf(name: string): string {
  return PICTURES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** Whether a browser shows it as a picture. */
export function isPicture(name: string): boolean {
  return typeOf(name).startsWith('image/');
}
