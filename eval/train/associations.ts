import { type Analysed, analyse } from '../../src/answers/analysis.ts';
import { askedFor } from '../../src/answers/learned/asked.ts';
import { shapeOf } from '../../src/answers/learned/associations.ts';
import type { Article } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';
import { indexTerms, queryTerms } from '../../src/text/terms.ts';
import { holds } from '../score.ts';
import type { Asked } from '../squad.ts';

type Row = Readonly<Record<string, number>>;

/** The tables of `associations.json`: for each term or kind of question, log-odds. */
export interface Tables {
  readonly bridges: Readonly<Record<string, Row>>;
  readonly answers: Readonly<Record<string, Row>>;
}

// A pair that fewer titles show is one title's own.
const LEAST_TITLES = 3;
const LEAST_PAIRS = 3;
const LEAST_ODDS = 0.5;
const LEAST_ASKED = 12;
const LEAST_ANSWER_TITLES = 2;
const SHAPES = ['<year>', '<num>', '<cap>', '<low>'];

/**
 * Learns what stands in answering sentences in place of a question's words (log-odds of a word there against the other
 * sentences of the paragraph), and which words and shapes answers of each kind have (against the words beside them).
 * What one title alone shows is left out.
 */
export function learnAssociations(articles: readonly Article[], questions: readonly Asked[]): Tables {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const counts = new Counts();
  for (const asked of questions) {
    const article = byId.get(asked.paragraph);
    if (article !== undefined) countQuestion(asked, article, counts);
  }
  return { bridges: bridgesOf(counts), answers: answersOf(counts) };
}

class Counts {
  /** Of “question's term, sentence's term”: how often in answering sentences, and in others beside them. */
  readonly answering = new Map<string, number>();
  readonly beside = new Map<string, number>();
  /** Of “kind, term of the answer”. */
  readonly answers = new Map<string, number>();
  readonly kinds = new Map<string, number>();
  readonly background = new Map<string, number>();
  questions = 0;
  readonly #titles = new Map<string, Set<string>>();

  sawTitle(key: string, title: string): void {
    const titles = this.#titles.get(key) ?? new Set();
    if (titles.size < LEAST_TITLES) titles.add(title);
    this.#titles.set(key, titles);
  }

  titlesOf(key: string): number {
    return this.#titles.get(key)?.size ?? 0;
  }
}

function raise(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function countQuestion(asked: Asked, article: Article, counts: Counts): void {
  const sentences = article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((span) => analyse(article.text, span)),
  );
  const isAnswering = sentences.map(({ span }) => holds(slice(article.text, span), asked.answers));
  const answering = isAnswering.filter(Boolean).length;
  if (answering === 0) return;
  const terms = new Set(queryTerms(asked.question).map(({ term }) => term));
  for (const [at, sentence] of sentences.entries()) {
    const isOne = isAnswering[at] === true;
    const share = 1 / (isOne ? answering : sentences.length - answering);
    countPairs(sentence, terms, article.title, share, isOne, counts);
  }
  countAnswer(asked, terms, article.title, counts);
  countBackground(article, sentences, terms, counts);
}

function countPairs(
  sentence: Analysed,
  terms: ReadonlySet<string>,
  title: string,
  share: number,
  isAnswering: boolean,
  counts: Counts,
): void {
  const words = new Set(sentence.words.filter(({ stop }) => !stop).map(({ term }) => term));
  for (const term of terms) {
    if (words.has(term)) continue;
    for (const word of words) {
      // Figures stand for nothing but themselves.
      if (terms.has(word) || /\d/.test(word)) continue;
      const key = `${term} ${word}`;
      raise(isAnswering ? counts.answering : counts.beside, key, share);
      if (isAnswering) counts.sawTitle(key, title);
    }
  }
}

function countAnswer(
  { question, answers }: Asked,
  terms: ReadonlySet<string>,
  title: string,
  counts: Counts,
): void {
  const { word, head } = askedFor(question);
  const answer = answers[0] ?? '';
  const shapes = (answer.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? []).map((each) => shapeOf(each, false));
  const said = indexTerms(answer).filter((term) => !terms.has(term));
  for (const kind of new Set([`${word}:`, `${word}:${head}`])) {
    raise(counts.kinds, kind);
    for (const each of new Set([...shapes, ...said])) {
      raise(counts.answers, `${kind} ${each}`);
      counts.sawTitle(`= ${kind} ${each}`, title);
    }
  }
}

function countBackground(
  { text }: Article,
  sentences: readonly Analysed[],
  terms: ReadonlySet<string>,
  counts: Counts,
): void {
  counts.questions++;
  for (const { words } of sentences) {
    for (const [at, word] of words.entries()) {
      if (word.stop || terms.has(word.term)) continue;
      raise(counts.background, word.term, 1 / sentences.length);
      raise(counts.background, shapeOf(slice(text, word), at === 0), 1 / sentences.length);
    }
  }
}

function bridgesOf(counts: Counts): Tables['bridges'] {
  const table: Record<string, Record<string, number>> = {};
  for (const [key, count] of sorted(counts.answering)) {
    if (count < LEAST_PAIRS || counts.titlesOf(key) < LEAST_TITLES) continue;
    const odds = Math.log((count + 0.5) / ((counts.beside.get(key) ?? 0) + 0.8));
    if (odds >= LEAST_ODDS) enter(table, key, odds);
  }
  return table;
}

function answersOf(counts: Counts): Tables['answers'] {
  const table: Record<string, Record<string, number>> = {};
  const oddsOf = (kind: string, word: string, count: number) => {
    const beside = ((counts.background.get(word) ?? 0) + 0.5) / (counts.questions + 1);
    return Math.log((count + 0.3) / ((counts.kinds.get(kind) ?? 0) + 1) / beside);
  };
  for (const [kind, asked] of sorted(counts.kinds)) {
    if (asked < LEAST_ASKED) continue;
    for (const shape of SHAPES) {
      enter(table, `${kind} ${shape}`, oddsOf(kind, shape, counts.answers.get(`${kind} ${shape}`) ?? 0));
    }
  }
  for (const [key, count] of sorted(counts.answers)) {
    const [kind = '', word = ''] = splitLast(key);
    if (table[kind] === undefined || /[<\d]/.test(word) || count < 2) continue;
    const odds = oddsOf(kind, word, count);
    if (odds > 1 && counts.titlesOf(`= ${key}`) >= LEAST_ANSWER_TITLES) enter(table, key, odds);
  }
  return table;
}

/** The last word of a key is the sentence's, or the answer's; what stands before it may have a space (“how many:”). */
function splitLast(key: string): [string, string] {
  const at = key.lastIndexOf(' ');
  return [key.slice(0, at), key.slice(at + 1)];
}

function enter(table: Record<string, Record<string, number>>, key: string, odds: number): void {
  const [row, column] = splitLast(key);
  const cells = table[row] ?? {};
  cells[column] = Math.round(odds * 10) / 10;
  table[row] = cells;
}

/** By key, so that a table reads well and the same counts give the same file. */
function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
