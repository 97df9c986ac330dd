import { type Away, askAway, askedAgain } from './away.ts';
import { bodiesSection, namesSection } from './beside.ts';
import { datesSection } from './dates.ts';
import { distractorsSection } from './distractors.ts';
import { GROUPS, type Group, type Options } from './options.ts';
import { questionSections } from './questions.ts';
import { type Section, skipped } from './report.ts';
import { readSquad, type Squad, sample, squadFiles } from './squad.ts';

const OF_QUESTIONS: readonly Group[] = ['passages', 'sentences', 'answers', 'confidence', 'nothing'];
const OF_SQUAD: readonly Group[] = [...OF_QUESTIONS, 'distractors', 'dates'];

/** What asks the questions while their answers are away: this process or, to save time, another one. */
export type AskAway = (options: Options) => Promise<Away>;

/** Measures the groups that are asked for, and says of each that cannot be measured which file is not there. */
export async function measure(options: Options, away: AskAway = awayHere): Promise<Section[]> {
  const groups = new Set(options.only);
  const isSquad = OF_SQUAD.some((group) => groups.has(group));
  const sections = isSquad ? await measureSquad(groups, options, away) : [];
  if (groups.has('names')) sections.push(namesSection(options.data));
  if (groups.has('bodies')) sections.push(await bodiesSection(options.data));
  return inOrder(sections);
}

/** What becomes of the questions while their answers are away; of none where there are none. */
export async function awayHere(options: Options): Promise<Away> {
  const squad = await readAsked(options);
  if (squad === null) return { withoutTitle: [], withoutParagraph: [] };
  return askAway({ ...squad, questions: askedAgain(squad.questions, options.seed) }, options.archive);
}

/** The part with the questions that are to be asked; null where it is not there. */
async function readAsked({ data, part, titles, sample: wanted, seed }: Options): Promise<Squad | null> {
  const squad = await readSquad(data, part, titles, seed);
  return squad === null ? null : { ...squad, questions: sample(squad.questions, wanted, seed) };
}

/** Sections in the order of the groups. */
export function inOrder(sections: readonly Section[]): Section[] {
  return [...sections].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}

async function measureSquad(groups: ReadonlySet<Group>, options: Options, away: AskAway): Promise<Section[]> {
  const { data, part, seed } = options;
  const squad = await readAsked(options);
  if (squad === null) {
    const { paragraphs, questions } = squadFiles(data, part);
    const [group, ...others] = OF_SQUAD.filter((each) => groups.has(each));
    return group === undefined ? [] : [skipped(`${paragraphs} or ${questions}`, group, ...others)];
  }
  const isAsked = OF_QUESTIONS.some((group) => groups.has(group));
  const sections = isAsked ? await questionSections(squad, options, () => away(options)) : [];
  if (groups.has('distractors')) sections.push(await distractorsSection(squad, data, seed, options.archive));
  if (groups.has('dates')) sections.push(datesSection(squad.articles, squad.questions));
  return sections;
}
