import { type APIInteraction, type Client, GatewayDispatchEvents } from 'discord.js';
import type { Desk } from '../desk/desk.ts';
import { createCompletions } from './complete.ts';
import { createClient, disconnect, invitationTo, login, watchConnection } from './connection.ts';
import { explain, type GatewayError } from './faults.ts';
import type { Log, Meter } from './log.ts';
import { registerCommands } from './register.ts';
import { type Responder, respondTo } from './respond.ts';
import { restChannel } from './rest-channel.ts';
import { within } from './within.ts';

export { GatewayError } from './faults.ts';

export interface GatewayOptions {
  readonly desk: Desk;
  readonly token: string;
  /** Registers the commands in this server alone, where they show at once; everywhere unless told. */
  readonly guildId?: string | null;
  /** Base address of the Discord API instead of Discord's own, such as `http://127.0.0.1:8080/api`. */
  readonly api?: string | null;
  readonly log: Log;
  readonly meter?: Meter | null;
  readonly now?: () => Date;
  /** Told once the host has started, and then each time that the connection goes or comes back. */
  readonly onConnected?: (connected: boolean) => void;
  /** Called when Discord has closed the connection for good: the process should end. */
  readonly onLost?: (error: GatewayError) => void;
  readonly waits?: Partial<Waits>;
}

/** Milliseconds. */
export interface Waits {
  /** How long the gateway may take to let the bot in. */
  readonly start: number;
  /** After which Discord is told that the bot is thinking: it wants a first response within 3 s. */
  readonly deferAfter: number;
  /** After which a question is given up. */
  readonly giveUpAfter: number;
  /** After which a completion is given up: one may have to wait for the one before it, both within 3 s. */
  readonly completion: number;
  /** How long a stop waits for replies that are under way. */
  readonly stop: number;
}

const WAITS: Waits = {
  start: 60_000,
  deferAfter: 1_500,
  giveUpAfter: 120_000,
  completion: 1_200,
  stop: 5_000,
};

export interface GatewayHost {
  /** The address that adds the bot to a server. */
  readonly invitation: string;
  /** Takes no more interactions, finishes the replies under way for some seconds, and disconnects. */
  stop(): Promise<void>;
}

/**
 * Connects the desk to Discord's gateway and registers its commands. Rejects with a `GatewayError` of one line when
 * Discord does not let the bot in; from then on nothing that Discord does rejects or throws.
 */
export async function startGateway(options: GatewayOptions): Promise<GatewayHost> {
  const { token, log, desk, guildId = null } = options;
  const waits = { ...WAITS, ...options.waits };
  const client = createClient(options.api ?? null);
  const state = { started: false, connected: true };
  watchConnection(client, token, log, {
    onConnected: (connected) => {
      state.connected = connected;
      if (state.started) options.onConnected?.(connected);
    },
    onLost: (error) => state.started && options.onLost?.(error),
  });
  const underWay = serve(client, responderOf(options, waits));
  let invitation: string | undefined;
  try {
    const applicationId = await login(client, token, waits.start);
    invitation = invitationTo(applicationId);
    const result = await registerCommands(client.rest, applicationId, desk.commands, guildId);
    log.info({ commands: desk.commands.length, guildId }, `commands ${result}`);
  } catch (error) {
    await disconnect(client, token, log);
    throw explain(error, token, invitation);
  }
  state.started = true;
  options.onConnected?.(state.connected);
  return {
    invitation,
    async stop() {
      client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
      await within(Promise.all(underWay), waits.stop);
      await disconnect(client, token, log);
    },
  };
}

/**
 * Answers each interaction as it comes, from the packet itself: what an HTTP host would get is the same. Returns
 * the replies under way, none of which ever rejects.
 */
function serve(client: Client, responder: Responder): ReadonlySet<Promise<void>> {
  const underWay = new Set<Promise<void>>();
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (packet: APIInteraction) => {
    const interaction = takeOver(packet);
    const reply = respondTo(interaction, responder, restChannel(client.rest, interaction));
    underWay.add(reply);
    void reply.finally(() => underWay.delete(reply));
  });
  return underWay;
}

/**
 * The interaction, taken out of the packet: discord.js would go on to build its own objects from that, and throw
 * where nobody can catch it when it meets what it does not expect. Of an interaction without a type it builds nothing.
 */
function takeOver(packet: APIInteraction): APIInteraction {
  const interaction = { ...packet };
  Object.assign(packet, { type: 0, channel: undefined });
  return interaction;
}

function responderOf(options: GatewayOptions, waits: Waits): Responder {
  const { desk, token, log, meter = null, now = () => new Date() } = options;
  const completions = createCompletions({ desk, log, now, token, giveUpAfter: waits.completion });
  return {
    desk,
    completions,
    log,
    meter,
    now,
    token,
    deferAfter: waits.deferAfter,
    giveUpAfter: waits.giveUpAfter,
  };
}
