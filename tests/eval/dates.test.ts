import { describe, expect, it } from 'vitest';
import { datesSection, findDate } from '../../eval/dates.ts';
import { makeArticle } from '../archive/article.ts';

const article = makeArticle({
  id: 'p',
  text: 'The dam was planned in 1902. Work on the dam began on 4 May 1911 and cost 1911 pounds. It took years.',
});
const asked = (question: string, ...answers: string[]) => ({ id: 'q', paragraph: 'p', question, answers });

describe('dates in answers', () => {
  it('are exact where a date found is an answer, but for a preposition', () => {
    const found = findDate(article, asked('When did work on the dam begin?', '4 May 1911'));
    expect(found).toEqual({ exact: true, inside: true, year: true });
  });

  it('are inside where a date found holds an answer', () => {
    const found = findDate(article, asked('When did work on the dam begin?', 'May 1911'));
    expect(found).toEqual({ exact: false, inside: true, year: true });
  });

  it('are lost where no date found holds the answer', () => {
    const found = findDate(article, asked('When did work on the dam begin?', '1911 pounds'));
    expect(found).toEqual({ exact: false, inside: false, year: null });
  });

  it('count no answer without a figure or a month, nor one that the paragraph does not have', () => {
    expect(findDate(article, asked('When did it end?', 'years'))).toBeNull();
    expect(findDate(article, asked('When did it end?', '1999'))).toBeNull();
    expect(findDate(undefined, asked('When did it end?', '1902'))).toBeNull();
  });

  it('are asked of questions for a time alone', () => {
    const { rows } = datesSection(
      [article],
      [asked('What happened in 1902?', '1902'), asked('When?', '1902')],
    );
    expect(rows.map(({ of }) => of)).toEqual([1, 1]);
  });
});
