import type { Article } from '../articles/article.ts';
import { type Person, resolve } from '../articles/people.ts';
import { antecedentOf, type Speaker, type Speech, speeches } from '../articles/speech.ts';
import { names } from '../text/names.ts';
import { nameWords } from '../text/same-name.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { indexTerms, queryTerms } from '../text/terms.ts';
import { type Analyses, analyse } from './analysis.ts';
import type { Answered, AnswerPerson, Citation, Nothing } from './answer.ts';
import { type Findings, find, type Place } from './find.ts';
import { coverage, highlightsOf, matchesOf } from './match.ts';
import { buildQuery, type Query } from './query.ts';
import { type Question, readSearch } from './question.ts';
import { analysesOf, cite, LONGEST_JOINED, withLeanedOn, withoutRepeats } from './quote.ts';
import type { Candidate } from './rank.ts';
import { isLong, resolved } from './resolve.ts';
import type { Page } from './respond.ts';
import { type AskedWords, readSaid } from './said-question.ts';

// Articles that are read for what somebody says in them.
const READ = 12;
// The most quotations that all pages of one answer hold together.
const DEEPEST = 50;
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

/** A sentence in which the one who is asked about speaks. */
interface Statement {
  readonly article: Article;
  readonly speech: Speech;
  /** How much of what is asked about it holds. */
  readonly score: number;
}

async function wordsOf(
  question: Question,
  { speaker, about, isName }: AskedWords,
  place: Place,
  page: Page,
): Promise<Answered | Nothing | null> {
  const found = await find(readSearch(about === null ? speaker : `${speaker} ${about}`), place);
  const said = articlesOf(found).flatMap((article) => statementsOf(article, speaker));
  if (said.length === 0 || (isName && !isAboutPerson(said))) return null;
  const topic = about ?? speaker;
  const query = await buildQuery(queryTerms(topic), topic, place.archive, place.scope);
  const analyses = analysesOf(place.archive);
  if (about === null) return answered(question, citationsOf(said, query, analyses), page);
  const scored = scoreStatements(said, query, analyses);
  const usual = await usualAnswer(question, speaker, place);
  const best = scored[0]?.score ?? 0;
  const fitting = scored.filter(({ score }) => score >= Math.max(ENOUGH, best * BESIDE_BEST));
  if (fitting.length > 0) {
    const first = usual === null ? [] : [{ ...cite(usual, query, analyses), score: Math.max(1, best) }];
    return answered(question, withoutRepeats([...first, ...citationsOf(fitting, query, analyses)]), page);
  }
  if (usual !== null || !isAboutPerson(said)) return null;
  return {
    status: 'nothing',
    title: question.words,
    text: `The articles quote ${said[0]?.speech.speaker.name ?? speaker}, but not on that.`,
    citations: citationsOf(scored, query, analyses).slice(0, NEAREST).map(resolved),
    notes: [...found.query.notes],
  };
}

function articlesOf(found: Findings): Article[] {
  const all = [...new Set(found.candidates.map(({ article }) => article))];
  return all.filter((article) => !isLong(article)).slice(0, READ);
}

function isAboutPerson(said: readonly Statement[]): boolean {
  return said.some(({ speech }) => speech.speaker.person !== null);
}

/**
 * The best answer to the question as to any other, where it is of the one who is asked about: their words, or a
 * sentence that names them and is nobody else's words (“Darwin’s view was …”).
 */
async function usualAnswer(question: Question, speaker: string, place: Place): Promise<Candidate | null> {
  const [best] = (await find(question, place)).answers;
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

function statementsOf(article: Article, speaker: string): Statement[] {
  const isMeant = meaning(article, speaker);
  return speeches(article)
    .filter((speech) => isMeant(speech.speaker))
    .map((speech) => ({ article, speech, score: 1 }));
}

/** Whether a speaker of an article is whom a question names: by name, by title and name, by role, or by the same words. */
function meaning(article: Article, words: string): (speaker: Speaker) => boolean {
  const [mention] = names(words, { start: 0, end: words.length });
  const bare = mention?.kind === 'person' ? slice(words, mention) : words;
  const named = new Set([...resolve(article, words), ...resolve(article, bare)]);
  const terms = indexTerms(words);
  const content = queryTerms(words).map(({ term }) => term);
  return ({ person, name }) => {
    if (person !== null) return named.has(person) || (named.size === 0 && holdsRole(article, person, words));
    const known = new Set(indexTerms(name));
    return terms.length > 0 && content.length > 0 && content.every((term) => known.has(term));
  };
}

/** “The vice premier”: whose role holds all these words. */
function holdsRole(article: Article, person: Person, words: string): boolean {
  const wanted = nameWords(words).filter((word) => word !== 'the');
  return person.roles.some((role) => {
    const known = nameWords(slice(article.text, role));
    return wanted.length > 0 && wanted.every((word) => known.includes(word));
  });
}

// So much of what is asked about must be in what somebody says.
const ENOUGH = 0.5;
// A further statement must hold so much of what the best one holds.
const BESIDE_BEST = 0.6;
// What the neighbours of a statement hold of it counts less than what it holds itself.
const BESIDE = 0.6;

/** The statements with what they, and what is said right before and after in the same paragraph, hold of a topic, best first. */
function scoreStatements(said: readonly Statement[], query: Query, analyses: Analyses): Statement[] {
  const scored = said.map((statement) => {
    const { paragraph, index } = statement.speech;
    const sentences = analyses.of(statement.article, paragraph);
    const own = sentences[index] === undefined ? [] : matchesOf(query, sentences[index]);
    const near = [sentences[index - 1], sentences[index + 1]].flatMap((each) =>
      each === undefined ? [] : [matchesOf(query, each)],
    );
    const all = own.map((match, group) => Math.max(match, ...near.map((each) => each[group] ?? 0)));
    const held = coverage(query, own);
    return { ...statement, score: held + BESIDE * (coverage(query, all) - held) };
  });
  return scored.sort((a, b) => b.score - a.score);
}

function citationsOf(statements: readonly Statement[], query: Query, analyses: Analyses): Citation[] {
  const made = statements.slice(0, DEEPEST).map((statement) => citationOf(statement, query, analyses));
  return withoutRepeats(made);
}

function citationOf({ article, speech, score }: Statement, query: Query, analyses: Analyses): Citation {
  const span = quotedSpan(article, speech, analyses);
  const words = analyse(article.text, span);
  return {
    article,
    paragraph: speech.paragraph,
    start: span.start,
    end: span.end,
    highlights: highlightsOf(query, words, article.text),
    score: Math.round(score * 1000) / 1000,
  };
}

/** A statement with the sentence that says whose it is, where that is near; else with the one that its “he” leans on. */
function quotedSpan(article: Article, speech: Speech, analyses: Analyses): Span {
  const sentences = analyses.of(article, speech.paragraph);
  const sentence = sentences[speech.index];
  if (sentence === undefined) return speech;
  const telling = sentences.find(({ span }) => contains(span, speech.speaker.words));
  if (telling === undefined || telling === sentence) {
    return withLeanedOn({ article, paragraph: speech.paragraph, index: speech.index, sentence }, analyses);
  }
  const joined = {
    start: Math.min(telling.span.start, sentence.span.start),
    end: Math.max(telling.span.end, sentence.span.end),
  };
  return joined.end - joined.start > LONGEST_JOINED ? sentence.span : joined;
}

// A sentence that reports what somebody said goes before one that does not, if it is nearly as good.
const REPORTED = 0.3;
// Only so many of the best sentences may take the first place.
const CONSIDERED = 10;

async function whoSaid(question: Question, place: Place, page: Page): Promise<Answered | null> {
  const found = await find(question, place);
  const reported = found.answers.slice(0, CONSIDERED).flatMap((candidate) => {
    const speech = speechAt(candidate);
    return speech === null ? [] : [{ candidate, speech }];
  });
  const [best] = reported;
  const top = found.answers[0];
  if (best === undefined || top === undefined || isAskedAbout(best.speech.speaker, question)) return null;
  if (best.candidate.score + REPORTED < top.score) return null;
  const analyses = analysesOf(place.archive);
  const answers = [best.candidate, ...found.answers.filter((each) => each !== best.candidate)].slice(
    0,
    DEEPEST,
  );
  const citations = withoutRepeats(inOrder(answers).map((each) => cite(each, found.query, analyses)));
  return answered(question, citations, page, best);
}

/** With scores that fall: the first may have been moved there. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const top = Math.max(...candidates.map(({ score }) => score));
  return candidates.map((candidate, at) => (at === 0 ? { ...candidate, score: top } : candidate));
}

function speechAt({ article, sentence }: Candidate): Speech | null {
  if (isLong(article)) return null;
  const here = speeches(article).filter(({ start }) => start === sentence.span.start);
  // Of two speakers in one sentence it cannot be told who said what is asked for.
  return here.length === 1 ? (here[0] ?? null) : null;
}

/** Whether a speaker is named in the question: “who said that Wang …” asks for somebody else. */
function isAskedAbout({ name }: Speaker, { terms }: Question): boolean {
  const known = new Set(terms.map(({ term }) => term));
  return indexTerms(name).some((term) => known.has(term));
}

function answered(
  question: Question,
  citations: readonly Citation[],
  page: Page,
  by: { readonly candidate: Candidate; readonly speech: Speech } | null = null,
): Answered {
  const isFirst = page.offset === 0;
  return {
    status: 'answered',
    title: question.words,
    lead: by === null || !isFirst ? null : { text: by.speech.speaker.name, citations: [1] },
    dates: [],
    people: by === null || !isFirst ? [] : described(by.candidate.article, by.speech.speaker),
    citations: citations.slice(page.offset, page.offset + page.limit).map(resolved),
    offset: page.offset,
    total: citations.length,
    rows: [],
    notes: [],
  };
}

function described(article: Article, { person }: Speaker): AnswerPerson[] {
  if (person === null) return [];
  const [role] = person.roles;
  const { name, aliases } = person;
  return [{ name, aliases, role: role === undefined ? null : slice(article.text, role), citation: 1 }];
}
