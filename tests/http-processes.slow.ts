import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { enough, ownFolders } from '../benchmarks/load/articles.ts';
import { createStandIn, type Invocation, type StandIn } from './discord/standin/standin.ts';
import { type Running, type Settings, start } from './processes.ts';
import { type RoundRobin, roundRobin } from './round-robin.ts';

const logLine = z.looseObject({ msg: z.string(), port: z.number().optional() });
const idOf = z.looseObject({ id: z.string() });
const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

type Machine = Awaited<ReturnType<typeof machine>>;

/** Three processes of one bot on one machine, behind a proxy that takes turns. */
async function machine(file: string, ready: (running: Running) => Promise<void>, settings: Settings = {}) {
  const discord = await createStandIn({ guilds: ['One', 'Two', 'Three'] });
  onTestFinished(() => discord.close());
  const folder = mkdtempSync(join(tmpdir(), 'dateline-processes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const processes: Running[] = [];
  for (let count = 0; count < 3; count++) {
    const running = start(resolve(file), [], {
      DISCORD_TOKEN: discord.token,
      DISCORD_PUBLIC_KEY: discord.publicKey,
      DISCORD_API: discord.api,
      DATA_DIR: join(folder, 'data'),
      ARCHIVE: join(folder, 'archive'),
      ARTICLES: resolve('seeds'),
      PORT: '0',
      LIMIT_USER: '0',
      LIMIT_SERVER: '0',
      ...settings,
    });
    processes.push(running);
    await ready(running);
  }
  const ports = processes.map(portOf);
  const proxy = await roundRobin(ports);
  await discord.setEndpoint(proxy.url);
  return { discord, processes, ports, proxy };
}

/** The port that a process has told of in its log. */
function portOf({ said }: Running): number {
  const lines = said().err.trimEnd().split('\n');
  const found = lines.map((line) => logLine.parse(JSON.parse(line))).find(({ port }) => port !== undefined);
  return found?.port ?? 0;
}

async function isFit(running: Running): Promise<void> {
  await running.says('serving /healthz');
  const address = `http://127.0.0.1:${portOf(running)}/healthz`;
  const status = () =>
    fetch(address).then(
      ({ status }) => status,
      () => running.said().err,
    );
  await expect.poll(status, { timeout: 60_000 }).toBe(200);
}

function ask(discord: StandIn, at: number, question: string): Invocation {
  const guild = discord.guilds[at % 3] ?? discord.guild;
  return discord.interact({ kind: 'command', name: 'ask', options: { question }, guild });
}

/** What the first process has promised, as far as nobody has been told. */
function promisedAndNotTold({ proxy, ports }: Machine, asked: readonly Invocation[]): readonly Invocation[] {
  const promised = new Set(promisedBy(proxy, ports[0]));
  return asked.filter(({ id, log }) => promised.has(id) && log.at(-1)?.kind === 'first');
}

/** The ids of interactions of which a process has said that an answer will follow. */
function promisedBy({ passed }: RoundRobin, by: number | undefined): readonly string[] {
  return passed
    .filter(({ port, answer }) => port === by && answer.startsWith('{"type":5'))
    .map(({ sent }) => idOf.parse(JSON.parse(sent)).id);
}

/** What became of all that was asked, once each that was acknowledged has been answered whole. */
async function outcome({ discord, processes, ports, proxy }: Machine, asked: readonly Invocation[]) {
  await expect.poll(() => discord.endpointAnswers.length, { timeout: 20_000 }).toBe(asked.length);
  const answers = new Map(discord.endpointAnswers.map((answer) => [answer.id, answer]));
  const acknowledged = asked.filter(({ id }) => answers.get(id)?.acknowledged);
  for (const each of acknowledged) {
    const reply = await each.reply(60_000);
    expect(reply).toMatchObject({ thinking: false, componentsV2: true });
    expect(reply.text).toMatch(/“|do not say/);
    expect(reply.text).not.toMatch(/went wrong|interrupted/);
  }
  const promised = promisedBy(proxy, ports[0]);
  const said = processes.map((running) => running.said().err).join('');
  const takenOver = said.match(/replied for a process that has ended/g) ?? [];
  // What nobody has acknowledged in time is lost to Discord, and so is what the others try for it; and what is told at
  // once is told once more where Discord does not know yet that it was promised. Nothing else was refused.
  const expected = ['endpoint', 'unanswered', 'too-late', 'not-acknowledged'];
  expect(discord.violations.filter(({ rule }) => !expected.includes(rule))).toEqual([]);
  process.stdout.write(
    `${asked.length} asked, ${acknowledged.length} acknowledged and answered, ${takenOver.length} taken over of ${promised.length} promised\n`,
  );
  return { acknowledged: acknowledged.length, takenOver: takenOver.length, promised: promised.length };
}

describe('three processes behind a proxy, one of them killed under load', () => {
  it('lose nothing that was acknowledged', async () => {
    const bot = await machine('tests/http-process.ts', ({ says }) => says('answering interactions'));
    const asked: Invocation[] = [];
    for (let at = 0; at < 240; at++) {
      // Of two questions one takes so long that Discord is told to wait.
      const slow = at % 2 === 0 ? `${2_000 + (at % 7) * 500} ms: ` : '';
      asked.push(ask(bot.discord, at, `${slow}what did Yang say of talks ${at}?`));
      if (at === 120) bot.processes[0]?.child.kill('SIGKILL');
      await sleep(40);
    }
    const { acknowledged, takenOver, promised } = await outcome(bot, asked);
    // Most of what came was answered, and something was taken over: else this has shown nothing.
    expect(acknowledged).toBeGreaterThan(asked.length * 0.9);
    expect(takenOver).toBeGreaterThan(0);
    expect(promised).toBeGreaterThanOrEqual(takenOver);
  });

  it('lose nothing where that was the one who leads, with the program itself', async () => {
    const articles = mkdtempSync(join(tmpdir(), 'dateline-articles-'));
    onTestFinished(() => rmSync(articles, { recursive: true, force: true }));
    const lines = await enough(ownFolders(), 4_000);
    writeFileSync(join(articles, 'articles.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const bot = await machine('src/main.ts', isFit, { ARTICLES: articles });
    const asked: Invocation[] = [];
    const more = (count: number) => {
      for (let to = asked.length + count; asked.length < to; )
        asked.push(ask(bot.discord, asked.length, `What did Yang say of talks ${asked.length}?`));
    };
    // So many at once that Discord has to be told to wait, however quick the machine is.
    for (let count = 30; promisedAndNotTold(bot, asked).length < 3 && count < 1_000; count *= 2) {
      more(count);
      const until = performance.now() + 3_000;
      while (promisedAndNotTold(bot, asked).length < 3 && performance.now() < until) await sleep(10);
    }
    bot.processes[0]?.child.kill('SIGKILL');
    for (let times = 0; times < 20; times++) {
      await sleep(100);
      more(1);
    }
    const { acknowledged, takenOver } = await outcome(bot, asked);
    expect(acknowledged).toBeGreaterThan(asked.length / 4);
    expect(takenOver).toBeGreaterThan(0);
  });
});
