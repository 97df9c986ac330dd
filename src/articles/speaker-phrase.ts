import { CALENDAR_WORD, FUNCTION, lookUp, ROLE } from '../text/gazetteer.ts';
import { fold } from '../text/name-tokens.ts';
import { BLANK } from '../text/quoted.ts';
import { SPEAKING } from '../text/reporting.ts';
import type { Span } from '../text/span.ts';
import type { Person, PersonMention } from './people.ts';

/** A mention with whose it is. */
export interface Named extends PersonMention {
  readonly person: Person;
}

/** A sentence as the search for speakers sees it. */
export interface Telling extends Span {
  /** The sentence, its quoted parts blanked out; as long as the sentence. */
  readonly told: string;
  /** Who is named in it outside quotation marks, in order. */
  readonly named: readonly Named[];
}

/** Who a sentence says is speaking: a span of the article's text, and the person where it is a name. */
export interface Attribution {
  readonly words: Span;
  readonly person: Person | null;
  /** Whether the words are “he”, “she”, “they” or “it”. */
  readonly isPronoun: boolean;
}

const PRONOUN = /^(?:he|she|they|it)$/iu;
/** A word that would put the name after it into another's shadow: “a spokesman for Wang”. */
const SHADOW = /\b(?:of|for|to|at|by|from|with|in|on|about|against|over|told|than|under|near|like)\b/iu;
const LONGEST_ROLE = 12;

/** The speaker that a stretch of a sentence names, when the stretch is a subject and nothing else. */
export function phraseIn(sentence: Telling, part: Span): Attribution | null {
  const raw = sentence.told.slice(part.start, part.end);
  const start = part.start + raw.length - raw.trimStart().length;
  const phrase = raw.trim();
  if (phrase === '' || phrase.includes(BLANK)) return null;
  const span = { start: sentence.start + start, end: sentence.start + start + phrase.length };
  if (PRONOUN.test(phrase)) return byPronoun(span.start, phrase);
  const inside = sentence.named.filter((each) => each.start >= span.start && each.end <= span.end);
  const [first] = inside;
  const final = inside.at(-1);
  if (final !== undefined && final.end === span.end) {
    const leading = phrase.slice(0, Math.max(0, startOf(final) - span.start));
    if (isRoleLike(leading) && inside.length === 1) {
      return byName(final);
    }
  }
  // “Wang of the trade ministry said”
  if (first !== undefined && startOf(first) <= span.start && inside.length === 1) {
    const rest = phrase.slice(first.end - span.start);
    if (/^\s+(?:of|from|at|with|for)\s/u.test(rest)) return byName(first);
  }
  return isSpeakingPhrase(phrase) ? { words: span, person: null, isPronoun: false } : null;
}

/** The person whose name a stretch ends with, whatever stands before it. */
export function endingIn(sentence: Telling, part: Span): Attribution | null {
  const named = sentence.named.find(
    ({ start, end }) => end === sentence.start + part.end && start >= sentence.start + part.start,
  );
  return named === undefined ? null : byName(named);
}

/** Whether what stands before a name is a role or nothing: “China’s vice premier”, not “speaking of”. */
function isRoleLike(leading: string): boolean {
  const words = leading.split(/\s+/u).filter((word) => word !== '');
  return words.length <= LONGEST_ROLE && !SHADOW.test(leading) && !/\b(?:that|\p{L}+ing)\b/u.test(leading);
}

const OPENS_PHRASE =
  /^(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ultiple|[Mm]ost|[Ff]ew|[Tt]wo|[Tt]hree|[Bb]oth|[Oo]ther|[Ll]ocal|[Ss]enior|\p{Lu}[^\s]*)(?=\s|$)/u;
/** “His mother” is somebody else for each of them; “this” and “it” are nobody. */
const NOBODY =
  /^(?:his|her|their|its|this|that|these|those|it|there|i|we|you|what|who|which|when|not|no|if|in|on|at|by|for|from|with|as|so|also)\b/iu;
/** A verb makes a clause of what looks like the name of a body: “Forbes named Miami …”. */
const VERB = /\s(?:is|was|are|were|be|has|had|have|became|will|would|did|does|\p{Ll}{2,}ed)\s/u;

/** “The ministry”, “a spokesman for the company”, “U.S. officials”, “NASA”. */
function isSpeakingPhrase(phrase: string): boolean {
  const words = phrase.split(/\s+/u);
  if (words.length > LONGEST_ROLE || !OPENS_PHRASE.test(phrase) || NOBODY.test(phrase) || VERB.test(phrase))
    return false;
  const [head = ''] = phrase.split(/\s+(?:of|for|from|at|in|with|on|to|by)\s/u);
  const noun = fold(head.split(/\s+/u).at(-1) ?? '').replace(/\.$/u, '');
  return SPEAKING.has(noun) || isRole(noun) || isName(head);
}

/** Capitalised words alone: the name of a body, or of somebody whom the word lists do not know. */
function isName(phrase: string): boolean {
  const words = phrase.replace(/^the\s/iu, '').split(/\s+/u);
  const [first = ''] = words;
  return (
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}.&'’-]*[\p{L}.]$/u.test(word)) &&
    (lookUp(fold(first)) & (FUNCTION | CALENDAR_WORD)) === 0
  );
}

function isRole(noun: string): boolean {
  return (lookUp(noun) & ROLE) !== 0 || (noun.endsWith('s') && (lookUp(noun.slice(0, -1)) & ROLE) !== 0);
}

const LONGEST_PHRASE = 160;
const AFTER_PHRASE = /^\s+((?:\p{L}|\p{N}|[.'’&-]|\s)+)/u;
const PHRASE_ENDS =
  /\s(?:who|that|which|in|on|during|after|before|when|as|at a|last|this|and|but|while|to|is|was|has|had)\b/u;

/** The speaker that stands right behind “said” or “according to”. */
export function phraseAfter(sentence: Telling, at: number): Attribution | null {
  const after = AFTER_PHRASE.exec(sentence.told.slice(at, at + LONGEST_PHRASE));
  if (after === null) return null;
  const [whole, inner = ''] = after;
  const start = at + whole.length - inner.length;
  const pronoun = /^(?:he|she|they)\b/iu.exec(inner);
  if (pronoun !== null) {
    return byPronoun(sentence.start + start, pronoun[0]);
  }
  const named = sentence.named.find((each) => each.start >= sentence.start + start);
  if (named !== undefined && leadsTo(sentence, start, startOf(named) - sentence.start)) {
    return byName(named);
  }
  const end = PHRASE_ENDS.exec(inner)?.index ?? inner.trimEnd().replace(/\.$/u, '').length;
  const phrase = phraseIn(sentence, { start, end: start + end });
  return phrase?.person === null ? phrase : null;
}

/** Whether all from a position to a name is its role: “Chinese Vice Premier”, “the company’s head,”. */
function leadsTo({ told }: Telling, from: number, to: number): boolean {
  const leading = told.slice(from, to);
  if (leading.includes(BLANK) || !isRoleLike(leading.replace(/\b(?:of|for|at)\s+(?:the\s+)?\p{Lu}/gu, '')))
    return false;
  if (!leading.includes(',')) return isRoleLike(leading);
  return /^(?:the|its|his|her|their|one|\p{Lu}\S*['’]s)\s[^,]+,\s*$/u.test(leading);
}

/** The person whose name opens a sentence, or the pronoun that does. */
export function opener(sentence: Telling): Attribution | null {
  const [first] = sentence.named;
  if (
    first !== undefined &&
    isRoleLike(sentence.told.slice(0, startOf(first) - sentence.start)) &&
    first.start - sentence.start < 60
  ) {
    return byName(first);
  }
  const pronoun = /^(?:He|She|They)\b/u.exec(sentence.told);
  return pronoun === null ? null : byPronoun(sentence.start, pronoun[0]);
}

/** A person's name with at most a role before it, and nothing else. */
export function exactly(sentence: Telling, part: Span): Attribution | null {
  const named = sentence.named.find(({ start, end }) => within(sentence, { start, end }, part));
  if (named === undefined) return null;
  const trailing = sentence.told.slice(named.end - sentence.start, part.end);
  // A quotation may stand before it, and so may what opens its clause: “but Wang Yang, who …”.
  const leading = sentence.told.slice(part.start, startOf(named) - sentence.start).replace(/^.*”/su, '');
  return trailing.trim() === '' && /^\s*(?:(?:and|but|while|as|that|Mr|Mrs|Ms|Dr)\.?\s+)*$/iu.test(leading)
    ? byName(named)
    : null;
}

/** Where a name begins, with the role before it. */
function startOf(named: Named): number {
  return named.role !== null && named.role.end <= named.start ? named.role.start : named.start;
}

function byName({ start, end, person }: Named): Attribution {
  return { words: { start, end }, person, isPronoun: false };
}

function byPronoun(start: number, pronoun: string): Attribution {
  return { words: { start, end: start + pronoun.length }, person: null, isPronoun: true };
}

function within(sentence: Telling, span: Span, part: Span): boolean {
  return span.start >= sentence.start + part.start && span.end <= sentence.start + part.end;
}
