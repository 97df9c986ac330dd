import { bm25Baseline } from './baseline.ts';
import { type Engine, filled } from './engine.ts';
import { askAll, compare } from './questions.ts';
import { type Section, skipped } from './report.ts';
import { sentenceRows } from './sentences.ts';
import { readParagraphs, type Squad, sample, squadFiles } from './squad.ts';

/** Their standard error is 1.2 points; all questions would take minutes. */
const ASKED = 1_500;
const DISTRACTORS = 'train';

/** The same questions with every paragraph of the training part in the archive too. */
export async function distractorsSection(
  { articles, questions }: Squad,
  data: string,
  seed: number,
  engine: Engine,
): Promise<Section> {
  const read = await readParagraphs(data, DISTRACTORS);
  if (read === null) return skipped(squadFiles(data, DISTRACTORS).paragraphs, 'distractors');
  const own = new Set(articles.map(({ id }) => id));
  const others = read.filter(({ id }) => !own.has(id));
  const all = [...articles, ...others];
  const asked = sample(questions, ASKED, seed);
  const archive = await filled(all, engine);
  const outcomes = await askAll('among distractors', archive, asked);
  await archive.close();
  const compared = compare(outcomes, bm25Baseline(all));
  return {
    group: 'distractors',
    rows: sentenceRows('all kinds, among the training part', compared),
    notes: [
      `**Among the training part**: ${spoken(others.length)} further paragraphs in the archive; ${spoken(asked.length)} of the questions, drawn by the seed.`,
    ],
  };
}

function spoken(count: number): string {
  return count.toLocaleString('en-GB');
}
