import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFeed } from '../../../src/tracking/feeds/read-feed.ts';

const FOLDER = join(import.meta.dirname, 'corpus/files');
const NOW = new Date('2013-07-12T00:00:00Z');
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.feed') ? [file.slice(0, -5)] : []));

const fields = z.record(z.string(), z.unknown());
const expectation = z.object({
  url: z.string().default('https://news.example/feed'),
  charset: z.string().nullable().default(null),
  noFeed: z.string().optional(),
  feed: fields.default({}),
  entries: z.array(fields).default([]),
});

function read(name: string) {
  const expected = expectation.parse(JSON.parse(readFileSync(join(FOLDER, `${name}.expected`), 'utf8')));
  const { url, charset } = expected;
  const bytes = readFileSync(join(FOLDER, `${name}.feed`));
  return { expected, result: readFeed(bytes, { url, charset, now: NOW }) };
}

describe('the corpus', () => {
  it('holds at least 150 feeds', () => {
    expect(names.length).toBeGreaterThanOrEqual(150);
  });

  it.each(names)('is read as expected: %s', async (name) => {
    const { expected, result } = read(name);
    const found = await result;
    if (expected.noFeed !== undefined) {
      expect(found).toMatchObject({ kind: 'no feed', why: expected.noFeed });
      return;
    }
    if (found.kind !== 'feed') throw new Error(found.reason);
    expect(found.feed).toMatchObject(expected.feed);
    expect(found.feed.entries.map(({ title, id }) => title ?? id)).toHaveLength(expected.entries.length);
    expect(found.feed.entries).toMatchObject(expected.entries);
  });
});
