import type { Answered, Nothing } from '../src/answers/answer.ts';
import { type Findings, find } from '../src/answers/find.ts';
import type { Query } from '../src/answers/query.ts';
import { readQuestion } from '../src/answers/question.ts';
import { answerQuestion } from '../src/answers/respond.ts';
import type { Archive } from '../src/archive/archive.ts';
import { SHARED } from '../src/articles/article.ts';
import { slice } from '../src/text/span.ts';
import { type AskedKind, askedKind } from './kinds.ts';
import { holds } from './score.ts';
import type { Asked } from './squad.ts';

/** What a reader gets. */
export interface Shown {
  readonly asked: Asked;
  readonly kind: AskedKind;
  /** Whether it is said outright, with “perhaps”, or not at all. */
  readonly manner: Manner;
  /** For the first three quotations, whether they hold an answer; of `nothing`, the nearest ones. */
  readonly shown: readonly boolean[];
  /** What was read off them; '' where nothing was. */
  readonly lead: string;
  readonly leadManner: Manner;
  /** How likely it is that the first quotation answers, from 0 to 1. */
  readonly confidence: number;
}

export type Manner = 'outright' | 'perhaps' | 'nothing';

/** What a reader gets, and what stands behind it. */
export interface Outcome extends Shown {
  readonly query: Query;
  /** The articles in the order in which a reader meets them: ids, best first, at most ten. */
  readonly read: readonly string[];
  /** The likeliest stretch of the first sentence, whether it is shown or not; '' for none. */
  readonly likeliest: string;
  /** For the first three sentences as they were ranked, whether they hold an answer. */
  readonly ranked: readonly boolean[];
}

const SENTENCES = 3;
const PASSAGES = 10;
const PAGE = { offset: 0, limit: 5 };

/** The archive's own order for what was looked for: ids, best first, at most ten. */
export async function searched(archive: Archive, { query }: Outcome): Promise<string[]> {
  const hits = await archive.search({ groups: query.groups, scope: SHARED, limit: PASSAGES });
  return hits.map(({ article }) => article.id);
}

/** Asks a question as `/ask` does. */
export async function ask(archive: Archive, asked: Asked): Promise<Shown> {
  const question = readQuestion(asked.question, null);
  const place = { archive, scope: SHARED };
  const answer = await answerQuestion(question, place, PAGE);
  const lead = answer.status === 'answered' ? answer.lead : null;
  return {
    asked,
    kind: askedKind(asked.question),
    manner: mannerOf(answer),
    shown: answer.citations
      .slice(0, SENTENCES)
      .map((citation) => holds(slice(citation.article.text, citation), asked.answers)),
    lead: lead?.text ?? '',
    leadManner: lead === null ? 'nothing' : lead.isPerhaps === true ? 'perhaps' : 'outright',
    // Who somebody is, and who said what, is answered by rules, which do not say how sure they are.
    confidence: answer.confidence ?? (await find(question, place)).confidence,
  };
}

function mannerOf(answer: Answered | Nothing): Manner {
  if (answer.status === 'nothing') return 'nothing';
  return answer.isPerhaps === true ? 'perhaps' : 'outright';
}

/** Asks a question as `/ask` does, and looks behind the answer. */
export async function askAndLook(archive: Archive, asked: Asked): Promise<Outcome> {
  const found = await find(readQuestion(asked.question, null), { archive, scope: SHARED });
  return {
    likeliest: likeliestOf(found),
    ...(await ask(archive, asked)),
    confidence: found.confidence,
    query: found.query,
    read: [...new Set(found.candidates.map(({ article }) => article.id))].slice(0, PASSAGES),
    ranked: found.candidates
      .slice(0, SENTENCES)
      .map(({ article, sentence }) => holds(slice(article.text, sentence.span), asked.answers)),
  };
}

function likeliestOf({ candidates, reading }: Findings): string {
  const [first] = candidates;
  if (first === undefined || reading === null) return '';
  const { article, paragraph, sentence } = first;
  const [best] = reading.stretchesOf({ article, paragraph, ...sentence.span });
  return best === undefined ? '' : slice(article.text, best);
}
