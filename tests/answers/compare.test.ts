import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import compare from '../../commands/compare.ts';
import type { Answer, Answered } from '../../src/answers/answer.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { SHARED } from '../../src/articles/article.ts';
import { readBytes } from '../../src/articles/folder.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { slice } from '../../src/text/span.ts';

interface Printed {
  readonly source: string | null;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

interface Asked {
  readonly part?: string;
  readonly after?: string;
  readonly offset?: number;
  readonly limit?: number;
}

const TOPIC = 'Vale bridge';

async function ask(printed: readonly Printed[], asked: Asked = {}, topic = TOPIC): Promise<Answer> {
  const archive = createMemoryArchive();
  const lines = printed.map(
    ({ title = 'News of the Vale bridge', published = '2013-07-10', ...rest }, index) =>
      JSON.stringify({ id: `a${index}`, title, published, ...rest }),
  );
  const readings = await readBytes(Buffer.from(lines.join('\n')), 'news.jsonl', { scope: SHARED });
  await archive.put(readings.flatMap((reading) => (reading.kind === 'article' ? [reading.article] : [])));
  const { offset = 0, limit = 25, ...options } = asked;
  const desk = createDesk({ archive, commands: [compare], skipped: [] });
  const now = new Date('2013-07-12T12:00:00Z');
  return desk.respond({
    command: 'compare',
    options: { topic, ...options },
    scope: SHARED,
    now,
    offset,
    limit,
  });
}

async function answered(printed: readonly Printed[], asked: Asked = {}, topic = TOPIC): Promise<Answered> {
  const answer = await ask(printed, asked, topic);
  if (answer.status !== 'answered') throw new Error(`nothing: ${JSON.stringify(answer)}`);
  return answer;
}

const quoteOf = (answer: Answered, number: number): string => {
  const citation = answer.citations[number - 1 - answer.offset];
  return citation === undefined ? '' : slice(citation.article.text, citation);
};

/** Each heading with its note and its quotations. */
const groupsOf = (answer: Answered) =>
  (answer.groups ?? []).map(({ heading, note, citations }) => ({
    heading,
    note,
    quotes: citations.map((number) => quoteOf(answer, number)),
  }));
const headed = (answer: Answered, heading: string) =>
  groupsOf(answer).filter((group) => group.heading.startsWith(heading));
const row = (answer: Answered, label: string) => answer.rows.find((each) => each.label === label);

const HERALD = {
  source: 'The Orsel Herald',
  text: [
    'The Vale bridge collapsed in a storm on Monday, and 12 people were killed, the police said.',
    'Ferries carried commuters from Orsel to the northern shore all day.',
    'The orchestra of Orsel will give a concert for the orphans.',
  ].join('\n\n'),
};
const COURIER = {
  source: 'Northern Courier',
  text: [
    'Twelve people died when the Vale bridge collapsed on Monday during a heavy storm.',
    'The engineer Tom Bray had warned of cracked bolts in April.',
  ].join('\n\n'),
};
/** The Courier's story with other words for a phrase of its first sentence. */
const courier = (from: string, to: string, more: Partial<Printed> = {}): Printed => ({
  ...COURIER,
  text: COURIER.text.replace(from, to),
  ...more,
});

describe('what several sources tell', () => {
  it('is quoted once for each of them, under how many they are', async () => {
    const [group, ...more] = headed(await answered([HERALD, COURIER]), 'Told by');
    expect(more).toEqual([]);
    expect(group?.heading).toBe('Told by 2 sources');
    expect(group?.quotes.toSorted()).toEqual([
      'The Vale bridge collapsed in a storm on Monday, and 12 people were killed, the police said.',
      'Twelve people died when the Vale bridge collapsed on Monday during a heavy storm.',
    ]);
  });

  it('is not claimed of two articles of one source', async () => {
    const answer = await answered([HERALD, { ...COURIER, source: 'Orsel Herald' }]);
    expect(headed(answer, 'Told by')).toEqual([]);
    expect(row(answer, 'Sources')?.value).toMatch(/^(?:The )?Orsel Herald$/);
  });

  it('is not claimed of sentences that share a name and no deed', async () => {
    const answer = await answered([
      {
        source: 'A Times',
        text: 'Mayor Ana Ruiz of Orsel opened the Vale bridge with a golden pair of scissors.',
      },
      {
        source: 'B Post',
        text: 'Mayor Ana Ruiz of Orsel plays the cello in a quartet near the Vale bridge.',
      },
    ]);
    expect(headed(answer, 'Told by')).toEqual([]);
  });

  it('counts with its numbers on the first page', async () => {
    const answer = await answered([HERALD, COURIER]);
    expect(row(answer, 'Alike')).toMatchObject({ citations: [1] });
    expect(row(answer, 'Differ')?.citations).toBeUndefined();
    expect(row(answer, 'Only one')?.citations?.length).toBeGreaterThan(0);
    expect(row(answer, 'Sources')?.value).toMatch(
      /Orsel Herald and Northern Courier|Northern Courier and The Orsel Herald/,
    );
  });
});

describe('what counts as told alike', () => {
  const told = async (first: Printed, second: Printed, topic = TOPIC) =>
    headed(await answered([first, second], {}, topic), 'Told by');
  const times = (text: string, published = '2013-07-10') => ({ source: 'A Times', text, published });
  const post = (text: string, published = '2013-07-10') => ({ source: 'B Post', text, published });

  it('is one fact in other words', async () => {
    const [group, ...more] = await told(
      times('A blaze on the Vale bridge early on Monday killed two workers, the fire service said.'),
      post('Prosecutors charged a welder over the Vale bridge fire of 8 July, in which two people died.'),
    );
    expect(group?.quotes).toHaveLength(2);
    expect(more).toEqual([]);
  });

  it.each([
    ['other people are counted', 'in which three people were hurt'],
    ['their number is another one', 'in which five people died'],
    ['the workers only work there', 'and two workers clean it now'],
  ])('is no fact where %s', async (_, end) => {
    const groups = await told(
      times('A blaze on the Vale bridge early on Monday killed two workers, the fire service said.'),
      post(`Prosecutors charged a welder over the Vale bridge fire of 8 July, ${end}.`),
    );
    expect(groups).toEqual([]);
  });

  it('is no name with its office', async () => {
    const holder = 'chief executive, Maren Holm,';
    const groups = await told(
      times(`The Vale bridge company's ${holder} said she was "heartbroken" and promised to help.`),
      post(`"We were told that the Vale bridge held," said the company's ${holder} on Monday.`),
    );
    expect(groups).toEqual([]);
  });

  it('is somebody’s deed beside name and office, in a phrase for it too', async () => {
    const [group] = await told(
      times(
        'Maren Holm, chief executive of the Vale bridge company, resigned on Monday after a long inquiry had blamed her for rusty bolts.',
      ),
      post('Maren Holm stepped down on Monday as chief executive of the Vale bridge company.'),
    );
    expect(group?.quotes).toHaveLength(2);
  });

  it('is never one deed of two dates', async () => {
    const groups = await told(
      times(
        'Repairs of the Vale bridge by the contractor Brannoc will now begin on 10 August.',
        '2013-07-01',
      ),
      post('Repairs of the Vale bridge by the contractor Brannoc will begin in March.', '2013-01-05'),
    );
    expect(groups).toEqual([]);
  });

  it('comes with figures of other times in a clause beside it', async () => {
    const [group] = await told(
      times('A fire tore through the Vale bridge inn, killing two workers and injuring nine.', '2013-07-11'),
      post('LUSK (Wire) - Two people died and 11 were injured when the Vale bridge inn caught fire.'),
    );
    expect(group?.note).toMatch(/^Figures of different times: /);
    expect(group?.note).toContain('nine (A Times, 11 July 2013)');
    expect(group?.note).toContain('11 (B Post, 10 July 2013)');
  });

  it('comes with a sum of damage that was estimated anew, even months after', async () => {
    const sum = times(
      'The storm at the Vale bridge did damage of 48 million pounds, insurers said.',
      '2013-03-01',
    );
    const anew = (verb: string) =>
      post(
        `Insurers have ${verb} their estimate of the damage to 53 million pounds, the Vale bridge inquiry heard.`,
      );
    const [group] = await told(sum, anew('raised'));
    expect(group?.note).toContain('48 million pounds (A Times, 1 March 2013)');
    expect(group?.note).toContain('53 million pounds (B Post, 10 July 2013)');
    expect(await told(sum, anew('published'))).toEqual([]);
    expect(headed(await answered([sum, anew('raised')]), 'They differ')).toEqual([]);
  });

  it('shows first what most tell, by the first sentence of an article', async () => {
    const lead = 'Two people died when the Vale bridge inn caught fire on Monday.';
    const crane = 'A crane driver of Tarn saw smoke over the roof of the brewery.';
    const answer = await answered([
      { ...times(`${lead}\n\n${crane}`) },
      { ...post(`Fire killed two guests of the Vale bridge inn.\n\n${crane.replace('saw', 'had seen')}`) },
      {
        source: 'C Herald',
        text: 'The Vale bridge inn burned down on Monday, and two people were killed, said the police.\n\nThe two people died at once when the fire at the Vale bridge inn began.',
      },
    ]);
    const [group] = headed(answer, 'Told by');
    expect(group?.heading).toBe('Told by 3 sources');
    expect(group?.quotes).toContain(lead);
    expect(group?.quotes.join(' ')).toContain('burned down on Monday');
  });
});

const WIRE = [
  'The Vale bridge collapsed in a storm on Monday, and 12 people were killed, the police said.',
  'Divers went on looking for a red lorry that had carried apples from the orchards of Tarn.',
  'The bridge had stood for ninety years and was painted green after the war by prisoners.',
  'Schools in the valley stayed closed, and the bishop asked for prayers at every noon.',
].join('\n\n');

describe('printings of one story', () => {
  const printed = ['The Orsel Herald', 'Daily Lamp', 'West Post'].map((source) => ({ source, text: WIRE }));

  it('are one voice, which tells alone', async () => {
    const answer = await answered(printed);
    expect(groupsOf(answer).map(({ heading }) => heading)).toEqual(['Found in The Orsel Herald alone']);
    expect(answer.notes).toContain('Only The Orsel Herald reports on this.');
    expect(row(answer, 'Counted as one')?.value).toMatch(/^3 articles of .*Daily Lamp/);
  });

  it('are one voice beside another paper', async () => {
    const answer = await answered([...printed, COURIER]);
    expect(headed(answer, 'Told by').map(({ heading }) => heading)).toEqual(['Told by 2 sources']);
    expect(headed(answer, 'Found in The Orsel Herald')[0]?.note).toMatch(/^Also printed by .*West Post/);
  });

  it('are counted too where a word was changed', async () => {
    const [first, second] = [WIRE, WIRE.replace('red lorry', 'blue lorry')];
    const answer = await answered([
      { source: 'The Orsel Herald', text: first },
      { source: 'Daily Lamp', text: second },
      COURIER,
    ]);
    expect(row(answer, 'Counted as one')?.value).toBe('2 articles of The Orsel Herald and Daily Lamp');
  });
});

describe('sources differ', () => {
  const differing = async (first: Printed, second: Printed) =>
    headed(await answered([first, second]), 'They differ');

  it('in a number of the same things, which are marked in both quotations', async () => {
    const answer = await answered([HERALD, courier('Twelve people', 'Fourteen people')]);
    const [group] = headed(answer, 'They differ');
    expect(group?.note?.split(' / ').toSorted()).toEqual([
      '12 people (The Orsel Herald)',
      'Fourteen people (Northern Courier)',
    ]);
    const marked = answer.citations
      .slice(0, 2)
      .flatMap(({ article, highlights }) => highlights.map((span) => slice(article.text, span)));
    expect(marked.toSorted()).toEqual(['12 people', 'Fourteen people']);
    expect(headed(answer, 'Told by')).toEqual([]);
    expect(row(answer, 'Differ')?.citations).toEqual([1, 2]);
  });

  it('in one figure of a toll where they share the other one', async () => {
    const toll = {
      source: 'A Times',
      text: 'The Vale bridge fell on Monday, killing four people and injuring 37.',
    };
    const other = (words: string) => ({
      source: 'B Post',
      text: `${words} when a lorry hit a pillar of the Vale bridge, the ambulance service said.`,
    });
    const [group] = await differing(toll, other('Four people died and 41 were injured'));
    expect(group?.note?.split(' / ').toSorted()).toEqual(['37 (A Times)', '41 (B Post)']);
    expect(await differing(toll, other('Four people died and at least 30 were injured'))).toEqual([]);
    expect(await differing(toll, other('Four people died and 41 were rescued'))).toEqual([]);
  });

  it('in the day of a deed, resolved beside its words', async () => {
    const [group] = await differing(HERALD, courier('on Monday', 'on Sunday'));
    expect(group?.note).toContain('on Monday [8 July 2013]');
    expect(group?.note).toContain('on Sunday [7 July 2013]');
  });

  it('in who holds an office', async () => {
    const text = (name: string) =>
      `The mayor of Orsel, ${name}, closed the Vale bridge to all lorries after the storm.`;
    const [group] = await differing(
      { source: 'A Times', text: text('Ana Ruiz') },
      { source: 'B Post', text: `On Monday ${text('Jo Bell').replace('The', 'the')}` },
    );
    expect(group?.note?.split(' / ').toSorted()).toEqual(['Ana Ruiz (A Times)', 'Jo Bell (B Post)']);
  });

  it('in somebody’s age', async () => {
    const [group] = await differing(
      { source: 'A Times', text: 'Ana Ruiz, 61, leads the inquiry into the fall of the Vale bridge.' },
      { source: 'B Post', text: 'The Vale bridge inquiry will be led by Ana Ruiz, 64, a retired judge.' },
    );
    expect(group?.note?.split(' / ').toSorted()).toEqual(['61 (A Times)', '64 (B Post)']);
  });

  it('not in an age that somebody has come to since', async () => {
    const first = { source: 'A Times', published: '2010-06-01' };
    const text = (age: number) => `Ana Ruiz, ${age}, leads the inquiry into the fall of the Vale bridge.`;
    expect(await differing({ ...first, text: text(61) }, { source: 'B Post', text: text(64) })).toEqual([]);
    expect(await differing({ ...first, text: text(61) }, { source: 'B Post', text: text(59) })).toHaveLength(
      1,
    );
  });

  it('in a price, with the days of the articles where these are of different ones', async () => {
    const [group] = await differing(
      {
        source: 'A Times',
        text: 'The Vale bridge was bought by the city for 4 million pounds.',
        published: '2013-07-09',
      },
      { source: 'B Post', text: 'The city has bought the Vale bridge for 6 million pounds, it said.' },
    );
    expect(group?.note).toContain('4 million pounds (A Times, 9 July 2013)');
    expect(group?.note).toContain('6 million pounds (B Post, 10 July 2013)');
  });

  it.each([
    ['a bound leaves room', 'Twelve people', 'At least nine people'],
    ['another thing is counted', 'Twelve people', 'Twelve people and 30 cows'],
    ['it is a part of the number', 'Twelve people', 'Three of the twelve people'],
    ['more are added', 'Twelve people', 'Another two people'],
    ['the report itself tells of a change', 'Twelve people', 'The toll rose to 14 as more people'],
    ['the day is only said to be another one’s', 'during', 'since Sunday,'],
  ])('not where %s', async (_, from, to) => {
    expect(await differing(HERALD, courier(from, to))).toEqual([]);
  });

  it('not where one of them gives both numbers', async () => {
    const both = courier('Twelve people', 'Fourteen people');
    const text = `${both.text}\n\nThe police spoke of 12.`;
    expect(await differing(HERALD, { ...both, text })).toEqual([]);
  });

  it('not where a later article counts more, which is told as of different times', async () => {
    const later = courier('Twelve people', 'Fourteen people', { published: '2013-07-11' });
    const answer = await answered([HERALD, later]);
    expect(headed(answer, 'They differ')).toEqual([]);
    const [group] = headed(answer, 'Told by 2');
    expect(group?.note).toMatch(/^Figures of different times: /);
    expect(group?.note).toContain('12 people (The Orsel Herald, 10 July 2013)');
    expect(group?.note).toContain('Fourteen people (Northern Courier, 11 July 2013)');
  });

  it('not where they speak of different people', async () => {
    const score = (name: string, goals: number) =>
      `${name} scored ${goals} goals for the Vale bridge club last season.`;
    expect(
      await differing(
        { source: 'A Times', text: score('Ivo Petrov', 17) },
        { source: 'B Post', text: score('Jan Smit', 19) },
      ),
    ).toEqual([]);
  });

  it('not in two articles of one source', async () => {
    expect(
      await differing(HERALD, courier('Twelve people', 'Fourteen people', { source: 'Orsel Herald' })),
    ).toEqual([]);
  });
});

describe('what one source alone tells', () => {
  it('stands under its name, and holds nothing that another one tells', async () => {
    const answer = await answered([HERALD, COURIER]);
    const quotes = headed(answer, 'Found in').map(({ heading, quotes: own }) => [heading, own.join(' ')]);
    expect(quotes.map(([heading]) => heading).toSorted()).toEqual([
      'Found in Northern Courier alone',
      'Found in The Orsel Herald alone',
    ]);
    const all = quotes.map(([, own]) => own).join(' ');
    expect(all).toContain('Tom Bray');
    expect(all).not.toContain('collapsed');
  });

  it('is all there is where there is no other source, which a note says', async () => {
    const answer = await answered([HERALD]);
    expect(answer.notes).toContain('Only The Orsel Herald reports on this.');
    expect(groupsOf(answer)[0]?.quotes[0]).toContain('12 people were killed');
  });

  it('is told of a file where the source is not known', async () => {
    const answer = await answered([{ source: null, text: HERALD.text }]);
    expect(groupsOf(answer)[0]?.heading).toBe('Found in news.jsonl alone');
  });
});

describe('a comparison', () => {
  const ALL = [HERALD, courier('Twelve people', 'Fourteen people'), { ...COURIER, source: 'West Post' }];

  it('is nothing where no article speaks of the topic, with what is nearest', async () => {
    const answer = await ask([HERALD, COURIER], {}, 'price of bananas in Tarn');
    expect(answer).toMatchObject({ status: 'nothing', citations: [] });
    const near = await ask([HERALD, COURIER], {}, 'orchestra of Winterthur and its conductor Zimmer');
    expect(near.status).toBe('nothing');
  });

  it('is nothing in an archive without articles', async () => {
    expect(await ask([])).toMatchObject({ status: 'nothing', citations: [] });
  });

  it('of words that are all stop words is no failure', async () => {
    expect(['answered', 'nothing']).toContain((await ask([HERALD, COURIER], {}, 'the of and')).status);
  });

  it('shows one part alone when it is asked for', async () => {
    const only = await answered(ALL, { part: 'only' });
    expect(groupsOf(only).every(({ heading }) => heading.startsWith('Found in'))).toBe(true);
    expect(only.rows.map(({ label }) => label)).not.toContain('Differ');
    const differ = await answered(ALL, { part: 'differ' });
    expect(groupsOf(differ).map(({ heading }) => heading)).toEqual(['They differ']);
  });

  it('says so where that part is empty', async () => {
    const answer = await ask([HERALD, COURIER], { part: 'differ' });
    expect(answer).toMatchObject({
      status: 'nothing',
      text: 'I found nothing in which two sources surely differ.',
    });
  });

  it('takes only articles of the days that are asked for', async () => {
    const answer = await answered([HERALD, { ...COURIER, published: '2012-01-01' }], { after: '2013-01-01' });
    expect(row(answer, 'Sources')?.value).toBe('The Orsel Herald');
  });

  it('names the same groups over its pages as on a single one', async () => {
    const whole = await answered(ALL);
    expect(whole.total).toBeGreaterThan(3);
    const seen = new Map<number, string>();
    for (let offset = 0; offset < whole.total; offset += 2) {
      const page = await answered(ALL, { offset, limit: 2 });
      expect(page.total).toBe(whole.total);
      expect(page.rows.length > 0).toBe(offset === 0);
      const numbers = page.citations.map((_, index) => offset + index + 1);
      expect((page.groups ?? []).flatMap(({ citations }) => citations)).toEqual(numbers);
      for (const { heading, citations } of page.groups ?? [])
        for (const number of citations) seen.set(number, `${heading}: ${quoteOf(page, number)}`);
    }
    const expected = groupsOf(whole).flatMap(({ heading, quotes }) =>
      quotes.map((quote) => `${heading}: ${quote}`),
    );
    expect([...seen.values()]).toEqual(expected);
  });
});

const WORDS =
  'bridge Vale 12 14 people killed died on Monday Sunday Mayor Ana Ruiz 61 years collapsed storm city bought for 4 million pounds'.split(
    ' ',
  );
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 14 })
  .map((words) => `The Vale bridge ${words.join(' ')}.`);
const press = fc.array(
  fc.record({
    source: fc.constantFrom('A Times', 'B Post', 'C Herald', null),
    text: fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n\n')),
    published: fc.constantFrom('2013-07-09', '2013-07-10', '2013'),
  }),
  { maxLength: 6 },
);

describe('whatever the articles say', () => {
  it('each quotation stands in one group, each number is one of them, and none is given twice', () =>
    fc.assert(
      fc.asyncProperty(press, async (printed) => {
        const answer = await ask(printed);
        if (answer.status !== 'answered') return;
        expect(answer.citations.length).toBeLessThanOrEqual(25);
        expect(answer.total).toBeLessThanOrEqual(50);
        const grouped = (answer.groups ?? []).flatMap(({ citations }) => citations);
        expect(grouped).toEqual(answer.citations.map((_, index) => index + 1));
        for (const { citations = [] } of answer.rows)
          for (const number of citations) expect(number >= 1 && number <= answer.total).toBe(true);
        const places = answer.citations.map(({ article, start }) => `${article.key} ${start}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 40 },
    ));
});
