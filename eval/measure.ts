import { bodiesSection, namesSection } from './beside.ts';
import { datesSection } from './dates.ts';
import { distractorsSection } from './distractors.ts';
import { GROUPS, type Group, type Options } from './options.ts';
import { questionSections } from './questions.ts';
import { type Section, skipped } from './report.ts';
import { readSquad, type Squad, sample, squadFiles } from './squad.ts';

const OF_QUESTIONS: readonly Group[] = ['passages', 'sentences', 'answers', 'confidence', 'nothing'];
const OF_SQUAD: readonly Group[] = [...OF_QUESTIONS, 'distractors', 'dates'];

/** Measures the groups that are asked for, and says of each that cannot be measured which file is not there. */
export async function measure(options: Options): Promise<Section[]> {
  const groups = new Set(options.only);
  const sections = OF_SQUAD.some((group) => groups.has(group)) ? await measureSquad(groups, options) : [];
  if (groups.has('names')) sections.push(namesSection(options.data));
  if (groups.has('bodies')) sections.push(await bodiesSection(options.data));
  return inOrder(sections);
}

/** Sections in the order of the groups. */
export function inOrder(sections: readonly Section[]): Section[] {
  return [...sections].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}

async function measureSquad(groups: ReadonlySet<Group>, options: Options): Promise<Section[]> {
  const { data, part, seed } = options;
  const squad = await readSquad(data, part, options.titles, seed);
  if (squad === null) {
    const { paragraphs, questions } = squadFiles(data, part);
    const [group, ...others] = OF_SQUAD.filter((each) => groups.has(each));
    return group === undefined ? [] : [skipped(`${paragraphs} or ${questions}`, group, ...others)];
  }
  const asked: Squad = { ...squad, questions: sample(squad.questions, options.sample, seed) };
  const isAsked = OF_QUESTIONS.some((group) => groups.has(group));
  const sections = isAsked ? await questionSections(asked, groups) : [];
  if (groups.has('distractors')) sections.push(await distractorsSection(asked, data, seed));
  if (groups.has('dates')) sections.push(datesSection(asked.articles, asked.questions));
  return sections;
}
