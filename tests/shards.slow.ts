import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { createStandIn, type Guild, type StandIn } from './discord/standin/standin.ts';
import { type Settings, start } from './processes.ts';

const logLine = z.looseObject({
  level: z.string(),
  msg: z.string(),
  shard: z.number().optional(),
  port: z.number().optional(),
  leads: z.boolean().optional(),
});
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => logLine.parse(JSON.parse(line)));

const MANAGE = 1n << 5n;

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-shards-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A bot of several shards at a Discord of the test's own, in as many servers as it takes for each to have one. */
async function divided(settings: Settings = {}) {
  const discord = await createStandIn({ guilds: ['One'], shards: 2 });
  onTestFinished(() => discord.close());
  // Which shard a server is of is in its id, by the millisecond that it was made in.
  for (let made = 0; new Set(discord.guilds.map(shardOf)).size < 2; made++) {
    await new Promise((done) => setTimeout(done, 1));
    discord.addGuild(`Server ${made}`);
  }
  const folder = temporaryFolder();
  const running = start(resolve('src/main.ts'), [], {
    ARTICLES: resolve('seeds'),
    ARCHIVE: join(folder, 'archive'),
    DATA_DIR: join(folder, 'data'),
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    SHARDS: 'auto',
    PORT: '0',
    ...settings,
  });
  const lines = () => linesOf(running.said().err);
  const online = (times: number) =>
    expect
      .poll(() => lines().filter(({ msg }) => msg.startsWith('online')).length, {
        timeout: 60_000,
        message: `${times} shards to be online`,
      })
      .toBe(times);
  await online(2).catch((error: unknown) => {
    throw new Error(running.said().err, { cause: error });
  });
  return { discord, lines, online, ...running };
}

const shardOf = ({ id }: Guild) => Number((BigInt(id) >> 22n) % 2n);

/** The first server of a shard of two. */
function serverOf(discord: StandIn, shard: number): Guild {
  const found = discord.guilds.find((guild) => shardOf(guild) === shard);
  if (found === undefined) throw new Error(`no server is of shard ${shard}`);
  return found;
}

async function ask(discord: StandIn, guild: Guild): Promise<string> {
  const asked = discord.interact({
    kind: 'command',
    name: 'who',
    options: { question: 'who is Wang?' },
    guild,
  });
  return (await asked.reply()).text;
}

async function watches(discord: StandIn, guild: Guild): Promise<string> {
  const asked = discord.interact({
    kind: 'command',
    name: 'watch list',
    options: {},
    guild,
    permissions: MANAGE,
  });
  return (await asked.reply()).text;
}

describe('npm start with SHARDS', () => {
  it('runs a process for each, one of which leads; survives the end of either; leaves whole', async () => {
    const { discord, lines, online, child, ended, said } = await divided();
    const [first, second] = [serverOf(discord, 0), serverOf(discord, 1)];
    expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const guild of [first, second]) {
      expect(await ask(discord, guild)).toContain('Wang Yang');
      expect(await watches(discord, guild)).toContain('no watches');
    }
    const roles = () =>
      lines().flatMap(({ shard, leads }) => (leads === undefined ? [] : [`${shard} ${leads}`]));
    expect(roles()).toEqual(['0 true', '1 false']);
    const port = lines().find(({ shard, port }) => shard === undefined && port !== undefined)?.port;
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { status: 'ok', gateway: 'ready', shards: { ready: 2, of: 2 } },
    ]);

    // The one that leads ends: the other takes over, and what has ended comes back to follow.
    process.kill(pidOf(lines(), 0), 'SIGKILL');
    await vi.waitFor(() => expect(roles()).toEqual(['0 true', '1 false', '1 true', '0 false']), 30_000);
    await online(3);
    await vi.waitFor(async () => expect(await watches(discord, first)).toContain('no watches'), 20_000);
    expect(await watches(discord, second)).toContain('no watches');
    expect(await ask(discord, first)).toContain('Wang Yang');

    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ status: 0, signal: null, out: '' });
    const unasked = lines().filter(({ level }) => level === 'error' || level === 'fatal');
    expect(unasked.map(({ msg }) => msg)).toEqual(['a shard has ended: it is started again']);
    expect(said().err).not.toContain(discord.token);
    expect(discord.violations).toEqual([]);
  });

  it('ends with 1 where a shard cannot start, and shards end with whoever started them', async () => {
    const { discord, lines, child, ended } = await divided();
    const pids = [pidOf(lines(), 0), pidOf(lines(), 1)];
    child.kill('SIGKILL');
    await ended;
    await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), 10_000);

    const folder = temporaryFolder();
    const wrong = start(resolve('src/main.ts'), [], {
      ARTICLES: resolve('seeds'),
      ARCHIVE: folder,
      DISCORD_TOKEN: 'wrong.token.here',
      DISCORD_API: discord.api,
      SHARDS: '2',
    });
    const end = await wrong.ended;
    expect(end.status).toBe(1);
    expect(linesOf(end.err).at(-1)).toMatchObject({
      level: 'fatal',
      msg: expect.stringContaining('Shard 0'),
    });
    expect(end.err).not.toContain('wrong.token.here');
  });
});

/** What the process that started a shard said of it. */
function pidOf(lines: ReturnType<typeof linesOf>, shard: number): number {
  const found = lines.findLast((line) => line.msg === 'a shard has a process' && line.shard === shard);
  return z.object({ pid: z.number() }).parse(found).pid;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
