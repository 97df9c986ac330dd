import { type APIInteraction, type REST, Routes } from 'discord.js';
import type { Message } from './message.ts';
import type { Channel } from './respond.ts';

/** Discord takes a first response for three seconds; what has not got through by then is not worth sending. */
const WINDOW = 3_000;
const ORIGINAL = '@original';

/** The way back over REST, with the interaction's own token: the bot's is not sent. */
export function restChannel(rest: REST, interaction: APIInteraction): Channel {
  const { id, token, application_id: applicationId } = interaction;
  const window = AbortSignal.timeout(WINDOW);
  return {
    async first(response) {
      const route = Routes.interactionCallback(id, token);
      await rest.post(route, { body: response, auth: false, signal: window });
    },
    async edit(message: Message) {
      const route = Routes.webhookMessage(applicationId, token, ORIGINAL);
      await rest.patch(route, { body: message, auth: false });
    },
    async followUp(message: Message) {
      await rest.post(Routes.webhook(applicationId, token), { body: message, auth: false });
    },
  };
}
