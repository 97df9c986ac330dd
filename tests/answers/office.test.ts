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

describe('an office that somebody held', () => {
  const past = 'Hugo Brandt, who was mayor of Haverport from 1990 to 2002, died on Sunday at the age of 88.';
  const now = 'Mayor Ines Calloway ordered a halt to work on the tunnel on Wednesday.';

  it.each([
    ['who is the mayor?', 'Ines Calloway'],
    ['who’s the mayor?', 'Ines Calloway'],
  ])('is not theirs any more: %j', async (words, name) => {
    expect(await who(`${past}\n\n${now}`, words)).toBe(name);
  });

  it.each([
    [past],
    ['Former mayor Hugo Brandt opened the fair.'],
    ['The late mayor Hugo Brandt was honoured with a statue.'],
  ])('is nobody’s where nothing else is known: %j', async (text) => {
    expect(['nothing', 'no lead']).toContain(await who(text, 'who is the mayor?'));
  });

  it.each([
    [past, 'who was the mayor of Haverport?'],
    ['Former mayor Hugo Brandt opened the fair.', 'who is the former mayor?'],
    ['Mayor Hugo Brandt was late for the fair on Monday.', 'who is the mayor?'],
    ['Mayor Hugo Brandt, who was a teacher until 1998, opened the fair.', 'who is the mayor?'],
  ])('is told of where it is asked for: %j', async (text, words) => {
    expect(await who(text, words)).toBe('Hugo Brandt');
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
