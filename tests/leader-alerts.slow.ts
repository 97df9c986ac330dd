import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createStandIn } from './discord/standin/standin.ts';
import { type Running, start } from './processes.ts';

const logLine = z.looseObject({ msg: z.string(), port: z.number().optional() });
const MANAGE = 1n << 5n;

function portOf({ said }: Running): number {
  const lines = said().err.trimEnd().split('\n');
  return (
    lines.map((line) => logLine.parse(JSON.parse(line))).find(({ port }) => port !== undefined)?.port ?? 0
  );
}

/** A town of its own for each article, so that an alert can be told from another. */
const town = (at: number) => `Town${String.fromCharCode(65 + Math.floor(at / 26), 97 + (at % 26))}burg`;

const article = (at: number) =>
  `Refinery fire in ${town(at)}\n\n${town(at)}, July ${(at % 9) + 1}, 2013\n\nA refinery fire broke out in ${town(at)} on Monday. Its ${at + 3} workers were brought to safety by the brigade of ${town(at)}.\n`;

/** Two processes with one archive, of which the first leads; Discord sends to the second. */
async function two() {
  const discord = await createStandIn({ guilds: ['Newsroom'] });
  onTestFinished(() => discord.close());
  const folder = mkdtempSync(join(tmpdir(), 'dateline-leader-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  writeFileSync(
    join(articles, 'first.txt'),
    'Nothing of note\n\nNothing happened in the harbour on Sunday.\n',
  );
  const settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_PUBLIC_KEY: discord.publicKey,
    DISCORD_API: discord.api,
    DATA_DIR: join(folder, 'data'),
    ARCHIVE: join(folder, 'archive'),
    ARTICLES: articles,
    PORT: '0',
  };
  const leader = start(resolve('src/main.ts'), [], settings);
  await leader.says('online: add the bot');
  const follower = start(resolve('src/main.ts'), [], settings);
  await follower.says('online: add the bot');
  await discord.setEndpoint(`http://127.0.0.1:${portOf(follower)}/interactions`);
  const put = (at: number) => {
    const path = join(folder, `${at}.part`);
    writeFileSync(path, article(at));
    renameSync(path, join(articles, `${at}.txt`));
  };
  return { discord, leader, follower, put };
}

describe('alerts', () => {
  it('are posted once each, though the process that leads is killed while it posts', async () => {
    const { discord, leader, follower, put } = await two();
    const { guild } = discord;
    const command = (name: string, options: Record<string, string>) =>
      discord.interact({ kind: 'command', name, options, guild, permissions: MANAGE }).reply();
    const added = await command('watch add', { query: 'refinery fire' });
    expect(added.text).toContain('refinery fire');
    expect((await command('watch list', {})).text).toContain('refinery fire');

    const posted = () => discord.messages(guild).map(({ text }) => text);
    const times = (at: number) => posted().filter((text) => text.includes(town(at))).length;
    for (let at = 0; at < 8; at++) put(at);
    await expect.poll(() => posted().length, { timeout: 40_000, interval: 5 }).toBeGreaterThan(0);
    leader.child.kill('SIGKILL');
    for (let at = 8; at < 12; at++) put(at);
    await follower.says('"leads":true');
    const all = Array.from({ length: 12 }, (_, at) => at);
    await expect.poll(() => all.filter((at) => times(at) === 0).map(town), { timeout: 90_000 }).toEqual([]);
    expect(all.filter((at) => times(at) !== 1).map((at) => `${town(at)} ${times(at)}`)).toEqual([]);
    expect((await command('watch list', {})).text).toContain('refinery fire');
    expect(discord.violations).toEqual([]);
  });
});
