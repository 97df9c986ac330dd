import { writeFileSync } from 'node:fs';
import { bodiesSection, namesSection } from './beside.ts';
import { datesSection } from './dates.ts';
import { distractorsSection } from './distractors.ts';
import { GOALS } from './goals.ts';
import { type Group, type Options, readOptions, USAGE } from './options.ts';
import { questionSections } from './questions.ts';
import { describeRun, type Section, skipped } from './report.ts';
import { readSquad, type Squad, sample, squadFiles } from './squad.ts';

const RESULTS = 'eval/RESULTS.md';
const OF_QUESTIONS: readonly Group[] = ['passages', 'sentences', 'answers', 'confidence', 'nothing'];

async function measure(options: Options): Promise<Section[]> {
  const groups = new Set(options.only);
  const sections: Section[] = [];
  const ofSquad: readonly Group[] = [...OF_QUESTIONS, 'dates', 'distractors'];
  if (ofSquad.some((group) => groups.has(group))) {
    const squad = await readSquad(options.data, options.part, options.titles, options.seed);
    const files = squadFiles(options.data, options.part);
    if (squad === null)
      sections.push(skipped('questions', `pair of ${files.paragraphs} and ${files.questions}`));
    else sections.push(...(await measureSquad(squad, groups, options)));
  }
  if (groups.has('names')) sections.push(namesSection(options.data));
  if (groups.has('bodies')) sections.push(await bodiesSection(options.data));
  return sections;
}

async function measureSquad(
  squad: Squad,
  groups: ReadonlySet<Group>,
  { sample: wanted, seed, data }: Options,
): Promise<Section[]> {
  const asked = { ...squad, questions: sample(squad.questions, wanted, seed) };
  const isAsked = OF_QUESTIONS.some((group) => groups.has(group));
  const sections = isAsked ? await questionSections(asked, groups) : [];
  if (groups.has('distractors')) sections.push(await distractorsSection(asked, data, seed));
  if (groups.has('dates')) sections.push(datesSection(asked.articles, asked.questions));
  return sections;
}

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, process.env.EVAL_DATA ?? '../shared/data');
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const sections = await measure(options);
  const report = describeRun({
    command: ['npm run eval --', ...args].join(' '),
    seed: options.seed,
    seconds: (performance.now() - started) / 1000,
    sections,
    goals: options.part === 'dev' ? GOALS : new Map(),
  });
  console.log(report);
  if (options.write) writeFileSync(RESULTS, `${report}\n`);
}

await main(process.argv.slice(2));
