import { randomInt } from 'node:crypto';
import { Command, InvalidArgumentError } from 'commander';
import { HEAD, lineOf, missedGoals, type Period, storePerStory } from './figures.ts';
import { runSoak } from './run.ts';

// `npm run soak`: weeks in the life of the bot, in minutes, and whether anything grows meanwhile that should not.

interface Options {
  readonly weeks: number;
  readonly minutes: number;
  readonly seed: string;
}

const { weeks, minutes, seed } = new Command('soak')
  .description('Lets simulated weeks of news go by, and tells whether memory, handles or the store grow.')
  .option('--weeks <number>', 'how many', whole, 8)
  .option('--minutes <number>', 'ends after so many minutes at the latest', whole, 60)
  .option('--seed <words>', 'what chance begins with', String(randomInt(1_000_000)))
  .parse()
  .opts<Options>();

console.log(`Seed ${seed}: ${weeks} weeks, ${minutes} minutes at the most.\n${HEAD}`);
const tell = (period: Period) => console.log(lineOf(period));
const { periods, complaints } = await runSoak({ periods: weeks, days: 7, minutes, seed, tell });
const missed = [...missedGoals(periods), ...complaints.slice(0, 20).map((line) => `Discord: ${line}`)];
const last = periods.at(-1);
console.log(`resources in the end: ${JSON.stringify(last?.figures.resources)}`);
console.log(`rows in the end: ${JSON.stringify(last?.figures.rows)}`);
console.log(`each story leaves ${Math.round(storePerStory(periods))} bytes in the store`);
for (const line of missed) console.log(`missed: ${line}`);
console.log(missed.length === 0 ? 'Nothing grows.' : `${missed.length} missed.`);
process.exit(missed.length === 0 ? 0 : 1);

function whole(words: string): number {
  const number = Number(words);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number from 1');
  return number;
}
