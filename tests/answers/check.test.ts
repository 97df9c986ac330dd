import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import check from '../../commands/check.ts';
import type { Answer, Answered } from '../../src/answers/answer.ts';
import { readClaims } from '../../src/answers/check/claims.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import type { Article } from '../../src/articles/article.ts';
import { texts } from '../../src/catalogue/texts.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { slice } from '../../src/text/span.ts';
import { makeArticle } from '../archive/article.ts';

const BRIDGE = makeArticle({
  title: 'Seven killed as bridge falls',
  source: 'Harbour Gazette',
  published: '2022-06-14',
  text: `Seven people were killed and 23 injured when the Marrow Bridge in Torvale collapsed during the rush hour on Monday.

The bridge, built in 1968, carried about 14,000 vehicles a day across the River Ash. The council did not close the bridge.

Transport Minister Oskar Lindahl ordered an inquiry. Prosecutors say that the builder Tomas Reik accepted payments from a rival.

Regulators blocked an attempt by Orsel to acquire Dunmore Dairies in 1994. Brightwater was bought by Orsel for $3 million.

Pinta-1 was launched in June 1991 and fell silent in August 1992. The station may open again in April if the money is found.`,
});
const LATER = makeArticle({
  title: 'Toll of bridge rises',
  source: 'National Mail',
  published: '2022-06-16',
  text: 'At least nine people were killed when the Marrow Bridge in Torvale collapsed on Monday evening, police said on Tuesday.',
});

async function deskOver(...articles: readonly Article[]): Promise<Desk> {
  const archive = createMemoryArchive();
  await archive.put(articles);
  return createDesk({ archive, commands: [check], skipped: [] });
}

function ask(desk: Desk, text: string, page = {}, now = '2022-06-15T12:00:00Z'): Promise<Answer> {
  return desk.respond({ command: 'check', options: { text }, scope: 'shared', now: new Date(now), ...page });
}

function answered(answer: Answer): Answered {
  if (answer.status !== 'answered') throw new Error(`${answer.status}, not answered`);
  return answer;
}

const desk = await deskOver(BRIDGE);

/** The verdict on a text of one claim. */
async function verdict(text: string, over = desk): Promise<string> {
  const answer = await ask(over, text);
  return answer.status === 'answered' ? (answer.rows[0]?.label ?? '') : answer.status;
}

const { saysSo, saidSo, differs, isAbout, doNotSay } = texts.check;

describe('/check says that the articles say so', () => {
  it.each([
    'Seven people were killed when the Marrow Bridge in Torvale collapsed.',
    'The Marrow Bridge collapsed on 13 June 2022.',
    'The Marrow Bridge carried about 14,000 vehicles a day.',
    'Oskar Lindahl ordered an inquiry.',
    'Orsel bought Brightwater for $3 million.',
    'I heard that regulators blocked an attempt by Orsel to acquire Dunmore Dairies.',
    'Pinta-1 fell silent in August 1992.',
  ])('of “%s”', async (claim) => {
    expect(await verdict(claim)).toBe(saysSo);
  });

  it.each([
    ['who did it to whom is turned round', 'Brightwater bought Orsel for $3 million.'],
    ['it was only attempted', 'Orsel acquired Dunmore Dairies in 1994.'],
    ['it only may be', 'The station will open again in April.'],
    ['the day belongs to another deed', 'Pinta-1 fell silent in June 1991.'],
    ['a word is missing in the quotation', 'Oskar Lindahl ordered a secret inquiry.'],
    ['the words stand in different relations', 'The council ordered an inquiry.'],
    ['two names are swapped', 'Dunmore blocked an attempt by regulators to acquire Orsel in 1994.'],
    [
      'the quotation has one of the two days',
      'Pinta-1 was launched in June 1991 and fell silent in June 1991.',
    ],
    ['a “not” ends the claim', 'The station may open again in April if the money is not.'],
    ['the day is another one today', 'Seven people were killed when the bridge collapsed last Friday.'],
  ])('not where %s', async (_, claim) => {
    expect([isAbout, differs]).toContain(await verdict(claim));
  });

  it('as somebody’s words where the quotation has it from somebody', async () => {
    expect(await verdict('Tomas Reik accepted payments from a rival.')).toBe(saidSo);
    expect(await verdict('Prosecutors say that Tomas Reik accepted payments from a rival.')).toBe(saysSo);
  });
});

describe('/check reads what an article leaves out', () => {
  const blaze = `Prosecutors charged the owner over the warehouse fire of 4 March, in which two workers died.

Two guards slept and 11 were injured. The blast tore through the yard, killing four drivers and injuring nine.

Three horses were killed and 17 were injured. The tower could fall, killing six visitors. He is charged with killing eight clerks.

The bomber struck at noon, killing Ines Calloway. The barn fell in, killing five police horses. The inquiry, led by the chemist Amara Keita, opened after which five sailors died in the harbour.`;
  const port = `The council opened a new ferry terminal in May. The terminal cost 96 million crowns.

The north tunnel leaks. The south tunnel is dry. The tunnel cost 40 million crowns. Vandals burned the city library. A library in Bern was sold, and the library cost 7 million crowns.`;
  const firm = `The hall belonged to Halden Freight, which employs 340 people. The head of Rask Freight, which employs 900 people, left.

Oskar Lindahl stepped down as chief executive in July.`;
  const over = (text: string) =>
    deskOver(makeArticle({ title: 'Notes', source: 'Gazette', published: '2022-06-14', text }));

  it.each([
    [blaze, 'Two workers died in the warehouse fire.'],
    [blaze, 'Eleven guards were injured.'],
    [blaze, 'Four drivers were killed.'],
    [blaze, 'Four drivers died.'],
    [blaze, 'Nine drivers were injured.'],
    [blaze, 'Amara Keita led the inquiry.'],
    [firm, 'Halden Freight employs 340 people.'],
    [port, 'The ferry terminal cost 96 million crowns.'],
    [port, 'The new ferry terminal cost 96 million crowns.'],
  ])('in a short text for “$1”', async (text, claim) => {
    expect(await verdict(claim, await over(text))).toBe(saysSo);
  });

  it.each([
    ['the deed of a participle is its subject’s', blaze, 'The bomber died at noon.'],
    ['a noun only describes the next one', blaze, 'Five police were killed.'],
    ['what is left out is no people', blaze, 'Seventeen people were injured.'],
    ['a participle tells what only could be', blaze, 'Six visitors were killed.'],
    ['a participle is what somebody is charged with', blaze, 'Eight clerks were killed.'],
    ['a clause is of another noun', blaze, 'Two workers died in the harbour.'],
    ['the leader and the led are swapped', blaze, 'The inquiry led Amara Keita.'],
    ['the clause may be of the whole phrase', firm, 'Rask Freight employs 900 people.'],
    ['several can do so in turn', firm, 'Ines Calloway stepped down as chief executive.'],
    ['part of the fuller name is meant', port, 'The ferry cost 96 million crowns.'],
    ['it was never called so', port, 'The bus terminal cost 96 million crowns.'],
    ['there are two of that noun', port, 'The north tunnel cost 40 million crowns.'],
    ['there is another one, too', port, 'The city library cost 7 million crowns.'],
  ])('not where %s', async (_, text, claim) => {
    expect([saysSo, saidSo, differs]).not.toContain(await verdict(claim, await over(text)));
  });
});

describe('/check says that the articles differ', () => {
  it.each([
    ['a number', 'The Marrow Bridge carried about 19,000 vehicles a day.', '19,000', '14,000'],
    ['a day', 'The Marrow Bridge collapsed on 12 June 2022.', '12 June 2022', 'Monday'],
    ['a minister', 'Transport Minister Ines Calloway ordered an inquiry.', 'Ines Calloway', 'Oskar Lindahl'],
    ['an amount of money', 'Brightwater was bought by Orsel for $5 million.', '$5 million', '$3 million'],
  ])('in %s, and shows both', async (_, claim, claimed, told) => {
    const answer = answered(await ask(desk, claim));
    expect(answer.rows[0]?.label).toBe(differs);
    expect(answer.groups?.[0]?.note).toContain(claimed);
    expect(answer.groups?.[0]?.note).toContain(told);
  });

  it('where one of the two says “not”', async () => {
    expect(await verdict('The council closed the bridge.')).toBe(differs);
    expect(await verdict('The council did not close the bridge.')).toBe(saysSo);
  });

  it('where two articles do', async () => {
    const both = await deskOver(BRIDGE, LATER);
    const claim = 'Seven people were killed when the Marrow Bridge in Torvale collapsed.';
    const answer = answered(await ask(both, claim));
    expect(answer.rows[0]).toMatchObject({ label: differs, citations: [1, 2] });
    expect(new Set(answer.citations.map(({ article }) => article.source))).toEqual(
      new Set(['Harbour Gazette', 'National Mail']),
    );
  });

  it.each([
    ['another person may have done the same', 'Tomas Reik said that Ann Lee attended the talks.'],
    [
      'the other value leaves room for it',
      'More than five people were killed when the Marrow Bridge in Torvale collapsed.',
    ],
    ['the same words count something else', 'The bridge cost 14,000 crowns.'],
  ])('not where %s', async (_, claim) => {
    expect(await verdict(claim)).not.toBe(differs);
  });
});

describe('a claim with “on Monday”', () => {
  const claim = 'The Marrow Bridge collapsed on Monday.';

  it('is read from today', async () => {
    const near = answered(await ask(desk, claim, {}, '2022-06-15T12:00:00Z'));
    expect(near.rows[0]?.label).toBe(saysSo);
  });

  it('is not confirmed by an old article, which is told', async () => {
    const far = answered(await ask(desk, claim, {}, '2025-03-01T12:00:00Z'));
    expect(far.rows[0]?.label).toBe(isAbout);
    expect(far.groups?.[0]?.note).toMatch(/24 February 2025.*13 June 2022/u);
  });
});

describe('what the articles are only about', () => {
  const rise = makeArticle({
    title: 'Tram fares rise',
    source: 'Harbour Gazette',
    published: '2022-06-14',
    text: `The council raised fares by 12 percent on Monday. Drivers, whose union Dora Lind leads, want 40 crowns an hour.

Some 90 drivers stayed at home on 3 May after a meeting with Mayor Olga Brandt.`,
  });

  it.each([
    [
      'a figure, with the one of the same unit',
      'Some 120 drivers stayed at home on 3 May 2022 after a bold meeting with Mayor Olga Brandt.',
      'not in these: “Some 120 drivers” (they have “Some 90 drivers” [1])',
    ],
    ['no figure of another unit', 'The bold council raised fares by 12 crowns.', 'not in these: “12 crowns”'],
    [
      'a day, with the one that is there',
      'Drivers stayed at home on 5 May 2022 after a bold meeting with Mayor Olga Brandt.',
      'not in these: “on 5 May 2022” (they have “on 3 May” (3 May 2022) [1])',
    ],
    [
      'a name, with the only one of its sort',
      'Some 90 drivers stayed at home on 3 May after a bold meeting with Mayor Kowalski.',
      'not in these: “Kowalski” (they have “Olga Brandt” [1])',
    ],
    [
      'nothing, where only the words are others',
      'The bold drivers met Mayor Brandt before 90 drivers stayed at home.',
      'its names, figures and days are here, but whether they say it I cannot tell',
    ],
  ])('tells of what is missing: %s', async (_, claim, note) => {
    const answer = answered(await ask(await deskOver(rise), claim));
    expect(answer.rows[0]?.label).toBe(isAbout);
    expect(answer.groups?.[0]?.note).toBe(`${isAbout}; ${note}`);
  });

  const match = makeArticle({
    title: 'Rovers win',
    source: 'Harbour Gazette',
    published: '2022-06-14',
    text: `Carrow Rovers beat Kelham United 2-0 on Saturday in the cup. The council backed the stadium by 29 votes to 18. The stadium ban will be lifted on June 20 if the mayor agrees.`,
  });

  it.each([
    [
      'a score that is another',
      'Kelham United beat Carrow Rovers 3-0.',
      'not in these: “3-0” (they have “2-0” [1])',
    ],
    [
      'none of a score that is there, which confirms nothing',
      'Kelham United beat Carrow Rovers 2-0 on Saturday.',
      texts.check.allInThese,
    ],
    ['no day without a year that is there', 'The stadium ban was lifted on June 20.', texts.check.allInThese],
    [
      'a day without a year that is not',
      'The stadium ban was lifted on June 21.',
      'not in these: “on June 21” (they have “on June 20” (20 June 2022) [1])',
    ],
    [
      'a weekday that is another',
      'Kelham United beat Carrow Rovers 2-0 on Sunday.',
      'not in these: “on Sunday” (they have “on Saturday” (11 June 2022) [1])',
    ],
  ])('reads scores and days without a year: %s', async (_, claim, note) => {
    const answer = answered(await ask(await deskOver(match), claim, {}, '2025-03-03T12:00:00Z'));
    expect(answer.rows[0]?.label).toBe(isAbout);
    expect(answer.groups?.[0]?.note).toBe(`${isAbout}; ${note}`);
  });

  it('tells of none where the claim has no name, figure or day', async () => {
    const answer = answered(await ask(await deskOver(rise), 'The bold council raised fares again.'));
    expect(answer.groups?.[0]?.note).toBe(isAbout);
  });
});

describe('/check', () => {
  const three =
    'Hello everyone! Oskar Lindahl ordered an inquiry. Did anybody see it? The council closed the bridge. Penguins marched through Lisbon waving yellow flags.';

  it('gives each claim a row, and a heading over its quotations', async () => {
    const answer = answered(await ask(desk, three));
    expect(answer.rows.map(({ label }) => label)).toEqual([saysSo, differs, doNotSay]);
    expect(answer.rows[2]).not.toHaveProperty('citations');
    expect(answer.groups?.map(({ heading }) => heading)).toEqual([
      'Claim 1: Oskar Lindahl ordered an inquiry.',
      'Claim 2: The council closed the bridge.',
    ]);
    expect(answer.groups?.flatMap(({ citations }) => citations)).toEqual(
      answer.citations.map((_, at) => at + 1),
    );
    expect(answer.notes.join(' ')).toContain('2 sentences left out');
  });

  it('tells on each page only of the quotations that stand there', async () => {
    const second = answered(await ask(desk, three, { limit: 1, offset: 1 }));
    expect(second).toMatchObject({ offset: 1, total: 2, rows: [] });
    expect(second.groups).toMatchObject([{ citations: [2] }]);
  });

  it('quotes once what several claims share', async () => {
    const answer = answered(
      await ask(desk, 'Oskar Lindahl ordered an inquiry. Minister Lindahl ordered an inquiry.'),
    );
    expect(answer.total).toBe(1);
    expect(answer.rows.map(({ citations }) => citations)).toEqual([[1], [1]]);
  });

  it('checks eight claims, and says how many it did not', async () => {
    const claims = Array.from({ length: 11 }, (_, at) => `Oskar Lindahl ordered inquiry number ${at + 3}.`);
    const answer = answered(await ask(desk, claims.join(' ')));
    expect(answer.rows).toHaveLength(8);
    expect(answer.notes.join(' ')).toContain('3 further claims');
  });

  it('says so where the articles say nothing, or there is no claim', async () => {
    expect(await ask(desk, 'Penguins marched through Lisbon waving yellow flags.')).toMatchObject({
      status: 'nothing',
      text: texts.check.noneSaid,
    });
    expect(await ask(desk, 'Thanks a lot! What is that?')).toEqual({
      status: 'refused',
      reason: texts.check.noClaims,
    });
  });

  it('marks in a quotation what the claim has', async () => {
    const [citation] = answered(await ask(desk, 'Oskar Lindahl ordered an inquiry.')).citations;
    expect(citation?.highlights.map((span) => slice(citation.article.text, span))).toEqual([
      'Oskar Lindahl ordered',
      'inquiry',
    ]);
  });
});

describe('the claims of a text', () => {
  const claimsOf = (text: string) => readClaims(text).claims.map(({ words }) => words);

  it.each([
    'When did the talks in Bern begin?',
    'did the council vote for the new tram line',
    'Good morning everyone!',
    'Please share this story with your friends!',
    'Look at this picture of the old harbour!',
    'I want a new bicycle for my birthday.',
    'What a sad day for the whole town!',
    'This is an utter disgrace for everybody involved.',
    'So true.',
    'https://news.example/some/long/path-of-words',
  ])('leave out “%s”', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it.each([
    'The council voted on Thursday.',
    'I heard that the council voted on Thursday.',
    'Breaking: the council voted on Thursday.',
    'This is the third strike in Bern since 2011.',
    'When the talks began, Kerry spoke of hackers.',
  ])('hold “%s”', (text) => {
    expect(claimsOf(text)).toEqual([text]);
  });

  it('are shown without marks of format, mentions and addresses', () => {
    const typed =
      '**The council** voted <@123456789012345678> on __Thursday__, see https://news.example/a_b.';
    expect(claimsOf(typed)).toEqual(['The council voted on Thursday , see']);
  });

  it('give a “she” the only person of the sentence before', () => {
    const { claims } = readClaims(
      'Angela Ruiz won the vote in Porto. She takes office in the spring of 2014.',
    );
    expect(claims[1]?.subject?.name).toBe('Angela Ruiz');
    const { claims: two } = readClaims(
      'Angela Ruiz met Maria Lopez in Porto. She takes office in the spring.',
    );
    expect(two[1]?.subject).toBeNull();
  });
});

describe('a text of any kind', () => {
  const words = fc.constantFrom(
    ...'Oskar Lindahl ordered the bridge in Torvale 14,000 nine $3 million on Monday 1968 not may said that who , , . . ? “ ” ( ) and by of’s [1] - ** <@1> \ud800 ﷽ e\u0301'.split(
      ' ',
    ),
  );

  it('is answered or refused, never an error, with groups that fit the page', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 0, max: 4 }),
        async (parts, offset) => {
          const answer = await ask(desk, parts.join(' '), { offset, limit: 3 });
          if (answer.status !== 'answered') return;
          const shown = answer.citations.map((_, at) => offset + at + 1);
          expect(answer.groups?.flatMap(({ citations }) => citations)).toEqual(shown);
          for (const { citations = [] } of answer.rows) {
            expect(citations.every((number) => number >= 1 && number <= answer.total)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    ));

  it.each([
    ['one word', 'x'.repeat(4_000)],
    ['one sentence without end', 'Oskar Lindahl ordered the bridge '.repeat(120)],
    ['many dates', 'in May 2013 and June '.repeat(190)],
    ['many numbers', '14,000 vehicles '.repeat(250)],
    ['many openings', '( “ who that '.repeat(300)],
  ])('of %s takes no longer than others', async (_, text) => {
    const start = performance.now();
    await ask(desk, text.slice(0, 4_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
