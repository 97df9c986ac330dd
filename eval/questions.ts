import type { Archive } from '../src/archive/archive.ts';
import type { Article } from '../src/articles/article.ts';
import { answersSection } from './answers.ts';
import { askAndLook, type Outcome, searched } from './asking.ts';
import { type Away, askedAgain, type Verdict, verdictOf } from './away.ts';
import { type Baseline, bareMiniSearch, bm25Baseline } from './baseline.ts';
import { confidenceSection } from './confidence.ts';
import { filled } from './engine.ts';
import { nothingSection } from './nothing.ts';
import type { Group, Options } from './options.ts';
import { passagesSection, type Ranked, type Rankings } from './passages.ts';
import { plainAnswer } from './plain-reader.ts';
import { progress } from './progress.ts';
import type { Section } from './report.ts';
import { holds } from './score.ts';
import { type Compared, sentencesSection } from './sentences.ts';
import type { Asked, Squad } from './squad.ts';

/**
 * All that is measured by asking questions whose answers are there. `away` gives what became of the same questions
 * while these were not; it is asked for when it is needed.
 */
export async function questionSections(
  { articles, questions }: Squad,
  { only, seed, archive: engine }: Options,
  away: () => Promise<Away>,
): Promise<Section[]> {
  const archive = await filled(articles, engine);
  const plain = bm25Baseline(articles);
  const outcomes = await askAll('questions', archive, questions);
  const compared = compare(outcomes, plain);
  const measures: readonly (readonly [Group, () => Section | Promise<Section>])[] = [
    ['passages', () => rankedPassages(archive, articles, outcomes, plain)],
    ['sentences', () => sentencesSection(compared)],
    ['answers', () => answersSection(compared.map(({ outcome, read }) => ({ outcome, plain: read })))],
    ['confidence', () => confidenceSection(outcomes)],
    ['nothing', async () => nothingSection(verdicts(askedAgain(outcomes, seed), plain), await away())],
  ];
  const sections: Section[] = [];
  for (const [group, measure] of measures) if (only.includes(group)) sections.push(await measure());
  await archive.close();
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
    outcomes.push(await askAndLook(archive, asked));
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

function verdicts(outcomes: readonly Outcome[], plain: Baseline): Verdict[] {
  return outcomes.map((outcome) => verdictOf(outcome, plain.ground(outcome.asked.question)));
}

async function rankedPassages(
  archive: Archive,
  articles: readonly Article[],
  outcomes: readonly Outcome[],
  plain: Baseline,
): Promise<Section> {
  const bare = bareMiniSearch(articles);
  const told = progress('bare MiniSearch', outcomes.length);
  const all: Record<keyof Rankings, Ranked[]> = { read: [], searched: [], bm25: [], miniSearch: [] };
  for (const outcome of outcomes) {
    const { asked, read } = outcome;
    all.read.push({ asked, ids: read });
    all.searched.push({ asked, ids: await searched(archive, outcome) });
    all.bm25.push({ asked, ids: plain.passages(asked.question) });
    all.miniSearch.push({ asked, ids: bare(asked.question) });
    told.step();
  }
  told.end();
  return passagesSection(all);
}
