import { join } from 'node:path';
import Database from 'libsql';
import { STORE_FILE } from '../../../src/tracking/store/files.ts';
import { type Row, rows, type Store, text, textOrNull, whole } from '../../../src/tracking/store/store.ts';
import type { Message, StandIn } from '../../discord/standin/standin.ts';
import type { ShownArticle } from './orders.ts';

export interface StoredArticle extends ShownArticle {
  readonly canonical: string | null;
  readonly isCurrent: boolean;
}

/** What is there in the end. */
export interface Evidence {
  readonly stored: readonly StoredArticle[];
  readonly entries: readonly { readonly id: number; readonly state: string }[];
  /** In their own order. */
  readonly deliveries: readonly {
    readonly id: number;
    readonly kind: string;
    readonly target: string;
    readonly state: string;
    readonly message: string | null;
    readonly fault: string | null;
    readonly isStale: boolean;
  }[];
  /** What matched: the channel and the article's address, and whether a message that was sent reports it. */
  readonly matches: readonly {
    readonly channel: string;
    readonly url: string | null;
    readonly isReported: boolean;
  }[];
  /** What the archive of the last process held, and what one opened from the store afterwards holds. */
  readonly running: readonly ShownArticle[];
  readonly anew: readonly ShownArticle[];
  /** The bot's messages by channel, in the order in which they stand there. */
  readonly messages: ReadonlyMap<string, readonly Pick<Message, 'id' | 'text'>[]>;
  /** What Discord or SQLite would complain of. */
  readonly faults: readonly string[];
}

const MATCHES = `SELECT watch.channel, article.canonical, delivery.state FROM match
  JOIN watch ON watch.id = match.watch
  LEFT JOIN article ON article.scope = match.article_scope AND article.id = match.article_id
    AND article.replaced_at IS NULL
  LEFT JOIN delivery ON delivery.id = match.delivery`;

/** Reads a store that nobody has open. */
export function readStore(folder: string): Omit<Evidence, 'running' | 'anew' | 'messages'> {
  const database = new Database(join(folder, STORE_FILE), { readonly: true });
  const all = (sql: string) => rows(database.prepare(sql).all());
  try {
    const check = all('PRAGMA integrity_check').map((row) => String(row.integrity_check));
    return {
      stored: all('SELECT * FROM article ORDER BY key').map(storedArticle),
      entries: all('SELECT id, state FROM entry').map((row) => ({
        id: whole(row, 'id'),
        state: text(row, 'state'),
      })),
      deliveries: all('SELECT * FROM delivery ORDER BY id').map((row) => ({
        id: whole(row, 'id'),
        kind: text(row, 'kind'),
        target: text(row, 'target'),
        state: text(row, 'state'),
        message: textOrNull(row, 'message'),
        fault: textOrNull(row, 'fault'),
        isStale: whole(row, 'is_stale') > 0,
      })),
      matches: all(MATCHES).map((row) => ({
        channel: text(row, 'channel'),
        url: textOrNull(row, 'canonical'),
        isReported: row.state === 'sent',
      })),
      faults: check.join() === 'ok' ? [] : check,
    };
  } finally {
    database.close();
  }
}

/** Whether nothing is due any more, and so many articles are there; null for any number. */
export function isSettled(database: Store['database'], now: number, articles: number | null): boolean {
  const count = (sql: string, ...values: number[]) =>
    whole(rows(database.prepare(sql).all(...values))[0] ?? {}, 'n');
  const kept = count('SELECT count(*) AS n FROM article WHERE replaced_at IS NULL');
  const due =
    count(`SELECT count(*) AS n FROM entry WHERE state = 'waiting' AND next_at <= ?`, now) +
    count(`SELECT count(*) AS n FROM delivery WHERE state = 'waiting' AND due_at <= ?`, now) +
    count(`SELECT count(*) AS n FROM delivery WHERE state = 'sending' OR (is_stale > 0 AND state = 'sent')`);
  return due === 0 && (articles === null || kept >= articles);
}

/** What the bot has said in each of these channels. */
export function readChannels(standIn: StandIn, channels: readonly string[]): Evidence['messages'] {
  return new Map(
    channels.map((channel) => [
      channel,
      standIn.messages(channel).filter(({ authorId }) => authorId === standIn.botUser.id),
    ]),
  );
}

function storedArticle(row: Row): StoredArticle {
  const head = JSON.parse(text(row, 'head')) as { title: string };
  const paragraphs = JSON.parse(text(row, 'paragraphs')) as {
    sentences: readonly { start: number; end: number }[];
  }[];
  return {
    scope: text(row, 'scope'),
    key: text(row, 'key'),
    id: text(row, 'id'),
    title: head.title,
    text: text(row, 'text'),
    sentences: paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => `${start}-${end}`)),
    canonical: textOrNull(row, 'canonical'),
    isCurrent: row.replaced_at === null,
  };
}
