import { randomInt } from 'node:crypto';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type Chapter, runChapter } from './chapter.ts';
import { MUTATIONS, type MutationName } from './mutations.ts';
import { countOf } from './verdict.ts';

// `npm run crash`: ends the part that tracks news with SIGKILL at many points, and judges what is there in the end.
// A run has chapters, each with a store of its own, so that no start has more and more articles to read.

interface Options {
  readonly points: number;
  readonly seed: string;
  readonly chapter: number;
  readonly mutation?: MutationName;
}

/** How many of what is wrong is told in full. */
const TOLD = 60;

const options = new Command('crash')
  .description(
    'Ends the tracking of news with SIGKILL at random points, and checks that nothing is lost or doubled.',
  )
  .option('--points <number>', 'how many times', whole, 1000)
  .option('--seed <words>', 'what chance begins with', String(randomInt(1_000_000)))
  .option('--chapter <number>', 'points for each store', whole, 100)
  .addOption(new Option('--mutation <name>', 'with a mistake that must be found').choices(MUTATIONS))
  .parse()
  .opts<Options>();

process.exit(await run(options));

/** Resolves to the exit status: 1 where anything was lost, doubled or otherwise wrong. */
async function run({ points, seed, chapter, mutation = undefined }: Options): Promise<0 | 1> {
  const started = performance.now();
  const chapters: Chapter[] = [];
  console.log(`Seed ${seed}: ${points} points in chapters of ${chapter}.`);
  for (let done = 0; done < points; done += chapter) {
    const number = chapters.length + 1;
    const size = Math.min(chapter, points - done);
    const one = await runChapter({
      points: size,
      seed: `${seed}-${number}`,
      mutation: mutation ?? null,
      keeps: true,
    });
    chapters.push(one);
    console.log(`chapter ${number} (${done + size} of ${points}): ${sumUp(one)}`);
    for (const line of linesOf(one).slice(0, TOLD)) console.log(`  ${line}`);
  }
  const sum = (figure: (one: Chapter) => number) => chapters.reduce((all, one) => all + figure(one), 0);
  const hits = new Map<string, number>();
  for (const [name, count] of chapters.flatMap((one) => [...one.hits])) {
    hits.set(name, (hits.get(name) ?? 0) + count);
  }
  for (const [name, count] of [...hits].sort()) console.log(`${String(count).padStart(6)}  ${name}`);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(
    `${points} kills (${sum((one) => one.forgotten)} with the nonces forgotten) in ${minutes} min: ${sum((one) => one.stories)} stories, ${sum((one) => one.articles)} articles, ${sum((one) => one.messages)} messages; ${sum(({ verdict }) => verdict.lost.length)} lost, ${sum(({ verdict }) => verdict.doubled.length)} doubled, ${sum(({ verdict }) => verdict.differing.length)} disagreements, ${sum(({ verdict }) => verdict.odd.length)} otherwise wrong.`,
  );
  return chapters.every(({ verdict }) => countOf(verdict) === 0) ? 0 : 1;
}

function sumUp({ stories, articles, messages, forgotten, verdict }: Chapter): string {
  return `${stories} stories, ${articles} articles, ${messages} messages, nonces forgotten ${forgotten} times; ${countOf(verdict)} wrong`;
}

function linesOf({ verdict }: Chapter): string[] {
  return Object.entries(verdict).flatMap(([kind, lines]: [string, readonly string[]]) =>
    lines.map((line) => `${kind}: ${line}`),
  );
}

function whole(words: string): number {
  const number = Number(words);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number from 1');
  return number;
}
