import { ADDS, BY_ENDING, DOES, NOT_PEOPLE, PEOPLE, SPEAKS } from './description-words.ts';
import { DEMONYM, lookUp, ROLE } from './gazetteer.ts';
import { fold } from './name-tokens.ts';
import type { Span } from './span.ts';

/** Words beside a name that say who somebody is. */
export interface Description {
  /** “a carpenter from Leeds”, “who chairs the club”; null where only an age is told. */
  readonly words: Span | null;
  /** In years. */
  readonly age: number | null;
  /** From 0 to 1: how plainly it is said. “Who arrived late” tells less than “a carpenter”. */
  readonly clarity: number;
}

// A description that is longer says other things too.
const LONGEST = 130;
const LOOKED_AT = 260;

/**
 * How a sentence describes the person whose name stands at `name` (titles before it included): by an apposition (“Ann
 * Lee, a 44-year-old carpenter,”, “the caretaker, Walter Pring”), an age, a clause (“who chairs the club”), or what
 * they are said to be (“was a novelist”, “was elected president of the club”). Null where it says nothing of that.
 */
export function describedAs(text: string, name: Span, sentence: Span): Description | null {
  const after = text.slice(name.end, Math.min(sentence.end, name.end + LOOKED_AT));
  const aged = AGE.exec(after);
  const skipped = aged?.[0].length ?? BRACKETED.exec(after)?.[0].length ?? 0;
  const at = name.end + skipped;
  const rest = after.slice(skipped);
  const before = appositionBefore(text, name.start, sentence.start);
  // Behind “the head, Ann Lee,” the sentence goes on: “called it a blow to every teacher” says nothing of her.
  const isGoing = before !== null && !/^\s*,\s(?:(?:the|an?|his|her|its|who|whose)\s|\d)/iu.test(rest);
  const apposition = isGoing ? null : appositionIn(text, rest, at);
  const behind = apposition ?? clauseIn(rest, at) ?? statementIn(text, rest, at);
  const found = behind !== null && behind.clarity > 0.5 ? behind : (before ?? behind);
  const age = Number(aged?.[1] ?? aged?.[2] ?? yearsIn(text, found?.words ?? null) ?? Number.NaN);
  if (Number.isNaN(age)) return found === null ? null : { ...found, age: null };
  return found === null ? { words: null, age, clarity: 0.4 } : { ...found, age };
}

interface Found {
  readonly words: Span;
  readonly clarity: number;
}

// “, 44,”, “, aged 44,”, “ (44)”.
const AGE =
  /^(?:,\s+(?:now\s+|aged\s+)?(\d{1,3})(?=[,.;]|\s+(?:and|who|of|from)\b)|\s+\((?:aged\s+)?(\d{1,3})\))/u;
// “ (born 1950)”, “ (left)”.
const BRACKETED = /^\s+\([^()]{1,80}\)/u;
const YEARS = /\b(\d{1,3})[- ]years?[- ]old\b/u;

function yearsIn(text: string, words: Span | null): string | null {
  return words === null ? null : (YEARS.exec(text.slice(words.start, words.end))?.[1] ?? null);
}

const OPENS = /^\s*(?:,|[—–(]|--|-\s)\s*/u;
const CLOSES = /[,;:—–()]|\s--?\s|[.!?]["'”’]?$/u;

/** “, a carpenter from Leeds,”, “, head of the museum,”. */
function appositionIn(text: string, rest: string, at: number): Found | null {
  const opened = OPENS.exec(rest)?.[0];
  if (opened === undefined) return null;
  const phrase = phraseOf(rest.slice(opened.length));
  const kept = phrase.length > LONGEST ? shortened(phrase) : phrase;
  if (!describesPerson(kept)) return null;
  const start = at + opened.length;
  return { words: trimmed(text, { start, end: start + kept.length }), clarity: 1 };
}

/** Up to the mark that closes a phrase; a comma inside a number is none. */
function phraseOf(rest: string): string {
  const spoken = SPOKEN.exec(rest)?.index ?? rest.length;
  const open = rest.slice(0, spoken).replace(/(?<=\d),(?=\d{3})/gu, '.');
  const end = CLOSES.exec(open)?.index ?? open.length;
  return rest.slice(0, end).trimEnd();
}

// “…, a doctor at the clinic said.”
const SPOKEN = /\s(?:said|says|told|added)\b/u;

function shortened(phrase: string): string {
  const cut = / (?:who|which|that|where|whose|when|and|but)\b/u.exec(phrase.slice(0, LONGEST))?.index;
  return cut === undefined ? phrase.slice(0, phrase.lastIndexOf(' ', LONGEST)) : phrase.slice(0, cut);
}

const CLAUSE =
  /^\s*(?:,|[—–]|--)?\s*(who(?:se)?\s+(?:(?:now|also|then|once|had|has|have|will|is|was|currently|previously|later|first)\s+)*(\p{L}+)[^,;:—()]*)/u;

/** “, who chairs the club,”. */
function clauseIn(rest: string, at: number): Found | null {
  const match = CLAUSE.exec(rest);
  const clause = match?.[1];
  const verb = match?.[2]?.toLowerCase() ?? '';
  if (match === null || clause === undefined || SPEAKS.has(verb)) return null;
  const whole = clause.replace(/[.!?]["'”’]?\s*$/u, '').trimEnd();
  const kept = whole.length > LONGEST ? shortened(whole) : whole;
  if (kept.split(/\s+/u).length < 3) return null;
  const start = at + match[0].indexOf(clause);
  return { words: { start, end: start + kept.length }, clarity: DOES.has(verb) ? 0.9 : 0.3 };
}

const BEING =
  /^,?\s+(?:is|was|are|has been|had been|became|becomes|remains|remained)\s+(?:(?:now|then|also|once|still|currently|previously|later|himself|herself)\s+)*(?:(?:re-?)?(?:elected|appointed|named|made|chosen|hired|nominated|sworn in)\s+(?:as\s+)?)?/u;
const SERVING = /^,?\s+(?:(?:has|had)\s+)?(?:serves|served|works|worked|acts|acted)\s+as\s+/u;

/** “ was a novelist and painter”, “ was elected president of the club”. */
function statementIn(text: string, rest: string, at: number): Found | null {
  const opened = BEING.exec(rest)?.[0] ?? SERVING.exec(rest)?.[0];
  if (opened === undefined) return null;
  const phrase = phraseOf(rest.slice(opened.length));
  const clause = / (?:when|while|after|before|until|but|because|whether|if)\b/u.exec(phrase)?.index;
  const whole = phrase.slice(0, clause);
  const kept = whole.length > LONGEST ? shortened(whole) : whole;
  if (!describesPerson(kept)) return null;
  const start = at + opened.length;
  return { words: trimmed(text, { start, end: start + kept.length }), clarity: 1 };
}

const BEFORE =
  /(?:^|[\s"“‘(])((?:(?:the|an?|his|her|its|their|our|my|[Tt]he|An?|His|Her|Its|Their|Our|My)\s|(?:\p{Lu}[\p{L}\p{M}-]*\s){0,3}\p{Lu}[\p{L}\p{M}-]*['’]s?\s)[^,;:.!?()—–]{2,90}),?\s+(?:named\s+|called\s+)?$/u;

/** “its director, | Anita Rao”, “a carpenter named | John Doe”. */
function appositionBefore(text: string, end: number, from: number): Found | null {
  const before = text.slice(Math.max(from, end - LOOKED_AT / 2), end);
  if (!/(?:,|named|called)\s+$/u.test(before)) return null;
  const phrase = BEFORE.exec(before)?.[1];
  if (phrase === undefined) return null;
  // The nearest article opens the phrase: “told the judge that the caretaker, Walter Pring”.
  const inner = [...phrase.matchAll(/\b(?:the|an?|his|her|its|their|our|my)\s/giu)].map(({ index }) => index);
  const start = inner.reverse().find((index) => describesPerson(phrase.slice(index)));
  const kept = start === undefined ? phrase : phrase.slice(start);
  if (!describesPerson(kept)) return null;
  const at = end - before.length + before.lastIndexOf(kept);
  return { words: trimmed(text, { start: at, end: at + kept.length }), clarity: 1 };
}

/** Without an article that only says that they are known. */
function trimmed(text: string, span: Span): Span {
  const opening =
    /^(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|An?)\s+/u.exec(
      text.slice(span.start, span.end),
    )?.[0] ?? '';
  const added = ADDED.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return { start: span.start + opening.length, end: span.end - added.length };
}

// “A carpenter named”, “president of the club on Monday”.
const ADDED =
  /\s+(?:named|called|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this (?:week|month|year)|last (?:week|month|year))$/u;

/** Whether a phrase names a person by a noun: “a carpenter from Leeds”, “head of the museum”, not “the sources said”. */
function describesPerson(phrase: string): boolean {
  const words = phrase.trim().split(/\s+/u);
  if (words.length > 24 || phrase === '') return false;
  if (SAYS.test(phrase)) return false;
  if (/^one of (?:the|its|his|her|their|our|\p{Lu}[\p{L}'’]*) /u.test(phrase)) return true;
  // “Treasury Secretary Jacob Lew” is another name with its role.
  return words.slice(0, 9).some((word, at) => {
    if (!isPersonNoun(word, at > 0)) return false;
    const next = words[at + 1];
    return next === undefined || ADDS.has(fold(next).replace(/[^\p{L}-]/gu, '')) || /^\d/u.test(next);
  });
}

// “As Napoleon I, he was Emperor of the French” goes on about somebody.
const SAYS =
  /^(?:he|she|they|it|i|we|you|and|but|or|as|then|when|while|after|before|with|without|in|on|at|to|by|from|for|along|including|such)\b/iu;

function isPersonNoun(word: string, isInside: boolean): boolean {
  const key = fold(word).replace(/[^\p{L}-]/gu, '');
  if (PEOPLE.has(key) || (lookUp(key) & ROLE) !== 0) return true;
  const last = key.slice(key.lastIndexOf('-') + 1);
  if (last !== key && (PEOPLE.has(last) || (lookUp(last) & ROLE) !== 0)) return true;
  const isOther = /^\p{Lu}/u.test(word) || NOT_PEOPLE.has(key) || (lookUp(key) & DEMONYM) !== 0;
  return isInside && key.length > 4 && !isOther && BY_ENDING.test(key);
}
