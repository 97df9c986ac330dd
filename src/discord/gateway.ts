import type { Desk } from '../desk/desk.ts';
import type { Shard } from '../shard.ts';
import type { Courier } from '../tracking/delivery/delivery.ts';
import {
  createClient,
  createReplyRest,
  disconnect,
  invitationTo,
  login,
  watchConnection,
  watchRest,
} from './connection.ts';
import { createCourier } from './courier.ts';
import { createDeliveryRest } from './courier-rest.ts';
import { explain, type GatewayError } from './faults.ts';
import type { Limits } from './flood.ts';
import type { Log, Meter } from './log.ts';
import { registerCommands } from './register.ts';
import { type Crowd, createResponder, type ReplyWaits } from './responder.ts';
import { serve } from './serve.ts';
import { type Servers, watchServers } from './servers.ts';
import { within } from './within.ts';

export { GatewayError } from './faults.ts';

export interface GatewayOptions {
  readonly desk: Desk;
  readonly token: string;
  /** Registers the commands in this server alone, where they show at once; everywhere unless told. */
  readonly guildId?: string | null;
  /** Base address of the Discord API instead of Discord's own, such as `http://127.0.0.1:8080/api`. */
  readonly api?: string | null;
  /** Which of the connections is this process's; all unless told. */
  readonly shard?: Shard | null;
  /** Whether this process registers the commands; it does unless told. Of several, one is enough. */
  readonly registers?: boolean;
  readonly log: Log;
  readonly meter?: Meter | null;
  readonly now?: () => Date;
  /** Told once the host has started, and then each time that the connection goes or comes back. */
  readonly onConnected?: (connected: boolean) => void;
  /** Called when Discord has closed the connection for good: the process should end. */
  readonly onLost?: (error: GatewayError) => void;
  /** Whether messages that mention the bot, and direct messages, are answered; they are unless told. */
  readonly answersMessages?: boolean;
  /** Told which servers the bot is in. */
  readonly servers?: Servers | null;
  /** Nobody is limited unless told. */
  readonly limits?: Limits;
  readonly crowd?: Partial<Crowd>;
  readonly waits?: Partial<Waits>;
}

/** Milliseconds. */
export interface Waits extends ReplyWaits {
  /** How long the gateway may take to let the bot in. */
  readonly start: number;
  /** How long a stop waits for replies that are under way. */
  readonly stop: number;
}

const START = 60_000;
const STOP = 5_000;

export interface GatewayHost {
  /** The address that adds the bot to a server. */
  readonly invitation: string;
  /** Posts messages that nobody has asked for. */
  readonly courier: Courier;
  /** Takes no more interactions, finishes the replies under way for some seconds, and disconnects. */
  stop(): Promise<void>;
}

/**
 * Connects the desk to Discord's gateway and registers its commands. Rejects with a `GatewayError` of one line when
 * Discord does not let the bot in; from then on nothing that Discord does rejects or throws.
 */
export async function startGateway(options: GatewayOptions): Promise<GatewayHost> {
  const { token, log, desk, guildId = null, api = null, answersMessages = true } = options;
  const { start = START, stop = STOP } = options.waits ?? {};
  const client = createClient(api, answersMessages, options.shard);
  const replies = createReplyRest(api);
  const state = { started: false, connected: true };
  watchConnection(client, token, log, {
    onConnected: (connected) => {
      state.connected = connected;
      if (state.started) options.onConnected?.(connected);
    },
    onLost: (error) => state.started && options.onLost?.(error),
  });
  watchRest(replies, log);
  if (options.servers) watchServers(client, options.servers);
  const service = serve(client, replies, createResponder(options));
  let invitation: string | undefined;
  let botId: string;
  try {
    const applicationId = await login(client, token, start);
    botId = client.user?.id ?? applicationId;
    invitation = invitationTo(applicationId, answersMessages || options.servers != null);
    if (options.registers !== false) {
      const result = await registerCommands(client.rest, applicationId, desk.commands, guildId);
      log.info({ commands: desk.commands.length, guildId }, `commands ${result}`);
    }
  } catch (error) {
    await disconnect(client, token, log);
    throw explain(error, token, invitation);
  }
  state.started = true;
  options.onConnected?.(state.connected);
  return {
    invitation,
    courier: createCourier({ rest: createDeliveryRest(api, token), botId, token, log }),
    async stop() {
      service.stop();
      await within(Promise.all(service.underWay), stop);
      await disconnect(client, token, log);
    },
  };
}
