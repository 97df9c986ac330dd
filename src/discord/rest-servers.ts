import { type REST, Routes } from 'discord.js';
import { describe } from './faults.ts';
import { textOf } from './field.ts';
import type { Log } from './log.ts';
import type { Servers } from './servers.ts';

/** As many as Discord tells at once. */
const PAGE = 200;
const EVERY_MS = 60 * 60_000;

export interface ServerRounds {
  stop(): void;
}

/**
 * Asks which servers the bot is in, now and every hour: where interactions come by HTTP, Discord does not say when the bot
 * is added or removed. A round that fails says nothing.
 */
export function askForServers(
  rest: REST,
  servers: Pick<Servers, 'presentIn'>,
  {
    log,
    token,
    everyMs = EVERY_MS,
  }: { readonly log: Log; readonly token: string; readonly everyMs?: number },
): ServerRounds {
  let isStopped = false;
  const round = async () => {
    try {
      const ids = await serverIds(rest);
      if (!isStopped) servers.presentIn(ids);
    } catch (error) {
      if (!isStopped)
        log.warn({ error: describe(error, token) }, 'Discord does not say which servers the bot is in');
    }
  };
  const timer = setInterval(() => void round(), everyMs);
  timer.unref();
  void round();
  return {
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}

async function serverIds(rest: REST): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const after = ids.at(-1);
    const query = new URLSearchParams({ limit: String(PAGE), ...(after === undefined ? {} : { after }) });
    const told: unknown = await rest.get(Routes.userGuilds(), { query });
    if (!Array.isArray(told)) throw new Error('the servers are no list');
    ids.push(...told.map((server) => textOf(server, 'id') ?? ''));
    if (told.length < PAGE) return ids.filter((id) => id !== '');
  }
}
