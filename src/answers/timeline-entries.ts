import { createPace } from '../archive/pace.ts';
import type { Article } from '../articles/article.ts';
import { dayNumber } from '../text/calendar.ts';
import { type DateMention, dates } from '../text/dates.ts';
import { readPublished } from '../text/published.ts';
import { slice } from '../text/span.ts';
import type { Analysed, Analyses } from './analysis.ts';
import type { Citation } from './answer.ts';
import type { Statement } from './compare-statements.ts';
import type { Topic, TopicArticle } from './compare-topic.ts';
import { tokensOf } from './compare-words.ts';
import { groundOf } from './evidence.ts';
import { mentionsIn } from './mentions.ts';
import { withLeanedOn, withoutRepeats } from './quote.ts';
import { type Told, timesIn } from './timeline-dates.ts';

/** A quotation at one of the times that it tells of. */
export interface Entry {
  readonly statement: Statement;
  readonly told: Told;
  /** The quotation, with the words for the time highlighted. */
  readonly citation: Citation;
}

/** A sentence with the times that it tells of, the main one first. */
type Dated = Omit<Statement, 'tokens' | 'mentions'> & { readonly times: readonly Told[] };

// Sentences that are looked at for dates at the most, and those with a date that are compared with others.
const MOST_READ = 3_000;
const MOST_DATED = 160;
// Longer is a table or a list.
const LONGEST = 90;
// A sentence with so much of the topic belongs to it, whatever it dates.
const OWN_GROUND = 0.5;
// Another sentence of an article on the topic belongs to it where it tells of the time about its publication.
const ABOUT_DAYS = 400;

/** The sentences on a topic that tell when something took place, one entry for each time that is told of, in no order. */
export async function entriesOn(topic: Topic, analyses: Analyses): Promise<readonly Entry[]> {
  const dated = await datedOn(topic, analyses);
  const best = dated.sort((a, b) => b.ground - a.ground || b.early - a.early).slice(0, MOST_DATED);
  const pace = createPace();
  const entries: Entry[] = [];
  const further: Entry[] = [];
  for (const { times, ...place } of best) {
    if (pace.due()) await pace.pause();
    const statement = read(place);
    if (isAdrift(statement)) continue;
    const [main, ...others] = times.map((told) => entryOf(statement, told, analyses));
    if (main !== undefined) entries.push(main);
    further.push(...others.filter(({ told }) => !told.isSaid));
  }
  return withFurther(unrepeated(entries), further);
}

function read(place: Omit<Dated, 'times'>): Statement {
  const mentions = mentionsIn(place.article, place.sentence);
  return { ...place, mentions, tokens: tokensOf(place.article.text, place.sentence, mentions) };
}

/** “It had been expected on Saturday.” at the start of a paragraph: nobody can tell what it is. */
function isAdrift({ article, index, sentence, ground, mentions }: Statement): boolean {
  if (index > 0 || ground >= OWN_GROUND || mentions.names.length > 0 || mentions.numbers.length > 0)
    return false;
  return /^(?:It|They|This|That|These|Those|Both)\b/u.test(slice(article.text, sentence.span));
}

/** Every sentence on the topic with a time. */
async function datedOn(topic: Topic, analyses: Analyses): Promise<Dated[]> {
  const grounds = new Map(topic.candidates.map((each) => [each.sentence, groundOf(each)]));
  const pace = createPace();
  const found: Dated[] = [];
  let read = 0;
  for (const each of topic.articles) {
    for (const place of placesIn(each, grounds, analyses)) {
      if (read++ >= MOST_READ) return found;
      if (pace.due()) await pace.pause();
      const times = timesOf(place);
      if (times.length > 0) found.push({ ...place, times });
    }
  }
  return found;
}

function* placesIn(
  { article, sentences }: TopicArticle,
  grounds: ReadonlyMap<Analysed, number>,
  analyses: Analyses,
): Generator<Omit<Dated, 'times'>> {
  // Dates are read in English.
  if (article.language !== 'en' && article.language !== 'und') return;
  let seen = 0;
  for (const [at, { kind }] of article.paragraphs.entries()) {
    if (kind === 'heading') continue;
    for (const [index, sentence] of analyses.of(article, at + 1).entries()) {
      seen++;
      if (sentences?.has(sentence) === false || sentence.words.length > LONGEST) continue;
      const ground = grounds.get(sentence) ?? 0;
      yield { article, paragraph: at + 1, index, sentence, ground, early: 1 / Math.sqrt(seen) };
    }
  }
}

const READ = new WeakMap<Analysed, readonly Told[]>();

/** The times of a sentence that belong to the topic; the reading is kept for as long as its analysis is. */
function timesOf({ article, sentence, ground }: Omit<Dated, 'times'>): readonly Told[] {
  const times = READ.get(sentence) ?? timesIn(article.text, sentence.span, datesOf(article, sentence));
  READ.set(sentence, times);
  const trusted = times.filter((told) => !told.isSaid || isPast(told, article));
  return ground >= OWN_GROUND ? trusted : trusted.filter((told) => isNear(told, article));
}

function datesOf({ text, published }: Article, { span }: Analysed): readonly DateMention[] {
  return dates(text, span, published);
}

/** Nobody reports what will be said: such a time was read wrongly. */
function isPast({ from }: Told, { published }: Article): boolean {
  return published === null || from.slice(0, published.length) <= published;
}

function isNear({ from, to }: Told, { published }: Article): boolean {
  const read = readPublished(published);
  if (read === null) return false;
  const day = dayNumber(read.day ?? `${published?.slice(0, 4)}-07-01`);
  return dayNumber(from) - ABOUT_DAYS <= day && day <= dayNumber(to) + ABOUT_DAYS;
}

function entryOf(statement: Statement, told: Told, analyses: Analyses): Entry {
  const { article, paragraph, ground } = statement;
  const { start, end } = withLeanedOn(statement, analyses);
  const highlights = [{ start: told.start, end: told.end }];
  const score = Math.round(Math.min(1, ground) * 1000) / 1000;
  return { statement, told, citation: { article, paragraph, start, end, highlights, score } };
}

/** Whether an article was published before what it tells of took place. */
export function isBeforehand({ told, citation }: Entry): boolean {
  const { published } = citation.article;
  return readPublished(published) !== null && (published ?? '') < told.from.slice(0, published?.length);
}

/** The entries without another paper's printing of the same sentence. */
function unrepeated(entries: readonly Entry[]): readonly Entry[] {
  const bare = entries.map(({ citation, statement }) => ({ ...citation, ...statement.sentence.span }));
  const kept = new Set(withoutRepeats(bare).map(placeOf));
  return entries.filter((_, at) => {
    const citation = bare[at];
    return citation !== undefined && kept.delete(placeOf(citation));
  });
}

function placeOf({ article, start, end }: Citation): string {
  return `${article.key} ${start} ${end}`;
}

/** Quotations once more at their other times, where nothing else is told of these. */
function withFurther(entries: readonly Entry[], further: readonly Entry[]): readonly Entry[] {
  const places = new Set(entries.map(({ citation }) => placeOf(citation)));
  const times = new Set(entries.map(timeOf));
  const added = further.filter((entry) => {
    if (!places.has(placeOf(entry.citation)) || times.has(timeOf(entry))) return false;
    times.add(timeOf(entry));
    return true;
  });
  return [...entries, ...added];
}

function timeOf({ told }: Entry): string {
  return `${told.from} ${told.to}`;
}
