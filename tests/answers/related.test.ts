import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import related from '../../commands/related.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import type { Article } from '../../src/articles/article.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { slice } from '../../src/text/span.ts';
import { makeArticle } from '../archive/article.ts';

const FALL = makeArticle({
  title: 'Bridge falls in Torvale',
  url: 'https://gazette.example/2022/bridge',
  text: 'The Marrow Bridge in Torvale collapsed on Monday. Divers searched the River Ash for survivors.\n\nMinister Oskar Lindahl ordered an inquiry.',
});
const RESIGNS = makeArticle({
  title: 'Lindahl resigns',
  text: 'Oskar Lindahl resigned on Thursday, eleven weeks after the collapse of the Marrow Bridge.',
});
const OTTERS = makeArticle({
  title: 'Otters are back',
  text: 'Volunteers counted 412 otters along the River Ash. The minister of Norland said on Monday that people should keep away.',
});
const COPY = makeArticle({ ...RESIGNS, id: 'copy', title: 'Lindahl goes', copyOf: RESIGNS.id });

async function deskOver(...articles: readonly Article[]): Promise<Desk> {
  const archive = createMemoryArchive();
  await archive.put(articles);
  return createDesk({ archive, commands: [related], skipped: [] });
}

const desk = await deskOver(FALL, RESIGNS, OTTERS, COPY);

function ask(text: string, page = {}): Promise<Answer> {
  const now = new Date('2022-06-15T12:00:00Z');
  return desk.respond({ command: 'related', options: { text }, scope: 'shared', now, ...page });
}

async function titles(text: string): Promise<string[]> {
  const answer = await ask(text);
  return answer.status === 'answered' ? answer.citations.map(({ article }) => article.title) : [];
}

describe('/related', () => {
  it('finds the articles that share names and rare words, each once, best first', async () => {
    expect(
      await titles('Heard that Oskar Lindahl has resigned because the Marrow Bridge collapsed?'),
    ).toEqual(['Lindahl resigns', 'Bridge falls in Torvale']);
  });

  it('finds none where only everyday words are shared', async () => {
    expect(await titles('People said on Monday that they like cakes.')).toEqual([]);
    expect(await ask('Grandma has baked a plum cake.')).toMatchObject({ status: 'nothing', citations: [] });
  });

  it.each([
    'https://gazette.example/2022/bridge',
    'https://www.gazette.example/2022/bridge/?utm_source=feed#top',
    'Bridge falls in Torvale',
    'bridge falls in torvale!',
  ])('finds the article that “%s” names, then others like it', async (text) => {
    expect(await titles(text)).toEqual(['Bridge falls in Torvale', 'Lindahl resigns']);
  });

  it('knows no article at another address', async () => {
    expect(await titles('https://gazette.example/2022/xylophone')).toEqual([]);
  });

  it('shows why: a row of the shared words, and the words in the quotation', async () => {
    const answer = await ask('Volunteers counted otters.');
    if (answer.status !== 'answered') throw new Error(answer.status);
    expect(answer.rows).toEqual([
      { label: 'Otters are back', value: 'has “Volunteers counted otters”', citations: [1] },
    ]);
    const [citation] = answer.citations;
    expect(citation?.highlights.map((span) => slice(citation.article.text, span))).toEqual([
      'Volunteers counted',
      'otters',
    ]);
  });

  it('turns pages', async () => {
    const text = 'Oskar Lindahl and the Marrow Bridge';
    const [first, second] = [await ask(text, { limit: 1 }), await ask(text, { limit: 1, offset: 1 })];
    expect(first).toMatchObject({ status: 'answered', total: 2, rows: [{ citations: [1] }] });
    expect(second).toMatchObject({ status: 'answered', total: 2, rows: [], offset: 1 });
  });

  it('answers any text without an error', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const answer = await ask(`${text} Marrow Bridge`);
        expect(['answered', 'nothing', 'refused']).toContain(answer.status);
      }),
      { numRuns: 80 },
    ));
});
