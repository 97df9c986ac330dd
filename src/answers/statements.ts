import type { Article } from '../articles/article.ts';
import { type Person, resolve } from '../articles/people.ts';
import { type Speaker, type Speech, speeches } from '../articles/speech.ts';
import { names } from '../text/names.ts';
import { nameWords } from '../text/same-name.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { indexTerms, queryTerms } from '../text/terms.ts';
import { type Analyses, analyse } from './analysis.ts';
import type { Citation } from './answer.ts';
import { coverage, highlightsOf, matchesOf } from './match.ts';
import type { Query } from './query.ts';
import { LONGEST_JOINED, withLeanedOn, withoutRepeats } from './quote.ts';

// The most quotations that all pages of one answer hold together.
const DEEPEST = 50;

/** A sentence in which the one who is asked about speaks. */
export interface Statement {
  readonly article: Article;
  readonly speech: Speech;
  /** How much of what is asked about it holds. */
  readonly score: number;
}

/** The sentences of an article in which the one whom a question names speaks, in order. */
export function statementsOf(article: Article, speaker: string): Statement[] {
  const isMeant = meaning(article, speaker);
  return speeches(article)
    .filter((speech) => isMeant(speech.speaker))
    .map((speech) => ({ article, speech, score: 1 }));
}

/** Whether a speaker of an article is whom a question names: by name, by title and name, by role, or by the same words. */
export function meaning(article: Article, words: string): (speaker: Speaker) => boolean {
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
export const ENOUGH = 0.5;
// A further statement must hold so much of what the best one holds.
export const BESIDE_BEST = 0.6;
// What the neighbours of a statement hold of it counts less than what it holds itself.
const BESIDE = 0.6;

/** The statements with what they, and what is said right before and after in the same paragraph, hold of a topic, best first. */
export function scoreStatements(said: readonly Statement[], query: Query, analyses: Analyses): Statement[] {
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

/** Quotations of statements, in their order. */
export function citationsOf(statements: readonly Statement[], query: Query, analyses: Analyses): Citation[] {
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
export function quotedSpan(article: Article, speech: Speech, analyses: Analyses): Span {
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
