import { texts } from '../catalogue/texts.ts';
import type { Answered, Citation, Nothing } from './answer.ts';
import { type Findings, find, type Place, SEARCH } from './find.ts';
import { agreementOf } from './independence.ts';
import { introduce } from './introduce.ts';
import { type Read, readLead } from './lead.ts';
import { models } from './learned/models.ts';
import { withMeant } from './meant/question.ts';
import { type Question, readSearch } from './question.ts';
import { analysesOf, cite, withoutRepeats } from './quote.ts';
import type { Candidate } from './rank.ts';
import { resolved } from './resolve.ts';
import { saidAnswer } from './said.ts';

/** Which part of what was found is wanted. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

// The most quotations that all pages of one answer hold together.
const DEEPEST = 50;
// Offered when nothing answers.
const NEAREST = 3;
// Less of the question than this, and a passage is not near at all.
const NEAR = 0.3;

/** Answers a question from the articles: `answered` with a page of citations, or `nothing` with the nearest. */
export async function answerQuestion(
  question: Question,
  place: Place,
  page: Page,
): Promise<Answered | Nothing> {
  const answer = await answerOnce(question, place, page);
  return withMeant(answer, question, place, (meant) => answerOnce(meant, place, FIRST));
}

// What is asked only to know whether it is answered.
const FIRST: Page = { offset: 0, limit: 1 };

async function answerOnce(question: Question, place: Place, page: Page): Promise<Answered | Nothing> {
  const introduced = await introduce(question, place, page);
  if (introduced !== null) return introduced;
  const said = await saidAnswer(question, place, page);
  return said ?? present(question, await find(question, place), place, page);
}

/** Finds sentences with some words: like a question, but with no kind of answer in mind. */
export async function searchArticles(words: Question, place: Place, page: Page): Promise<Answered | Nothing> {
  const search = async (asked: Question, shown: Page) =>
    present(asked, await find(asked, place, SEARCH), place, shown);
  const answer = await search(words, page);
  return withMeant(answer, words, place, (meant) => search(meant, FIRST), readSearch);
}

async function present(
  question: Question,
  found: Findings,
  place: Place,
  page: Page,
): Promise<Answered | Nothing> {
  const citations = quote(found.answers.slice(0, DEEPEST), found, place);
  if (citations.length === 0) return nothing(question, found, place);
  const wanted = citations.slice(page.offset, page.offset + page.limit);
  const read = await shownLead(question, citations, found);
  const agreement = page.offset === 0 ? await agreementOf(question, wanted, read, found.reading) : null;
  return {
    status: 'answered',
    title: question.words,
    ...(found.reading === null ? {} : { confidence: rounded(found.confidence), isPerhaps: !found.isSure }),
    // A lead speaks of the first quotation: on a later page it would stand without it.
    ...(page.offset === 0 ? read : { lead: null, dates: [], people: [] }),
    ...(agreement === null ? {} : { agreement }),
    citations: wanted.map(resolved),
    offset: page.offset,
    total: citations.length,
    rows: [],
    notes: notesOf(found, wanted, question),
  };
}

/** The lead, where it is likely enough to be right; “perhaps” where it is not likely enough to be said outright. */
async function shownLead(question: Question, citations: readonly Citation[], found: Findings): Promise<Read> {
  const { reading } = found;
  const read = await readLead(question, citations, reading);
  if (read.lead === null || reading === null || isRead(question)) return read;
  const { lead, sureLead } = models().thresholds;
  // What kind of thing is wanted is not known: only a sure lead is worth its line.
  if (reading.confidence < (question.kind === 'thing' ? sureLead : lead)) return NO_LEAD;
  const isPerhaps = reading.confidence < sureLead;
  return { ...read, lead: { ...read.lead, confidence: rounded(reading.confidence), isPerhaps } };
}

const NO_LEAD: Read = { lead: null, dates: [], people: [] };

/** Whether the lead is read by rules that say nothing where they are not sure. */
function isRead({ introduces, office }: Question): boolean {
  return introduces !== null || office !== null;
}

function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}

function nothing(question: Question, found: Findings, place: Place): Nothing {
  const near = found.candidates
    .filter((candidate) => candidate.features.sentence >= NEAR)
    .slice(0, NEAREST * 2);
  const citations = quote(near, found, place).slice(0, NEAREST);
  return {
    status: 'nothing',
    title: question.words,
    ...(found.reading === null ? {} : { confidence: rounded(found.confidence) }),
    text: texts.answers.nothing,
    citations: citations.map(resolved),
    notes: [...notesOf(found, citations, question), ...unknownNote(found)],
  };
}

function quote(candidates: readonly Candidate[], found: Findings, place: Place): Citation[] {
  const analyses = analysesOf(place.archive);
  return withoutRepeats(candidates.map((candidate) => cite(candidate, found.query, analyses)));
}

function unknownNote(found: Findings): string[] {
  const unknown = found.query.groups.filter((group) => group.alternatives.length === 1 && !group.known);
  if (unknown.length === 0) return [];
  return [texts.answers.unknownWords(unknown.map((group) => group.word))];
}

function notesOf(found: Findings, citations: readonly Citation[], question: Question): string[] {
  const foreign = new Set(
    citations
      .map(({ article }) => article.language)
      .filter((language) => language !== 'en' && language !== 'und'),
  );
  if (foreign.size === 0 || question.kind === 'thing') return [...found.query.notes];
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  const languages = [...foreign].map((language) => names.of(language) ?? language);
  return [...found.query.notes, texts.answers.foreign(languages)];
}
