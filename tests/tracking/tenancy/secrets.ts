import { gunzipSync } from 'node:zlib';
import { capital, secretWord } from '../press/story.ts';

/** Words of one server that stand nowhere else in the world, by what they are for. */
export interface Secrets {
  readonly outlet: string;
  readonly feed: string;
  readonly list: string;
  readonly given: string;
  readonly family: string;
  readonly office: string;
  readonly query: string;
  readonly file: string;
  readonly path: string;
  readonly stories: readonly string[];
}

const STORIES = 8;

/** The secrets of the server with this number. */
export function secretsOf(server: number): Secrets {
  const word = (at: number) => capital(secretWord('tenancy', server * 40 + at));
  return {
    outlet: word(0),
    feed: word(1),
    list: word(2),
    given: word(3),
    family: word(4),
    office: word(5),
    query: word(6),
    file: word(7),
    path: word(8),
    stories: Array.from({ length: STORIES }, (_, at) => word(20 + at)),
  };
}

export function wordsOf({ stories, ...others }: Secrets): readonly string[] {
  return [...Object.values(others), ...stories].map((word: string) => word.toLowerCase());
}

/** Which of these words stand anywhere in a value: in its texts, its keys, its files, packed or not. */
export function leaksIn(value: unknown, words: readonly string[]): string[] {
  const text = everything(value).toLowerCase();
  return words.filter((word) => text.includes(word));
}

function everything(value: unknown): string {
  const packed: string[] = [];
  const plain = JSON.stringify(value, (_, part: unknown) => {
    const bytes = bytesOf(part);
    if (bytes === null) return part instanceof Map || part instanceof Set ? [...part] : part;
    packed.push(textOf(bytes));
    return null;
  });
  return [plain ?? '', ...packed].join('\n');
}

/** A buffer has become an object by the time that it is asked. */
function bytesOf(part: unknown): Uint8Array | null {
  if (part instanceof Uint8Array) return part;
  if (typeof part !== 'object' || part === null || !('type' in part) || !('data' in part)) return null;
  return part.type === 'Buffer' && Array.isArray(part.data) ? Uint8Array.from(part.data) : null;
}

function textOf(bytes: Uint8Array): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(isPacked ? gunzipSync(bytes) : bytes);
}
