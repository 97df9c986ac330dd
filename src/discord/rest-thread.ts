import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Addressed } from './addressed.ts';
import type { Thread } from './answer-message.ts';
import { pack } from './parcel.ts';

/** The bot may write there, and may not read what was written before: it cannot point at the question. */
const NO_HISTORY = [160_002, 160_009];

/** How many channels are remembered that a reply could not get into. */
const MOST_CLOSED = 1_000;

/** Makes the way back into the channel of a message. A channel that is closed to the bot is news once. */
export function restThreads(rest: REST): (addressed: Addressed) => Thread {
  const closed = new Set<string>();
  return ({ id, channelId }) => {
    return {
      async reply(message) {
        const { body: packed, files } = pack(message, false);
        const send = (body: object) => rest.post(Routes.channelMessages(channelId), { body, files });
        const body = {
          ...packed,
          allowed_mentions: { parse: [], replied_user: false },
          // Sent again because an answer was lost, it is still one reply.
          nonce: id,
          enforce_nonce: true,
        };
        try {
          await send({ ...body, message_reference: { message_id: id, fail_if_not_exists: false } });
        } catch (error) {
          if (!(error instanceof DiscordAPIError) || !NO_HISTORY.includes(Number(error.code))) throw error;
          await send(body);
        }
      },
      async typing() {
        await rest.post(Routes.channelTyping(channelId));
      },
      isNews(error) {
        if (!(error instanceof DiscordAPIError) || (error.status !== 403 && error.status !== 404))
          return true;
        const key = `${channelId} ${error.code}`;
        if (closed.has(key)) return false;
        if (closed.size >= MOST_CLOSED) closed.clear();
        closed.add(key);
        return true;
      },
    };
  };
}
