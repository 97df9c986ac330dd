import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createStandIn, type StandIn } from './discord/standin/standin.ts';
import { start } from './processes.ts';

const logLine = z.looseObject({ level: z.string(), msg: z.string() });
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => logLine.parse(JSON.parse(line)));

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-online-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function discord(): Promise<StandIn> {
  const standIn = await createStandIn({ guilds: ['Newsroom'] });
  onTestFinished(() => standIn.close());
  return standIn;
}

/** The real process, with a store in the folder. */
function startWith(standIn: StandIn, folder: string) {
  return start(resolve('src/main.ts'), [], {
    ARTICLES: resolve('seeds'),
    DISCORD_TOKEN: standIn.token,
    DISCORD_API: standIn.api,
    DATA_DIR: folder,
  });
}

/** What /watch list says to a member who may manage the server. */
async function watches(standIn: StandIn): Promise<string> {
  const { guild } = standIn;
  const asked = standIn.interact({
    kind: 'command',
    name: 'watch list',
    options: {},
    guild,
    permissions: 1n << 5n,
  });
  return (await asked.reply()).text;
}

describe('npm start with a store', () => {
  it('keeps it for itself, and lets it go on leaving', async () => {
    const folder = temporaryFolder();
    const standIn = await discord();
    const first = startWith(standIn, folder);
    await first.says('online: add the bot');
    expect(await watches(standIn)).toContain('no watches');
    const second = await startWith(await discord(), folder).ended;
    expect(second.status).toBe(1);
    expect(linesOf(second.err).at(-1)).toMatchObject({
      level: 'fatal',
      msg: expect.stringContaining('Another Dateline is running'),
    });
    first.child.kill('SIGTERM');
    expect((await first.ended).status).toBe(0);
    const third = startWith(standIn, folder);
    await third.says('online: add the bot');
    expect(standIn.violations).toEqual([]);
  });

  it('answers without it where it cannot be used, and says so', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'dateline.db'), 'this is no store');
    const standIn = await discord();
    const process = startWith(standIn, folder);
    await process.says('online: add the bot');
    const errors = linesOf(process.said().err).filter(({ level }) => level === 'error');
    expect(errors.map(({ msg }) => msg)).toEqual([expect.stringContaining('nothing is tracked')]);
    expect(await watches(standIn)).toContain('tracks no news at present');
    const { guild } = standIn;
    const asked = standIn.interact({
      kind: 'command',
      name: 'who',
      options: { question: 'who is Wang?' },
      guild,
    });
    expect((await asked.reply()).text).toContain('Wang Yang');
  });
});
