import { writeFileSync } from 'node:fs';
import { askAwayApart, measureApart } from './apart.ts';
import { GOALS } from './goals.ts';
import { awayHere, inOrder, measure } from './measure.ts';
import { type Group, type Options, readOptions, USAGE } from './options.ts';
import { describeRun, type Section } from './report.ts';

const RESULTS = 'eval/RESULTS.md';
const APART: readonly Group[] = ['distractors', 'names', 'bodies'];

/** What takes longest is done at the same time, each in a process of its own, where more than one thing is asked for. */
async function measureTogether(options: Options): Promise<Section[]> {
  const { only } = options;
  const apart = only.filter((group) => APART.includes(group));
  const rest = only.filter((group) => !APART.includes(group));
  const away = only.includes('nothing') ? askAwayApart(options) : null;
  const both = await Promise.all([
    apart.length === 0 || rest.length === 0 ? [] : measureApart({ ...options, only: apart }),
    measure({ ...options, only: rest.length === 0 ? apart : rest }, async () => away ?? awayHere(options)),
  ]);
  return inOrder(both.flat());
}

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, process.env.EVAL_DATA ?? '../shared/data');
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const sections = await measureTogether(options);
  const report = describeRun({
    command: ['npm run eval --', ...args].join(' '),
    seed: options.seed,
    seconds: (performance.now() - started) / 1000,
    sections,
    goals: options.part === 'dev' ? GOALS : new Map(),
  });
  console.log(report);
  if (sections.every(({ rows }) => rows.length === 0)) process.exitCode = 1;
  if (options.write) writeFileSync(RESULTS, `${report}\n`);
}

await main(process.argv.slice(2));
