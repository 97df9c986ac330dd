import type { Article } from '../articles/article.ts';
import { isStop } from '../text/terms.ts';
import type { Hit, PassageQuery } from './archive.ts';
import { best } from './best.ts';
import type { Collection } from './collection.ts';
import { createRepeats } from './copies.ts';
import { admission } from './filter.ts';
import { createPace, type Pace } from './pace.ts';
import type { PassageIndex } from './passage-index.ts';
import { phrasePassages } from './phrase.ts';
import { rank, statisticsOf } from './ranking.ts';

/** The best passages of all the collections, by what they hold together. */
export async function searchCollections(
  query: PassageQuery,
  collections: readonly Collection[],
): Promise<readonly Hit[]> {
  if (!(query.limit >= 1)) return [];
  const search: Search = {
    ...query,
    collections,
    admit: admissionOf(query, collections),
    pace: createPace(),
  };
  const words = phraseWords(query);
  if (words === null) return rankedHits(search);
  const hits = await phraseHits(search, words);
  return hits.length === 0 && words.some(isLoud) ? rankedHits(search) : hits;
}

interface Search extends PassageQuery {
  readonly collections: readonly Collection[];
  readonly admit: Admit;
  readonly pace: Pace;
}

/** Which passages of an index may answer; null where all may. */
type Admit = (index: PassageIndex) => ((id: number) => boolean) | null;

async function rankedHits({ groups, limit, collections, admit, pace }: Search): Promise<Hit[]> {
  const statistics = statisticsOf(collections.map(({ index }) => index));
  const hits: Hit[] = [];
  for (const { index } of collections) {
    const scores = await rank({ index, statistics }, groups, admit(index), limit, pace);
    hits.push(...hitsOf(index, scores, limit));
  }
  return best(hits, limit, byScore);
}

async function phraseHits(
  { limit, collections, admit, pace }: Search,
  words: readonly string[],
): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const { index } of collections) {
    hits.push(...hitsOf(index, await phrasePassages(index.passages(), words, admit(index), pace), limit));
  }
  return best(hits, limit, byScore);
}

/** A stop word in capitals (“the WHO”) is a term in the index. */
export function isLoud(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** The words of a query that has nothing but stop words, as they were typed; null for any other. */
export function phraseWords({ groups }: Pick<PassageQuery, 'groups'>): readonly string[] | null {
  const isPhrase = groups.every(({ alternatives }) => alternatives.every((each) => each.terms.every(isStop)));
  return isPhrase && groups.length > 0 ? groups.map(({ word }) => word) : null;
}

function admissionOf({ filter }: PassageQuery, collections: readonly Collection[]): Admit {
  const mayAnswer = admission(filter);
  const repeats = collections.some(({ copies }) => copies > 0) ? createRepeats(collections, mayAnswer) : null;
  return (index) => {
    if (mayAnswer === null && repeats === null) return null;
    return (id) => {
      // Asked of every passage that holds a word: of most this is all there is to ask.
      if (mayAnswer === null && !index.copies.has(id)) return true;
      const passage = index.passage(id);
      if (passage === undefined || mayAnswer?.(passage.article) === false) return false;
      return repeats?.(passage) !== true;
    };
  };
}

function hitsOf(index: PassageIndex, scores: ReadonlyMap<number, number>, limit: number): Hit[] {
  const ids = best(scores, limit, ([a, x], [b, y]) => {
    if (x !== y) return y - x;
    const [first, second] = [index.passage(a), index.passage(b)];
    return first === undefined || second === undefined ? a - b : byPlace(first, second);
  });
  return ids.flatMap(([id, score]) => {
    const passage = index.passage(id);
    // It may have been removed while the search paused.
    return passage === undefined ? [] : [{ ...passage, score }];
  });
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || byPlace(a, b);
}

interface Placed {
  readonly article: Pick<Article, 'copyOf' | 'key'>;
  readonly paragraph: number;
}

/** Of equal passages an original's comes before its copy's; then they stand in an order that no order of adding changes. */
export function byPlace(a: Placed, b: Placed): number {
  return (
    Number(a.article.copyOf !== null) - Number(b.article.copyOf !== null) ||
    Number(a.article.key > b.article.key) - Number(a.article.key < b.article.key) ||
    a.paragraph - b.paragraph
  );
}
