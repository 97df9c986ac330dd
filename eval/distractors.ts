import { filled } from './asking.ts';
import { bm25Baseline } from './baseline.ts';
import { askAll, compare } from './questions.ts';
import { type Section, skipped } from './report.ts';
import { sentenceRows } from './sentences.ts';
import { readParagraphs, type Squad, sample, squadFiles } from './squad.ts';

/** More questions would change the figures by less than a point, and take minutes. */
const ASKED = 1_500;
const DISTRACTORS = 'train';

/** The same questions with every paragraph of the training part in the archive too. */
export async function distractorsSection(
  { articles, questions }: Squad,
  data: string,
  seed: number,
): Promise<Section> {
  const others = await readParagraphs(data, DISTRACTORS);
  if (others === null) return skipped(squadFiles(data, DISTRACTORS).paragraphs, 'distractors');
  const own = new Set(articles.map(({ id }) => id));
  const all = [...articles, ...others.filter(({ id }) => !own.has(id))];
  const asked = sample(questions, ASKED, seed);
  const outcomes = await askAll('among distractors', await filled(all), asked);
  const compared = compare(outcomes, bm25Baseline(all));
  return {
    group: 'distractors',
    rows: sentenceRows('all kinds, among the training part', compared),
    notes: [],
  };
}
