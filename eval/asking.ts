import { type Findings, find } from '../src/answers/find.ts';
import { readQuestion } from '../src/answers/question.ts';
import type { Candidate } from '../src/answers/rank.ts';
import { answerQuestion } from '../src/answers/respond.ts';
import type { Archive } from '../src/archive/archive.ts';
import { createMemoryArchive } from '../src/archive/memory.ts';
import { type Article, SHARED } from '../src/articles/article.ts';
import { slice } from '../src/text/span.ts';
import { type AskedKind, askedKind } from './kinds.ts';
import { holds } from './score.ts';
import type { Asked } from './squad.ts';

/** What the product made of a question. */
export interface Outcome {
  readonly asked: Asked;
  readonly kind: AskedKind;
  /** The articles in the order in which a reader meets them, and in the archive's own; ids, best first. */
  readonly read: readonly string[];
  readonly searched: readonly string[];
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

/** Finds what would answer, without showing it. */
export function findings(archive: Archive, asked: Asked): Promise<Findings> {
  return find(readQuestion(asked.question, null), { archive, scope: SHARED });
}

/** Whether a sentence holds an accepted answer. */
export function answersIt({ article, sentence }: Candidate, { answers }: Asked): boolean {
  return holds(slice(article.text, sentence.span), answers);
}

/** Asks a question as `/ask` does, and looks behind the answer. */
export async function ask(archive: Archive, asked: Asked): Promise<Outcome> {
  const { query, candidates, confidence } = await findings(archive, asked);
  const hits = await archive.search({ groups: query.groups, scope: SHARED, limit: PASSAGES });
  const question = readQuestion(asked.question, null);
  const answer = await answerQuestion(question, { archive, scope: SHARED }, PAGE);
  return {
    asked,
    kind: askedKind(asked.question),
    read: [...new Set(candidates.map(({ article }) => article.id))].slice(0, PASSAGES),
    searched: hits.map(({ article }) => article.id),
    ranked: candidates.slice(0, SENTENCES).map((candidate) => answersIt(candidate, asked)),
    shown: answer.citations
      .slice(0, SENTENCES)
      .map((citation) => holds(slice(citation.article.text, citation), asked.answers)),
    status: answer.status,
    lead: answer.status === 'answered' ? (answer.lead?.text ?? '') : '',
    confidence,
  };
}
