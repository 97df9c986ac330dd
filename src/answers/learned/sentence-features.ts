import type { Hit } from '../../archive/archive.ts';
import { slice } from '../../text/span.ts';
import type { Analysed, Analyses } from '../analysis.ts';
import { expected } from '../expected.ts';
import { coverage } from '../match.ts';
import type { Kind } from '../question.ts';
import type { Candidate } from '../rank.ts';
import { wordNumber } from './asked.ts';
import type { Asking } from './asking.ts';
import { featureNames } from './feature-names.ts';
import { readKinds } from './kinds-held.ts';
import { bestAnswerWords, bridged, longestRun, orderedPairs, pairsAnywhere } from './wording.ts';

/**
 * What the learned ranking knows of a sentence, and what each feature means. “Share” is a share of the idf mass of
 * the question's words; −1 stands for “does not apply”. All together take about 60 µs a sentence when it is first
 * looked at, of which names take 20 and dates and numbers 15.
 */
export const SENTENCE_FEATURES = {
  own: 'share that the sentence holds',
  before: 'share that the sentence before it adds',
  paragraph: 'share that the rest of the paragraph adds',
  title: 'share that the title adds',
  article: 'share that the rest of the article adds',
  local: 'share held, words weighed by their rarity within the article',
  pairs: "share of the question's neighbouring words that stand side by side",
  passage: "the passage's BM25 beside the best passage's",
  brevity: 'how short the sentence is',
  kind: 'whether something of the kind that is asked for stands in it',
  quick: 'the score of the quick ranking',
  quickGap: 'how far that is behind the best',
  quickRank: 'its rank, from 0',
  after: 'share that the sentence after it adds',
  ownNamed: 'share of the names that the sentence holds',
  allNamed: 'share of the names that the paragraph holds',
  ownUnnamed: 'share of the other words that the sentence holds',
  missing: 'share of the weightiest word that it does not hold',
  missingCount: 'how many words it does not hold',
  missingAnywhere: 'share of the weightiest word that the paragraph does not hold',
  missingAnywhereCount: 'how many words the paragraph does not hold',
  bridge: 'share of missing words that a learned counterpart stands for',
  bridgeBest: "the best counterpart's log-odds",
  run: "length of the longest run of the question's words",
  ordered: "share of the question's neighbouring content words that follow one another within four words",
  pairsAnywhere: 'the same anywhere in the paragraph',
  passageRank: "the passage's rank in the search, from 0; 99 for one that stands beside a found one",
  passageGap: "how far the paragraph's best quick score is behind the best of another paragraph",
  index: 'its place in the paragraph, from 0',
  sentences: 'how many sentences the paragraph has',
  ownShare: 'what it holds beside what it, the sentence before and the paragraph hold',
  ownGap: 'how much less it holds than the sentence that holds most',
  frequency: 'share held, a repeated word counted up to three times',
  deed: 'whether the deed stands in it',
  deedBefore: 'whether the deed stands in the sentence before',
  last: "whether the question's last word stands in it",
  head: 'whether the noun that says what is wanted stands in it',
  answer: 'log-odds of its best word as an answer',
  answerNext: 'of its second best',
  answerShape: 'of the best shape of a word',
  persons: 'how many persons it names that the question does not',
  organisations: 'organisations',
  places: 'places',
  dates: 'dates',
  years: 'years in four figures',
  numbers: 'amounts',
  capitals: 'capitalised words',
  quoted: 'whether it quotes',
  leans: 'whether it opens with a pronoun',
  fresh: 'how many content words are not in the question',
  length: 'how many words it has',
  word: "the question's word, as a number",
  asks: 'the kind of answer that it asks for, as a number',
  office: 'whether it asks who holds an office',
  groups: 'how many words are looked for',
  questionLength: 'how many words the question has',
  rarity: 'how rare the words are on average',
} as const;

export type SentenceFeature = keyof typeof SENTENCE_FEATURES;

/** The order in which a model reads them. */
export const SENTENCE_FEATURE_NAMES = featureNames<SentenceFeature>(SENTENCE_FEATURES);

const KINDS: readonly Kind[] = ['thing', 'person', 'time', 'place', 'number', 'reason'];
const LEANS = /^["“‘']?\s*(?:He|She|They|It|His|Her|Their|Its|This|These|That|Those)\b/u;
const NOT_FOUND = 99;

/** What the candidates of a question have in common. */
export interface Field {
  readonly asking: Asking;
  readonly analyses: Analyses;
  /** The rank of each passage that the archive found, from 0, by `passageKey`. */
  readonly ranks: ReadonlyMap<string, number>;
  /** The best quick score of each passage. */
  readonly bests: ReadonlyMap<string, number>;
  readonly topQuick: number;
  readonly mostOwn: number;
}

export function passageKey({ article, paragraph }: Pick<Candidate, 'article' | 'paragraph'>): string {
  return `${article.key} ${paragraph}`;
}

/** What must be known of all the candidates before one can be judged. */
export function fieldOf(
  asking: Asking,
  hits: readonly Hit[],
  candidates: readonly Candidate[],
  analyses: Analyses,
): Field {
  const bests = new Map<string, number>();
  for (const candidate of candidates) {
    const key = passageKey(candidate);
    bests.set(key, Math.max(bests.get(key) ?? 0, candidate.score));
  }
  return {
    asking,
    analyses,
    // Of equal scores none is before another, whichever article came first.
    ranks: new Map(hits.map((hit) => [passageKey(hit), hits.findIndex(({ score }) => score === hit.score)])),
    bests,
    topQuick: candidates[0]?.score ?? 0,
    mostOwn: candidates.reduce((most, { features }) => Math.max(most, features.sentence), 0),
  };
}

/** The features of a candidate that stands at `rank`, from 0, in the quick ranking. */
export function sentenceFeatures(
  candidate: Candidate,
  rank: number,
  field: Field,
): Readonly<Record<SentenceFeature, number>> {
  const { asking } = field;
  const { article, sentence, features, matches } = candidate;
  const { query, question } = asking;
  const paragraph = field.analyses.of(article, candidate.paragraph);
  const text = slice(article.text, sentence.span);
  const kinds = readKinds(article, sentence, asking);
  const answer = bestAnswerWords(article, sentence, asking);
  const bridge = bridged(sentence, matches.own, asking);
  const beside = matches.own.map((match, at) => Math.max(match, matches.before[at] ?? 0));
  const withAfter = beside.map((match, at) => Math.max(match, matches.after[at] ?? 0));
  const key = passageKey(candidate);
  const others = bestOther(field.bests, key);
  return {
    own: features.sentence,
    before: features.before,
    paragraph: features.paragraph,
    title: features.title,
    article: features.article,
    local: features.local,
    pairs: features.pairs,
    passage: features.passage,
    brevity: features.brevity,
    kind: expected(question, article, sentence) ? 1 : 0,
    quick: candidate.score,
    quickGap: field.topQuick - candidate.score,
    quickRank: rank,
    after: coverage(query, withAfter) - coverage(query, beside),
    ownNamed: shareOf(matches.own, asking, true),
    allNamed: shareOf(matches.paragraph, asking, true),
    ownUnnamed: shareOf(matches.own, asking, false),
    missing: weightiestMissing(matches.own, asking),
    missingCount: matches.own.filter((match) => match === 0).length,
    missingAnywhere: weightiestMissing(matches.paragraph, asking),
    missingAnywhereCount: matches.paragraph.filter((match) => match === 0).length,
    bridge: bridge.share,
    bridgeBest: bridge.best,
    run: longestRun(sentence, asking),
    ordered: orderedPairs(sentence, asking),
    pairsAnywhere: pairsAnywhere(paragraph, asking),
    passageRank: field.ranks.get(key) ?? NOT_FOUND,
    passageGap: others - (field.bests.get(key) ?? 0),
    index: candidate.index,
    sentences: paragraph.length,
    ownShare: features.sentence / (features.sentence + features.before + features.paragraph + 1e-6),
    ownGap: field.mostOwn - features.sentence,
    frequency: frequency(sentence, asking),
    deed: at(matches.own, asking.deed),
    deedBefore: at(matches.before, asking.deed),
    last: at(matches.own, matches.own.length - 1),
    head: at(matches.own, asking.head),
    answer: answer.best,
    answerNext: answer.next,
    answerShape: answer.shape,
    persons: kinds.persons,
    organisations: kinds.organisations,
    places: kinds.places,
    dates: kinds.dates,
    years: kinds.years,
    numbers: kinds.numbers,
    capitals: kinds.capitals,
    quoted: /["“]/u.test(text) ? 1 : 0,
    leans: LEANS.test(text) ? 1 : 0,
    fresh: kinds.fresh,
    length: sentence.words.length,
    word: wordNumber(asking.askedFor),
    asks: KINDS.indexOf(question.kind),
    office: question.office === null ? 0 : 1,
    groups: query.groups.length,
    questionLength: asking.words.length,
    rarity: query.mass / Math.max(1, query.groups.length),
  };
}

function bestOther(bests: ReadonlyMap<string, number>, key: string): number {
  let best = 0;
  for (const [other, score] of bests) if (other !== key && score > best) best = score;
  return best;
}

function at(matches: readonly number[], group: number): number {
  return matches[group] ?? -1;
}

/** The share of the names', or of the other words', mass that is matched; −1 where the question has none. */
function shareOf(matches: readonly number[], { query, isNamed }: Asking, named: boolean): number {
  let mass = 0;
  let held = 0;
  for (const [index, { idf }] of query.groups.entries()) {
    if (isNamed[index] !== named) continue;
    mass += idf;
    held += idf * (matches[index] ?? 0);
  }
  return mass === 0 ? -1 : held / mass;
}

function weightiestMissing(matches: readonly number[], { query }: Asking): number {
  const most = query.groups.reduce(
    (best, { idf }, index) => (matches[index] === 0 ? Math.max(best, idf) : best),
    0,
  );
  return query.mass === 0 ? 0 : most / query.mass;
}

function frequency(sentence: Analysed, { query, firsts }: Asking): number {
  if (query.mass === 0) return 0;
  const sum = query.groups.reduce(
    (total, { idf }, index) =>
      total + idf * Math.min(3, sentence.places.get(firsts[index] ?? '')?.length ?? 0),
    0,
  );
  return sum / query.mass;
}
