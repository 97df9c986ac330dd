import { describe, expect, it } from 'vitest';
import { officeOf } from '../../src/answers/office.ts';
import { readWho } from '../../src/answers/question.ts';
import { answerQuestion } from '../../src/answers/respond.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { SHARED } from '../../src/articles/article.ts';
import { makeArticle } from '../archive/article.ts';

async function who(text: string, words: string): Promise<string | undefined> {
  const archive = createMemoryArchive();
  await archive.put([makeArticle({ text, title: 'News' })]);
  const answer = await answerQuestion(readWho(words), { archive, scope: SHARED }, { offset: 0, limit: 5 });
  return answer.status === 'answered' ? (answer.lead?.text ?? 'no lead') : answer.status;
}

describe('an office', () => {
  it.each([
    ['is the treasury secretary?'],
    ['who was the judge'],
    ['Who is the president of Chile?'],
    ['who are the directors of the club?'],
  ])('is asked for in %j', (words) => {
    expect(officeOf(words)).not.toBeNull();
  });

  it.each([
    ['Who opened the bridge?'],
    ['who is Wang Yang'],
    ['who is the man that won?'],
    [''],
  ])('is not asked for in %j', (words) => {
    expect(officeOf(words)).toBeNull();
  });

  const text =
    'Treasury Secretary Jacob Lew met Chinese State Councilor Yang Jiechi and Spanish President Rosa Lis in Bonn.';

  it.each([
    ['is the treasury secretary?', 'Jacob Lew'],
    ['who is the state councilor?', 'Yang Jiechi'],
    ['who is the Spanish president?', 'Rosa Lis'],
  ])('is held by whose own role says so: %j', async (words, name) => {
    expect(await who(text, words)).toBe(name);
  });

  it.each([
    ['who is the president of Mongolia?'],
    ['who is the president of mongolia'],
    ['who is the foreign minister?'],
  ])('is nobody’s else: %j', async (words) => {
    expect(['nothing', 'no lead']).toContain(await who(text, words));
  });
});

describe('a short form of a name', () => {
  it('finds the long one, and the long one it', async () => {
    expect(await who('Treasury Secretary Jacob Lew met nobody.', 'who is Jack Lew?')).toBe(
      'Jacob Lew, Treasury Secretary',
    );
    expect(await who('Treasury Secretary Jack Lew met nobody.', 'who is Jacob Lew?')).toBe(
      'Jack Lew, Treasury Secretary',
    );
    expect(await who('Treasury Secretary Jacob Lew met nobody.', 'who is Bill Lew?')).toBe('nothing');
  });
});
