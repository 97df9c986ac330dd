import type { Article } from '../articles/article.ts';
import { type NameMention, names } from '../text/names.ts';
import type { NumberMention } from '../text/numbers.ts';
import { type Span, slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import { isAskedFor } from './amount.ts';
import type { Analysed } from './analysis.ts';
import { type Mentions, mentionsIn, readMentions } from './mentions.ts';
import { holdersOf } from './office.ts';
import { isMissed } from './plans.ts';
import type { Question } from './question.ts';

const REASON =
  /\b(?:because|due to|owing to|thanks to|since|as a result|in order to|so that|after|caused? by|blamed?|reason|aim(?:ed|s)? (?:to|at)|to (?:allow|avoid|improve|prevent|protect|reduce))\b/giu;

// “At the State Department” is a place where somebody can speak.
const HOUSED = /\b(?:at|outside|inside)\s+(?:the\s+)?$/u;

// “LONDON, May 3 (AP) -- ”: where and when the story was filed, and by whom.
const OPENING =
  /^[\p{Lu}][\p{L} .,'’/]{1,60}?(?:,? \d{1,2}(?:, \d{4})?)?\s*(?:\([^()]{2,40}\)\s*)?(?:--|[—–-])\s/u;

/** How many characters of a sentence are its dateline: what stands there was not done by whom the story is about. */
function openingOf(sentence: string): number {
  const opening = OPENING.exec(sentence.slice(0, 140))?.[0] ?? '';
  return /^\p{Lu}{3}/u.test(opening) ? opening.length : 0;
}

/** Whether a sentence holds something of the kind that the question asks for, and that the question does not hold. */
export function expected(question: Question, article: Article, sentence: Analysed): boolean {
  if (question.introduces !== null) return introduction(question, article, sentence.span) !== null;
  return (
    question.kind !== 'thing' &&
    findings(question, article, sentence.span, mentionsIn(article, sentence)).length > 0
  );
}

// Says nothing of who somebody is.
const COURTESY = /^(?:mr|mrs|ms|miss|madam|sir|lady|lord)\.?$/iu;

/** The mention in a sentence that introduces whom the question asks for: the name beside a title or a role. */
export function introduction(question: Question, article: Article, sentence: Span): NameMention | null {
  const asked = new Set(question.terms.map((term) => term.term));
  const found = names(article.text, sentence).find(
    (name) =>
      name.kind === 'person' &&
      name.role !== null &&
      !COURTESY.test(slice(article.text, name.role)) &&
      indexTerms(slice(article.text, name)).some((term) => asked.has(term)),
  );
  return found ?? null;
}

/** The spans of a sentence that are of the asked kind and say something which the question does not. */
export function findings(
  question: Question,
  article: Article,
  sentence: Span,
  mentions: Mentions = readMentions(article, sentence),
): Span[] {
  const known = new Set(question.terms.map((term) => term.term));
  const from = sentence.start + openingOf(slice(article.text, sentence));
  return spansOf(question, article, sentence, mentions).filter((span) => {
    if (span.start < from) return false;
    const said = indexTerms(slice(article.text, span));
    if (said.length === 0) return true;
    // “Toscano” in the question is Pia Toscano in the sentence; but “2008” asks for the day in “May 12, 2008”.
    return question.kind === 'person'
      ? !said.some((term) => known.has(term))
      : said.some((term) => !known.has(term));
  });
}

function spansOf(question: Question, article: Article, sentence: Span, mentions: Mentions): readonly Span[] {
  const { text } = article;
  switch (question.kind) {
    case 'person':
      return doersOf(question, article, sentence, mentions.names);
    case 'place':
      return mentions.names.filter(
        (name) =>
          name.kind === 'place' ||
          (name.kind === 'organisation' && HOUSED.test(text.slice(Math.max(0, name.start - 12), name.start))),
      );
    case 'time':
      return mentions.dates.filter((date) => !isMissed(question, text, sentence, date));
    case 'number':
      return mentions.numbers
        .filter((number) => isAskedFor(number, question.words, text))
        .map((number) => withoutAskedUnit(number, question, text));
    case 'reason':
      return [...slice(text, sentence).matchAll(REASON)].map((match) => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      }));
    case 'thing':
      return [];
  }
}

/** Firms and states act as well as people do; but an office is held by a person. */
function doersOf(
  { office }: Question,
  article: Article,
  sentence: Span,
  mentions: readonly NameMention[],
): readonly Span[] {
  if (office !== null) return holdersOf(office, mentions, article, sentence);
  return mentions.filter((name) => name.kind !== 'place');
}

/** “How many people”: the sentence's “69,197 people” says no more than “69,197”; but “how much” needs the dollars. */
function withoutAskedUnit(number: NumberMention, question: Question, text: string): Span {
  const { unit } = number;
  // A unit before the figure is a currency's.
  if (unit === null || unit.end < number.end) return number;
  const asked = new Set(question.terms.map((term) => term.term));
  if (!indexTerms(slice(text, unit)).every((term) => asked.has(term))) return number;
  const bare = text.slice(number.start, unit.start).trimEnd();
  return { start: number.start, end: number.start + bare.length };
}
