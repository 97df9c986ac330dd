import { distance } from '../../archive/spelling.ts';
import { fold } from '../../text/fold.ts';
import { lookUp, ROLE } from '../../text/gazetteer.ts';
import { type PersonName, samePerson } from '../../text/same-name.ts';
import { type Span, slice } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { isStop } from '../../text/terms.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Statement } from './statements.ts';

/** Somebody whom a statement names with an office that one person has at a time. */
export interface Holding {
  readonly name: Span;
  readonly person: PersonName;
  /** The words of the role, sorted stems: `execut chief halden medico`. */
  readonly role: ReadonlySet<string>;
}

/** Offices of which there is one where it is said of what. */
const SINGLE = wordSet(`
president premier mayor governor chancellor king queen emperor sultan pope archbishop ceo chairman chairwoman chairperson
executive headmaster principal captain minister commissioner chief director secretary-general taoiseach speaker leader
coach manager rector
`);
/** Words that make it another office, or one that several have. */
const SEVERAL = wordSet(`
former ex then late deputy vice assistant associate acting interim elect designate candidate next new incoming outgoing
junior regional local several spokesman spokeswoman cabinet co
`);
/** “The chief executive of Halden Medico, Mette Friis”. */
const APPOSED = /(?:^|[\s(“"])(?:the\s|its\s|their\s)?([\p{L}’'&\s-]{3,60}?),\s*$/u;

/** The offices that a statement gives people, in order. */
export function holdingsOf({ article, mentions, sentence }: Statement): Holding[] {
  const { text } = article;
  return mentions.names.flatMap((mention) => {
    if (mention.kind !== 'person' || mention.family === null) return [];
    const before = text.slice(Math.max(sentence.span.start, mention.start - 80), mention.start);
    const words = mention.role === null ? apposed(before) : slice(text, mention.role);
    const role = words === null ? null : roleOf(words);
    if (role === null) return [];
    const { start, end, family, given } = mention;
    return [{ name: { start, end }, person: { name: slice(text, mention), family, given }, role }];
  });
}

function apposed(before: string): string | null {
  const words = APPOSED.exec(before)?.[1];
  if (words === undefined) return null;
  const all = words.split(/\s+/u);
  // What stands before the office is not of it: “said the mayor of Orsel,”.
  const at = all.findIndex(
    (word, index) => SINGLE.has(fold(word)) && /^(?:of|for)$/u.test(all[index + 1] ?? 'of'),
  );
  if (at < 0) return null;
  const from =
    at > 0 &&
    (lookUp(fold(all[at - 1] ?? '')) & ROLE ||
      /^(?:prime|police|fire|general|managing)$/iu.test(all[at - 1] ?? ''))
      ? at - 1
      : at;
  return all.slice(from).join(' ');
}

function roleOf(words: string): ReadonlySet<string> | null {
  const all = fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isStop(word));
  if (!all.some((word) => SINGLE.has(word)) || all.some((word) => SEVERAL.has(word))) return null;
  return new Set(all.map(stem));
}

/**
 * Whether two people are given one office, which one of the statements may tell at length. Where the statements do not tell
 * the same, only two spellings of one name are surely of one office.
 */
export function holdersDiffer(one: Holding, other: Holding, isOneMatter: boolean): boolean {
  const [short, long] = one.role.size < other.role.size ? [one.role, other.role] : [other.role, one.role];
  if (![...short].every((word) => long.has(word)) || samePerson(one.person, other.person)) return false;
  return (isOneMatter && short.size > 1) || areSpellings(one.person, other.person);
}

/** “Gerald Foyle” and “Gerard Foyle”, “Mette Friis” and “Mette Friss”. */
function areSpellings(a: PersonName, b: PersonName): boolean {
  const [families, givens] = [
    [a.family, b.family],
    [a.given, b.given],
  ].map((names) => names.map((name) => fold(name ?? '')));
  const [family = '', otherFamily = ''] = families ?? [];
  const [given = '', otherGiven = ''] = givens ?? [];
  if (given.length < SHORTEST_NAME || family.length < SHORTEST_NAME) return false;
  if (family === otherFamily) return distance(given, otherGiven) <= SLIPS;
  return given === otherGiven && distance(family, otherFamily) <= SLIPS;
}

const SHORTEST_NAME = 4;
const SLIPS = 2;
