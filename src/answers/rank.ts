import type { Hit } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { type Analysed, type Analyses, analyse } from './analysis.ts';
import { coverage, looseMatchesOf, matchesOf, wholeText } from './match.ts';
import { idf, type Query } from './query.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  /** Its place in the paragraph, from 0. */
  readonly index: number;
  readonly sentence: Analysed;
  readonly features: Features;
  readonly matches: Matches;
  readonly score: number;
}

/** How well each group of the query is matched, in the groups' order. */
export interface Matches {
  readonly own: readonly number[];
  /** By the sentences beside it; zeros where there is none. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** By any sentence of the paragraph. */
  readonly paragraph: readonly number[];
}

/** What the ranking knows of a sentence. All from 0 to 1. */
export interface Features {
  /** Idf mass of the question that the sentence itself covers. */
  readonly sentence: number;
  /** … that the sentence before it adds. */
  readonly before: number;
  /** … that the rest of the paragraph adds. */
  readonly paragraph: number;
  /** … that the article's title adds. */
  readonly title: number;
  /** … that the rest of the article adds. */
  readonly article: number;
  /**
   * What the sentence covers of the words that its article holds, each weighed by how few of the article's sentences
   * hold it: in a story about a theatre “theatre” says little of which sentence is meant, “built” much.
   */
  readonly local: number;
  /** Share of the question's word pairs, stop words too, that stand in the sentence. */
  readonly pairs: number;
  /** The passage's score beside the best passage's. */
  readonly passage: number;
  /** 1 where the sentence holds something of the kind that is asked for, and that the question does not; 0 until it is looked at. */
  readonly kind: number;
  /** How short it is: 1 for ten words or fewer, falling to 0. */
  readonly brevity: number;
}

/**
 * What each feature weighs: fitted on 5,000 questions of 60 titles of SQuAD's training part, six paragraphs of a title
 * made one article (listwise softmax, half of them held out: top 1 rose from 69.4 by weights of a first guess to 71.2),
 * rounded.
 */
export const WEIGHTS: Readonly<Record<Exclude<keyof Features, 'kind'>, number>> = {
  sentence: 1,
  before: 0.8,
  paragraph: 0.2,
  title: 1,
  article: 0.7,
  local: 0.4,
  pairs: 0.8,
  passage: 1.2,
  brevity: 0.1,
};

/**
 * Ranks the sentences of the passages that an archive found, and of those beside them, best first: quickly, by words
 * alone. The learned ranking looks at the best of them again.
 */
export function rank(query: Query, words: string, hits: readonly Hit[], analyses: Analyses): Candidate[] {
  const asked: Asked = {
    query,
    pairs: pairsOf(words),
    top: Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE),
    analyses,
    wide: new Map(),
  };
  const read = [...hits, ...besides(hits)].map((hit) => readPassage(hit, asked));
  const weights = localWeights(read, query);
  return read.flatMap((passage) => sentencesOf(passage, weights, asked)).sort(byScore);
}

/** What is worked out once for a question. */
interface Asked {
  readonly query: Query;
  readonly pairs: readonly (readonly [string, string])[];
  /** The best passage's score. */
  readonly top: number;
  readonly analyses: Analyses;
  /** What the title and the whole of an article match. */
  readonly wide: Map<Article, Wide>;
}

interface Wide {
  readonly title: readonly number[];
  readonly article: readonly number[];
}

// Articles whose other paragraphs are looked at too, and the most of these.
const WHOLE_ARTICLES = 3;
const MOST_BESIDES = 60;

/**
 * The paragraphs beside the best ones, in their articles: a story names its subject once and then says “the ship”, so
 * that the sentence which answers may hold too little of the question for the archive to find it.
 */
function besides(hits: readonly Hit[]): Hit[] {
  const found = new Set(hits.map((hit) => `${hit.article.key} ${hit.paragraph}`));
  const articles = [...new Set(hits.map((hit) => hit.article))].slice(0, WHOLE_ARTICLES);
  return articles
    .flatMap((article) => article.paragraphs.map((_, index) => ({ article, paragraph: index + 1, score: 0 })))
    .filter(({ article, paragraph }) => !found.has(`${article.key} ${paragraph}`))
    .slice(0, MOST_BESIDES);
}

// Equal scores are ordered by place, so that the same question always gets the same answer.
export function byScore(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    (a.article.key < b.article.key ? -1 : a.article.key > b.article.key ? 1 : 0) ||
    a.sentence.span.start - b.sentence.span.start
  );
}

/** A passage with what each of its sentences matches. */
interface Read {
  readonly hit: Hit;
  /** Null for one that holds nothing of the question, behind another such. */
  readonly sentences: readonly (Analysed | null)[];
  readonly matched: readonly (readonly number[])[];
}

function readPassage(hit: Hit, { query, analyses }: Asked): Read {
  const sentences = analyses.holding(hit.article, hit.paragraph, query.wanted);
  const none = query.groups.map(() => 0);
  const matched = sentences.map((sentence) => (sentence === null ? none : matchesOf(query, sentence)));
  return { hit, sentences, matched };
}

/** For each article, what each group weighs among the sentences of it that were read; 0 where none holds it. */
function localWeights(read: readonly Read[], query: Query): ReadonlyMap<Article, readonly number[]> {
  const byArticle = new Map<Article, (readonly number[])[]>();
  for (const { hit, matched } of read) {
    byArticle.set(hit.article, [...(byArticle.get(hit.article) ?? []), ...matched]);
  }
  const weigh = (sentences: readonly (readonly number[])[]) =>
    query.groups.map((_, group) => {
      const held = sentences.filter((matches) => (matches[group] ?? 0) > 0).length;
      return held === 0 ? 0 : idf(held, sentences.length);
    });
  return new Map([...byArticle].map(([article, sentences]) => [article, weigh(sentences)]));
}

function sentencesOf(
  { hit, sentences, matched }: Read,
  weights: ReadonlyMap<Article, readonly number[]>,
  asked: Asked,
): Candidate[] {
  const { query } = asked;
  // No spread: a paragraph may have more sentences than a call takes arguments.
  const whole = query.groups.map((_, group) =>
    matched.reduce((most, matches) => Math.max(most, matches[group] ?? 0), 0),
  );
  const local = weights.get(hit.article) ?? [];
  const none = query.groups.map(() => 0);
  return sentences.flatMap((sentence, index) => {
    const own = matched[index] ?? [];
    const before = matched[index - 1] ?? none;
    const withBefore = union(own, before);
    // A sentence that shares no word with the question, nor stands behind one that does, cannot win; nor can one of
    // signs alone.
    if (sentence === null || sentence.words.length === 0 || withBefore.every((match) => match === 0))
      return [];
    const wide = wideOf(hit.article, asked);
    const shares = [own, withBefore, whole, wide.title, wide.article];
    const features = {
      ...featuresOf(sentence, sharesAdded(query, shares), hit, asked),
      local: weighted(own, local),
    };
    const { article, paragraph } = hit;
    const matches = { own, before, after: matched[index + 1] ?? none, paragraph: whole };
    return [{ article, paragraph, index, sentence, features, matches, score: scoreOf(features) }];
  });
}

function weighted(matches: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  return matches.reduce((sum, match, group) => sum + match * (weights[group] ?? 0), 0) / total;
}

/** The share of the query that each further source of matches adds to those before it. */
function sharesAdded(query: Query, sources: readonly (readonly number[])[]): number[] {
  let matches: readonly number[] = [];
  let share = 0;
  return sources.map((source) => {
    matches = union(source, matches);
    const more = coverage(query, matches);
    const added = more - share;
    share = more;
    return added;
  });
}

function featuresOf(
  sentence: Analysed,
  added: readonly number[],
  hit: Hit,
  asked: Asked,
): Omit<Features, 'local'> {
  const [own = 0, before = 0, paragraph = 0, title = 0, article = 0] = added;
  return {
    sentence: own,
    before,
    paragraph,
    title,
    article,
    pairs: pairsHeld(asked.pairs, sentence),
    passage: hit.score / asked.top,
    kind: 0,
    brevity: Math.max(0, Math.min(1, 1 - (sentence.words.length - 10) / 60)),
  };
}

function wideOf(article: Article, { wide, query }: Asked): Wide {
  const known = wide.get(article);
  if (known !== undefined) return known;
  const made = {
    title: matchesOf(query, titleOf(article)),
    // The paragraph of an article that has one alone is matched already.
    article:
      article.paragraphs.length === 1 ? query.groups.map(() => 0) : looseMatchesOf(query, wholeText(article)),
  };
  wide.set(article, made);
  return made;
}

export function scoreOf(features: Features): number {
  let score = 0;
  for (const name of FEATURES) score += WEIGHTS[name] * features[name];
  return score;
}

const FEATURES: readonly (keyof typeof WEIGHTS)[] = [
  'sentence',
  'before',
  'paragraph',
  'title',
  'article',
  'local',
  'pairs',
  'passage',
  'brevity',
];

const TITLES = new WeakMap<Article, Analysed>();

function titleOf(article: Article): Analysed {
  const known = TITLES.get(article) ?? analyse(article.title, { start: 0, end: article.title.length });
  TITLES.set(article, known);
  return known;
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return a.map((match, index) => Math.max(match, b[index] ?? 0));
}

/** The pairs of neighbouring words, stop words too: “co-chair the”, “the talks”. */
function pairsOf(words: string): [string, string][] {
  const { words: all } = analyse(words, { start: 0, end: words.length });
  return all.slice(1).map((word, index) => [all[index]?.term ?? '', word.term]);
}

/** The share of the pairs that stand in a sentence. */
function pairsHeld(pairs: readonly (readonly [string, string])[], sentence: Analysed): number {
  if (pairs.length === 0) return 0;
  const held = pairs.filter(([first, second]) =>
    sentence.places.get(first)?.some((place) => sentence.words[place + 1]?.term === second),
  );
  return held.length / pairs.length;
}
