import { dates } from '../../text/dates.ts';
import { names } from '../../text/names.ts';
import { sentences } from '../../text/sentences.ts';
import { type Span, slice } from '../../text/span.ts';
import { indexTerms } from '../../text/terms.ts';
import { wordSet } from '../../text/word-set.ts';

/** A sentence of a text that tells something which could be so or not. */
export interface Claim {
  /** The whole sentence as it was typed, but for addresses and marks of format; white space folded. */
  readonly words: string;
  /** The text that `span` counts in: what was typed, with addresses and marks of format as spaces. */
  readonly text: string;
  /** The claim without what only leads up to it (“I heard that”). */
  readonly span: Span;
  /** The name that its first “he” or “she” stands for, by the sentence before it; null where none does. */
  readonly subject: Subject | null;
}

export interface Subject {
  /** The pronoun. */
  readonly span: Span;
  readonly name: string;
}

export interface Claims {
  readonly claims: readonly Claim[];
  /** Sentences that are no claim. */
  readonly leftOut: number;
}

// A claim says at least so much that tells one thing from another.
const FEWEST_TERMS = 3;

/** The claims of a text, in order. Linear in its length, which is bounded by the command. */
export function readClaims(typed: string): Claims {
  const text = withoutMarks(typed);
  const claims: Claim[] = [];
  let leftOut = 0;
  let before: string | null = null;
  for (const sentence of sentences(text)) {
    if (!/[\p{L}\p{N}]/u.test(slice(text, sentence))) continue;
    const span = claimed(text, sentence);
    if (span === null) leftOut++;
    else {
      const words = slice(text, sentence).replace(/\s+/gu, ' ').trim();
      claims.push({ words, text, span, subject: subjectOf(text, span, before) });
    }
    before = personIn(text, sentence) ?? before;
  }
  return { claims, leftOut };
}

// Addresses, mentions and emoji of Discord, and its marks of format: each becomes spaces, so that places stay.
const NO_WORDS =
  /https?:\/\/\S+|<(?:[@#][!&]?|a?:\w{1,40}:)\d{1,25}>|:\w{2,40}:(?!\S)|[*~`|>]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** A text with spaces in place of addresses, mentions, emoji and marks of format; as long as before. */
export function withoutMarks(typed: string): string {
  return typed.replace(NO_WORDS, (found) => ' '.repeat(found.length));
}

const ASKS = /\?[\s"”’')!?]*$|^(?:do|does|did|is|are|was|were|am|can|could|should|shall)\s+(?!not\b)/iu;
const GREETS =
  /^(?:hi|hello|hey|hiya|thanks|thank you|many thanks|good (?:morning|evening|afternoon|night|day)|cheers|welcome|ok|okay|yes|yeah|no|wow|lol|omg|sorry|breaking(?: news)?|update|fyi|btw)(?: (?:all|everyone|everybody|folks|guys|there|team|again|so much|for this))*\s*[,!.:…–-]+\s*/iu;
const ORDERS =
  /^(?:please\b|let['’]?s\b|let (?:me|us)\b|(?:look|check|see|read|share|click|watch|listen|tell|send|give|show|follow|join|subscribe|remember|imagine|make sure|wait|come|go|try|stop|consider|note|stay|keep|take|have a look|don['’]?t|do not)(?:\s+(?:at|out|this|that|the|it|me|us|my|our|your|if|for|here|what|how|a|an|and|please|to|who|whether|worry|forget|believe|miss|tuned|care|look)\b|\s*[.!,:]|$))/iu;
const LEADS_UP =
  /^(?:(?:and|but|so|well|also|apparently|reportedly|allegedly|basically|actually|clearly|obviously|remember|note|fact|claim|rumou?r has it|word is|it seems|it turns out|turns out|it is said|they say|people say|i(?:['’]ve)? (?:just )?(?:think|believe|guess|heard|hear|read|saw|know|suppose|am sure|learned|learnt)|i['’]m (?:sure|told)|in my opinion|imo|imho|did you know|you know)(?: (?:somewhere|today|yesterday|online|on here))?(?: that)?[,:]?\s+)/iu;
const OPINES =
  /^(?:i|i['’](?:m|d|ll|ve)|my|we should|we must|what an?|how (?!many|much)|so (?:sad|happy|good|bad|cool)|can['’]?t wait)\b/iu;
const POINTS =
  /^(?:this|that|it|these|those|there)(?:['’]s|\s+(?:is|was|are|were|will be|looks?|sounds?|feels?|seems?))\b/iu;

/** The part of a sentence that claims something; null where nothing does. */
function claimed(text: string, sentence: Span): Span | null {
  if (ASKS.test(slice(text, sentence))) return null;
  let { start } = sentence;
  for (const pattern of [GREETS, LEADS_UP, LEADS_UP, LEADS_UP]) {
    start += pattern.exec(text.slice(start, sentence.end))?.[0].length ?? 0;
  }
  const span = { start, end: sentence.end };
  const words = slice(text, span);
  if (ASKS.test(words) || ORDERS.test(words) || OPINES.test(words)) return null;
  if (new Set(indexTerms(words)).size < FEWEST_TERMS) return null;
  return POINTS.test(words) && !isConcrete(text, span) ? null : span;
}

/** Whether it names somebody or something, a day or a figure: “This is a disgrace for everybody” does not. */
function isConcrete(text: string, span: Span): boolean {
  const words = slice(text, span);
  return /\d/.test(words) || names(text, span).length > 0 || dates(text, span, null).length > 0;
}

const PRONOUN = /^(?:he|she)\b/iu;

function subjectOf(text: string, span: Span, before: string | null): Subject | null {
  const length = PRONOUN.exec(slice(text, span))?.[0].length;
  if (length === undefined || before === null) return null;
  return { span: { start: span.start, end: span.start + length }, name: before };
}

/** The only person whom a sentence names. */
function personIn(text: string, sentence: Span): string | null {
  const found = names(text, sentence).filter(({ kind }) => kind === 'person');
  const [only] = found;
  return only === undefined || found.length > 1 ? null : slice(text, only);
}

/** Words that only fill a claim: their lack in a quotation says nothing. Folded. */
export const FILLERS = wordSet(
  'apparently reportedly actually really just today breaking news indeed literally basically clearly already currently',
);
