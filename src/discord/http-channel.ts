import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIInteraction,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type REST,
} from 'discord.js';
import type { Acknowledged } from './acknowledged.ts';
import { describe } from './faults.ts';
import type { Log } from './log.ts';
import type { Message } from './message.ts';
import { packFirst } from './parcel.ts';
import { type Channel, type First, visible } from './respond.ts';
import { restChannel } from './rest-channel.ts';

export interface HttpChannelParts {
  /** The reply to the request that brought the interaction. */
  readonly reply: ServerResponse;
  readonly rest: REST;
  /** Null where nobody would take over. */
  readonly acknowledged: Acknowledged | null;
  readonly log: Log;
  /** Never stands in a log line. */
  readonly token: string;
}

/** A promise that somebody is still to keep. */
type Deferral = Extract<
  First,
  {
    type:
      | InteractionResponseType.DeferredChannelMessageWithSource
      | InteractionResponseType.DeferredMessageUpdate;
  }
>;

/** Discord does not know of a first response the moment that it was sent. */
const SETTLING_MS = 150;
const SETTLING = [250, 500, 1_000, 2_000];
const UNKNOWN_WEBHOOK = 10_015;
/** Milliseconds until an answer that Discord could not be given is made and given again. */
const AGAIN = [2_000, 5_000, 15_000, 60_000];

/**
 * The way back where interactions come by HTTP: the first response is the reply to the request, all else goes over
 * REST. What has files is announced and follows: Discord refuses files of more than about 150 KB in such a reply, and
 * any at all in answer to a message's menu (discord-api-docs, issues 5250, 5925 and 5933).
 *
 * What is promised is kept in `acknowledged` before Discord hears of it, and until it is told.
 */
export function httpChannel(interaction: APIInteraction, parts: HttpChannelParts): Channel {
  const { reply, rest, acknowledged, log, token } = parts;
  let promisedAt = 0;
  const defer = async (deferral: Deferral): Promise<void> => {
    try {
      acknowledged?.keep(interaction, isUpdate(deferral));
    } catch (error) {
      log.error(
        { error: describe(error, token) },
        'a promise to a user is not kept for the time after a crash',
      );
    }
    try {
      await send(reply, deferral);
    } catch (error) {
      acknowledged?.finish(interaction.id);
      throw error;
    }
    promisedAt = performance.now();
  };
  const fulfil = async (tell: (after: Channel) => Promise<void>): Promise<void> => {
    await sleep(Math.max(0, promisedAt + SETTLING_MS - performance.now()));
    // Most interactions need none.
    const after = restChannel(rest, interaction);
    await settle(interaction.id, acknowledged, 0, () => onceKnown(() => tell(after)));
  };
  const edit = (message: Message) => fulfil((after) => after.edit(message));
  return {
    async first(response) {
      if (isDeferral(response)) return defer(response);
      const message = 'data' in response && 'components' in response.data ? response.data : null;
      if (message === null || (message.files ?? []).length === 0) return send(reply, response);
      await defer(announcement(response, message));
      await edit(visible(message));
    },
    edit,
    followUp: (message) => fulfil((after) => after.followUp(message)),
  };
}

/**
 * Tells what was promised, and then it is promised no more. Where Discord cannot be reached it stays so, to be made and
 * told again; what Discord refuses, it would refuse again. Rejects as `tell` does.
 */
export async function settle(
  id: string,
  acknowledged: Acknowledged | null,
  tries: number,
  tell: () => Promise<void>,
): Promise<void> {
  try {
    await tell();
    acknowledged?.finish(id);
  } catch (error) {
    const wait = AGAIN[Math.min(tries, AGAIN.length - 1)] ?? 0;
    if (error instanceof DiscordAPIError && error.status < 500 && error.status !== 429)
      acknowledged?.finish(id);
    else acknowledged?.release(id, wait);
    throw error;
  }
}

/** Tries again while Discord does not know yet that there was a first response. */
async function onceKnown(tell: () => Promise<void>): Promise<void> {
  for (const wait of SETTLING) {
    try {
      return await tell();
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || Number(error.code) !== UNKNOWN_WEBHOOK) throw error;
      await sleep(wait);
    }
  }
  return tell();
}

/** Resolves once all of it has been handed to the system. Rejects where nobody waits for it any more. */
function send(reply: ServerResponse, response: First): Promise<void> {
  const json = bytesOf(response);
  return new Promise((resolve, reject) => {
    if (reply.destroyed || reply.headersSent) return reject(new Error('nobody waits for the reply any more'));
    reply.once('finish', resolve);
    reply.once('close', () => reject(new Error('hung up before the reply was sent')));
    reply.writeHead(200, { 'content-type': 'application/json', 'content-length': json.byteLength });
    reply.end(json);
  });
}

/** Those who ask the same together get the same message, which is written out once. */
const written = new WeakMap<object, { readonly type: First['type']; readonly bytes: Buffer }>();

function bytesOf(response: First): Buffer {
  const message = 'data' in response ? response.data : undefined;
  const before = message === undefined ? undefined : written.get(message);
  if (before?.type === response.type) return before.bytes;
  const bytes = Buffer.from(JSON.stringify(packFirst(response).body));
  if (message !== undefined) written.set(message, { type: response.type, bytes });
  return bytes;
}

function isDeferral(response: First): response is Deferral {
  return (
    response.type === InteractionResponseType.DeferredChannelMessageWithSource ||
    response.type === InteractionResponseType.DeferredMessageUpdate
  );
}

function isUpdate({ type }: Deferral): boolean {
  return type === InteractionResponseType.DeferredMessageUpdate;
}

function announcement({ type }: First, message: Message): Deferral {
  if (type === InteractionResponseType.UpdateMessage)
    return { type: InteractionResponseType.DeferredMessageUpdate };
  const flags: number = message.flags & MessageFlags.Ephemeral;
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags } };
}
