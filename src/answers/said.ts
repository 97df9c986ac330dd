import type { Article } from '../articles/article.ts';
import { antecedentOf, speeches } from '../articles/speech.ts';
import { texts } from '../catalogue/texts.ts';
import { contains, slice } from '../text/span.ts';
import { indexTerms, queryTerms } from '../text/terms.ts';
import type { Analyses } from './analysis.ts';
import type { Answered, Citation, Nothing } from './answer.ts';
import { type Findings, find, type Place } from './find.ts';
import { coverage, matchesOf } from './match.ts';
import { buildQuery, type Query } from './query.ts';
import { type Question, readSearch } from './question.ts';
import { analysesOf, cite, withLeanedOn, withoutRepeats } from './quote.ts';
import type { Candidate } from './rank.ts';
import { isLong, resolved } from './resolve.ts';
import type { Page } from './respond.ts';
import { type AskedWords, readSaid } from './said-question.ts';
import {
  BESIDE_BEST,
  citationsOf,
  ENOUGH,
  meaning,
  type Statement,
  scoreStatements,
  statementsOf,
} from './statements.ts';
import { answered, whoSaid } from './who-said.ts';

// Articles that are read for what somebody says in them.
const READ = 12;
// Offered where somebody is quoted, but not on what was asked.
const NEAREST = 3;

/**
 * Answers a question about who said what from the sentences that report it; null for any other question, and where the
 * articles quote nobody that it may mean: then it is a question like all others.
 */
export async function saidAnswer(
  question: Question,
  place: Place,
  page: Page,
): Promise<Answered | Nothing | null> {
  const asked = readSaid(question.words);
  if (asked === null) return null;
  if (asked.asks === 'speaker') return whoSaid(question, place, page);
  return wordsOf(question, asked, place, page);
}

async function wordsOf(
  question: Question,
  { speaker, about, isName }: AskedWords,
  place: Place,
  page: Page,
): Promise<Answered | Nothing | null> {
  const found = await find(readSearch(about === null ? speaker : `${speaker} ${about}`), place);
  const said = articlesOf(found).flatMap((article) => statementsOf(article, speaker));
  if (said.length === 0 || (isName && !said.every(isPersons))) return null;
  const topic = about ?? speaker;
  const query = await buildQuery(queryTerms(topic), topic, place.archive, place.scope);
  const analyses = analysesOf(place.archive);
  if (about === null) return answered(question, citationsOf(said, query, analyses), page);
  const scored = scoreStatements(said, query, analyses);
  const usual = await usualAnswer(question, speaker, place);
  const best = scored[0]?.score ?? 0;
  const fitting = scored.filter(({ score }) => score >= Math.max(ENOUGH, best * BESIDE_BEST));
  if (fitting.length > 0) {
    const citations = citationsOf(fitting, query, analyses);
    return answered(question, withUsual(usual, citations, query, analyses), page);
  }
  if (usual !== null || !said.some(isPersons)) return null;
  return {
    status: 'nothing',
    title: question.words,
    text: texts.answers.notOnThat(said[0]?.speech.speaker.name ?? speaker),
    citations: citationsOf(scored, query, analyses).slice(0, NEAREST).map(resolved),
    notes: [...found.query.notes],
  };
}

/** The statements, behind the sentence that answers as to any other question where it holds as much of the topic. */
function withUsual(
  usual: Candidate | null,
  citations: readonly Citation[],
  query: Query,
  analyses: Analyses,
): readonly Citation[] {
  const [best] = citations;
  if (usual === null || best === undefined) return citations;
  const { article, sentence } = usual;
  const held = coverage(query, matchesOf(query, sentence));
  const holds = (citation: Citation) => citation.article === article && contains(citation, sentence.span);
  const same = citations.find(holds);
  if (same === undefined && held < best.score) return citations;
  const first = { ...(same ?? cite(usual, query, analyses)), score: Math.max(best.score, held) };
  return withoutRepeats([first, ...citations.filter((citation) => citation !== same)]);
}

function articlesOf(found: Findings): Article[] {
  const all = [...new Set(found.candidates.map(({ article }) => article))];
  return all.filter((article) => !isLong(article)).slice(0, READ);
}

function isPersons({ speech }: Statement): boolean {
  return speech.speaker.person !== null;
}

/**
 * The best answer to the question as to any other, where it is of the one who is asked about: their words, or a
 * sentence that names them and is nobody else's words (“Darwin’s view was …”).
 */
async function usualAnswer(question: Question, speaker: string, place: Place): Promise<Candidate | null> {
  const { answers, isSure } = await find(question, place);
  // What is only perhaps an answer must not stand before what the asked person says.
  const [best] = isSure ? answers : [];
  if (best === undefined || isLong(best.article)) return null;
  const isMeant = meaning(best.article, speaker);
  const here = speeches(best.article).filter(({ start }) => start === best.sentence.span.start);
  if (here.some((speech) => isMeant(speech.speaker))) return best;
  const leansOn = antecedentOf(best.article, best.sentence.span);
  if (leansOn !== null && here.length === 0 && isMeant(leansOn)) return best;
  const words = new Set(indexTerms(slice(best.article.text, withLeanedOn(best, analysesOf(place.archive)))));
  const isNamed = indexTerms(speaker).some((term) => words.has(term));
  return isNamed && here.length === 0 ? best : null;
}
