import { describe, expect, it } from 'vitest';
import { meantTitles } from '../../src/answers/meant/near-titles.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { makeArticle } from '../archive/article.ts';
import { deskOf, nothing, respond } from './people-desk.ts';

const NEWS = [
  'Mayor Ruth Calloway said that the aquarium would open in May 2025. The aquarium stands in Merrin.',
  'The engineer Ingrid Vollan built a lighthouse. Professor Petr Lindqvist praised the architecture of the lighthouse.',
  'State Councilor Yang Jiechi met Vice Premier Wang Yang in Merrin.',
];

async function meant(line: string, scope = 'shared'): Promise<readonly string[]> {
  const answer = await nothing(await deskOf(NEWS), line, { scope });
  return answer.didYouMean ?? [];
}

describe('what may have been meant', () => {
  it.each([
    ['/who is Ruht Caloway?', 'who is Ruth Calloway?'],
    ['/person Ruht Caloway', 'Ruth Calloway'],
    ['/person Caloway Ruht', 'Ruth Calloway'],
    ['/person Wang Jiechi', 'Yang Jiechi'],
    ['/ask Who is Wang Jiechi?', 'Who is Yang Jiechi?'],
  ])('by %s is %j', async (line, expected) => {
    const offered = await meant(line);
    expect(offered[0]).toBe(expected);
    expect(offered.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['/search achitecture of lihgthouse', 'architecture of lighthouse'],
    ['/ask What did Ruht Caloway say about the aqarium?', 'What did Ruth Calloway say about the aquarium?'],
  ])('by %s is %j, or it is found as it is', async (line, expected) => {
    const answer = await respond(await deskOf(NEWS), line);
    if (answer.status === 'nothing') expect(answer.didYouMean).toContain(expected);
    else expect(answer.status).toBe('answered');
  });

  it.each([
    ['/who is Angela Merkel?'],
    ['/person Bill Calloway'],
    ['/person Zebulon Quackenbush'],
    ['/ask How much did the tram cost?'],
    ['/ask What did Ruth Calloway say about the carriage?'],
    ['/when did the war in Ukraine begin?'],
    ['/where is Ulan Bator?'],
    ['/search marzipan'],
  ])('is nothing by %s, where every word is spelt right or like no other', async (line) => {
    const answer = await respond(await deskOf(NEWS), line);
    expect('didYouMean' in answer ? answer.didYouMean : undefined).toBeUndefined();
  });

  it('is answered, whatever is offered', async () => {
    const desk = await deskOf(NEWS);
    for (const line of ['/who is Ruht Caloway?', '/who is Wang Jiechi?', '/person Caloway Ruht']) {
      const [command = ''] = line.split(' ');
      const answer = await respond(desk, line);
      for (const text of ('didYouMean' in answer ? answer.didYouMean : []) ?? []) {
        expect((await respond(desk, `${command} ${text}`)).status).toBe('answered');
      }
    }
  });

  it('is nothing of another server', async () => {
    const desk = await deskOf([{ text: 'The pilot Ruth Calloway praised the aquarium.', scope: 'g1' }]);
    const lines = [
      '/who is Ruht Caloway?',
      '/person Ruht Caloway',
      '/search aqarium',
      '/ask Where is the aqarium?',
    ];
    for (const line of lines) {
      expect((await nothing(desk, line, { scope: 'g2' })).didYouMean).toBeUndefined();
    }
    expect((await nothing(desk, '/person Ruht Caloway', { scope: 'g1' })).didYouMean).toEqual([
      'Ruth Calloway',
    ]);
  });

  it('takes any words, however long or odd', async () => {
    const desk = await deskOf(NEWS);
    const odd = [
      'x'.repeat(300),
      'Kery '.repeat(60).trim(),
      '🙂 Ruht 🙂',
      'Ruht *Caloway*',
      "O'Nell-Mc.. ’s’s",
      '1234567 8',
    ];
    for (const words of odd) {
      for (const command of ['/who', '/search', '/ask']) {
        expect(['answered', 'nothing', 'refused']).toContain(
          (await respond(desk, `${command} ${words}`)).status,
        );
      }
    }
  });
});

describe('a title that may have been meant', () => {
  const titles = ['Aquarium opens at last', 'A lighthouse is built in Merrin', 'Ferry late again'];

  async function titlesMeant(typed: string, scope = 'shared'): Promise<readonly string[] | undefined> {
    const archive = createMemoryArchive();
    await archive.put(titles.map((title) => makeArticle({ title, text: 'Word.', scope: 'g1' })));
    return (await meantTitles(typed, { archive, scope })).didYouMean;
  }

  it.each([
    ['Aqarium opnes at last', 'Aquarium opens at last'],
    ['lihgthouse bult in Merrin', 'A lighthouse is built in Merrin'],
    ['fery agian', 'Ferry late again'],
  ])('by %j is %j', async (typed, expected) => {
    expect(await titlesMeant(typed, 'g1')).toEqual([expected]);
  });

  it.each([
    ['The History of Tea'],
    ['Aquarium closes'],
    ['#abcdefghijkl'],
    ['at the in'],
  ])('is none by %j', async (typed) => {
    expect(await titlesMeant(typed, 'g1')).toBeUndefined();
  });

  it('is none of another server', async () => {
    expect(await titlesMeant('Aqarium opnes at last', 'g2')).toBeUndefined();
  });
});
