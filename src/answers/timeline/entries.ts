import { createPace } from '../../archive/pace.ts';
import { readPublished } from '../../text/published.ts';
import { slice } from '../../text/span.ts';
import type { Analyses } from '../analysis.ts';
import type { Citation } from '../answer.ts';
import type { Statement } from '../compare/statements.ts';
import type { Topic } from '../compare/topic.ts';
import { tokensOf } from '../compare/words.ts';
import type { Place } from '../find.ts';
import { mentionsIn } from '../mentions.ts';
import { withLeanedOn, withoutRepeats } from '../quote.ts';
import { type Dated, datedOn, furtherOn, OWN_GROUND } from './dated.ts';
import type { Told } from './dates.ts';

/** A quotation at one of the times that it tells of. */
export interface Entry {
  readonly statement: Statement;
  readonly told: Told;
  /** The quotation, with the words for the time highlighted. */
  readonly citation: Citation;
}

// Sentences with a date that are compared with each other at the most.
const MOST_DATED = 160;

/** The entries of a timeline, in no order, and how many sentences with a date are not among them. */
export interface Gathered {
  readonly entries: readonly Entry[];
  readonly left: number;
}

/** The sentences on a topic that tell when something took place, one entry for each time that is told of. */
export async function entriesOn(topic: Topic, place: Place, analyses: Analyses): Promise<Gathered> {
  const dated = [...(await datedOn(topic, analyses)), ...(await furtherOn(topic, place, analyses))];
  const best = dated.sort((a, b) => b.ground - a.ground || b.early - a.early).slice(0, MOST_DATED);
  const pace = createPace();
  const entries: Entry[] = [];
  const further: Entry[] = [];
  for (const { times, ...stand } of best) {
    if (pace.due()) await pace.pause();
    const statement = read(stand);
    if (isAdrift(statement)) continue;
    const [main, ...others] = times.map((told) => entryOf(statement, told, analyses));
    if (main !== undefined) entries.push(main);
    further.push(...others.filter(({ told }) => !told.isSaid));
  }
  return { entries: withFurther(unrepeated(entries), further), left: dated.length - best.length };
}

function read(stand: Omit<Dated, 'times'>): Statement {
  const mentions = mentionsIn(stand.article, stand.sentence);
  return { ...stand, mentions, tokens: tokensOf(stand.article.text, stand.sentence, mentions) };
}

/** “It had been expected on Saturday.” at the start of a paragraph: nobody can tell what it is. */
function isAdrift({ article, index, sentence, ground, mentions }: Statement): boolean {
  if (index > 0 || ground >= OWN_GROUND || mentions.names.length > 0 || mentions.numbers.length > 0)
    return false;
  return /^(?:It|They|This|That|These|Those|Both)\b/u.test(slice(article.text, sentence.span));
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
