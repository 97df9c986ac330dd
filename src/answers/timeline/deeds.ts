import { dayNumber } from '../../text/calendar.ts';
import { readPublished } from '../../text/published.ts';
import { slice } from '../../text/span.ts';
import type { Likeness } from '../compare/likeness.ts';
import type { Token } from '../compare/words.ts';
import { type Entry, isBeforehand } from './entries.ts';

// Two days farther apart are of two events.
const MOST_DAYS = 3;
// How alike two sentences must be to tell of one deed, where they share many words, and where few.
const ALIKE = 0.4;
const SHARED = 4;
const MORE_ALIKE = 0.6;
const FEW_SHARED = 3;
// The verb of a date stands no farther from it, in characters.
const REACH = 60;

/** “A third man was arrested”: what is told of may have happened before. */
const AGAIN =
  /\b(?:again|also|another|second|third|fourth|further|more|other|next|last|every|each|daily|so\s+far)\b/iu;

/**
 * Whether two entries may tell of one deed on two days: the same verb stands with both days, the sentences are alike, and
 * each story does not merely tell of the day before its own. It cannot be told for sure: people meet on Monday and on Tuesday.
 */
export function mayDifferOnDay(a: Entry, b: Entry, likeness: Likeness): boolean {
  if (!isOneDay(a) || !isOneDay(b)) return false;
  const apart = dayNumber(b.told.from) - dayNumber(a.told.from);
  if (isBeforehand(a) !== isBeforehand(b)) return false;
  if (apart === 0 || Math.abs(apart) > MOST_DAYS) return false;
  if (isRelative(a) && isRelative(b) && publishedApart(a, b) === apart) return false;
  const { score, shared, isTold } = likeness;
  if (!isTold || !((score >= ALIKE && shared >= SHARED) || (score >= MORE_ALIKE && shared >= FEW_SHARED)))
    return false;
  const [one, other] = [deedOf(a), deedOf(b)];
  if (one === null || one.sense !== other?.sense) return false;
  if ([a, b].some((entry) => AGAIN.test(slice(entry.statement.article.text, entry.statement.sentence.span))))
    return false;
  return figureBehind(a, one) === figureBehind(b, other);
}

function isOneDay({ told: { from, to, granularity, isSaid } }: Entry): boolean {
  return granularity === 'day' && from === to && !isSaid;
}

/** “On Monday”, “last night”: read from the day of publication. */
function isRelative({ told, statement }: Entry): boolean {
  return !/\d/u.test(slice(statement.article.text, told));
}

/** How many days after the first entry's article the second one's appeared; null where a day is not known. */
function publishedApart(a: Entry, b: Entry): number | null {
  const [first, second] = [a, b].map(
    ({ statement }) => readPublished(statement.article.published)?.day ?? null,
  );
  return first == null || second == null ? null : dayNumber(second) - dayNumber(first);
}

/** The last verb before the words for the time, or else the first one behind them. */
function deedOf({ told, statement }: Entry): Token | null {
  const deeds = statement.tokens.filter(({ isDeed }) => isDeed);
  const before = deeds.findLast(({ end }) => end <= told.start && told.start - end <= REACH);
  return before ?? deeds.find(({ start }) => start >= told.end && start - told.end <= REACH) ?? null;
}

/** The figure right behind a verb: of “arrested two men” and “arrested five men” each is another deed. */
function figureBehind({ statement }: Entry, deed: Token): number | null {
  const { numbers } = statement.mentions;
  return numbers.find(({ start }) => start >= deed.end && start - deed.end <= 2)?.value ?? null;
}
