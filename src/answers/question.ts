import { isEasternFamily } from '../text/family-names.ts';
import { fold } from '../text/fold.ts';
import { FUNCTION, GIVEN, lookUp, PLACE, ROLE, SURNAME, WORD } from '../text/gazetteer.ts';
import type { Span } from '../text/span.ts';
import { queryTerms, type Term } from '../text/terms.ts';
import { readTypedName } from '../text/typed-name.ts';
import { namesIn } from './named.ts';
import { type Office, officeOf } from './office.ts';

/** What kind of thing would answer a question. */
export type Kind = 'person' | 'time' | 'place' | 'number' | 'reason' | 'thing';

export interface Question {
  /** The words as they were typed, white space folded. */
  readonly words: string;
  readonly kind: Kind;
  /** The words that carry its meaning, as the index knows them. */
  readonly terms: readonly Term[];
  /** Words that name something: capitalised where it is not only the start of the question. */
  readonly named: readonly Span[];
  /** The name of somebody who is to be introduced (“who is Wang Yang?”); null for all other questions. */
  readonly introduces: string | null;
  /** The office whose holder is asked for (“who is the treasury secretary?”); null for all other questions. */
  readonly office: Office | null;
}

// The first rule that matches decides. English only: other languages are searched by their words alone.
const RULES: readonly (readonly [RegExp, Kind])[] = [
  [/\b(?:what|which)(?:\s+\p{L}+)?\s+(?:year|years|day|date|month|decade|century|time)\b/iu, 'time'],
  [/\bhow\s+long\s+ago\b|\bsince\s+when\b/iu, 'time'],
  [/\bhow\s+(?:many|much|old|long|far|tall|high|big|large|fast|heavy|deep|wide|often)\b/iu, 'number'],
  [/\b(?:what|which)\s+(?:percentage|percent|number|amount|share|proportion|price|cost|score)\b/iu, 'number'],
  [
    /\b(?:what|which)\s+(?:city|cities|country|countries|town|village|state|province|region|continent|place|venue|location)\b/iu,
    'place',
  ],
  [
    /\b(?:what|which)\s+(?:person|man|woman|player|politician|actor|actress|author|singer|scientist|president|minister)\b/iu,
    'person',
  ],
  [/\b(?:who|whom|whose)\b/iu, 'person'],
  [/\bwhen\b/iu, 'time'],
  [/\bwhere\b/iu, 'place'],
  [/\bwhy\b|\bhow\s+come\b|\b(?:for\s+)?(?:what|which)\s+reason\b/iu, 'reason'],
];

/** The kind that the words themselves ask for; `thing` where they name none. */
export function kindOf(words: string): Kind {
  // A rule that matches at the start outranks one that matches inside (“Who said when …” asks for a person).
  const lead =
    /^[\p{P}\s]*(?:(?:in|on|at|by|to|from|for|of|with|since)\s+)?(who|whom|whose|when|where|why)\b/iu.exec(
      words,
    );
  const first = lead?.[1]?.toLowerCase();
  const rule = RULES.find(([pattern]) => pattern.test(first ?? words));
  return rule?.[1] ?? 'thing';
}

/**
 * Reads a question. `asked` is the kind that the command stands for; the words win where they plainly ask for
 * another (“/who when did it start”).
 */
export function readQuestion(typed: string, asked: Kind | null): Question {
  const words = typed.replace(POLITE, '') || typed;
  const said = kindOf(words);
  const kind = said === 'thing' ? (asked ?? 'thing') : said;
  // Only a question that says “who is …” introduces here: bare words may be anything.
  const introduces = kind === 'person' && INTRODUCES.test(words) ? introduced(words) : null;
  return {
    words,
    kind,
    terms: subjectOf(words),
    named: namesIn(words),
    introduces,
    office: kind === 'person' && introduces === null ? officeOf(words) : null,
  };
}

// What people say to a person before they come to the point.
const POLITE =
  /^(?:please\s+)?(?:(?:can|could) you\s+)?(?:tell me|do you know|what do you know)\s+(?:about\s+)?/iu;

const INTRODUCES = /^who(?:['’]s|\s+(?:is|was))\s/iu;

/** The terms of a question without its “will”, which as a question's word only says that it asks about the future. */
function subjectOf(words: string): readonly Term[] {
  const all = queryTerms(words);
  const rest = all.filter((term) => words.slice(term.start, term.end) !== 'will');
  return rest.length > 0 ? rest : all;
}

/** Reads a /who question, which may be the bare name of somebody. */
export function readWho(words: string): Question {
  const introduces = introduced(words);
  const asked = introduces === words ? words : spoken('who', words);
  const question = readQuestion(asked, 'person');
  return introduces === null ? question : { ...question, introduces, office: null };
}

/** Reads a /when question. */
export function readWhen(words: string): Question {
  return readQuestion(spoken('when', words), 'time');
}

/** Reads a /where question. */
export function readWhere(words: string): Question {
  return readQuestion(spoken('where', words), 'place');
}

const ASKED = /^(?:who|whom|whose|when|where|what|which|why|how|in|on|at|by|to|from|since|until)\b/iu;

/** “/who is Wang?” is read out as “who is Wang?”: the command's name is the question's first word. */
function spoken(word: string, words: string): string {
  return ASKED.test(words) ? words : `${word} ${words}`;
}

/** Reads words to look for: no question, so none of them asks for a kind of answer. */
export function readSearch(words: string): Question {
  return { words, kind: 'thing', terms: queryTerms(words), named: [], introduces: null, office: null };
}

// What is left of “who is X”, of “is X” after the name of the command, or a bare name.
const INTRODUCE = /^(?:who\s+)?(?:(?:is|are|was|were)\s+|who['’]s\s+|tell\s+me\s+about\s+)?(.+?)[\s?.!]*$/iu;
const PARTICLE = /^(?:de|del|da|di|van|von|der|den|bin|ibn|al|el|la|le)$/iu;

/**
 * The name that a /who question asks to introduce (“who is Wang Yang?”, “is Wang Yang?”, “Wang Yang”), or null where
 * it asks for somebody by a deed or a role.
 */
function introduced(words: string): string | null {
  const asked = words.trim();
  const rest = INTRODUCE.exec(asked)?.[1];
  if (rest === undefined) return null;
  const names = rest.split(/\s+/u);
  if (names.length > MOST_WORDS) return null;
  if (names.some((name) => /^(?:the|a|an|that|who|of)$/iu.test(name))) return isTitled(rest) ? rest : null;
  if (names.every((name) => /^\p{Lu}/u.test(name) || PARTICLE.test(name))) return rest;
  // Typed in lower case: only “who is …” with few words is surely one, or words that are names and nothing else.
  if (names.length > 3) return null;
  return /^(?:who\s+)?(?:is|was)\s|^who['’]s\s/iu.test(asked) || isNameAlone(names) ? rest : null;
}

const MOST_WORDS = 7;

/** “The Treasury Secretary Lew”, “secretary of state kerry”: a title, and one or two words that may be a name. */
function isTitled(words: string): boolean {
  const typed = readTypedName(words);
  if (typed === null || typed.title.length === 0 || typed.words.length > 2) return false;
  return typed.words.every(
    (word) => /^\p{L}/u.test(word) && (lookUp(word) & (WORD | FUNCTION | PLACE)) === 0,
  );
}

/** Words in lower case of which one is surely a name, and none is another word. */
function isNameAlone(words: readonly string[]): boolean {
  const keys = words.map((word) => fold(word.replace(/['’]s?$/u, '')));
  if (keys.some((key) => (lookUp(key) & (WORD | FUNCTION | ROLE)) !== 0 || /(?:ed|ing)$/u.test(key)))
    return false;
  return keys.some((key) => (lookUp(key) & (GIVEN | SURNAME)) !== 0 || isEasternFamily(key));
}
