import type { Archive } from '../src/archive/archive.ts';
import { answersSection } from './answers.ts';
import { ask, filled, type Outcome } from './asking.ts';
import { type Baseline, bareMiniSearch, bm25Baseline } from './baseline.ts';
import { confidenceSection } from './confidence.ts';
import { nothingSection } from './nothing.ts';
import type { Group } from './options.ts';
import { passagesSection, type Ranked } from './passages.ts';
import { plainAnswer } from './plain-reader.ts';
import { progress } from './progress.ts';
import type { Section } from './report.ts';
import { holds } from './score.ts';
import { type Compared, sentencesSection } from './sentences.ts';
import type { Asked, Squad } from './squad.ts';

/** All that is measured by asking questions whose answers are there, and then taking those away. */
export async function questionSections(
  { articles, questions }: Squad,
  groups: ReadonlySet<Group>,
): Promise<Section[]> {
  const archive = await filled(articles);
  const plain = bm25Baseline(articles);
  const outcomes = await askAll('questions', archive, questions);
  const compared = compare(outcomes, plain);
  const measures: readonly (readonly [Group, () => Section | Promise<Section>])[] = [
    ['passages', () => passagesSection(rankings(outcomes, plain, bareMiniSearch(articles)))],
    ['sentences', () => sentencesSection(compared)],
    ['answers', () => answersSection(compared.map(({ outcome, read }) => ({ outcome, plain: read })))],
    ['confidence', () => confidenceSection(outcomes)],
    ['nothing', () => nothingSection({ archive, articles, outcomes, plain })],
  ];
  const sections: Section[] = [];
  for (const [group, measure] of measures) if (groups.has(group)) sections.push(await measure());
  return sections;
}

export async function askAll(
  name: string,
  archive: Archive,
  questions: readonly Asked[],
): Promise<Outcome[]> {
  const told = progress(name, questions.length);
  const outcomes: Outcome[] = [];
  for (const asked of questions) {
    outcomes.push(await ask(archive, asked));
    told.step();
  }
  told.end();
  return outcomes;
}

/** Each outcome beside the sentences that the plain engine puts first, and what is read off them. */
export function compare(
  outcomes: readonly Outcome[],
  plain: Baseline,
): (Compared & { readonly read: string })[] {
  return outcomes.map((outcome) => {
    const { question, answers } = outcome.asked;
    const sentences = plain.sentences(question);
    return {
      outcome,
      plain: sentences.map((sentence) => holds(sentence, answers)),
      read: plainAnswer(outcome.kind, question, sentences),
    };
  });
}

function rankings(
  outcomes: readonly Outcome[],
  plain: Baseline,
  bare: (question: string) => string[],
): Parameters<typeof passagesSection>[0] {
  const told = progress('bare MiniSearch', outcomes.length);
  const ranked = (ids: (outcome: Outcome) => readonly string[]): Ranked[] =>
    outcomes.map((outcome) => ({ asked: outcome.asked, ids: ids(outcome) }));
  const miniSearch = ranked(({ asked }) => {
    told.step();
    return bare(asked.question);
  });
  told.end();
  return {
    read: ranked(({ read }) => read),
    searched: ranked(({ searched }) => searched),
    bm25: ranked(({ asked }) => plain.passages(asked.question)),
    miniSearch,
  };
}
