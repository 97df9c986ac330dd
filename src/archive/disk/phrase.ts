import { rows, whole } from '../../sqlite/row.ts';
import { foldName } from '../filter.ts';
import { order } from '../heads.ts';
import { phraseScore } from '../phrase.ts';
import { pairsOf } from './pairs.ts';
import type { ScopeRow } from './scopes.ts';
import type { Asked, Match } from './search.ts';
import { passageOf, type TailPassage } from './tail.ts';

/** So many passages with the words next to each other are read, and so many articles with such a title. */
const MOST = 1000;
const MOST_TITLED = 200;

/**
 * Passages for words that are all stop words: those that have them one after the other, and those of an article whose
 * title is made of them. They are found by their pairs, and then read to be sure.
 */
export async function phraseCandidates(asked: Asked, words: readonly string[]): Promise<Match[]> {
  const { shelf, pace } = asked;
  const scoreOf = phraseScore(words);
  const found = new Map<number, Match>();
  for (const scope of asked.seen) {
    for (const { passage, article: number, paragraph } of await mayMatch(asked, scope, words)) {
      if (found.has(passage)) continue;
      if (pace.due()) await pace.pause();
      const article = shelf.articles.article(number);
      const score = article === null ? 0 : scoreOf({ article, paragraph });
      if (score > 0) found.set(passage, { passage, article: number, paragraph, score });
    }
  }
  return [...found.values()];
}

async function mayMatch(asked: Asked, scope: ScopeRow, words: readonly string[]): Promise<TailPassage[]> {
  const { shelf, pace, where } = asked;
  const titled = await titledBy(asked, scope, words);
  const pairs = pairsOf(words);
  if (pairs.length === 0) return titled;
  const tail = await shelf.tails.of(scope, pace);
  const query = { column: 'text', words: pairs, every: true, limit: MOST, where } as const;
  const { passages } = await shelf.candidates.find(scope, [query], pace);
  return [...titled, ...tail.having(pairs), ...passages.map(passageOf)];
}

async function titledBy(asked: Asked, { scope }: ScopeRow, words: readonly string[]): Promise<TailPassage[]> {
  const { shelf, pace } = asked;
  const sought = [...new Set(words.map(foldName))].sort(order).join(' ');
  const found = shelf.database
    .prepare('SELECT first, passages FROM articles WHERE title_words = ? AND scope = ? LIMIT ?')
    .all(sought, scope, MOST_TITLED);
  const numbers = rows(found).flatMap((each) =>
    Array.from({ length: whole(each, 'passages') }, (_, at) => whole(each, 'first') + at),
  );
  return (await shelf.candidates.read(numbers, pace)).map(passageOf);
}
