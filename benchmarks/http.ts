import { Command } from 'commander';
import { createStandIn } from '../tests/discord/standin/standin.ts';
import { median } from './figures.ts';
import { type Program, startProgram } from './http/program.ts';
import { type Figures, type Load, type Signed, wrk } from './http/wrk.ts';

const options = new Command('bench:http')
  .description(
    'Interactions a second by HTTP, for /search on the articles that come with the project, beside an echo with discord-interactions alone. Needs wrk.',
  )
  .option('--seconds <number>', 'how long each measure takes', '10')
  .option('--rounds <number>', 'measures of each, in turns; the median counts', '3')
  .option('--connections <number>', 'requests at the same time', '64')
  .option('--profile <folder>', 'writes a profile of the bot’s process there')
  .parse()
  .opts<{ seconds: string; rounds: string; connections: string; profile?: string }>();

const load: Load = { seconds: Number(options.seconds), connections: Number(options.connections) };
const WORDS = 'cyber security talks';
/** Of which pairs are asked for, where every question is another one. */
const SINGLE =
  'cyber security talks trade investment strategic dialogue economic currency hackers meeting treaty'.split(
    ' ',
  );
/** The goal: so much of the echo's rate. */
const SHARE = 0.5;

const standIn = await createStandIn({ guilds: ['Newsroom'] });
const programs: Program[] = [];
try {
  process.exitCode = await measure();
} finally {
  for (const program of programs) program.end();
  await standIn.close();
}

/** Resolves to the exit status: 1 where the goal is missed. */
async function measure(): Promise<0 | 1> {
  const profiling = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`];
  const bot = await startProgram('bot.ts', [standIn.publicKey, standIn.token, standIn.api], profiling);
  programs.push(bot);
  const echo = await startProgram('echo.ts', [standIn.publicKey]);
  programs.push(echo);
  await standIn.setEndpoint(bot.url);
  const same = [await askOnce(WORDS)];
  const different: string[] = [];
  for (const one of SINGLE)
    for (const other of SINGLE) if (one !== other) different.push(await askOnce(`${one} ${other}`));
  const measured = { echo: [] as Measured[], same: [] as Measured[], different: [] as Measured[] };
  for (let round = 0; round < Number(options.rounds); round++) {
    measured.echo.push(await ask(echo, same));
    measured.same.push(await ask(bot, same));
    measured.different.push(await ask(bot, different));
  }
  const [base, ours] = [middle(measured.echo), middle(measured.same)];
  tell('discord-interactions alone, echo', base);
  tell(`Dateline, /search ${WORDS}`, ours);
  tell(`Dateline, /search, ${different.length} questions in turns`, middle(measured.different));
  const share = ours.perSecond / base.perSecond;
  const failed = [...measured.echo, ...measured.same].reduce((sum, each) => sum + each.failed, 0);
  process.stdout.write(
    `${Math.round(share * 100)} % of the echo’s rate where all ask the same (goal ${SHARE * 100} %), ${failed} failed\n`,
  );
  return share >= SHARE && failed === 0 ? 0 : 1;
}

interface Measured extends Figures {
  /** Microseconds of processor time for each, all threads. */
  readonly cpu: number;
}

async function ask(program: Program, bodies: readonly string[]): Promise<Measured> {
  const before = await program.cpu();
  const figures = await wrk(program.url, signed(bodies), load);
  const cpu = (await program.cpu()) - before;
  return { ...figures, cpu: cpu / (figures.perSecond * load.seconds) };
}

/** Asks as Discord does, checks the reply, and gives the body that was sent. */
async function askOnce(query: string): Promise<string> {
  const asked = standIn.interact({
    kind: 'command',
    name: 'search',
    options: { query },
    guild: standIn.guild,
  });
  const { text } = await asked.reply();
  const [violation] = standIn.violations;
  if (violation !== undefined || !/“|not found/i.test(text))
    throw new Error(violation?.reason ?? `no answer: ${text}`);
  return JSON.stringify(asked.payload);
}

/** Signed anew for each measure: what is older than five minutes is refused. */
function signed(bodies: readonly string[]): Signed[] {
  return bodies.map((body) => ({ body, ...standIn.sign(body) }));
}

function middle(all: readonly Measured[]): Measured {
  return {
    perSecond: median(all.map(({ perSecond }) => perSecond)),
    p50: median(all.map(({ p50 }) => p50)),
    p99: median(all.map(({ p99 }) => p99)),
    cpu: median(all.map(({ cpu }) => cpu)),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function tell(name: string, { perSecond, p50, p99, cpu }: Measured): void {
  process.stdout.write(
    `${name}: ${Math.round(perSecond)} interactions/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${Math.round(cpu)} µs of processor time each\n`,
  );
}
