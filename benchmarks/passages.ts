import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A paragraph as the peers get it. */
export interface Passage {
  /** The article's id, `#` and the paragraph, from 1. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const Line = z.object({ id: z.string(), title: z.string(), text: z.string() });

/** The paragraphs of a folder's articles, those of some articles at a time. */
export async function* passagesOf(folder: string): AsyncGenerator<readonly Passage[]> {
  const BATCH = 1_000;
  let batch: Passage[] = [];
  for (const name of (await readdir(folder)).sort()) {
    for await (const line of createInterface({ input: createReadStream(join(folder, name)) })) {
      const { id, title, text } = Line.parse(JSON.parse(line));
      batch.push(...text.split('\n\n').map((text, at) => ({ id: `${id}#${at + 1}`, title, text })));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  yield batch;
}
