import { expect } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { type InteractionsOptions, startInteractions } from '../../src/discord/http.ts';
import { type Bot, type Line, willClose } from './bot.ts';
import { serveInteractions } from './serve-interactions.ts';
import type { StandIn } from './standin/standin.ts';

export interface HttpBot extends Bot {
  /** Where Discord sends interactions. */
  readonly url: string;
}

/** The whole bot, with interactions by HTTP from a stand-in. */
export async function startHttpBot(
  standIn: StandIn,
  desk: Desk,
  options: Partial<InteractionsOptions> & { readonly isEndpoint?: boolean } = {},
): Promise<HttpBot> {
  const lines: Line[] = [];
  const counted: string[] = [];
  const write = (level: Line['level']) => (details: object, text: string) =>
    lines.push({ level, text: `${text} ${JSON.stringify(details)}` });
  const { port, mount, close } = await serveInteractions();
  const url = `http://127.0.0.1:${port}/interactions`;
  willClose({ close });
  const host = await startInteractions({
    desk,
    token: standIn.token,
    publicKey: standIn.publicKey,
    mount,
    api: standIn.api,
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    meter: { replied: (command, outcome) => counted.push(`${command} ${outcome}`) },
    now: () => new Date('2013-07-12T12:00:00Z'),
    ...options,
  });
  willClose({
    async close() {
      await host.stop();
      expect(JSON.stringify(lines)).not.toContain(options.token ?? standIn.token);
    },
  });
  if (options.isEndpoint !== false) await standIn.setEndpoint(url);
  return { host, lines, counted, url };
}
