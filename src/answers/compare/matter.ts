import { nameWords } from '../../text/same-name.ts';
import { slice } from '../../text/span.ts';
import { isOneMatter, type Pair } from './alike.ts';
import { type Fact, isAge, isDate } from './facts.ts';
import { isEstimatedAnew } from './losses.ts';
import type { Reader } from './reader.ts';
import { sharedFacts } from './shared.ts';
import type { Statement } from './statements.ts';
import { isReporting, PERSON, TOLL } from './words.ts';

/** What happens once to whom it happens to. */
const ONCE: ReadonlySet<string> = new Set(
  'collapse resign marry bear found appoint elect convict acquit sentence'
    .split(' ')
    .map((name) => `#${name}`),
);

// Shares of anything are of many things: only statements as like as this speak of one.
const PARTS_ALIKE = 0.65;
// So alike, two statements are one in other words.
const SAID_AGAIN = 0.75;
// A subject in common must weigh so much: “the company” is none.
const SUBJECT = 0.35;

/** Whether two facts are of one deed, counted in one unit, with one object: of one thing, as far as words tell. */
export function isSameMatter(reader: Reader, pair: Pair, one: Fact, other: Fact): boolean {
  if (one.unit !== other.unit || ![...one.deeds].some((deed) => other.deeds.has(deed))) return false;
  const [first, second] = [reader.statements[pair.a], reader.statements[pair.b]];
  if (first !== undefined && second !== undefined && isEstimatedAnew(one, other, first, second)) return true;
  const isOnce = isDate(one) && isOfOnce(one, other);
  if (isOneMatter(pair) && isOnce) return true;
  // “Was bought by the city” and “the city bought the bridge” part the deed from its figure by other words.
  const isSaidAgain = isOneMatter(pair) && pair.score >= SAID_AGAIN;
  if (!isSaidAgain && !areCompatible(one.object, other.object)) return false;
  if (one.unit === 'percent' && pair.score < PARTS_ALIKE) return false;
  if (isOneMatter(pair)) return !areOfOthers(reader.statements[pair.a], reader.statements[pair.b]);
  if (areOfOneToll(reader, pair, one, other)) return true;
  if (!isOwnKind(one, other)) return false;
  return areOneSubject(reader, one.subject, other.subject) || areOneSubject(reader, one.object, other.object);
}

/** “Killing two and injuring nine” and “two died and 11 were injured”: what both say alike ties together what they do not. */
function areOfOneToll(reader: Reader, pair: Pair, one: Fact, other: Fact): boolean {
  const deeds = [...one.deeds].filter((deed) => TOLL.has(deed) && other.deeds.has(deed));
  if (isDate(one) || deeds.length === 0) return false;
  if (areOfOthers(reader.statements[pair.a], reader.statements[pair.b])) return false;
  const alike = sharedFacts(reader, pair).filter(({ deed }) => TOLL.has(deed));
  return alike.length > 0 && !alike.some(({ deed }) => deeds.includes(deed));
}

/** Whether two facts are of a deed that happens once. */
export function isOfOnce(one: Fact, other: Fact): boolean {
  return [...one.deeds].some((deed) => other.deeds.has(deed) && ONCE.has(deed));
}

/** What is told of one thing once, so that its deed and its subject are enough: a price, a staff, an age, a founding. */
function isOwnKind(one: Fact, other: Fact): boolean {
  if (isAge(one) || one.unit.startsWith('money ')) return true;
  const kind = one.unit === 'year' ? ORIGINS : one.unit === `count ${PERSON}` ? STAFF : NO_DEEDS;
  return [...one.deeds].some((deed) => other.deeds.has(deed) && kind.has(deed));
}

const ORIGINS: ReadonlySet<string> = new Set(['#found', '#open', '#build', '#bear', '#marry']);
const STAFF: ReadonlySet<string> = new Set(['#employ']);
const NO_DEEDS: ReadonlySet<string> = new Set();

/** Whether two statements name people, and none in common: then they tell of the ones and of the others. */
export function areOfOthers(first: Statement | undefined, second: Statement | undefined): boolean {
  const [a, b] = [first, second].map((each) => (each === undefined ? [] : actorsOf(each)));
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  const words = new Set(b.flatMap(nameWords));
  return !a.some((name) => nameWords(name).some((word) => words.has(word)));
}

/** The names of the people whom a statement tells of, not of those who only say it. */
function actorsOf({ article, sentence, mentions }: Statement): string[] {
  const { text } = article;
  return mentions.names.flatMap((name) => {
    if (name.kind !== 'person') return [];
    const start = Math.min(name.start, name.role?.start ?? name.start);
    const before = /(\p{L}{1,20})\s+(?:the\s+)?$/u.exec(
      text.slice(Math.max(sentence.span.start, start - 26), start),
    );
    const after = /^,?\s+(\p{L}{1,20})/u.exec(
      text.slice(name.end, Math.min(sentence.span.end, name.end + 26)),
    );
    return [before, after].some((match) => isReporting(match?.[1] ?? '')) ? [] : [slice(text, name)];
  });
}

/** Whether the words before two deeds, or behind them, name one thing: the topic itself, or words of weight. */
function areOneSubject({ weights }: Reader, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((sense) => b.has(sense));
  // A church and its tower are two.
  if (shared.length === 0 || shared.length < Math.min(a.size, b.size)) return false;
  const mass = shared.reduce((sum, sense) => sum + weights.of(sense), 0);
  return mass >= SUBJECT || shared.every((sense) => weights.isTopic(sense));
}

/** What is between the deed and the figure: nothing in both, or words in common. */
function areCompatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  const shared = [...a].filter((sense) => b.has(sense)).length;
  return shared >= Math.min(a.size, b.size) / 2;
}
