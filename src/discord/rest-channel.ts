import { type APIInteraction, type REST, Routes } from 'discord.js';
import { pack, packFirst } from './parcel.ts';
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
      await rest.post(route, { ...packFirst(response), auth: false, signal: window });
    },
    async edit(message) {
      const route = Routes.webhookMessage(applicationId, token, ORIGINAL);
      await rest.patch(route, { ...pack(message, true), auth: false });
    },
    async followUp(message) {
      await rest.post(Routes.webhook(applicationId, token), { ...pack(message, false), auth: false });
    },
  };
}
