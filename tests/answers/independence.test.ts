import { describe, expect, it } from 'vitest';
import type { Answered } from '../../src/answers/answer.ts';
import { describeAgreement } from '../../src/answers/independence.ts';
import { readQuestion } from '../../src/answers/question.ts';
import { answerQuestion } from '../../src/answers/respond.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { readBytes } from '../../src/articles/folder.ts';

interface Printed {
  readonly source: string;
  readonly text: string;
  readonly published?: string;
  readonly author?: string;
  readonly title?: string;
}

async function ask(question: string, printed: readonly Printed[]): Promise<Answered> {
  const archive = createMemoryArchive();
  const lines = printed.map(({ title = 'News from Orsel', published = '2013-07-10', ...rest }, index) =>
    JSON.stringify({ id: `a${index}`, title, published, ...rest }),
  );
  const readings = await readBytes(Buffer.from(lines.join('\n')), 'news.jsonl', { scope: 'shared' });
  await archive.put(readings.flatMap((reading) => (reading.kind === 'article' ? [reading.article] : [])));
  const answer = await answerQuestion(
    readQuestion(question, null),
    { archive, scope: 'shared' },
    { offset: 0, limit: 5 },
  );
  if (answer.status !== 'answered') throw new Error(`nothing for ${question}`);
  return answer;
}

async function sources(question: string, printed: readonly Printed[]): Promise<readonly string[]> {
  return (await ask(question, printed)).agreement?.names ?? [];
}

const WHEN = 'When was the Vale bridge opened?';
const HERALD = {
  source: 'The Orsel Herald',
  text: 'Mayor Ana Ruiz opened the Vale bridge on Monday in front of some four hundred people. A band played.',
};
const TIMES = {
  source: 'Valley Times',
  published: '2013-07-12',
  text: 'Cars now cross the river where only a ferry did. After nine years the Vale bridge was opened on 8 July, to the joy of the farmers on the other bank.',
};

describe('independent sources', () => {
  it('are counted where each says the same in its own words', async () => {
    const { lead, agreement } = await ask(WHEN, [HERALD, TIMES]);
    expect(lead?.text).toBe('8 July 2013');
    expect([...(agreement?.names ?? [])].sort()).toEqual(['The Orsel Herald', 'Valley Times']);
    expect([...(agreement?.citations ?? [])].sort()).toEqual([1, 2]);
    expect(agreement && describeAgreement(agreement)).toMatch(/^2 independent sources say so: .+ and .+\.$/);
  });

  it('are not told of where there is one alone', async () => {
    expect((await ask(WHEN, [HERALD])).agreement).toBeUndefined();
  });

  it('are two for a person and for a number', async () => {
    const post = {
      source: 'Coast Post',
      text: 'Four hundred people watched as the Vale bridge was opened by Ana Ruiz, the mayor.',
    };
    expect(await sources('Who opened the Vale bridge?', [HERALD, post])).toHaveLength(2);
    expect(
      await sources('How many people were there when the Vale bridge was opened?', [HERALD, post]),
    ).toHaveLength(2);
  });
});

describe('no independent sources', () => {
  it.each<[string, Printed]>([
    ['are two articles of one house', { ...TIMES, source: 'Orsel Herald Online' }],
    ['is a page that names no house', { ...TIMES, source: '' }],
    [
      'is a story that has it from the other',
      { ...TIMES, text: `${TIMES.text} The mayor was in tears, the Orsel Herald reported.` },
    ],
    ['is a story by the other’s reporter', { ...TIMES, author: 'Jo Bell, Orsel Herald' }],
    [
      'is one that only speaks of another time',
      { ...TIMES, text: 'The Vale bridge was first planned in 1999 by the Orsel council.' },
    ],
  ])('%s', async (_, second) => {
    expect(await sources(WHEN, [HERALD, second])).toEqual([]);
  });

  it.each([
    ['(AP) —', 'ORSEL (AP) — '],
    ['according to', 'According to the Associated Press, the day was a warm one. '],
    ['told', 'It was a warm day, a fisherman told AP. '],
    ['unnamed state media', 'It was a warm day, state media reported. '],
  ])('are two stories that both credit one agency: %s', async (_, credit) => {
    const credited = [HERALD, TIMES].map((each) => ({ ...each, text: credit + each.text }));
    expect(await sources(WHEN, credited)).toEqual([]);
    expect(await sources(WHEN, [HERALD, { ...TIMES, text: credit + TIMES.text }])).toHaveLength(2);
  });

  it('are an agency and a paper that credits it', async () => {
    const agency = { ...HERALD, source: 'Xinhua' };
    const paper = {
      ...TIMES,
      text: `${TIMES.text} Boats sounded their horns, according to the Xinhua News Agency.`,
    };
    expect(await sources(WHEN, [agency, paper])).toEqual([]);
  });

  it('are there where one article says otherwise', async () => {
    const gazette = {
      source: 'Delta Gazette',
      text: 'The Vale bridge was opened on 6 July by Mayor Ana Ruiz, who cut a ribbon.',
    };
    expect(await sources(WHEN, [HERALD, TIMES, gazette])).toEqual([]);
  });

  it('are printings of one story under other headlines, which shows once', async () => {
    const wire = [
      'A fire destroyed the old customs house on the north quay of Aldsea early on Sunday and drove about 40 people from the flats beside it, the fire service said.',
      'The building, which had stood empty since 1994, was to become a museum of the herring trade. Work on its roof had begun in January.',
      'Twelve crews fought the flames from the quay while a tug from the harbour company sprayed water from the other side. A strong wind carried sparks as far as the fish market.',
      'The cause is not known. The chief fire officer, Owen Pryce, said that his investigators could not go in until the walls had been made safe.',
      'The council said that it would find rooms for those who cannot go home tonight. A hotel on the promenade had offered 25 beds.',
    ];
    const printed = [
      { source: 'Harbour Post', title: 'Customs house burns', text: wire.join('\n\n') },
      { source: 'Valley Times', title: 'Blaze ends museum plan', text: wire.slice(0, 4).join('\n\n') },
      {
        source: 'Delta Gazette',
        title: 'Fire in Aldsea',
        text: wire
          .join('\n\n')
          .replace('early on Sunday', 'in the early hours of Sunday')
          .replace('about 40', 'some 40'),
      },
    ];
    const answer = await ask('When did a fire destroy the customs house?', printed);
    expect(answer.agreement).toBeUndefined();
    expect(
      answer.citations.filter(({ article, ...span }) =>
        article.text.slice(span.start, span.end).includes('A fire destroyed'),
      ),
    ).toHaveLength(1);
  });
});
