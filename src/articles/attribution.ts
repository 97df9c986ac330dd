import { CALENDAR_WORD, FUNCTION, lookUp, ROLE } from '../text/gazetteer.ts';
import { fold } from '../text/name-tokens.ts';
import { BLANK } from '../text/quoted.ts';
import {
  BETWEEN,
  INVERTED,
  REPORTING,
  SAYING_OR_NOUN,
  SAYING_WITH_QUOTE,
  SPEAKING,
} from '../text/reporting.ts';
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

/** The speakers that a sentence names, in order of its verbs; each once. */
export function attributions(sentence: Telling): Attribution[] {
  const found: Attribution[] = [];
  for (const verb of sentence.told.matchAll(REPORTING)) {
    const at = { start: verb.index, end: verb.index + verb[0].length };
    if (!reports(sentence.told, at)) continue;
    for (const each of speakersAt(sentence, at, found.at(-1))) {
      if (!found.some(({ words }) => words.start === each.words.start)) found.push(each);
    }
  }
  return found;
}

const AS = /^(?:\s+\S+){1,12}?\s+as\b/u;
const CLAUSE = /^(?:\s+\S+){0,2}\s+(?:that|how|why|whether)\b|^\s*[:,.]|^\s+for\b|^\s+on\s/u;
const THAT = /^\s+(?:that|how|why|whether|there)\b|^\s*[:,]/u;

/** Whether a verb that may be something else is about words here. */
function reports(told: string, { start, end }: Span): boolean {
  const verb = told.slice(start, end).toLowerCase();
  if (SAYING_OR_NOUN.has(verb) && !THAT.test(told.slice(end, end + 20))) return false;
  if (!SAYING_WITH_QUOTE.has(verb)) return true;
  const after = told.slice(end, end + 200);
  return (
    told.includes(BLANK) || CLAUSE.test(after) || (/^(?:describe|dismiss|brand)/.test(verb) && AS.test(after))
  );
}

function speakersAt(sentence: Telling, verb: Span, last: Attribution | undefined): readonly Attribution[] {
  const { told } = sentence;
  const words = told.slice(verb.start, verb.end).toLowerCase();
  if (words === 'according to') return one(phraseAfter(sentence, verb.end));
  const before = told.slice(0, verb.start);
  if (words === 'quoted as saying') {
    const passive = /\s(?:was|were|is|are)\s*$/u.exec(before);
    return passive === null ? [] : speakersBefore(sentence, before.slice(0, passive.index), last);
  }
  const spoken = speakersBefore(sentence, before, last);
  if (spoken.length > 0) return spoken;
  return INVERTED.has(words) && /[,?!—”"'’]\s*$/u.test(before) ? one(phraseAfter(sentence, verb.end)) : [];
}

const one = (found: Attribution | null): readonly Attribution[] => (found === null ? [] : [found]);

/** Where the words that stand before a verb begin to belong to it. */
const BOUNDARY =
  /[,;:—–(”"]|\s-+\s|\b(?:and|but|as|while|when|because|that|if|although|though|before|after|whereas|since|where|which|what|who|or|yet|so|than)\b/giu;
const LONGEST_SUBJECT = 160;

function speakersBefore(
  sentence: Telling,
  before: string,
  last: Attribution | undefined,
): readonly Attribution[] {
  const whole = before.replace(BETWEEN, '');
  if (whole.endsWith(',')) return one(beforeAside(sentence, whole));
  const from = lastBoundary(whole);
  const part = { start: from.end, end: whole.length };
  const joint = from.word === 'and' ? jointly(sentence, whole, from.start, part) : [];
  if (joint.length > 0) return joint;
  const isBare = whole.slice(part.start).trim() === '';
  if (isBare && from.word === 'who') return one(beforeWho(sentence, whole.slice(0, from.start)));
  if (isBare && (from.word === 'and' || from.word === 'but')) {
    return one(last ?? opener(sentence));
  }
  return one(phraseIn(sentence, part));
}

interface Boundary extends Span {
  readonly word: string;
}

function lastBoundary(text: string): Boundary {
  let found: Boundary = { start: 0, end: 0, word: '' };
  for (const match of text.slice(-LONGEST_SUBJECT).matchAll(BOUNDARY)) {
    const start = Math.max(0, text.length - LONGEST_SUBJECT) + match.index;
    found = { start, end: start + match[0].length, word: match[0].toLowerCase() };
  }
  return found;
}

/** “Wang Yang and Li Wei said”: both. */
function jointly(sentence: Telling, whole: string, and: number, part: Span): readonly Attribution[] {
  const second = phraseIn(sentence, part);
  if (second?.person == null) return [];
  const start = lastBoundary(whole.slice(0, and)).end;
  const first = phraseIn(sentence, { start, end: and });
  // “Kerry met Wang and Li said …”: whose words these are cannot be told.
  return first?.person == null ? [] : [first, second];
}

/** “Wang, who …” */
function beforeWho(sentence: Telling, before: string): Attribution | null {
  const whole = before.replace(/,?\s*$/u, '');
  return phraseIn(sentence, { start: lastBoundary(whole).end, end: whole.length });
}

/** “Wang Yang, 58, the vice premier, said”, “the vice premier, Wang Yang, said”: back to the part that is a name. */
function beforeAside(sentence: Telling, whole: string): Attribution | null {
  const parts: Span[] = [];
  let end = whole.length - 1;
  while (parts.length < 5 && end > 0) {
    const start = whole.lastIndexOf(',', end - 1) + 1;
    parts.push({ start, end });
    end = start - 1;
  }
  for (const part of parts) {
    const found = exactly(sentence, part);
    if (found !== null) return found;
  }
  // “The company, which owns ferries, said”
  const [aside, outer] = parts;
  if (outer === undefined || aside === undefined) return null;
  const from = lastBoundary(whole.slice(0, outer.end)).end;
  return /^\s*(?:which|who|whose|based|led|a|an|the)\b/iu.test(whole.slice(aside.start, aside.end))
    ? phraseIn(sentence, { start: Math.max(from, outer.start), end: outer.end })
    : null;
}

/** A person's name with at most a role before it, and nothing else. */
function exactly(sentence: Telling, part: Span): Attribution | null {
  const named = sentence.named.find(({ start, end }) => within(sentence, { start, end }, part));
  if (named === undefined) return null;
  const trailing = sentence.told.slice(named.end - sentence.start, part.end);
  // A quotation may stand before it, and so may what opens its clause: “but Wang Yang, who …”.
  const leading = sentence.told.slice(part.start, startOf(named) - sentence.start).replace(/^.*”/su, '');
  return trailing.trim() === '' && /^\s*(?:(?:and|but|while|as|that|Mr|Mrs|Ms|Dr)\.?\s+)*$/iu.test(leading)
    ? { words: nameOf(named), person: named.person, isPronoun: false }
    : null;
}

const PRONOUN = /^(?:he|she|they|it)$/iu;
/** A word that would put the name after it into another's shadow: “a spokesman for Wang”. */
const SHADOW = /\b(?:of|for|to|at|by|from|with|in|on|about|against|over|told|than|under|near|like)\b/iu;
const LONGEST_ROLE = 12;

/** The speaker that a stretch of a sentence names, when the stretch is a subject and nothing else. */
function phraseIn(sentence: Telling, part: Span): Attribution | null {
  const raw = sentence.told.slice(part.start, part.end);
  const start = part.start + raw.length - raw.trimStart().length;
  const phrase = raw.trim();
  if (phrase === '' || phrase.includes(BLANK)) return null;
  const span = { start: sentence.start + start, end: sentence.start + start + phrase.length };
  if (PRONOUN.test(phrase)) return { words: span, person: null, isPronoun: true };
  const inside = sentence.named.filter((each) => each.start >= span.start && each.end <= span.end);
  const [first] = inside;
  const final = inside.at(-1);
  if (final !== undefined && final.end === span.end) {
    const leading = phrase.slice(0, Math.max(0, startOf(final) - span.start));
    if (isRoleLike(leading) && inside.length === 1) {
      return { words: nameOf(final), person: final.person, isPronoun: false };
    }
  }
  // “Wang of the trade ministry said”
  if (first !== undefined && startOf(first) <= span.start && inside.length === 1) {
    const rest = phrase.slice(first.end - span.start);
    if (/^\s+(?:of|from|at|with|for)\s/u.test(rest))
      return { words: nameOf(first), person: first.person, isPronoun: false };
  }
  return isSpeakingPhrase(phrase) ? { words: span, person: null, isPronoun: false } : null;
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

const AFTER_PHRASE = /^\s+((?:\p{L}|\p{N}|[.'’&-]|\s)+)/u;
const PHRASE_ENDS =
  /\s(?:who|that|which|in|on|during|after|before|when|as|at a|last|this|and|but|while|to|is|was|has|had)\b/u;

/** The speaker that stands right behind “said” or “according to”. */
function phraseAfter(sentence: Telling, at: number): Attribution | null {
  const after = AFTER_PHRASE.exec(sentence.told.slice(at, at + LONGEST_SUBJECT));
  if (after === null) return null;
  const [whole, inner = ''] = after;
  const start = at + whole.length - inner.length;
  const pronoun = /^(?:he|she|they)\b/iu.exec(inner);
  if (pronoun !== null) {
    return {
      words: { start: sentence.start + start, end: sentence.start + start + pronoun[0].length },
      person: null,
      isPronoun: true,
    };
  }
  const named = sentence.named.find((each) => each.start >= sentence.start + start);
  if (named !== undefined && leadsTo(sentence, start, startOf(named) - sentence.start)) {
    return { words: nameOf(named), person: named.person, isPronoun: false };
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

/** The person whose name opens a sentence. */
function opener(sentence: Telling): Attribution | null {
  const [first] = sentence.named;
  if (
    first !== undefined &&
    isRoleLike(sentence.told.slice(0, startOf(first) - sentence.start)) &&
    first.start - sentence.start < 60
  ) {
    return { words: nameOf(first), person: first.person, isPronoun: false };
  }
  const pronoun = /^(?:He|She|They)\b/u.exec(sentence.told);
  if (pronoun === null) return null;
  return {
    words: { start: sentence.start, end: sentence.start + pronoun[0].length },
    person: null,
    isPronoun: true,
  };
}

/** Where a name begins, with the role before it. */
function startOf(named: Named): number {
  return named.role !== null && named.role.end <= named.start ? named.role.start : named.start;
}

function nameOf({ start, end }: Named): Span {
  return { start, end };
}

function within(sentence: Telling, span: Span, part: Span): boolean {
  return span.start >= sentence.start + part.start && span.end <= sentence.start + part.end;
}
