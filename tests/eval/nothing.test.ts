import { expect, it } from 'vitest';
import { askAway } from '../../eval/away.ts';
import { nothingSection } from '../../eval/nothing.ts';
import { makeArticle } from '../archive/article.ts';

const STORIES = [
  ['p1', 'Dams', 'The Orsel dam was designed by Marta Quill. It holds back the river Vane.'],
  ['p2', 'Dams', 'The Orsel dam, designed by Marta Quill in her youth, was inspected after a flood.'],
  ['p3', 'Ferries', 'The ferry Kestrel was launched by Ada Thorne at the Brind shipyard.'],
] as const;
const QUESTIONS = [
  ['p1', 'Who designed the Orsel dam?', 'Marta Quill'],
  ['p3', 'Who launched the ferry Kestrel?', 'Ada Thorne'],
] as const;

const squad = {
  articles: STORIES.map(([id, title, text]) => makeArticle({ id, title, text })),
  questions: QUESTIONS.map(([paragraph, question, answer]) => ({
    id: question,
    paragraph,
    question,
    answers: [answer],
  })),
};

it('asks while the title is away, and while the paragraph alone is', async () => {
  const { withoutTitle, withoutParagraph } = await askAway(squad, 'memory');
  expect(withoutTitle.map(({ isAnswered }) => isAnswered)).toEqual([false, false]);
  // The rest of the title is back, and says the same.
  expect(withoutParagraph.map(({ isAnswered }) => isAnswered)).toEqual([true, false]);
  expect(withoutParagraph.map(({ right }) => right)).toEqual([true, false]);
  expect(withoutTitle[0]?.plain).toBeLessThan(withoutParagraph[0]?.plain ?? 0);
});

it('sets what was answered beside what should not have been', () => {
  const verdict = (confidence: number, right: boolean, isAnswered: boolean, plain: number) => ({
    confidence,
    right,
    isAnswered,
    plain,
  });
  const intact = [verdict(0.9, true, true, 3), verdict(0.6, true, false, 1)];
  const away = [verdict(0.2, false, false, 2), verdict(0.7, false, true, 2)];
  const { rows } = nothingSection(intact, { withoutTitle: away, withoutParagraph: away });
  const row = (measure: string) => rows.find((each) => each.measure === `nothing, title away: ${measure}`);
  expect(row('AUC')).toMatchObject({ of: 2, dateline: '0.750', bm25: '0.500' });
  expect(row('answered with / “nothing” without')?.dateline).toBe('50.0 / 50.0');
  expect(row('balanced accuracy as shown')?.dateline).toBe('50.0');
  expect(row('balanced accuracy, best threshold')?.dateline).toBe('75.0');
});
