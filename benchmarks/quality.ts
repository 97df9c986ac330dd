import MiniSearch from 'minisearch';
import type { Archive } from '../src/archive/archive.ts';
import { queryTerms } from '../src/text/terms.ts';
import { type Spread, spread } from './asking.ts';
import type { Paragraph, Question } from './corpus.ts';
import { newMiniSearch } from './loading.ts';

/** How often the question's own paragraph is the first, or among the first five, in per cent; and how fast. */
export interface Quality extends Spread {
  readonly name: string;
  readonly first: number;
  readonly firstFive: number;
}

type Find = (question: string) => Promise<string[]>;

/** The archive beside MiniSearch with the same terms, and beside MiniSearch as it comes. */
export async function measureQuality(
  archive: Archive,
  paragraphs: readonly Paragraph[],
  questions: readonly Question[],
): Promise<Quality[]> {
  const same = newMiniSearch();
  same.addAll(paragraphs);
  const bare = new MiniSearch<Paragraph>({ fields: ['text', 'title'] });
  bare.addAll(paragraphs);
  const ids = (found: readonly { id: unknown }[]) => found.slice(0, 5).map(({ id }) => String(id));
  return [
    await qualityOf('memory archive', (question) => search(archive, question), questions),
    await qualityOf('MiniSearch, same terms', async (question) => ids(same.search(question)), questions),
    await qualityOf('MiniSearch as it comes', async (question) => ids(bare.search(question)), questions),
  ];
}

/** As many passages as an answer looks at. */
const LIMIT = 20;

async function search(archive: Archive, question: string): Promise<string[]> {
  const groups = [...new Set(queryTerms(question).map(({ term }) => term))].map((term) => ({
    word: term,
    alternatives: [{ terms: [term], weight: 1 }],
  }));
  const hits = await archive.search({ groups, scope: 'shared', limit: LIMIT });
  return hits.slice(0, 5).map(({ article }) => article.id);
}

async function qualityOf(name: string, find: Find, questions: readonly Question[]): Promise<Quality> {
  const found: string[][] = [];
  const times = await spread(
    questions.map(({ question }) => question),
    async (question) => void found.push(await find(question)),
  );
  const share = (isRight: (ids: readonly string[], own: string) => boolean) =>
    (100 * questions.filter(({ paragraph }, at) => isRight(found[at] ?? [], `${paragraph}-0`)).length) /
    questions.length;
  return {
    name,
    ...times,
    first: share((ids, own) => ids[0] === own),
    firstFive: share((ids, own) => ids.includes(own)),
  };
}
