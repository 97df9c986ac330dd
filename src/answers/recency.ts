import type { Article } from '../articles/article.ts';
import { dayNumber } from '../text/calendar.ts';
import { type DateMention, dates } from '../text/dates.ts';
import { readPublished } from '../text/published.ts';
import { expected } from './expected.ts';
import type { Question } from './question.ts';
import type { Candidate } from './rank.ts';

const PRESENT =
  /\b(?:now|nowadays|today|tonight|current(?:ly)?|present(?:ly)?|latest|newest|(?:most\s+)?recent(?:ly)?|still|so\s+far|at\s+the\s+moment|these\s+days|up\s+to\s+date|next|upcoming)\b/giu;
const PAST =
  /\b(?:was|were|did|had|would|used\s+to|former(?:ly)?|previous(?:ly)?|original(?:ly)?|first|founded|history|historical(?:ly)?|ever|ago|once|before|earlier|oldest|ancient)\b/iu;
/** The verb of the question itself: “who is”, “who’s”, “how many people live”, “when does”, “who leads”. */
const ASKS_NOW =
  /^\W*(?:(?:in|on|at|by|to|from|for|of|with)\s+)?(?:who|whom|whose|what|which|where|when|how|why|is|are|does|do|has|have|will|can)(?:['’](?:s|re)\b|\b.{0,80}?\b(?:is|are|do|does|has|have|will|can|am|live|cost|remain)\b|\s+(?!(?:was|has|does)\b)\p{Ll}{2,20}(?<!s)s\b)|^\W*(?:is|are|does|do|has|have|will)\b/iu;

/**
 * Whether a question asks for the present: it says so (“now”, “latest”), or its verb does (“who is”), and it names no
 * time and no past.
 */
export function asksForPresent({ words }: Pick<Question, 'words'>): boolean {
  const rest = words.replace(PRESENT, ' ');
  if (dates(rest, { start: 0, end: rest.length }, null).length > 0) return false;
  if (PAST.test(words)) return false;
  return rest !== words || ASKS_NOW.test(words);
}

/** Articles that are not so many days apart are of one time. */
const LEAST_SPAN = 60;
/** So old an article has lost half of what a day-old one has, on a scale where each doubling of its age costs alike. */
const FRESH = 30;

/**
 * How recent each of some articles is beside the latest of them, from 0 to 1: 1 for the latest, 0 for the earliest, in
 * between by the logarithm of the age, since a week matters more among last month's articles than among last decade's.
 * 0 for every article where they span less than two months, and for one whose date is unknown.
 */
export function recencyOf(articles: readonly Article[]): (article: Article) => number {
  const days = new Map<Article, number>();
  for (const article of articles) {
    const day = dayOf(article);
    if (day !== null) days.set(article, day);
  }
  const latest = Math.max(...days.values());
  const span = latest - Math.min(...days.values());
  if (!(span >= LEAST_SPAN)) return () => 0;
  return (article) => {
    const day = days.get(article);
    return day === undefined ? 0 : 1 - Math.log1p((latest - day) / FRESH) / Math.log1p(span / FRESH);
  };
}

/** The days since 1970 of its publication; the middle of a month or year where no more is known. */
function dayOf({ published }: Article): number | null {
  const read = readPublished(published);
  if (read === null) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return dayNumber(read.day ?? `${pad(read.year, 4)}-${pad(read.month ?? 7, 2)}-15`);
}

/** A candidate whose score is further than this behind the best's says less of what was asked, and stays behind. */
const MARGIN = 2.5;
/** No more candidates than these are looked at for what they hold, which takes some microseconds each. */
const MOST_NEAR = 24;
/** What being the latest is worth, beside the scores of sentences. */
const WEIGHT = 2.5;

/**
 * Puts the timely first among the candidates that are about as good as the best one: recent articles where the question
 * asks for the present, those of the year that it names where it does. Only a sentence that holds something of the kind
 * that is asked for gains by that, where there is one: yesterday's “the mayor said nothing” does not tell who she is. All
 * others keep their order, and every candidate its score.
 */
export function preferTimely(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const least = (candidates[0]?.score ?? 0) - MARGIN;
  const near = candidates.slice(0, MOST_NEAR).filter(({ score }) => score >= least);
  if (near.every(({ article }) => article.published === null) || !isAboutTime(question)) return candidates;
  const telling = near.filter(({ article, sentence }) => expected(question, article, sentence));
  const gaining = new Set(telling.length > 0 ? telling : near);
  const timely = timelinessOf(question, [...new Set([...gaining].map(({ article }) => article))]);
  const worth = (each: Candidate) => {
    if (gaining.has(each)) return each.score + WEIGHT * timely(each.article);
    return telling.length > 0 && tellsOfFormer(question, each) ? each.score - WEIGHT : each.score;
  };
  const moved = new Set(near);
  return [...near.toSorted((a, b) => worth(b) - worth(a)), ...candidates.filter((each) => !moved.has(each))];
}

/** Whether a sentence names nobody who holds the office that is asked for, but somebody who held it. */
function tellsOfFormer(question: Question, { article, sentence }: Candidate): boolean {
  const { office } = question;
  if (office === null || !office.isPresent) return false;
  return expected({ ...question, office: { ...office, isPresent: false } }, article, sentence);
}

/** Whether a question asks for the present, or for a time that it names. “When … in 2006?” is answered by whoever looks back. */
function isAboutTime(question: Question): boolean {
  return asksForPresent(question) || (question.kind !== 'time' && timeIn(question) !== undefined);
}

function timeIn({ words }: Question): DateMention | undefined {
  return dates(words, { start: 0, end: words.length }, null).find(({ from }) => from !== null);
}

/** From 0 to 1 for each article. */
function timelinessOf(question: Question, articles: readonly Article[]): (article: Article) => number {
  const time = timeIn(question);
  if (time?.from == null || time.to === null) return recencyOf(articles);
  const { from, to } = time;
  return ({ published }) =>
    published !== null && published >= from.slice(0, published.length) && published <= to ? 1 : 0;
}
