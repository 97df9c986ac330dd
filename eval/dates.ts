import type { Article } from '../src/articles/article.ts';
import { type DateMention, dates } from '../src/text/dates.ts';
import { contains, type Span, slice } from '../src/text/span.ts';
import { share } from './auc.ts';
import { plainTerms } from './bm25.ts';
import { askedKind } from './kinds.ts';
import { percent, type Section } from './report.ts';
import { normalise } from './score.ts';
import type { Asked } from './squad.ts';

/** What became of an answer that is a date, in the sentence that it comes from. */
export interface DateFound {
  /** It is one of the dates found, but for a preposition or an article before it. */
  readonly exact: boolean;
  /** It stands inside one of them. */
  readonly inside: boolean;
  /** Whether the year that this one was resolved to is the year in its words; null where there is none to compare. */
  readonly year: boolean | null;
}

const DATED =
  /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;
const YEAR = /\b(?:1\d|20)\d\d\b/u;
const BEFORE = /^(?:(?:on|in|the|by|since|from|until|at|around|about)\s+)+/iu;

/**
 * No public set marks dates in questions' sources. Of the questions that ask for a time, those whose answer has a
 * figure or a month are taken, and the sentence of their paragraph that holds it.
 */
export function datesSection(articles: readonly Article[], questions: readonly Asked[]): Section {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const found = questions
    .filter(({ question }) => askedKind(question) === 'when')
    .flatMap((asked) => findDate(byId.get(asked.paragraph), asked) ?? []);
  const years = found.filter(({ year }) => year !== null);
  return {
    group: 'dates',
    rows: [
      {
        measure: 'dates in answers: exactly found / inside one found',
        of: found.length,
        dateline: percent(
          share(found, ({ exact }) => exact),
          share(found, ({ inside }) => inside),
        ),
      },
      {
        measure: 'dates in answers: year as in their words',
        of: years.length,
        dateline: percent(share(years, ({ year }) => year === true)),
      },
    ],
    notes: [
      '**Dates**: accepted answers with a figure or a month, to questions for a time, in the sentence of their paragraph that they come from. An exact one is one of the dates found there, but for a preposition; the year is that of the date found against the one in its words.',
    ],
  };
}

/** Null where no accepted answer is a date, or none stands in the paragraph to the letter. */
export function findDate(article: Article | undefined, asked: Asked): DateFound | null {
  const answers = asked.answers.filter((answer) => DATED.test(answer));
  const sentence = article === undefined ? null : sourceOf(article, asked.question, answers);
  if (article === undefined || sentence === null) return null;
  const mentions = dates(article.text, sentence, article.published);
  const spans = answers.flatMap((answer) => placesOf(article.text, answer, sentence));
  const bare = (words: string) => normalise(words.replace(BEFORE, ''));
  const wanted = answers.map(bare);
  const holding = mentions.filter((mention) => spans.some((span) => contains(mention, span)));
  return {
    exact: mentions.some((mention) => wanted.includes(bare(slice(article.text, mention)))),
    inside: holding.length > 0,
    year: yearKept(holding, article.text),
  };
}

/** The sentence that holds an answer; of several the one that shares the most words with the question. */
function sourceOf({ text, paragraphs }: Article, question: string, answers: readonly string[]): Span | null {
  const asked = new Set(plainTerms(question));
  const shared = (span: Span) => plainTerms(slice(text, span)).filter((term) => asked.has(term)).length;
  const holding = paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => answers.some((answer) => placesOf(text, answer, sentence).length > 0))
    .map((sentence) => ({ sentence, shared: shared(sentence) }));
  return holding.sort((a, b) => b.shared - a.shared)[0]?.sentence ?? null;
}

/** Where an answer stands in a sentence as whole words. */
function placesOf(text: string, answer: string, sentence: Span): Span[] {
  const words = slice(text, sentence);
  const places: Span[] = [];
  for (let at = words.indexOf(answer); at >= 0; at = words.indexOf(answer, at + 1)) {
    const isWhole =
      !/\w\w/u.test(words.charAt(at - 1) + answer.charAt(0)) &&
      !/\w\w/u.test(answer.slice(-1) + words.charAt(at + answer.length));
    if (isWhole) places.push({ start: sentence.start + at, end: sentence.start + at + answer.length });
  }
  return places;
}

function yearKept(holding: readonly DateMention[], text: string): boolean | null {
  const years = holding.flatMap((mention) => {
    const year = YEAR.exec(slice(text, mention))?.[0];
    return year === undefined ? [] : [mention.from?.startsWith(year) === true];
  });
  return years.length === 0 ? null : years.includes(true);
}
