import type { Article } from '../articles/article.ts';
import { type Person, people, resolve, samePerson } from '../articles/people.ts';
import { names } from '../text/names.ts';
import { overlaps, slice } from '../text/span.ts';
import type { Analyses } from './analysis.ts';
import { matchOf } from './match.ts';
import type { Query } from './query.ts';
import type { Question } from './question.ts';
import type { Candidate } from './rank.ts';

// Names that the article never mentions: whatever else matches, it may well be about somebody else.
const NAMES_MISSING = 0.15;
// “Judge Obermeyer”, of an article with a Judge Hall and a Mr Obermeyer.
const SOMEBODY_ELSE = 0.5;
// “When” without a date in the sentence, “how many” without a number: of the training questions that such a sentence
// stood first for, 31 % (when) and 19 % (how many) had no answer there, against 6 % and 2 % of those that had.
const KIND_MISSING = 0.2;
// “Who built X”, where neither the sentence nor the one before it says anything of building: 54 % against 21 %.
const DEED_MISSING = 0.12;

/**
 * The ground for giving a sentence as an answer: the share of the question's weight that it and its surroundings hold,
 * the farther away the less, with something off where what matters most is missing. About 0 to 1.3.
 */
export function groundFor(
  question: Question,
  query: Query,
  analyses: Analyses,
): (candidate: Candidate) => number {
  // Thousands of an article's sentences may be candidates: its whole text is looked through once for all of them.
  const losses = new Map<Article, number>();
  return (candidate) => {
    const { article } = candidate;
    const loss = losses.get(article) ?? lossOf(article, question);
    losses.set(article, loss);
    return (
      coveredBy(candidate) -
      loss -
      (kindMissing(candidate, question) ? KIND_MISSING : 0) -
      (deedMissing(candidate, question, query, analyses) ? DEED_MISSING : 0)
    );
  };
}

function coveredBy({ features }: Candidate): number {
  return (
    features.sentence +
    0.9 * features.before +
    0.8 * features.paragraph +
    0.7 * features.title +
    0.6 * features.article +
    0.3 * features.pairs
  );
}

/** What comes off for all sentences of an article. */
function lossOf(article: Article, question: Question): number {
  return (
    NAMES_MISSING * namesMissing(article, question) + (somebodyElse(article, question) ? SOMEBODY_ELSE : 0)
  );
}

/** Whether “who is X Y” is asked of an article that knows an X and a Y, but nobody of both names. */
function somebodyElse(article: Article, { introduces }: Question): boolean {
  if (introduces === null || !/\s/u.test(introduces)) return false;
  if (article.text.toLowerCase().includes(introduces.toLowerCase())) return false;
  if (resolve(article, introduces).length > 0 || titled(article, introduces)) return false;
  return !people(article).some((person) => isCalled(person, introduces));
}

/** Whether a full name may be somebody's: of “Jack Lew” it may be Jacob Lew's. */
function isCalled(person: Person, words: string): boolean {
  const [mention] = names(words, { start: 0, end: words.length });
  if (mention?.family == null || mention.given === null) return false;
  return samePerson({ name: words, family: mention.family, given: mention.given }, person);
}

/** Whether an article knows somebody by a name without its title, and gives them that title: “Secretary Lew”. */
function titled(article: Article, words: string): boolean {
  const [mention] = names(words, { start: 0, end: words.length });
  if (mention === undefined || mention.role === null) return false;
  const title = slice(words, mention.role).toLowerCase();
  return resolve(article, slice(words, mention)).some((person) =>
    person.roles.some((role) => slice(article.text, role).toLowerCase().includes(title)),
  );
}

/** The share of the question's names that the article never mentions. */
function namesMissing(article: Article, { named, words }: Question): number {
  if (named.length === 0) return 0;
  const text = article.text.toLowerCase();
  return named.filter((name) => !text.includes(bare(slice(words, name)))).length / named.length;
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/\.$/u, '');
}

function kindMissing({ features }: Candidate, { kind, office }: Question): boolean {
  return features.kind === 0 && (kind === 'time' || kind === 'number' || office !== null);
}

/** Whether what a question asks somebody's name for (its first word that names nothing) is missing. */
function deedMissing(candidate: Candidate, question: Question, query: Query, analyses: Analyses): boolean {
  if (question.kind !== 'person' || question.introduces !== null) return false;
  const deed = query.groups.find((group) => !question.named.some((name) => overlaps(name, group)));
  if (deed === undefined) return false;
  const before = analyses.of(candidate.article, candidate.paragraph)[candidate.index - 1];
  return matchOf(deed, candidate.sentence) === 0 && (before === undefined || matchOf(deed, before) === 0);
}
