import { expect } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { type InteractionsOptions, startInteractions } from '../../src/discord/http.ts';
import { newHealth } from '../../src/health/health.ts';
import { createMetrics } from '../../src/health/metrics.ts';
import { serveHealth } from '../../src/health/server.ts';
import { type Bot, type Line, willClose } from './bot.ts';
import type { StandIn } from './standin/standin.ts';

export interface HttpBot extends Bot {
  /** Where Discord sends interactions. */
  readonly url: string;
}

/** A server with a path for interactions, as the program has it beside /healthz. */
export async function serveInteractions() {
  const health = newHealth();
  const metrics = createMetrics(health);
  const listening = await serveHealth({
    host: '127.0.0.1',
    port: 0,
    health,
    metrics,
    awaited: ['/interactions'],
  });
  if (!listening.ok) throw new Error(listening.reason);
  const { port, mount, close } = listening.server;
  return { url: `http://127.0.0.1:${port}/interactions`, mount, close };
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
  const { url, mount, close } = await serveInteractions();
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
