import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../feeds/feed.ts';

/** An entry as its feed has it now, made once for all servers that follow the feed. */
export interface Prepared {
  readonly entry: Entry;
  /** What its row is found by. */
  readonly guid: string;
  /** What is remembered of it when its row is gone: 52 bits. */
  readonly past: number;
  /** Of what it says. */
  readonly hash: string;
}

/** Ids that are rows' guids as they are; any other one is hashed. */
const PLAIN_ID = /^(?!hash:)[\x20-\x7e]{1,100}$/;
/** Characters of an entry's own content that are kept while it waits. */
const LONGEST_CONTENT = 300_000;
/** After about so many characters others have their turn. */
const TURN = 1_000_000;

export async function prepare(entries: readonly Entry[]): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = [];
  let length = 0;
  for (const entry of entries) {
    prepared.push(prepareOne(entry));
    length += 1000 + (entry.content?.length ?? 0) + (entry.html?.length ?? 0);
    if (length < TURN) continue;
    length = 0;
    await setImmediate();
  }
  return prepared;
}

function prepareOne(entry: Entry): Prepared {
  const digest = hash('sha256', entry.id, 'hex');
  const { title, url, published, updated, summary, content } = entry;
  return {
    entry,
    guid: PLAIN_ID.test(entry.id) ? entry.id : `hash:${digest}`,
    past: shortened(digest),
    hash: hash('sha256', JSON.stringify([title, url, published, updated, summary, content]), 'hex').slice(
      0,
      32,
    ),
  };
}

/** What is remembered of an entry whose row has this guid. */
export function pastOf(guid: string): number {
  return shortened(guid.startsWith('hash:') ? guid.slice('hash:'.length) : hash('sha256', guid, 'hex'));
}

function shortened(digest: string): number {
  return Number.parseInt(digest.slice(0, 13), 16);
}

/** What is kept of an entry while it waits. */
export function bodyOf(entry: Entry): string {
  const { content, html, summary } = entry;
  return JSON.stringify({
    ...entry,
    summary: summary?.slice(0, LONGEST_CONTENT) ?? null,
    content: content?.slice(0, LONGEST_CONTENT) ?? null,
    // Markup that is cut off is another text.
    html: html !== null && html.length <= LONGEST_CONTENT ? html : null,
  });
}

/** As `bodyOf` wrote it. */
export function entryOf(body: string): Entry {
  return JSON.parse(body);
}
