import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered, Nothing } from '../../src/answers/answer.ts';
import { readWho } from '../../src/answers/question.ts';
import { answerQuestion } from '../../src/answers/respond.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { type Scope, SHARED } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';
import { type ArticleParts, makeArticle } from '../archive/article.ts';

type Told = string | ArticleParts;

interface Asking {
  readonly scope?: Scope;
  readonly offset?: number;
  readonly limit?: number;
}

/** What is answered over some articles, each given as its text or with more about it. */
async function ask(words: string, told: readonly Told[], asking: Asking = {}): Promise<Answered | Nothing> {
  const archive = createMemoryArchive();
  await archive.put(told.map((each) => makeArticle(typeof each === 'string' ? { text: each } : each)));
  const { scope = SHARED, offset = 0, limit = 5 } = asking;
  return answerQuestion(readWho(words), { archive, scope }, { offset, limit });
}

const quotes = (answer: Answered | Nothing) =>
  answer.citations.map(({ article, ...span }) => slice(article.text, span));

/** The lead, or what stands in for one. */
async function who(words: string, ...told: Told[]): Promise<string> {
  const answer = await ask(words, told);
  return answer.status === 'answered' ? (answer.lead?.text ?? 'no lead') : answer.status;
}

const TALKS: Told[] = [
  'Treasury Secretary Jacob Lew met Vice Premier Wang Yang on Monday. Lew spoke of trade, and Wang of trust.',
  'Chinese State Councilor Yang Jiechi came with U.S. Secretary of State John Kerry. Jack Lew left early.',
];

describe('somebody', () => {
  it.each([
    ['who is Jacob Lew?', 'Jacob Lew, Treasury Secretary'],
    ['who is Jack Lew?', 'Jacob Lew, Treasury Secretary'],
    ['who is Lew', 'Jacob Lew, Treasury Secretary'],
    ['Lew', 'Jacob Lew, Treasury Secretary'],
    ['lew', 'Jacob Lew, Treasury Secretary'],
    ['who is jack lew', 'Jacob Lew, Treasury Secretary'],
    ['who is J. Lew?', 'Jacob Lew, Treasury Secretary'],
    ['who is Mr. Lew?', 'Jacob Lew, Treasury Secretary'],
    ['who is Secretary Lew?', 'Jacob Lew, Treasury Secretary'],
    ['who is the Treasury Secretary Lew?', 'Jacob Lew, Treasury Secretary'],
    ['who is treasury secretary lew', 'Jacob Lew, Treasury Secretary'],
    ["who is Lew's?", 'Jacob Lew, Treasury Secretary'],
    ['who is Vice-Premier Wang?', 'Wang Yang, Vice Premier'],
    ['who is Wang Yang?', 'Wang Yang, Vice Premier'],
    ['who is Yang?', 'Yang Jiechi, Chinese State Councilor'],
    ['who is Jiechi Yang?', 'Yang Jiechi, Chinese State Councilor'],
    ['who is Jiechi?', 'Yang Jiechi, Chinese State Councilor'],
    ['who is Secretary of State Kerry?', 'John Kerry, U.S. Secretary of State'],
    ['who is Jakob Lew?', 'Jacob Lew, Treasury Secretary'],
  ])('is found by %j', async (words, lead) => {
    expect(await who(words, ...TALKS)).toBe(lead);
  });

  it.each([
    ['who is Angela Merkel?'],
    ['who is Bill Lew?'],
    ['who is Jacob Kerry?'],
    ['who is Judge Lew?'],
    ['who is Merkel?'],
    ['who is Wang Jiechi?'],
    ['who is K. Lew?'],
  ])('is nobody whom the articles name, asked %j', async (words) => {
    expect(await who(words, ...TALKS)).toBe('nothing');
  });

  it.each([
    ['Gaddafi', 'Colonel Muammar Qaddafi spoke.', 'Muammar Qaddafi, Colonel'],
    ['Moammar Gaddafi', 'Colonel Muammar Qaddafi spoke.', 'Muammar Qaddafi, Colonel'],
    ['Zelenskyy', 'President Volodymyr Zelensky spoke.', 'Volodymyr Zelensky, President'],
    ['Vladimir Zelenskiy', 'President Volodymyr Zelensky spoke.', 'Volodymyr Zelensky, President'],
    ['Mikhael Gorin', 'The engineer Mikhail Gorin spoke.', 'Mikhail Gorin, engineer'],
    ['Ana Brkic', 'Striker Ana Brkić scored.', 'Ana Brkić, Striker'],
    ['Muhammad Saleh', 'The surgeon Mohammed Saleh spoke.', 'Mohammed Saleh, surgeon'],
  ])('is %j, however it is spelled', async (name, text, lead) => {
    expect(await who(`who is ${name}?`, text)).toBe(lead);
  });

  it.each([
    ['Hassan Amiri', 'The surgeon Hussein Amiri spoke.'],
    ['Wong Min', 'The surgeon Wang Min spoke.'],
    ['Anna Reid', 'The surgeon Anna Reed spoke.'],
  ])('is not %j, whose name only sounds like it', async (name, text) => {
    expect(await who(`who is ${name}?`, text)).toBe('nothing');
  });

  it('is found by a name with a slip of the pen, which is said', async () => {
    const answer = await ask('who is Jiehci?', TALKS);
    expect(answer).toMatchObject({
      status: 'answered',
      lead: { text: 'Yang Jiechi, Chinese State Councilor' },
    });
    expect(answer.notes.join()).toContain('“Jiehci”');
  });

  it('is shown the nearest passages where only the family is known', async () => {
    const answer = await ask('who is Bill Lew?', TALKS);
    expect(answer.status).toBe('nothing');
    expect(quotes(answer).join()).toContain('Lew');
    expect(answer.notes.join()).toContain('“Bill”');
  });
});

describe('an introduction', () => {
  it.each([
    ['Ann Lee, a 44-year-old carpenter from Leeds, left.', 'Ann Lee, a 44-year-old carpenter from Leeds'],
    ['The head of the port, Ann Lee, called it a blow to every teacher.', 'Ann Lee, head of the port'],
    ['The head of the port, Ann Lee, a former teacher, left.', 'Ann Lee, a former teacher'],
    ['Ann Lee, 61, director of the museum, left.', 'Ann Lee, director of the museum'],
    ['Ann Lee, the former head of the museum, left.', 'Ann Lee, former head of the museum'],
    ['“No,” said Ann Lee, who chairs the club, on Monday.', 'Ann Lee, who chairs the club'],
    ['Ann Lee was a novelist and painter.', 'Ann Lee, a novelist and painter'],
    ['They asked the caretaker, Ann Lee, what she saw.', 'Ann Lee, caretaker'],
    ["Ann Lee, president of the Miners' Union, left.", "Ann Lee, president of the Miners' Union"],
    ["Ann Lee, Ireland's ambassador to France, left.", "Ann Lee, Ireland's ambassador to France"],
    ["Ireland's ambassador Ann Lee left.", "Ann Lee, Ireland's ambassador"],
    ['Ann Lee was elected mayor of Leeds on Monday.', 'Ann Lee, mayor of Leeds'],
    ['A retired nurse named Ann Lee left.', 'Ann Lee, retired nurse'],
    ['Ann Lee — one of the town’s last millers — left.', 'Ann Lee, one of the town’s last millers'],
  ])('is read whole: %j', async (text, lead) => {
    expect(await who('who is Lee?', 'The rain came. The crowd cheered Ann Lee and left.', text)).toBe(lead);
  });

  it.each([
    ['Ann Lee, the sources said, left.'],
    ['In the village, Ann Lee left.'],
    ['Ann Lee was happy with the result.'],
    ['Ann Lee, a matter of days later, left.'],
    ['With Ann Lee, Treasury Secretary Jacob Lew left.'],
    ['Ann Lee, said the crowd, has left.'],
  ])('is none: %j', async (text) => {
    expect(await who('who is Lee?', text)).toBe('Ann Lee');
  });

  it('comes before sentences that merely mention somebody, and what says more of it first', async () => {
    const answer = await ask('who is Drummond?', [
      'Ann Drummond won. Drummond won again.',
      'Ann Drummond, a carpenter from Leeds, lost. Drummond, a carpenter, wept.',
    ]);
    expect(quotes(answer)).toEqual([
      'Ann Drummond, a carpenter from Leeds, lost.',
      'Drummond, a carpenter, wept.',
      'Ann Drummond won.',
      'Drummond won again.',
    ]);
  });

  it('of the latest article comes first', async () => {
    const told = [
      { text: 'The mayor, Ann Lee, won.', published: '2011-05-01' },
      { text: 'The senator, Ann Lee, won.', published: '2013' },
      { text: 'The councillor, Ann Lee, won.', published: null },
      { text: 'The minister, Ann Lee, won.', published: '2012-01-01' },
    ];
    expect(quotes(await ask('who is Ann Lee?', told)).map((quote) => quote.split(',')[0])).toEqual([
      'The senator',
      'The minister',
      'The mayor',
      'The councillor',
    ]);
  });

  it('tells roles with their days and the quotations that say so, and the names of all articles', async () => {
    const answer = await ask('who is Lew?', [
      { text: 'Budget director Jack Lew spoke.', published: '2010-11-18' },
      { text: 'Treasury Secretary Jacob Lew spoke. Lew left.', published: '2013-07-10' },
      { text: 'The former Treasury Secretary Jacob J. Lew spoke.', published: '2017-02-01' },
    ]);
    expect(answer.status === 'answered' && answer.people).toEqual([
      {
        name: 'Jacob Lew',
        aliases: ['Jacob J. Lew', 'Jack Lew', 'Lew'],
        role: 'former Treasury Secretary',
        citation: 1,
        roles: [
          { role: 'former Treasury Secretary', published: '2017-02-01', citation: 1 },
          { role: 'Treasury Secretary', published: '2013-07-10', citation: 2 },
          { role: 'Budget director', published: '2010-11-18', citation: 3 },
        ],
      },
    ]);
  });

  it('has pages, of which only the first has a lead', async () => {
    const answer = await ask('who is Lew?', TALKS, { offset: 1, limit: 1 });
    expect(answer).toMatchObject({ status: 'answered', lead: null, people: [], offset: 1, total: 3 });
  });
});

describe('two people of one name', () => {
  const SMITHS = [
    'Jane Smith, coach of the rowers, won. Smith cheered, and Smith wept.',
    'Jane Smith won.',
    'Adam Smith, an economist, spoke. Smith left.',
  ];

  it('are both told where the family name fits both', async () => {
    const answer = await ask('who is Smith?', SMITHS);
    expect(answer).toMatchObject({
      status: 'answered',
      lead: { text: 'Jane Smith, coach of the rowers; Adam Smith, an economist', citations: [1, 2] },
      people: [{ name: 'Jane Smith' }, { name: 'Adam Smith' }],
    });
  });

  it('are one where the given name is told', async () => {
    const answer = await ask('who is Adam Smith?', SMITHS);
    expect(answer).toMatchObject({ people: [{ name: 'Adam Smith' }] });
    expect(quotes(answer).join()).not.toContain('Jane');
  });

  it('are told apart by a title', async () => {
    const told = ['Judge Ann Hall spoke.', 'Mayor Tom Hall spoke.'];
    expect(await who('who is Judge Hall?', ...told)).toBe('Ann Hall, Judge');
    expect(await who('who is Mayor Hall?', ...told)).toBe('Tom Hall, Mayor');
    expect(await who('who is Captain Hall?', ...told)).toBe('nothing');
  });

  it.each([
    ['John Brown, a surgeon, spoke.', 'John Brown, a striker, scored.', 2],
    ['John Brown, 31, spoke.', 'John Brown, 64, spoke.', 2],
    ['John Brown Jr. spoke.', 'John Brown Sr. spoke.', 2],
    ['The minister John Brown spoke.', 'The former minister John Brown spoke.', 1],
    ['The foreign minister John Brown spoke.', 'Prime Minister John Brown spoke.', 1],
    ['Senator John Brown spoke.', 'Ambassador John Brown spoke.', 1],
    ['John Brown, 31, spoke.', 'John Brown, 32, spoke.', 1],
    ['John Brown, a surgeon, spoke.', 'John Brown spoke.', 1],
    ['John Brown, a surgeon, spoke.', 'Jack Brown, a surgeon, spoke.', 1],
    [
      'The actor John Brown met Lucy Farrow of Ardle Films.',
      'Governor John Brown met Lucy Farrow of Ardle Films.',
      1,
    ],
  ])('are in %j and %j: %i', async (first, second, count) => {
    const told = [first, second].map((text) => ({ text, published: '2013-07-10' }));
    const answer = await ask('who is John Brown?', told);
    expect(answer.status === 'answered' && answer.people).toHaveLength(count);
  });

  it('have no sentence in common where a family name alone may be either’s', async () => {
    const answer = await ask('who is Adam Smith?', [...SMITHS, 'Smith was late.']);
    expect(quotes(answer)).not.toContain('Smith was late.');
  });
});

describe('what is no person', () => {
  it.each([
    ['who is the mayor of Leeds?'],
    ['who is the treasury secretary?'],
    ['who opened the bridge?'],
    ['who is in charge?'],
  ])('is left to other ways of answering: %j', (words) => {
    expect(readWho(words).introduces).toSatisfy(
      (name: string | null) => name === null || name === 'in charge',
    );
  });

  it.each([
    ['MarAzul', 'The environmental group MarAzul criticised the quota.', 'MarAzul, environmental group'],
    ['MarAzul', 'MarAzul, a fishing lobby, criticised the quota.', 'MarAzul, a fishing lobby'],
    ['MarAzul', 'MarAzul is the largest lobby of the coast.', 'MarAzul, the largest lobby of the coast'],
    [
      'S&ED',
      'They left. The fifth Strategic and Economic Dialogue (S&ED) opens.',
      'Strategic and Economic Dialogue',
    ],
    ['IAEA', 'The IAEA (International Atomic Energy Agency) met.', 'International Atomic Energy Agency'],
  ])('is introduced by what is said of it: %s in %j', async (name, text, lead) => {
    expect(await who(`who is ${name}?`, text)).toBe(lead);
  });
});

const GIVEN = ['Anna', 'Bernard', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hugo'];
const FAMILIES = ['Abernathy', 'Brkić', 'Castellano', 'Drummond', 'Eriksson', 'Fairweather', 'Gutiérrez'];
const ROLES = ['Mayor', 'Senator', 'Professor', 'Treasury Secretary', 'Ambassador'];
const someone = fc.record({
  given: fc.constantFrom(...GIVEN),
  family: fc.constantFrom(...FAMILIES),
  role: fc.constantFrom(...ROLES),
});

describe('every form of a name', () => {
  it('finds the same person', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(someone, { selector: ({ family }) => family, minLength: 1, maxLength: 4 }),
        async (cast) => {
          const told = cast.map(
            ({ given, family, role }) => `${role} ${given} ${family} spoke. ${family} left.`,
          );
          for (const { given, family, role } of cast) {
            const forms = [
              `${given} ${family}`,
              family,
              `${given.charAt(0)}. ${family}`,
              `${role} ${family}`,
              `${role} ${given} ${family}`,
              `${family} ${given}`,
              `${given} ${family}'s`,
              `${given} ${family}`.toLowerCase(),
              family.normalize('NFD').replace(/\p{M}/gu, ''),
            ];
            for (const form of forms) {
              expect([form, await who(`who is ${form}?`, ...told)]).toEqual([
                form,
                `${given} ${family}, ${role}`,
              ]);
            }
          }
        },
      ),
      { numRuns: 15 },
    ));

  it('finds nobody of another given name', () =>
    fc.assert(
      fc.asyncProperty(someone, fc.constantFrom(...GIVEN), async ({ given, family, role }, other) => {
        fc.pre(given !== other);
        expect(await who(`who is ${other} ${family}?`, `${role} ${given} ${family} spoke.`)).toBe('nothing');
      }),
      { numRuns: 25 },
    ));
});

describe('a scope', () => {
  it('hears of nobody whom another’s articles name', async () => {
    const told = [
      { text: 'Mayor Ann Drummond spoke.', scope: 'g1' },
      { text: 'Senator Ann Drummond spoke.', scope: 'g2' },
    ];
    const mine = await ask('who is Drummond?', told, { scope: 'g1' });
    expect(mine).toMatchObject({ lead: { text: 'Ann Drummond, Mayor' }, total: 1 });
    expect((await ask('who is Drummond?', told)).status).toBe('nothing');
  });
});
