import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import digest from '../../commands/digest.ts';
import type { Answer, Answered, Nothing } from '../../src/answers/answer.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { SHARED } from '../../src/articles/article.ts';
import { readBytes } from '../../src/articles/folder.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { slice } from '../../src/text/span.ts';
import { PRESS, type Printed } from './digest-press.ts';

interface Asked {
  readonly topic?: string;
  readonly from?: string;
  readonly to?: string;
  readonly now?: string;
  readonly offset?: number;
  readonly limit?: number;
  readonly scope?: string;
}

const SUNDAY = '2026-03-15T18:00:00Z';

async function deskWith(printed: readonly Printed[], scope = SHARED) {
  const archive = createMemoryArchive();
  const lines = printed.map((each) => JSON.stringify(each));
  const readings = await readBytes(Buffer.from(lines.join('\n')), 'news.jsonl', { scope });
  await archive.put(readings.flatMap((reading) => (reading.kind === 'article' ? [reading.article] : [])));
  const desk = createDesk({ archive, commands: [digest], skipped: [] });
  return ({ now = SUNDAY, offset = 0, limit = 25, scope: asker = SHARED, ...options }: Asked = {}) =>
    desk.respond({ command: 'digest', options, scope: asker, now: new Date(now), offset, limit });
}

async function ask(printed: readonly Printed[], asked: Asked = {}): Promise<Answer> {
  return (await deskWith(printed))(asked);
}

async function answered(printed: readonly Printed[], asked: Asked = {}): Promise<Answered> {
  const answer = await ask(printed, asked);
  if (answer.status !== 'answered') throw new Error(JSON.stringify(answer));
  return answer;
}

async function nothing(printed: readonly Printed[], asked: Asked = {}): Promise<Nothing> {
  const answer = await ask(printed, asked);
  if (answer.status !== 'nothing') throw new Error(JSON.stringify(answer));
  return answer;
}

/** Each heading with its note and the titles of the articles that are quoted under it. */
function groupsOf({ groups = [], citations, offset }: Answered) {
  return groups.map(({ heading, note, citations: numbers }) => ({
    heading,
    note,
    titles: numbers.map((number) => citations[number - 1 - offset]?.article.title),
  }));
}

function quotesOf({ citations }: Pick<Answered, 'citations'>): string[] {
  return citations.map((each) => slice(each.article.text, each));
}

const article = (
  id: string,
  published: string | undefined,
  title: string,
  text: string,
  source?: string,
): Printed => ({
  id,
  source: source ?? `Paper ${id}`,
  title,
  text,
  ...(published === undefined ? {} : { published }),
});

/** The words under a heading, in lower case. */
function wordsUnder(answer: Answered, at: number): string {
  const numbers = answer.groups?.[at]?.citations ?? [];
  return numbers
    .flatMap((number) => quotesOf(answer)[number - 1 - answer.offset] ?? [])
    .join(' ')
    .toLowerCase();
}

describe('a digest of all', () => {
  it('heads what several sources tell of, those of most sources first, then the latest', async () => {
    const groups = groupsOf(await answered(PRESS));
    expect(groups.map(({ heading, note }) => `${heading}: ${note?.split(';')[0]}`)).toEqual([
      'Marlin Star, ferry: 4 sources',
      'Teachers, strike: 4 sources',
      'Harbour tunnel, Mayor Ines Calloway: 3 sources',
      'Storm Odile: 2 sources',
      'Clinic: 1 source',
      'Falk bakery: 1 source',
      'Port road, fire: 1 source',
    ]);
  });

  it('heads them with words that stand in the quotations', async () => {
    const answer = await answered(PRESS);
    for (const [at, { heading }] of (answer.groups ?? []).entries())
      for (const words of heading.toLowerCase().split(', ')) expect(wordsUnder(answer, at)).toContain(words);
  });

  it('quotes three sources at the most under a heading, each once, and names the others', async () => {
    const answer = await answered(PRESS);
    for (const { citations } of answer.groups ?? []) {
      const sources = citations.map((number) => answer.citations[number - 1]?.article.source);
      expect(new Set(sources).size).toBe(sources.length);
      expect(sources.length).toBeLessThanOrEqual(3);
    }
    const [ferry, strike] = answer.groups ?? [];
    expect(strike?.note).toBe('4 sources; also in Northern Post');
    expect(ferry?.note).toContain('Metro Daily');
  });

  it('counts what several papers print of one agency once', async () => {
    const wire = PRESS.filter(({ id }) => id === 'f2' || id === 'f3');
    const [group, ...more] = groupsOf(await answered(wire));
    expect(more).toEqual([]);
    expect(group?.note).toBe('1 source; also in Metro Daily');
    expect(group?.titles).toHaveLength(1);
  });

  it('quotes in the order of days, and no condolences, questions or statements', async () => {
    const answer = await answered(PRESS);
    for (const { citations } of answer.groups ?? []) {
      const days = citations.map((number) => answer.citations[number - 1]?.article.published ?? '');
      expect(days).toEqual(days.toSorted());
    }
    expect(quotesOf(answer).join(' ')).not.toMatch(/saddened|stay indoors|contract is a contract|\?/u);
  });

  it('tells what the week held', async () => {
    expect((await answered(PRESS)).rows).toEqual([
      { label: 'Days', value: '9 to 15 March 2026' },
      { label: 'Articles', value: '17 articles of 6 sources, on 7 days' },
      { label: 'Told of', value: '4 matters by several sources, 3 by one' },
    ]);
  });

  it('is of the seven days up to now, and leaves out what has no day', async () => {
    const answer = await answered(PRESS);
    const ids = answer.citations.map(({ article: { published } }) => published ?? '');
    expect(ids.every((day) => day >= '2026-03-09' && day <= '2026-03-15')).toBe(true);
    expect(answer.notes).toEqual(['One article has no day, and is left out.']);
    expect((await answered(PRESS.filter(({ published }) => published !== undefined))).notes).toEqual([]);
  });

  it.each([
    [{ from: '2026-03-01', to: '2026-03-08' }, '1 to 8 March 2026'],
    [{ to: '2026-03-08' }, '2 to 8 March 2026'],
    [{ from: '2026-03-13' }, '13 to 15 March 2026'],
  ])('is of other days where these are told: %o', async (days, words) => {
    const answer = await answered(PRESS, days);
    expect(answer.title).toBe(`The articles of ${words}`);
  });

  it('takes an article of which only the month is known where all of that is asked for', async () => {
    const printed = [article('a', '2026-02', 'Mill sold', 'The old mill was sold to a brewery.')];
    expect((await answered(printed, { from: '2026-02', to: '2026-02' })).total).toBe(1);
    await nothing(printed, { from: '2026-02-02', to: '2026-02-28' });
  });

  it('puts no two articles together for one word in common', async () => {
    const printed = [
      article('a', '2026-03-14', 'Library opens', 'The central library will open on Sundays from April.'),
      article(
        'b',
        '2026-03-14',
        'Clinic opens',
        'A clinic for vaccination opened in Oster at the end of the month.',
      ),
    ];
    expect((await answered(printed)).groups).toHaveLength(2);
  });

  it('keeps two matters of one person apart', async () => {
    const printed = [
      article(
        'a',
        '2026-03-12',
        'Mayor halts tunnel',
        'Mayor Ines Calloway halted work on the harbour tunnel over its rising cost. The shaft is half finished.',
      ),
      article(
        'b',
        '2026-03-12',
        'Tunnel work halted',
        'Work on the harbour tunnel was halted on the orders of mayor Ines Calloway. Its cost has doubled.',
      ),
      article(
        'c',
        '2026-03-13',
        'Marathon record',
        'Mayor Ines Calloway fired the pistol for 9,000 runners in the spring marathon. A Kenyan runner set a record.',
      ),
      article(
        'd',
        '2026-03-13',
        'Marathon in the rain',
        'A Kenyan set a record in the spring marathon, which 9,000 runners finished in the rain.',
      ),
    ];
    expect(groupsOf(await answered(printed)).map(({ note }) => note?.split(';')[0])).toEqual([
      '2 sources',
      '2 sources',
    ]);
  });

  it('says which days have articles where these have none', async () => {
    const answer = await nothing(PRESS, { from: '2026-04-01', to: '2026-04-07' });
    expect(answer.text).toBe('There are no articles of 1 to 7 April 2026.');
    expect(answer.notes[0]).toBe('The latest earlier articles are of 18 March 2026.');
    expect(quotesOf(answer)[0]).toContain('refloated');
  });

  it('says so where there is no article at all', async () => {
    const answer = await nothing([]);
    expect(answer).toMatchObject({ citations: [], notes: [] });
  });
});

describe('a digest of a topic', () => {
  it('holds what is about it alone, by what is told of it', async () => {
    const answer = await answered(PRESS, { topic: 'Marlin Star' });
    expect(answer.title).toBe('Marlin Star');
    expect(quotesOf(answer).every((quote) => /ferry|Marlin Star/u.test(quote))).toBe(true);
    expect(answer.groups?.map(({ heading }) => heading)).not.toContain('Marlin Star');
    expect(answer.notes).toEqual(['One article on this has no day, and is left out.']);
  });

  it('marks the words of the topic', async () => {
    const { citations } = await answered(PRESS, { topic: 'harbour tunnel' });
    const marked = citations.flatMap(({ article: { text }, highlights }) =>
      highlights.map((span) => slice(text, span)),
    );
    expect(new Set(marked)).toEqual(new Set(['harbour tunnel']));
  });

  it('offers the nearest passages, and tells of which days they are, where the week tells nothing of it', async () => {
    const answer = await nothing(PRESS, { topic: 'lifeboats', to: '2026-03-05' });
    expect(answer.text).toBe('The articles of 27 February to 5 March 2026 tell nothing on this.');
    expect(quotesOf(answer).join(' ')).toContain('lifeboats');
    expect(answer.notes).toEqual(['What there is on this is of 7 to 10 March 2026.']);
  });

  it('names the latest earlier day where there are later articles too', async () => {
    const answer = await nothing(PRESS, { topic: 'Kettle rocks', from: '2026-03-15', to: '2026-03-17' });
    expect(answer.notes).toContain('The latest earlier articles on this are of 13 March 2026.');
  });

  it('does not say where no article has the words', async () => {
    const answer = await nothing(PRESS, { topic: 'elephants' });
    expect(answer.text).toBe('The articles do not say.');
  });

  it('refuses days that are the wrong way round', async () => {
    const answer = await ask(PRESS, { from: '2026-03-12', to: '2026-03-01' });
    expect(answer.status).toBe('refused');
  });
});

describe('every digest', () => {
  it('has pages that together are the whole, with their headings', async () => {
    const desk = await deskWith(PRESS);
    const whole = await desk();
    if (whole.status !== 'answered') throw new Error(whole.status);
    const quotes: string[] = [];
    const headings: string[] = [];
    for (let offset = 0; offset < whole.total; offset += 4) {
      const page = await desk({ offset, limit: 4 });
      if (page.status !== 'answered') throw new Error(page.status);
      expect(page.groups?.flatMap(({ citations }) => citations)).toEqual(
        page.citations.map((_, at) => offset + at + 1),
      );
      expect(page.rows.length > 0).toBe(offset === 0);
      quotes.push(...quotesOf(page));
      headings.push(...(page.groups ?? []).map(({ heading }) => heading));
    }
    expect(quotes).toEqual(quotesOf(whole));
    expect([...new Set(headings)]).toEqual(whole.groups?.map(({ heading }) => heading));
  });

  it('is the same again, and in whatever order the articles came', async () => {
    const desk = await deskWith(PRESS);
    const first = await desk();
    expect(await desk()).toEqual(first);
    const originals = PRESS.filter(({ id }) => id !== 'f3');
    const turned = await answered(originals.toReversed());
    expect(groupsOf(turned)).toEqual(groupsOf(await answered(originals)));
  });

  it('shows no article of another server', async () => {
    const desk = await deskWith(PRESS, '1001');
    expect((await desk({ scope: '1001' })).status).toBe('answered');
    expect(await desk({ scope: '2002' })).toMatchObject({ status: 'nothing', citations: [], notes: [] });
  });

  it('quotes whole sentences of one paragraph, whatever the articles say', async () => {
    const words = fc.constantFrom(
      'ferry',
      'Oster',
      'the',
      'sank.',
      '“No,”',
      'said',
      'he.',
      'Mayor',
      '-',
      '2',
      'It',
      '?',
      '\n\n',
    );
    const text = fc.array(words, { minLength: 1, maxLength: 60 }).map((all) => all.join(' '));
    const day = fc.constantFrom('2026-03-12', '2026-03-15', '2026-03', undefined);
    const printed = fc.array(fc.tuple(text, text, day), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(printed, fc.constantFrom(undefined, 'ferry', 'the'), async (all, topic) => {
        const articles = all.map(([title, body, published], at) => article(`a${at}`, published, title, body));
        const answer = await ask(articles, topic === undefined ? {} : { topic });
        if (answer.status !== 'answered' && answer.status !== 'nothing') throw new Error(answer.status);
        for (const {
          article: { paragraphs },
          paragraph,
          start,
          end,
        } of answer.citations) {
          const sentences = paragraphs[paragraph - 1]?.sentences ?? [];
          expect(sentences.some((each) => each.start === start)).toBe(true);
          expect(sentences.some((each) => each.end === end)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads those of too many whose headlines have most in common, and says so', async () => {
    const single = Array.from({ length: 420 }, (_, at) =>
      article(
        `s${at}`,
        '2026-03-15',
        `Matter w${at} x${at}`,
        `Something about w${at} went on for y${at} hours.`,
      ),
    );
    const shared = ['A', 'B', 'C'].map((paper) =>
      article(
        `z${paper}`,
        '2026-03-10',
        'Viaduct collapses in Oster',
        `The Kelmar viaduct in Oster collapsed at dawn, wrote ${paper}.`,
      ),
    );
    const answer = await answered([...single, ...shared]);
    expect(answer.groups?.[0]?.heading).toContain('Kelmar viaduct');
    expect(answer.notes[0]).toBe(
      'Of 423 articles the 400 were read whose titles have most in common with others.',
    );
  });
});
