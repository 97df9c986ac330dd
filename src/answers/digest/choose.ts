import type { Article, ArticleHead } from '../../articles/article.ts';
import { isStop } from '../../text/stop-words.ts';
import { indexTerms } from '../../text/terms.ts';
import type { Analyses } from '../analysis.ts';
import { findTopic, type Topic } from '../compare/topic.ts';
import { nameOf } from '../compare/voices.ts';
import type { Place } from '../find.ts';
import { type Days, isWithin } from './days.ts';
import type { Chosen } from './gist.ts';
import type { Heads } from './heads.ts';

/** The articles that a digest is made of. */
export interface Choice {
  readonly chosen: readonly Chosen[];
  /** Of how many they were chosen, copies counted once. */
  readonly of: number;
  /** What was looked for; null without a topic. */
  readonly topic: Topic | null;
}

// So many articles are read at the most: each takes some 0.1 ms the first time.
const MOST_READ = 400;
const BREADTH = { passages: 120, articles: 40 };
// Of a headline so many words are looked at, two at a time.
const TITLE_WORDS = 10;
const BEST_PAIRS = 3;

/** The articles on a topic in some days. */
export async function chooseOn(topic: string, days: Days, place: Place, analyses: Analyses): Promise<Choice> {
  const filter = { ...place.filter, after: days.from, before: days.to };
  const found = await findTopic(topic, { ...place, filter }, analyses, BREADTH);
  const chosen = found.articles.filter(({ article }) => isWithin(article.published, days));
  return { chosen: onePrinting(chosen), of: chosen.length, topic: found };
}

function onePrinting(chosen: readonly Chosen[]): Chosen[] {
  const stories = new Map<string, Chosen>();
  for (const each of chosen) {
    const story = storyOf(each.article);
    const known = stories.get(story);
    if (known === undefined || (known.article.copyOf !== null && each.article.copyOf === null))
      stories.set(story, each);
  }
  return [...stories.values()];
}

/** All articles of some days; of too many those whose headlines have most in common with other sources'. */
export async function chooseAll({ heads }: Heads, { archive, scope }: Place): Promise<Choice> {
  const stories = new Map<string, ArticleHead>();
  // The original of a story speaks for its printings, else the first of them.
  for (const head of heads) {
    const known = stories.get(storyOf(head));
    if (known === undefined || known.copyOf !== null) stories.set(storyOf(head), head);
  }
  const all = [...stories.values()];
  const wanted = all.length <= MOST_READ ? all : mostShared(all).slice(0, MOST_READ);
  const articles = await Promise.all(wanted.map(({ key }) => archive.article(key, scope)));
  const chosen = articles.flatMap((article) => (article === null ? [] : [{ article, sentences: null }]));
  return { chosen, of: all.length, topic: null };
}

export function storyOf({ copyOf, id }: Article | ArticleHead): string {
  return copyOf ?? id;
}

/** The heads by how many other sources have the same pairs of words in a headline, in their order where none is ahead. */
function mostShared(heads: readonly ArticleHead[]): ArticleHead[] {
  const pairs = heads.map(({ title }) => pairsIn(title));
  const sources = new Map<string, Set<string>>();
  for (const [at, head] of heads.entries()) {
    for (const pair of pairs[at] ?? []) {
      const known = sources.get(pair);
      if (known === undefined) sources.set(pair, new Set([nameOf(head)]));
      else known.add(nameOf(head));
    }
  }
  const worth = pairs.map((own) =>
    own
      .map((pair) => (sources.get(pair)?.size ?? 1) - 1)
      .sort((a, b) => b - a)
      .slice(0, BEST_PAIRS)
      .reduce((sum, each) => sum + each, 0),
  );
  return heads
    .map((head, at) => ({ head, at }))
    .sort((a, b) => (worth[b.at] ?? 0) - (worth[a.at] ?? 0) || a.at - b.at)
    .map(({ head }) => head);
}

function pairsIn(title: string): string[] {
  const words = [...new Set(indexTerms(title))].filter((word) => !isStop(word)).slice(0, TITLE_WORDS);
  return words.flatMap((word, at) => words.slice(at + 1).map((other) => [word, other].sort().join(' ')));
}
