import { CALENDAR_WORD, FUNCTION, GIVEN, HONORIFIC, lookUp, PLACE, ROLE, SURNAME } from './gazetteer.ts';
import type { NameToken } from './name-tokens.ts';
import type { Span } from './span.ts';
import { ROLE_MODIFIERS, ROLE_OBJECTS } from './titles.ts';
import { wordSet } from './word-set.ts';

/** Given names that are titles too: “Dean Smith” is a name, “Dean John Smith” a title and a name. */
const TITLES_AS_NAMES = wordSet('dean duke earl count king prince major judge marshal guy');
const AFTER_LIMIT = 14;

function bitsOf(token: NameToken): number {
  return token.shape === 'lower' ? lookUp(token.key) : token.bits;
}

/** Where the role that opens a capitalised run ends (“Chinese Vice Premier | Wang Yang”): `from` when there is none. */
export function roleEnd(tokens: readonly NameToken[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const token = tokens[at];
    if (token === undefined || (token.bits & (ROLE | HONORIFIC)) === 0 || token.possessive) continue;
    if (isNameHere(tokens, at, from, to)) continue;
    return at + 1;
  }
  return from;
}

function isNameHere(tokens: readonly NameToken[], at: number, from: number, to: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = at > from ? tokens[at - 1] : undefined;
  if (token === undefined || next === undefined) return false;
  if (before !== undefined && token.bits & SURNAME && before.bits & GIVEN && !isModifier(before)) return true;
  return (
    at === from &&
    at + 2 === to &&
    TITLES_AS_NAMES.has(token.key) &&
    (token.bits & GIVEN) !== 0 &&
    (next.bits & SURNAME) !== 0
  );
}

function isModifier(token: NameToken): boolean {
  return ROLE_MODIFIERS.has(token.key);
}

/**
 * Where the object of a role ends: “Secretary | of State | John Kerry”. `at` is the token after the role's noun;
 * the answer is `at` itself where no object that the word lists know stands there.
 */
export function roleObjectEnd(tokens: readonly NameToken[], at: number): number {
  if (tokens[at]?.key !== 'of' && tokens[at]?.key !== 'for') return at;
  let next = at + 1;
  if (tokens[next]?.key === 'the') next++;
  const first = next;
  while (
    isObject(tokens[next]) ||
    (next > first && tokens[next]?.key === 'and' && isObject(tokens[next + 1]))
  )
    next++;
  return next === first ? at : next;
}

function isObject(token: NameToken | undefined): boolean {
  if (token === undefined || token.shape === 'lower' || token.gap !== '') return false;
  return ROLE_OBJECTS.has(token.key) || ((token.bits & PLACE) !== 0 && (token.bits & GIVEN) === 0);
}

/** In lower case these are other words, or adjectives: “in E major”, “in general”. */
const ADJECTIVES = wordSet('count forward general guard host major model official');

/** Back over what qualifies a capitalised role that starts at `at`: “former | Prime Minister”. */
export function qualifiedStart(tokens: readonly NameToken[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start]?.gap === '' && isQualifier(tokens[start - 1])) start--;
  return possessorStart(tokens, start);
}

/** Back over whose role it is: “Ireland's | ambassador”, “the Miners' | president”; `at` where nobody's stands there. */
function possessorStart(tokens: readonly NameToken[], at: number): number {
  const isTheirs = tokens[at - 1]?.possessive === true && !isParted(tokens, at);
  if (!isTheirs || !isNameWord(tokens[at - 1])) return at;
  let start = at - 1;
  while (start > 0 && tokens[start]?.gap === '' && isOwner(tokens[start - 1])) start--;
  return start;
}

const APOSTROPHES = wordSet("' ’");

/** Whether a mark stands before a token; the apostrophe of “Miners' Union” is none. */
function isParted(tokens: readonly NameToken[], at: number): boolean {
  const gap = tokens[at]?.gap ?? '^';
  return gap !== '' && !(tokens[at - 1]?.possessive === true && APOSTROPHES.has(gap));
}

function isQualifier(token: NameToken | undefined): boolean {
  return token?.shape === 'lower' && QUALIFIERS.has(token.key);
}

const QUALIFIERS = wordSet(
  'former acting then deputy outgoing incoming ex late assistant vice interim retired',
);

/** The first token of a role in lower case that stands right before `at` (“Apple chief executive | Tim Cook”), or `at`. */
export function roleStart(tokens: readonly NameToken[], at: number): number {
  if (tokens[at]?.gap !== '' || !isRoleNoun(tokens[at - 1])) return at;
  let start = at - 1;
  while (start > 0 && tokens[start]?.gap === '' && isRoleWord(tokens[start - 1])) start--;
  while (start > 0 && tokens[start]?.gap === '' && isOwner(tokens[start - 1])) start--;
  return possessorStart(tokens, start);
}

function isRoleNoun(token: NameToken | undefined): boolean {
  return token?.shape === 'lower' && (lookUp(token.key) & ROLE) !== 0 && !ADJECTIVES.has(token.key);
}

function isRoleWord(token: NameToken | undefined): boolean {
  return token?.shape === 'lower' && (isModifier(token) || (lookUp(token.key) & ROLE) !== 0);
}

/** A word of what the role belongs to: a country, a company, a club. */
function isOwner(token: NameToken | undefined): boolean {
  return isNameWord(token) && !token?.possessive;
}

function isNameWord(token: NameToken | undefined): boolean {
  if (token === undefined || token.shape === 'lower' || token.shape === 'number') return false;
  return (token.bits & (FUNCTION | CALENDAR_WORD)) === 0;
}

/** The role after a name and its comma (“Jane Doe, | president of the club |,”), or null. */
export function roleAfter(tokens: readonly NameToken[], at: number): Span | null {
  if (tokens[at]?.gap !== ',') return null;
  let start = at;
  while (isArticle(tokens[start]) && tokens[start + 1]?.gap === '') start++;
  const head = headAfter(tokens, start);
  const first = tokens[start];
  if (head < 0 || first === undefined) return null;
  const last = tokens[phraseEnd(tokens, head)];
  return last === undefined ? null : { start: first.start, end: last.end };
}

function isArticle(token: NameToken | undefined): boolean {
  return token !== undefined && (token.key === 'the' || token.key === 'a' || token.key === 'an');
}

function headAfter(tokens: readonly NameToken[], start: number): number {
  for (let at = start; at < start + 6; at++) {
    const token = tokens[at];
    if (token === undefined || (at > start && isParted(tokens, at))) return -1;
    if (STOPS.has(token.key)) return -1;
    const next = tokens[at + 1];
    if ((bitsOf(token) & ROLE) === 0) continue;
    if (next?.gap === '' && (bitsOf(next) & ROLE) !== 0) continue;
    // “…, striker Wayne Rooney” is the role of the next name.
    const names = next?.gap === '' && next.shape !== 'lower' && next.shape !== 'number';
    return names ? -1 : at;
  }
  return -1;
}

const STOPS = wordSet(`
who which that said says and but is was were are has had will would in on by with when while as
`);
const LINKS = wordSet('of for at in to the a an and on from');

/** The last token of the phrase whose noun is at `head`: to the next mark, or the capitalised words after “of”. */
function phraseEnd(tokens: readonly NameToken[], head: number): number {
  let last = head;
  if (!LINKS.has(tokens[head + 1]?.key ?? '') || tokens[head + 1]?.gap !== '') return head;
  for (let at = head + 1; at < head + AFTER_LIMIT; at++) {
    const token = tokens[at];
    if (token === undefined || isParted(tokens, at)) return at - 1;
    if (token.key === 'and' && tokens[at + 1]?.shape === 'lower') return at - 1;
    if (token.shape === 'lower' && STOPS.has(token.key) && !LINKS.has(token.key)) return at - 1;
    last = at;
  }
  while (last > head && tokens[last]?.shape === 'lower') last--;
  return last;
}
