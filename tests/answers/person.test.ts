import { describe, expect, it } from 'vitest';
import type { ArticleParts } from '../archive/article.ts';
import { answered, deskOf, headed, nothing, quotes, respond, rows } from './people-desk.ts';

const STRIKE: ArticleParts[] = [
  {
    source: 'Ledger',
    published: '2024-03-04',
    text: `Dockers walked out at Port Merrin on Sunday.

Tomas Aguilar, president of the Dockers' Union, said that nobody had been asked about the rota. He was elected in 2019.

The port's chief executive, Ingrid Vollan, met Aguilar on March 2. She said that the port would wait.`,
  },
  {
    source: 'Post',
    published: '2024-03-12',
    text: `The strike at Port Merrin went on.

Union leader Tomas Aguilar met Ingrid Vollan on Monday. “Nobody sleeps in a place like this,” he said.

Mayor Ruth Calloway and Aguilar had breakfast at the gate.`,
  },
];

const STRIKER: ArticleParts = {
  source: 'Goal',
  published: '2024-04-02',
  text: 'The 19-year-old striker Tomas Aguilar joined Kelso Rovers. Aguilar said that he had dreamt of the goals.',
};

describe('a profile', () => {
  it('has the name, the roles with their days, and how often somebody is named', async () => {
    const answer = await answered(await deskOf(STRIKE), '/person Aguilar');
    expect(answer.people).toMatchObject([{ name: 'Tomas Aguilar', aliases: ['Aguilar'] }]);
    expect(answer.people[0]?.roles?.map(({ role, published }) => [role, published])).toEqual([
      ['Union leader', '2024-03-12'],
      ["president of the Dockers' Union", '2024-03-04'],
    ]);
    expect(rows(answer)['Named in']).toBe('2 articles of 2 sources');
  });

  it('is of the same person as “who is”', async () => {
    const desk = await deskOf(STRIKE);
    const [profile, introduction] = [
      await answered(desk, '/person tomas aguilar'),
      await answered(desk, '/who is tomas aguilar?'),
    ];
    expect(profile.lead).toEqual(introduction.lead);
    expect(profile.people[0]?.aliases).toEqual(introduction.people[0]?.aliases);
  });

  it('puts what is told under headings', async () => {
    const answer = await answered(await deskOf(STRIKE), '/person Tomas Aguilar', { limit: 25 });
    const told = headed(answer);
    expect(told.Introduced?.join()).toContain("president of the Dockers' Union");
    expect(told.Said?.join()).toContain('Nobody sleeps');
    expect(told['When: 2 March 2024']).toEqual([
      "The port's chief executive, Ingrid Vollan, met Aguilar on March 2.",
    ]);
    expect(told['When: 2 March 2024']?.join()).not.toContain('breakfast');
  });

  it('quotes only what somebody says themselves, with whom “he” means', async () => {
    const answer = await answered(await deskOf(STRIKE), '/person Ingrid Vollan', { limit: 25 });
    expect(headed(answer).Said?.join()).toContain('the port would wait');
    expect(quotes(answer).join()).not.toContain('Nobody sleeps');
    const said = answer.citations.find(({ refersTo }) => refersTo !== undefined);
    expect(said?.refersTo).toEqual({ words: 'She', name: 'Ingrid Vollan' });
  });

  it('names those who appear in the same paragraphs, by the number of articles, with what shows it', async () => {
    const answer = await answered(await deskOf(STRIKE), '/person Aguilar', { limit: 25 });
    const company = answer.rows.filter(({ label }) => label.startsWith('Appears with'));
    expect(company.map(({ label, value }) => [label, value])).toEqual([
      ['Appears with Ingrid Vollan', 'in 2 articles'],
      ['Appears with Ruth Calloway', 'in 1 article'],
    ]);
    for (const { label, citations = [] } of company) {
      const shown = citations.map((number) => quotes(answer)[number - 1] ?? '');
      expect(shown.join()).toContain(label.split(' ').at(-1));
      expect(shown.join()).toContain('Aguilar');
    }
  });

  it('counts an article that is printed twice once', async () => {
    const [ledger, post] = STRIKE;
    const again = { ...post, id: 'again', source: 'Mail', copyOf: 'post' } as ArticleParts;
    const desk = await deskOf([ledger ?? '', { ...post, id: 'post' } as ArticleParts, again]);
    const answer = await answered(desk, '/person Aguilar');
    expect(rows(answer)).toMatchObject({ 'Appears with Ingrid Vollan': 'in 2 articles' });
    expect(rows(answer)['Named in']).toContain('2 articles');
  });

  it('orders times from the earliest', async () => {
    const text = `Ann Lee opened the museum on 3 May 2001. Ann Lee sold her boat in 1987.

Ann Lee closed the shop in June 2020. Ann Lee likes tea.`;
    const answer = await answered(await deskOf([{ text, published: '2024-01-01' }]), '/person Ann Lee', {
      limit: 25,
    });
    const headings = (answer.groups ?? []).map(({ heading }) => heading);
    expect(headings).toEqual(['When: 1987', 'When: 3 May 2001', 'When: June 2020', 'Named']);
    expect(headed(answer)['When: 1987']).toEqual(['Ann Lee sold her boat in 1987.']);
  });

  it('resolves the times of the first quotations where no heading does', async () => {
    const text =
      'Ann Lee, the pilot, landed on Friday. Ann Lee began in 1987.\n\nAnn Lee flew over this century.';
    const answer = await answered(await deskOf([{ text, published: '2024-01-08' }]), '/person Ann Lee');
    expect(answer.dates).toMatchObject([{ words: 'on Friday', from: '2024-01-05', citation: 1 }]);
    expect(headed(answer)).toMatchObject({ 'When: 1987': ['Ann Lee began in 1987.'] });
    expect((await answered(await deskOf([text]), '/person Ann Lee')).dates).toEqual([]);
  });

  it('takes any name, however odd', async () => {
    const desk = await deskOf([
      ...STRIKE,
      { text: 'Ann Lee lives in the land of the J. R. R. R. Mr. Mr. O’Neill.' },
    ]);
    const odd = [
      'J. R. R.',
      'O’Neill',
      'x'.repeat(100),
      'J J J J J J J',
      '🙂 Aguilar *_~',
      'el al de la',
      "'s",
    ];
    for (const name of odd) {
      const { status } = await desk.respond({
        command: 'person',
        options: { name },
        scope: 'shared',
        now: new Date(0),
      });
      expect(['answered', 'nothing', 'refused']).toContain(status);
    }
  });

  it('goes on through the same quotations page by page, each under its heading', async () => {
    const desk = await deskOf(STRIKE);
    const whole = await answered(desk, '/person Aguilar', { limit: 25 });
    expect(whole.total).toBe(whole.citations.length);
    const paged: string[] = [];
    for (let offset = 0; offset < whole.total; offset += 2) {
      const page = await answered(desk, '/person Aguilar', { offset, limit: 2 });
      const numbers = (page.groups ?? []).flatMap(({ citations }) => citations);
      expect(numbers).toEqual(page.citations.map((_, at) => offset + at + 1));
      expect(page.rows.length > 0).toBe(offset === 0);
      expect(page.people.length > 0).toBe(offset === 0);
      paged.push(...quotes(page));
    }
    expect(paged).toEqual(quotes(whole));
    expect(new Set(paged).size).toBe(paged.length);
  });

  it('is nothing for a name that nobody has, and refused for a role', async () => {
    const desk = await deskOf(STRIKE);
    expect((await nothing(desk, '/person Angela Merkel')).didYouMean).toBeUndefined();
    expect(await respond(desk, '/person the chief executive')).toMatchObject({ status: 'refused' });
    expect((await respond(desk, '/person Port Merrin')).status).toBe('nothing');
  });

  it('shows nobody of another server', async () => {
    const desk = await deskOf([{ text: 'Mayor Ann Lee spoke of the harbour.', scope: 'g1' }]);
    expect((await respond(desk, '/person Ann Lee', { scope: 'g1' })).status).toBe('answered');
    expect(await nothing(desk, '/person Ann Lee', { scope: 'g2' })).toMatchObject({ citations: [] });
    expect((await nothing(desk, '/person Ann Le', { scope: 'g2' })).didYouMean).toBeUndefined();
  });

  it('is read out of a long article too', async () => {
    const other = Array.from({ length: 200 }, (_, at) => `The ferry number ${at} left. Nobody looked.`);
    const text = [...other, STRIKE[0]?.text ?? '', ...other].join('\n\n');
    const answer = await answered(await deskOf([{ text, published: '2024-03-04' }]), '/person Aguilar', {
      limit: 25,
    });
    expect(headed(answer).Introduced?.join()).toContain('president of the Dockers');
    expect(rows(answer)).toHaveProperty('Appears with Ingrid Vollan');
  });
});

describe('several people of one name', () => {
  it('are said to be several, and are shown apart', async () => {
    const answer = await answered(await deskOf([...STRIKE, STRIKER]), '/person Tomas Aguilar', { limit: 25 });
    expect(answer.notes.join()).toContain('2 people');
    expect(answer.people.map(({ role }) => role).sort()).toEqual(['Union leader', 'striker']);
    const told = headed(answer);
    const of = (who: string) =>
      Object.entries(told).flatMap(([heading, own]) => (heading.includes(who) ? own : []));
    expect(of('striker').join()).toContain('goals');
    expect(of('striker').join()).not.toContain('rota');
    expect(of('leader').join()).toContain('rota');
    expect(of('leader').join()).not.toContain('goals');
  });

  it('are one where nothing tells them apart', async () => {
    const answer = await answered(await deskOf(STRIKE), '/person Tomas Aguilar');
    expect(answer.notes).toEqual([]);
    expect(answer.people).toHaveLength(1);
  });

  it('get an article that fits both by whom it names', async () => {
    const vague = {
      published: '2024-05-01',
      source: 'Ledger',
      text: 'Tomas Aguilar said that Ingrid Vollan and Ruth Calloway had kept their word at Port Merrin.',
    };
    const answer = await answered(await deskOf([STRIKER, vague, ...STRIKE]), '/person Tomas Aguilar', {
      limit: 25,
    });
    const kept = Object.entries(headed(answer)).filter(([, own]) => own.join().includes('kept their word'));
    expect(kept).toHaveLength(1);
    expect(kept[0]?.[0]).toContain('leader');
  });
});

describe('a part of a name in another article', () => {
  const whole = {
    published: '2024-03-01',
    text: 'Mayor Ruth Calloway opened the Merrin market beside Ingrid Vollan and Petr Lindqvist.',
  };

  it('is the same person’s where the role or those around are the same', async () => {
    const part = {
      published: '2024-03-02',
      text: 'Mayor Calloway said that the Merrin market was the best that she had seen.',
    };
    const answer = await answered(await deskOf([whole, part]), '/person Ruth Calloway', { limit: 25 });
    expect(quotes(answer).join()).toContain('best that she had seen');
  });

  it('is nobody’s where neither is', async () => {
    const part = {
      published: '2024-03-02',
      text: 'Calloway said that jazz was dead, and played the trumpet.',
    };
    const answer = await answered(await deskOf([whole, part]), '/person Ruth Calloway', { limit: 25 });
    expect(quotes(answer).join()).not.toContain('jazz');
  });
});

describe('independent sources of a role', () => {
  const said = (source: string, text: string): ArticleParts => ({ source, text, published: '2024-03-01' });

  it('are counted where each calls somebody so in its own words', async () => {
    const desk = await deskOf([
      said('Ledger', 'Mayor Ann Lee opened the swimming pool to the sound of a brass band.'),
      said('Post', 'There was rain when Ann Lee, the mayor of Merrin, cut a ribbon.'),
    ]);
    const answer = await answered(desk, '/who is Ann Lee?');
    expect(answer.agreement?.names.toSorted()).toEqual(['Ledger', 'Post']);
    expect((await answered(desk, '/person Ann Lee')).agreement).toEqual(answer.agreement);
  });

  it.each([
    ['of one house', 'Ledger', 'There was rain when Ann Lee, the mayor of Merrin, cut a ribbon.'],
    ['that say otherwise', 'Post', 'There was rain when Ann Lee, the former mayor, cut a ribbon.'],
    ['that only name them', 'Post', 'There was rain when Ann Lee cut a ribbon.'],
  ])('are not told of articles %s', async (_, source, text) => {
    const desk = await deskOf([
      said('Ledger', 'Mayor Ann Lee opened the swimming pool to the sound of a brass band.'),
      said(source, text),
    ]);
    expect((await answered(desk, '/who is Ann Lee?')).agreement).toBeUndefined();
  });
});
