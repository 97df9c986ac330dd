import { quantile } from '../figures.ts';
import type { Experience } from './crowd.ts';
import type { Pulse } from './watch.ts';

/** What was measured. Times are in milliseconds. */
export interface Measured {
  readonly experiences: readonly Experience[];
  readonly seconds: number;
  readonly passages: number;
  readonly bot: Pulse;
  /** The process that asks and counts: where it falters, so do its figures. */
  readonly own: Pick<Pulse, 'p99' | 'max'>;
  /** Requests that Discord would have refused, a line each. */
  readonly refused: readonly string[];
  /** What the bot logged beside the news of each reply. */
  readonly logged: readonly string[];
  /** Whether the times have goals: not on a machine whose other work nobody knows. */
  readonly isTimed: boolean;
}

/** Discord waits so long for a first response. */
const WINDOW = 3_000;
const GOALS = { firstP99: 300, loopP99: 50 } as const;

/** The figures as a table of lines, and what misses its goal; empty where nothing does. */
export function judge(measured: Measured): {
  readonly lines: readonly string[];
  readonly missed: readonly string[];
} {
  const { experiences, seconds, passages, bot, own, refused, logged } = measured;
  const times = timesOf(experiences);
  const lost = experiences.filter(({ ms }) => ms === null).length;
  const late = times.filter((ms) => ms > WINDOW).length;
  const names = [...new Set(experiences.map(({ name }) => name))].sort();
  const told = (words: string) => experiences.filter(({ text }) => text.includes(words)).length;
  const lines = [
    `${experiences.length} in ${seconds.toFixed(0)} s (${(experiences.length / seconds).toFixed(1)} a second), ${passages} passages`,
    row('first response, ms', ['count', 'p50', 'p99', 'max', 'lost', 'over 3 s']),
    ...['all', ...names].map((name) =>
      rowOf(
        name,
        experiences.filter((one) => name === 'all' || one.name === name),
      ),
    ),
    `deferred ${experiences.filter(({ isDeferred }) => isDeferred).length}, busy ${told('Many people are asking')}, limited ${told('Ask again in')}`,
    `event loop of the bot, ms: p50 ${ms(bot.p50)}, p99 ${ms(bot.p99)}, max ${ms(bot.max)}; of the one who asks: p99 ${ms(own.p99)}, max ${ms(own.max)}`,
    `the bot used ${((100 * bot.busy) / (seconds * 1000)).toFixed(0)} % of a processor and ${(bot.memory / 2 ** 20).toFixed(0)} MB`,
    ...tally(refused, 'refused'),
    ...tally(logged, 'logged'),
  ];
  const p99 = quantile(times, 0.99);
  const missed = [
    ...(measured.isTimed && p99 >= GOALS.firstP99
      ? [`the first response takes ${ms(p99)} ms at p99, not under ${GOALS.firstP99}`]
      : []),
    ...(measured.isTimed && bot.p99 >= GOALS.loopP99
      ? [`the event loop takes ${ms(bot.p99)} ms at p99, not under ${GOALS.loopP99}`]
      : []),
    ...(late > 0 ? [`${late} came after more than 3 s`] : []),
    ...(lost > 0 ? [`${lost} were lost`] : []),
    ...(refused.length > 0 ? [`${refused.length} requests would have been refused`] : []),
  ];
  return { lines, missed };
}

function timesOf(experiences: readonly Experience[]): readonly number[] {
  return experiences.flatMap(({ ms }) => (ms === null ? [] : [ms]));
}

function rowOf(name: string, experiences: readonly Experience[]): string {
  const times = timesOf(experiences);
  const late = times.filter((ms) => ms > WINDOW).length;
  const figures = [quantile(times, 0.5), quantile(times, 0.99), Math.max(...times)].map(ms);
  return row(name, [experiences.length, ...figures, experiences.length - times.length, late]);
}

function row(name: string, figures: readonly (string | number)[]): string {
  return `  ${name.padEnd(20)}${figures.map((figure) => String(figure).padStart(9)).join('')}`;
}

function ms(figure: number): string {
  return figure.toFixed(figure < 10 ? 1 : 0);
}

/** Lines that are alike but for numbers and tokens, with how many of them there are. */
function tally(found: readonly string[], what: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const each of found) {
    const kind = each.replace(/\/interactions\/\S+/, '/interactions/…').slice(0, 200);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${what}, ${count} times: ${kind}`);
}
