import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createStandIn, type Invocation, type StandIn } from './discord/standin/standin.ts';
import { type Running, start } from './processes.ts';
import { roundRobin } from './round-robin.ts';

const logLine = z.looseObject({ msg: z.string(), port: z.number().optional() });
const idOf = z.looseObject({ id: z.string() });
const typeOf = z.looseObject({ type: z.number() });
const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Three processes of one bot, with one journal, behind a proxy that takes turns. */
async function machine() {
  const discord = await createStandIn({ guilds: ['One', 'Two', 'Three'] });
  onTestFinished(() => discord.close());
  const folder = mkdtempSync(join(tmpdir(), 'dateline-processes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const processes: Running[] = [];
  for (let count = 0; count < 3; count++) {
    const running = start(resolve('tests/http-process.ts'), [], {
      DISCORD_TOKEN: discord.token,
      DISCORD_PUBLIC_KEY: discord.publicKey,
      DISCORD_API: discord.api,
      DATA_DIR: folder,
    });
    processes.push(running);
    await running.says('answering interactions');
  }
  const ports = processes.map(portOf);
  const proxy = await roundRobin(ports);
  await discord.setEndpoint(proxy.url);
  return { discord, processes, ports, proxy };
}

function portOf({ said }: Running): number {
  const lines = said().err.trimEnd().split('\n');
  const found = lines.map((line) => logLine.parse(JSON.parse(line))).find(({ port }) => port !== undefined);
  return found?.port ?? 0;
}

const question = (at: number, slow: boolean) =>
  slow
    ? `${2_000 + (at % 7) * 500} ms: what did Yang say of talks ${at}?`
    : `what did Yang say of talks ${at}?`;

function ask(discord: StandIn, at: number): Invocation {
  const guild = discord.guilds[at % 3] ?? discord.guild;
  // Of two questions one takes so long that Discord is told to wait.
  const options = { question: question(at, at % 2 === 0) };
  return discord.interact({ kind: 'command', name: 'ask', options, guild });
}

describe('three processes behind a proxy', () => {
  it('lose nothing that was acknowledged when one of them is killed under load', async () => {
    const { discord, processes, ports, proxy } = await machine();
    const asked: Invocation[] = [];
    for (let at = 0; at < 240; at++) {
      asked.push(ask(discord, at));
      await sleep(40);
      if (at !== 120) continue;
      processes[0]?.child.kill('SIGKILL');
    }
    const promisedByTheKilled = proxy.passed
      .filter(({ port, status }) => port === ports[0] && status === 200)
      .filter(({ answer }) => typeOf.parse(JSON.parse(answer)).type === 5)
      .map(({ sent }) => idOf.parse(JSON.parse(sent)).id);
    await expect.poll(() => discord.endpointAnswers.length, { timeout: 10_000 }).toBe(asked.length);
    const answers = new Map(discord.endpointAnswers.map((answer) => [answer.id, answer]));
    const acknowledged = asked.filter(({ id }) => answers.get(id)?.acknowledged);
    for (const each of acknowledged) {
      const reply = await each.reply(30_000);
      expect(reply).toMatchObject({ thinking: false, componentsV2: true });
      expect(reply.text).toMatch(/“|do not say/);
      expect(reply.text).not.toMatch(/went wrong|interrupted/);
    }
    // Most of what came was answered, and something was taken over: else this has shown nothing.
    expect(acknowledged.length).toBeGreaterThan(asked.length * 0.9);
    const said = processes.map(({ said }) => said().err).join('');
    const takenOver = said.match(/replied for a process that has ended/g) ?? [];
    expect(takenOver.length).toBeGreaterThan(0);
    expect(promisedByTheKilled.length).toBeGreaterThanOrEqual(takenOver.length);
    // What nobody has acknowledged is lost to Discord, and so is what the others try for it; and what is told at once is
    // told once more where Discord does not know yet that it was promised.
    const expected = ['endpoint', 'not-acknowledged'];
    expect(discord.violations.filter(({ rule }) => !expected.includes(rule))).toEqual([]);
    process.stdout.write(
      `${asked.length} asked, ${acknowledged.length} acknowledged and answered, ${takenOver.length} taken over\n`,
    );
  });
});
