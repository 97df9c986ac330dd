import type { MessageFile } from '../src/discord/message.ts';
import { type Parcel, pack, packFirst } from '../src/discord/parcel.ts';
import type { Channel } from '../src/discord/respond.ts';
import type { Interactions, Sent } from '../tests/discord/standin/interactions.ts';
import type { Live } from '../tests/discord/standin/invocation.ts';
import { parseJson } from '../tests/discord/standin/json.ts';
import type { Reply } from '../tests/discord/standin/reply.ts';
import type { Message } from '../tests/discord/standin/types.ts';

/** Who hears what the bot sends. */
export interface Ears {
  /** A message that is new, or has changed, with the files that came with it. */
  readonly wrote: (message: Message, files: readonly MessageFile[]) => void;
  readonly refused: (reason: string) => void;
}

/** The way back to the page: what the bot sends is judged and kept as Discord would. Rejects what that refuses. */
export function channelOf(live: Live, discord: Interactions, ears: Ears): Channel {
  const { token } = live;
  const application = String(live.payload.application_id);
  const take = (reply: Reply, files: readonly MessageFile[]) => {
    if (reply.refusal !== undefined) {
      ears.refused(reply.refusal.reason);
      throw new Error(reply.refusal.reason);
    }
    const entry = live.log.at(-1);
    if (entry?.message) ears.wrote(entry.message, files);
  };
  return {
    async first(response) {
      const parcel = packFirst(response);
      take(discord.respond(live.id, token, posted(parcel), false), parcel.files);
    },
    async edit(message) {
      const parcel = pack(message, true);
      take(discord.edit(application, token, '@original', posted(parcel)), parcel.files);
    },
    async followUp(message) {
      const parcel = pack(message, false);
      take(discord.followUp(application, token, posted(parcel)), parcel.files);
    },
  };
}

/** A parcel as it comes out of the post: text that was parsed, and what is known of each file. */
export function posted({ body, files }: Parcel<object>): Sent {
  return {
    body: parseJson(JSON.stringify(body)),
    files: files.map(({ name, data }, index) => ({
      index: String(index),
      name,
      type: 'application/octet-stream',
      size: data.length,
    })),
  };
}
