import { find } from '../src/answers/find.ts';
import type { Query } from '../src/answers/query.ts';
import { readQuestion } from '../src/answers/question.ts';
import { answerQuestion } from '../src/answers/respond.ts';
import type { Archive } from '../src/archive/archive.ts';
import { createMemoryArchive } from '../src/archive/memory.ts';
import { type Article, SHARED } from '../src/articles/article.ts';
import { type Span, slice } from '../src/text/span.ts';
import { type AskedKind, askedKind } from './kinds.ts';
import { holds } from './score.ts';
import type { Asked } from './squad.ts';

/** What the product made of a question. */
export interface Outcome {
  readonly asked: Asked;
  readonly kind: AskedKind;
  readonly query: Query;
  /** The articles in the order in which a reader meets them: ids, best first, at most ten. */
  readonly read: readonly string[];
  /** For the first three sentences, whether they hold an answer: as they were ranked, and as they are shown. */
  readonly ranked: readonly boolean[];
  readonly shown: readonly boolean[];
  readonly status: 'answered' | 'nothing';
  /** What was read off them; '' where nothing was. */
  readonly lead: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

const SENTENCES = 3;
const PASSAGES = 10;
const PAGE = { offset: 0, limit: 5 };

/** An archive with some articles, all of them for everybody. */
export async function filled(articles: readonly Article[]): Promise<Archive> {
  const archive = createMemoryArchive();
  await archive.put(articles);
  return archive;
}

/** The archive's own order for what was looked for: ids, best first, at most ten. */
export async function searched(archive: Archive, { query }: Outcome): Promise<string[]> {
  const hits = await archive.search({ groups: query.groups, scope: SHARED, limit: PASSAGES });
  return hits.map(({ article }) => article.id);
}

/** Asks a question as `/ask` does, and looks behind the answer. */
export async function ask(archive: Archive, asked: Asked): Promise<Outcome> {
  const question = readQuestion(asked.question, null);
  const place = { archive, scope: SHARED };
  const { query, candidates, confidence } = await find(question, place);
  const answer = await answerQuestion(question, place, PAGE);
  const isRight = (article: Article, span: Span) => holds(slice(article.text, span), asked.answers);
  return {
    asked,
    kind: askedKind(asked.question),
    query,
    read: [...new Set(candidates.map(({ article }) => article.id))].slice(0, PASSAGES),
    ranked: candidates.slice(0, SENTENCES).map(({ article, sentence }) => isRight(article, sentence.span)),
    shown: answer.citations.slice(0, SENTENCES).map((citation) => isRight(citation.article, citation)),
    status: answer.status,
    lead: answer.status === 'answered' ? (answer.lead?.text ?? '') : '',
    confidence,
  };
}
