import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered, Nothing } from '../../src/answers/answer.ts';
import { readQuestion, readSearch } from '../../src/answers/question.ts';
import { answerQuestion, searchArticles } from '../../src/answers/respond.ts';
import { saidAnswer } from '../../src/answers/said.ts';
import { readSaid } from '../../src/answers/said-question.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { type Article, SHARED } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';
import { makeArticle } from '../archive/article.ts';
import { assertAnswer } from '../properties/promises.ts';

const TALKS = `Fisheries Minister Bruno Moreau and President Celia Novak opened the herring talks in Oslo on Monday.

“The quota is too high,” said Moreau. “We shall have no herring left in ten years.”

Novak called the proposal “constructive”.

Moreau said the harbour of Lagos would be dredged in spring. He added that the lighthouse needs paint.

“The fleet is old. It burns too much diesel,” Novak said.`;

const PAGE = { offset: 0, limit: 10 };

async function placeOf(articles: readonly Article[]) {
  const archive = createMemoryArchive();
  await archive.put(articles);
  return { archive, scope: SHARED };
}

async function ask(words: string, texts: readonly string[] = [TALKS]): Promise<Answered | Nothing> {
  const place = await placeOf(texts.map((text) => makeArticle({ text })));
  return answerQuestion(readQuestion(words, null), place, PAGE);
}

function quotes({ citations }: Answered | Nothing): string[] {
  return citations.map((citation) => slice(citation.article.text, citation));
}

describe('what somebody said about something', () => {
  it('is quoted from their own words', async () => {
    const answer = await ask('What did Moreau say about the quota?');
    expect(answer.status).toBe('answered');
    expect(quotes(answer)[0]).toBe('“The quota is too high,” said Moreau.');
  });

  it('is quoted with who says it where the quotation runs on', async () => {
    const answer = await ask('what did Bruno Moreau say about ten years without herring?');
    expect(quotes(answer)[0]).toContain('said Moreau. “We shall have no herring left in ten years.”');
  });

  it('is found where the sentence itself says “he”', async () => {
    const answer = await ask('What does Moreau think of the lighthouse?');
    expect(quotes(answer)[0]).toContain('He added that the lighthouse needs paint.');
  });

  it('is asked for by a name and “on” as well', async () => {
    expect(quotes(await ask('Novak on diesel'))[0]).toContain('It burns too much diesel,” Novak said.');
  });

  it('is found by an office', async () => {
    const answer = await ask('what did the fisheries minister say about the harbour?');
    expect(quotes(answer)[0]).toBe('Moreau said the harbour of Lagos would be dredged in spring.');
  });

  it('is not what somebody else said about it', async () => {
    const answer = await ask('What did Novak say about the lighthouse?');
    expect(answer.status).toBe('nothing');
    if (answer.status === 'nothing')
      expect(answer.text).toBe('The articles quote Celia Novak, but not on that.');
    for (const quote of quotes(answer)) expect(quote).toContain('Novak');
  });

  it('is all that is quoted where nothing else is asked', async () => {
    const answer = await ask('what did Novak say?');
    expect(quotes(answer)).toEqual([
      'Novak called the proposal “constructive”.',
      '“The fleet is old. It burns too much diesel,” Novak said.',
    ]);
  });

  it('comes in pages that make the whole', async () => {
    const place = await placeOf([makeArticle({ text: TALKS })]);
    const question = readQuestion('what did Moreau say?', null);
    const whole = await answerQuestion(question, place, PAGE);
    const [first, rest] = await Promise.all([
      answerQuestion(question, place, { offset: 0, limit: 1 }),
      answerQuestion(question, place, { offset: 1, limit: 9 }),
    ]);
    expect([...quotes(first), ...quotes(rest)]).toEqual(quotes(whole));
  });
});

describe('a question that looks like one about words', () => {
  it('is one like all others where the articles quote nobody', async () => {
    const text = 'The theory of Otto Keller was that the herring sleeps in winter.';
    const place = await placeOf([makeArticle({ text })]);
    for (const words of ['What did Keller think about the herring?', 'who said that the herring sleeps?']) {
      expect(await saidAnswer(readQuestion(words, null), place, PAGE)).toBeNull();
    }
    expect(quotes(await ask('What did Keller think about the herring?', [text]))).toEqual([text]);
  });

  it('is answered by what is told of somebody without a “said”', async () => {
    const text = `${TALKS}\n\nNovak’s view of the ferry was a poor one.`;
    expect(quotes(await ask('what did Novak think of the ferry?', [text]))[0]).toContain('view of the ferry');
  });

  it('is not searched for in other people’s scopes', async () => {
    const place = await placeOf([makeArticle({ text: TALKS, scope: '42' })]);
    const answer = await answerQuestion(readQuestion('what did Moreau say?', null), place, PAGE);
    expect(quotes(answer)).toEqual([]);
  });

  it('is not one for words that are searched for', async () => {
    const place = await placeOf([makeArticle({ text: TALKS })]);
    const found = await searchArticles(readSearch('Novak on diesel'), place, PAGE);
    expect(found.status === 'answered' && found.lead).toBeNull();
  });
});

describe('who said something', () => {
  it.each([
    ['who said the quota is too high?', 'Bruno Moreau', '“The quota is too high,” said Moreau.'],
    ['who called the proposal constructive?', 'Celia Novak', 'Novak called the proposal “constructive”.'],
    [
      'who said that the lighthouse needs paint?',
      'Bruno Moreau',
      'He added that the lighthouse needs paint.',
    ],
    ['who said there will be no herring left in ten years?', 'Bruno Moreau', 'no herring left in ten years'],
  ])('is led by the speaker’s name: %s', async (words, lead, quote) => {
    const answer = await ask(words);
    expect(answer.status === 'answered' && answer.lead).toEqual({ text: lead, citations: [1] });
    expect(quotes(answer).join(' ')).toContain(quote);
  });

  it('is said beside a quotation that does not name them', async () => {
    const text = 'President Celia Novak spoke on Monday.\n\n“The ferry is late again,” she said.';
    const answer = await ask('who said the ferry is late again?', [text]);
    expect(answer.citations[0]?.refersTo).toEqual({ words: 'she', name: 'Celia Novak' });
    expect(answer.status === 'answered' && answer.lead?.text).toBe('Celia Novak');
  });

  it('is not whom the question names', async () => {
    const answer = await ask('who told Moreau that the lighthouse needs paint?');
    expect(answer.status === 'answered' ? answer.lead?.text : null).not.toBe('Bruno Moreau');
  });
});

describe('the form of a question about words', () => {
  it.each([
    ['What did Wang say about cyber security?', 'Wang', 'cyber security'],
    ['what has the ministry said', 'the ministry', null],
    ['What does Kerry think of the deal?', 'Kerry', 'the deal'],
    ['what did Lew tell reporters about tariffs', 'Lew', 'tariffs'],
    ['What was Kerry’s reaction to the vote?', 'Kerry', 'the vote'],
    ['how did Wang respond to the claims?', 'Wang', 'the claims'],
    ['quotes by Wang Yang on hacking', 'Wang Yang', 'hacking'],
    ['Wang Yang on hacking', 'Wang Yang', 'hacking'],
  ])('is read: %s', (words, speaker, about) => {
    expect(readSaid(words)).toMatchObject({ asks: 'words', speaker, about });
  });

  it.each([
    'who said that?',
    'Who warned of floods?',
    'who else called it a disgrace',
  ])('asks who: %s', (words) => {
    expect(readSaid(words)).toEqual({ asks: 'speaker' });
  });

  it.each([
    'what did Wang say happened in May?',
    'what did they say about it?',
    'who wrote the report?',
    'what did the talks cover?',
    'when did Wang speak on hacking?',
    'what is known about hacking?',
  ])('is not that of %s', (words) => {
    expect(readSaid(words)).toBeNull();
  });
});

const SAYINGS = [
  'Mayor Rosa Lindqvist said the bridge was safe.',
  '“The ferry is old. It burns diesel,” she added.',
  'He told Bruno Moreau that he would resign over the ferry.',
  '“We will see the bridge. ',
  '“Nobody knows,” said Bruno Moreau, who was there.',
  'The ministry warned of floods at the bridge.',
  'His sister, Celia Novak, called the ferry “a disgrace”.',
];
const QUESTIONS = [
  'what did Lindqvist say about the ferry?',
  'what did Moreau say?',
  'who said the bridge was safe?',
  'who called the ferry a disgrace?',
  'what did the ministry say about floods?',
  'Novak on diesel',
];

const press = fc.array(
  fc
    .array(fc.tuple(fc.constantFrom(...SAYINGS), fc.constantFrom(' ', '\n\n')), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) =>
      parts
        .map((part) => part.join(''))
        .join('')
        .trim(),
    ),
  { minLength: 1, maxLength: 3 },
);

describe('whatever the articles say', () => {
  it('keeps the promises of every answer, in any order of the articles', async () => {
    const property = fc.asyncProperty(press, fc.constantFrom(...QUESTIONS), async (texts, words) => {
      const articles = texts.map((text, at) => makeArticle({ id: `story-${at}`, text }));
      const question = readQuestion(words, null);
      const page = { offset: 0, limit: 4 };
      const answer = await answerQuestion(question, await placeOf(articles), page);
      assertAnswer(answer, 4);
      const other = await answerQuestion(question, await placeOf([...articles].reverse()), page);
      expect(quotes(other)).toEqual(quotes(answer));
    });
    await fc.assert(property, { numRuns: 60 });
  });
});
