import { isStop } from '../text/terms.ts';
import type { Hit, PassageQuery } from './archive.ts';
import { best } from './best.ts';
import type { Collection } from './collection.ts';
import { createRepeats } from './copies.ts';
import { admission } from './filter.ts';
import { createPace } from './pace.ts';
import type { PassageIndex } from './passage-index.ts';
import { phrasePassages } from './phrase.ts';
import { rank, statisticsOf } from './ranking.ts';

/** The best passages of all the collections, by what they hold together. */
export async function searchCollections(
  query: PassageQuery,
  collections: readonly Collection[],
): Promise<readonly Hit[]> {
  const admit = admissionOf(query, collections);
  const words = phraseWords(query);
  const spoken = words === null ? [] : await phraseHits(words, query, collections, admit);
  const isRanked = words === null || (spoken.length === 0 && words.some(isLoud));
  return best(isRanked ? rankedHits(query, collections, admit) : spoken, query.limit, byScore);
}

type Admit = (index: PassageIndex) => ((id: number) => boolean) | null;

function rankedHits(
  { groups, limit }: PassageQuery,
  collections: readonly Collection[],
  admit: Admit,
): Hit[] {
  const statistics = statisticsOf(collections.map(({ index }) => index));
  return collections.flatMap(({ index }) =>
    hitsOf(index, rank({ index, statistics }, groups, admit(index), limit), limit),
  );
}

async function phraseHits(
  words: readonly string[],
  { limit }: PassageQuery,
  collections: readonly Collection[],
  admit: Admit,
): Promise<Hit[]> {
  const pace = createPace();
  const hits: Hit[] = [];
  for (const { index } of collections) {
    hits.push(...hitsOf(index, await phrasePassages(index.passages(), words, admit(index), pace), limit));
  }
  return hits;
}

/** A stop word in capitals (“the WHO”) is a term in the index. */
function isLoud(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** The words of a query that has nothing but stop words, as they were typed; null for any other. */
function phraseWords({ groups }: PassageQuery): readonly string[] | null {
  const isPhrase = groups.every(({ alternatives }) => alternatives.every((each) => each.terms.every(isStop)));
  return isPhrase && groups.length > 0 ? groups.map(({ word }) => word) : null;
}

/** Which passages of an index may answer; null where all may. */
function admissionOf({ filter }: PassageQuery, collections: readonly Collection[]): Admit {
  const mayAnswer = admission(filter);
  const repeats = collections.some(({ copies }) => copies > 0) ? createRepeats(collections, mayAnswer) : null;
  return (index) => {
    if (mayAnswer === null && repeats === null) return null;
    return (id) => {
      const passage = index.passage(id);
      if (passage === undefined || mayAnswer?.(passage.article) === false) return false;
      return repeats?.(passage) !== true;
    };
  };
}

function hitsOf(index: PassageIndex, scores: ReadonlyMap<number, number>, limit: number): Hit[] {
  const hits: Hit[] = [];
  for (const [id, score] of best(scores, limit, ([, a], [, b]) => b - a)) {
    const passage = index.passage(id);
    if (passage !== undefined) hits.push({ ...passage, score });
  }
  return hits;
}

/** Of equal passages an original's comes before its copy's. */
function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || Number(a.article.copyOf !== null) - Number(b.article.copyOf !== null);
}
