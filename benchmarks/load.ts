import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Command } from 'commander';
import { loadCommands } from '../src/desk/loader.ts';
import { createStandIn } from '../tests/discord/standin/standin.ts';
import { randomNumbers } from './corpus.ts';
import { enough, ownFolders } from './load/articles.ts';
import { startBot } from './load/bot.ts';
import { letAsk } from './load/crowd.ts';
import { createMix } from './load/mix.ts';
import { judge } from './load/verdict.ts';

interface Options {
  readonly seconds: string;
  readonly rate: string;
  readonly passages: string;
  readonly timed: boolean;
  readonly articles: readonly string[];
}

const options = new Command('load')
  .description(
    'Asks the whole bot, in a process of its own, at a fixed rate, and tells how long it takes to respond.',
  )
  .option('--seconds <number>', 'how long', '60')
  .option('--rate <number>', 'gestures a second', '50')
  .option('--passages <number>', 'how many passages to make up articles for', '4000')
  .option('--no-timed', 'miss no goal by a time, but by what is lost, too late for Discord or refused')
  .option(
    '--articles <folder>',
    'a folder to ask instead, repeatable',
    (folder, all: string[]) => [...all, folder],
    [],
  )
  .parse()
  .opts<Options>();

const [seconds, rate] = [Number(options.seconds), Number(options.rate)];
const folder = await mkdtemp(join(tmpdir(), 'dateline-load-'));
try {
  process.exitCode = await run();
} finally {
  await rm(folder, { recursive: true });
}

/** Resolves to the exit status: 1 where a goal is missed. */
async function run(): Promise<0 | 1> {
  const guilds = Array.from(
    { length: Math.max(1, Math.ceil(rate * 0.8)) },
    (_, index) => `Newsroom ${index}`,
  );
  const standIn = await createStandIn({ guilds });
  const bot = await startBot(standIn, await articleFolders());
  const commands = await loadCommands(resolve(import.meta.dirname, '..', 'commands'));
  const random = randomNumbers(5);
  const delay = monitorEventLoopDelay();
  delay.enable();
  await bot.pulse();
  const started = performance.now();
  const mix = createMix(commands, random);
  const experiences = await letAsk({ standIn, mix, seconds, rate, random });
  const took = (performance.now() - started) / 1000;
  const { lines, missed } = judge({
    experiences,
    seconds: took,
    passages: bot.passages,
    bot: await bot.pulse(),
    own: { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 },
    refused: standIn.violations.map(({ where, rule, reason }) => `${where} ${rule} ${reason}`),
    logged: await bot.stop(),
    isTimed: options.timed,
  });
  await standIn.close();
  process.stdout.write(`${[...lines, ...missed.map((line) => `missed: ${line}`)].join('\n')}\n`);
  return missed.length === 0 ? 0 : 1;
}

async function articleFolders(): Promise<readonly string[]> {
  if (options.articles.length > 0) return options.articles;
  const lines = await enough(ownFolders(), Number(options.passages));
  await writeFile(join(folder, 'articles.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return [folder];
}
