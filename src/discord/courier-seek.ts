import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimitError, type REST, RequestMethod, Routes } from 'discord.js';
import { texts } from '../catalogue/texts.ts';
import type { Sought } from '../tracking/delivery/delivery.ts';
import { signOf } from './courier-message.ts';

/** Messages on a page, and the most pages that are looked through. */
const PAGE = 100;
const MOST_PAGES = 10;

/** Milliseconds: for a request, and of a wait for the next page. */
const PATIENCE = 20_000;
const LONGEST_PAUSE = 10_000;

const EPOCH = 1_420_070_400_000n;

/** What the seeker needs to know of a message. */
interface Seen {
  readonly id: bigint;
  readonly isOurs: boolean;
}

export interface Wanted {
  readonly mark: string;
  readonly botId: string;
  /** By this machine's clock, which says `now`. */
  readonly since: Date;
  readonly now: () => Date;
}

/**
 * Looks for our message with a mark in a channel, from a moment of this machine's clock on. Rejects as discord.js
 * does. Discord gives an empty list to who may not read the history: that nothing is listed does not show that
 * nothing is there, unless the channel's last message is older.
 */
export async function seekMessage(
  rest: REST,
  channel: string,
  { mark, botId, since, now }: Wanted,
): Promise<Sought> {
  const about = await get(rest, Routes.channel(channel), {});
  const from = snowflake(new Date(since.getTime() - ahead(now(), about.date)));
  const isIt = (message: unknown) => authorOf(message) === botId && bears(message, mark);
  let after = from;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = { after: String(after), limit: String(PAGE) };
    const { body } = await get(rest, Routes.channelMessages(channel), query);
    const messages = seen(body, isIt);
    const ours = messages.find(({ isOurs }) => isOurs);
    if (ours !== undefined) return { kind: 'found', message: String(ours.id) };
    if (page === 0 && messages.length === 0) return emptiness(rest, channel, about.body, from);
    if (messages.length < PAGE) return { kind: 'absent' };
    after = messages.reduce((latest, { id }) => (id > latest ? id : latest), after);
  }
  return { kind: 'unknown', reason: texts.deliveries.faults.tooMany };
}

/** Whether nothing was written, or nothing may be read. */
async function emptiness(rest: REST, channel: string, about: unknown, from: bigint): Promise<Sought> {
  const last = idIn(about, 'last_message_id');
  if (last === null || last <= from) return { kind: 'absent' };
  const { body } = await get(rest, Routes.channelMessages(channel), { limit: '1' });
  return seen(body, () => false).length > 0
    ? { kind: 'absent' }
    : { kind: 'unknown', reason: texts.deliveries.faults.unreadable };
}

async function get(
  rest: REST,
  route: `/${string}`,
  query: Record<string, string>,
): Promise<{ body: unknown; date: Date | null }> {
  const ask = () =>
    rest.queueRequest({
      fullRoute: route,
      method: RequestMethod.Get,
      query: new URLSearchParams(query),
      signal: AbortSignal.timeout(PATIENCE),
    });
  // Pages are asked for faster than Discord gives them: a search that began anew each time would never end.
  const response = await ask().catch(async (error: unknown) => {
    if (!(error instanceof RateLimitError) || error.global || error.retryAfter > LONGEST_PAUSE) throw error;
    await sleep(error.retryAfter, undefined, { ref: false });
    return ask();
  });
  const date = response.headers.get('date');
  return { body: await response.json(), date: date === null ? null : new Date(date) };
}

/** Milliseconds that this machine's clock is ahead of Discord's, which dates messages; 0 where it is behind. */
function ahead(now: Date, date: Date | null): number {
  const ms = date === null ? 0 : now.getTime() - date.getTime();
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

/** The lowest id of a message of that moment. */
function snowflake(moment: Date): bigint {
  const ms = BigInt(Math.floor(moment.getTime())) - EPOCH;
  return ms <= 0n ? 0n : ms << 22n;
}

function seen(body: unknown, isIt: (message: unknown) => boolean): Seen[] {
  if (!Array.isArray(body)) throw new TypeError('Discord gave no list of messages');
  return body.flatMap((message: unknown) => {
    const id = idIn(message, 'id');
    return id === null ? [] : [{ id, isOurs: isIt(message) }];
  });
}

function idIn(value: unknown, key: 'id' | 'last_message_id'): bigint | null {
  const id = property(value, key);
  return typeof id === 'string' && /^\d{1,20}$/.test(id) ? BigInt(id) : null;
}

function authorOf(message: unknown): unknown {
  return property(property(message, 'author'), 'id');
}

/** Whether a component carries the mark: as its number, or at the end of what a button asks. */
function bears(message: unknown, mark: string): boolean {
  const sign = signOf(mark);
  const look = (component: unknown): boolean => {
    if (property(component, 'id') === sign) return true;
    const asks = property(component, 'custom_id');
    if (typeof asks === 'string' && asks.endsWith(`:${mark}`)) return true;
    const inner = property(component, 'components');
    return Array.isArray(inner) && inner.some(look);
  };
  const components = property(message, 'components');
  return Array.isArray(components) && components.some(look);
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
