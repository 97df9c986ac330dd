import { REST, Routes } from 'discord.js';
import type { Desk } from '../desk/desk.ts';
import type { Acknowledged } from './acknowledged.ts';
import { createReplyRest, invitationTo, watchRest } from './connection.ts';
import { createCourier } from './courier.ts';
import { createDeliveryRest } from './courier-rest.ts';
import { explain, GatewayError } from './faults.ts';
import { fieldOf, textOf } from './field.ts';
import type { Limits } from './flood.ts';
import type { GatewayHost } from './gateway.ts';
import { createEndpoint, type Handle } from './http-endpoint.ts';
import { importPublicKey } from './http-request.ts';
import type { Log, Meter } from './log.ts';
import { registerCommands } from './register.ts';
import { type Crowd, createResponder, type ReplyWaits } from './responder.ts';
import { askForServers } from './rest-servers.ts';
import type { Servers } from './servers.ts';
import { takeOver } from './take-over.ts';
import { within } from './within.ts';

export { GatewayError } from './faults.ts';

export interface InteractionsOptions {
  readonly desk: Desk;
  readonly token: string;
  /** The application's public key, in hexadecimal. */
  readonly publicKey: string;
  /** Has requests for a path answered by the handler, until the returned function is called. */
  readonly mount: (path: string, handle: Handle) => () => void;
  /** What was promised to users, for all processes of this machine; where there is none, nobody takes over. */
  readonly acknowledged?: Acknowledged | null;
  /** Whether this process registers the commands; it does unless told. Of several, one is enough. */
  readonly registers?: boolean;
  /** Registers the commands in this server alone, where they show at once; everywhere unless told. */
  readonly guildId?: string | null;
  /** Base address of the Discord API instead of Discord's own, such as `http://127.0.0.1:8080/api`. */
  readonly api?: string | null;
  readonly log: Log;
  readonly meter?: Meter | null;
  readonly now?: () => Date;
  /** Milliseconds since 1970, to tell what is stale by; the real ones unless told. */
  readonly clock?: () => number;
  /** Told which servers the bot is in, every hour. */
  readonly servers?: Pick<Servers, 'presentIn'> | null;
  /** Nobody is limited unless told. */
  readonly limits?: Limits;
  readonly crowd?: Partial<Crowd>;
  readonly waits?: Partial<Waits>;
}

/** Milliseconds. */
export interface Waits extends ReplyWaits {
  /** How long Discord may take to say who the bot is. */
  readonly start: number;
  /** How long a stop waits for replies that are under way. */
  readonly stop: number;
  /** Between two looks at what other processes have promised. */
  readonly look: number;
}

/** Where interactions are sent to. */
export const PATH = '/interactions';

const START = 60_000;
const STOP = 5_000;

/**
 * Answers interactions that Discord sends by HTTP, and registers the commands. What is written in channels does not come
 * this way. Rejects with a `GatewayError` of one line when Discord does not know the token, or has another key; from then
 * on nothing that Discord does rejects or throws.
 */
export async function startInteractions(options: InteractionsOptions): Promise<GatewayHost> {
  const { token, log, desk, guildId = null, api = null, acknowledged = null, clock = Date.now } = options;
  const { start = START, stop = STOP, look } = options.waits ?? {};
  const rest = new REST({ version: '10', ...(api === null ? {} : { api }) }).setToken(token);
  watchRest(rest, log);
  const replies = createReplyRest(api);
  watchRest(replies, log);
  let invitation: string | undefined;
  let botId: string;
  try {
    const application = await whoAmI(rest, start);
    if (application.publicKey !== options.publicKey) throw new GatewayError('other', OTHER_KEY);
    botId = application.botId;
    invitation = invitationTo(application.id, true);
    if (options.registers !== false) {
      const result = await registerCommands(rest, application.id, desk.commands, guildId);
      log.info({ commands: desk.commands.length, guildId }, `commands ${result}`);
      if (application.endpoint === null) log.warn({ path: PATH }, NO_ENDPOINT);
    }
  } catch (error) {
    throw explain(error, token, invitation);
  }
  const responder = createResponder(options);
  const publicKey = await importPublicKey(options.publicKey);
  const endpoint = createEndpoint({ publicKey, responder, replies, acknowledged, clock });
  const parts = { acknowledged, responder, replies, clock, ...(look === undefined ? {} : { everyMs: look }) };
  const taking = acknowledged === null ? null : takeOver({ ...parts, acknowledged });
  const rounds = options.servers ? askForServers(rest, options.servers, { log, token }) : null;
  const unmount = options.mount(PATH, endpoint.handle);
  return {
    invitation,
    courier: createCourier({ rest: createDeliveryRest(api, token), botId, token, log }),
    async stop() {
      unmount();
      endpoint.stop();
      rounds?.stop();
      taking?.stop();
      await within(Promise.all([...endpoint.underWay, ...(taking?.underWay ?? [])]), stop);
      taking?.end();
    },
  };
}

const OTHER_KEY =
  'DISCORD_PUBLIC_KEY is not the key of the application that DISCORD_TOKEN belongs to: copy it again from the Developer Portal, page “General Information”.';
const NO_ENDPOINT =
  'Discord sends no interactions here yet: set the “Interactions Endpoint URL” in the Developer Portal, page “General Information”';

/** What the application's own page says. */
interface Application {
  readonly id: string;
  readonly botId: string;
  readonly publicKey: string;
  /** Where Discord sends interactions; null where they go over the gateway. */
  readonly endpoint: string | null;
}

async function whoAmI(rest: REST, patience: number): Promise<Application> {
  const asking = rest.get(Routes.currentApplication());
  // Where the patience ends first, a later rejection has nobody to go to.
  asking.catch(() => {});
  const told: unknown = await within(asking, patience);
  if (told === null)
    throw new GatewayError('network', `Discord does not answer within ${patience / 1000} s: try again.`);
  const id = textOf(told, 'id');
  if (id === null) throw new GatewayError('other', 'Discord did not say which application the token is for.');
  return {
    id,
    botId: textOf(fieldOf(told, 'bot'), 'id') ?? id,
    publicKey: textOf(told, 'verify_key') ?? '',
    endpoint: textOf(told, 'interactions_endpoint_url'),
  };
}
