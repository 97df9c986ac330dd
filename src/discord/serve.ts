import {
  type APIInteraction,
  type Client,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type REST,
} from 'discord.js';
import { answerMessage } from './answer-message.ts';
import { type Responder, respondTo } from './respond.ts';
import { restChannel } from './rest-channel.ts';
import { restThreads } from './rest-thread.ts';

/** What is being served. */
export interface Service {
  /** The replies under way, none of which ever rejects. */
  readonly underWay: ReadonlySet<Promise<void>>;
  /** Takes nothing more. */
  stop(): void;
}

/**
 * Answers each interaction as it comes, and each message that is written to the bot, from the packets themselves:
 * what an HTTP host would get is the same. `replies` is for interactions.
 */
export function serve(client: Client, replies: REST, responder: Responder): Service {
  const underWay = new Set<Promise<void>>();
  const follow = (reply: Promise<void>) => {
    underWay.add(reply);
    void reply.finally(() => underWay.delete(reply));
  };
  const threadOf = restThreads(client.rest);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (packet: APIInteraction) => {
    const interaction = takeOver(packet, { type: 0, channel: undefined });
    follow(respondTo(interaction, responder, restChannel(replies, interaction)));
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (packet: GatewayMessageCreateDispatchData) => {
    const message = takeOver(packet, { channel_id: undefined, id: undefined });
    follow(answerMessage(message, client.user?.id ?? '', responder, threadOf));
  });
  return {
    underWay,
    stop() {
      client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
      client.ws.removeAllListeners(GatewayDispatchEvents.MessageCreate);
    },
  };
}

/**
 * What came, taken out of its packet: discord.js would go on to build its own objects from that, and throw where
 * nobody can catch it when it meets what it does not expect. Of an interaction without a type, or a message without
 * a channel, it builds nothing.
 */
function takeOver<T extends object>(packet: T, blank: Readonly<Record<string, unknown>>): T {
  const taken = { ...packet };
  Object.assign(packet, blank);
  return taken;
}
