import { expect } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { type GatewayHost, type GatewayOptions, startGateway } from '../../src/discord/gateway.ts';
import { createStandIn, type StandIn, type StandInOptions } from './standin/standin.ts';

/** A line of the log as it would be written. */
export interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface Bot {
  readonly host: GatewayHost;
  readonly lines: Line[];
  /** `command outcome`, one for each interaction. */
  readonly counted: string[];
}

const open: { close(): Promise<void> }[] = [];

/** Ends every bot and stand-in that the test has started; for `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const each of open.splice(0).reverse()) await each.close();
}

/** Something that the test has started, to be ended by `closeAll`: the last first. */
export function willClose(what: { close(): Promise<void> }): void {
  open.push(what);
}

export async function discord(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await createStandIn({ guilds: ['Newsroom'], ...options });
  open.push(standIn);
  return standIn;
}

/** The whole bot, connected to a stand-in. Neither its log nor what Discord is sent ever holds the token. */
export async function startBot(
  standIn: StandIn,
  desk: Desk,
  options: Partial<GatewayOptions> = {},
): Promise<Bot> {
  const lines: Line[] = [];
  const counted: string[] = [];
  const write = (level: Line['level']) => (details: object, text: string) =>
    lines.push({ level, text: `${text} ${JSON.stringify(details)}` });
  const host = await startGateway({
    desk,
    token: standIn.token,
    api: standIn.api,
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    meter: { replied: (command, outcome) => counted.push(`${command} ${outcome}`) },
    now: () => new Date('2013-07-12T12:00:00Z'),
    ...options,
  });
  open.push({
    async close() {
      await host.stop();
      const said = JSON.stringify([lines, standIn.requests.map(({ body, path }) => [body, path])]);
      expect(said).not.toContain(options.token ?? standIn.token);
    },
  });
  return { host, lines, counted };
}
