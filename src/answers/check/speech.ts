import { SAYING, SAYING_OR_NOUN } from '../../text/reporting.ts';
import { align } from './align.ts';
import { hasBarrier, prepositionIn, wordAt } from './pair.ts';
import type { Fit } from './same.ts';
import { type Composed, LONGEST_COMPOSED } from './units.ts';
import { BARRIERS, COPULA, FREE, operatorOf } from './words.ts';

/** A claim that somebody said something: which of its units say what, and who. */
export interface Said {
  readonly content: Composed;
  /** The index of the content’s first unit among the claim’s. */
  readonly from: number;
  /** The claim’s units that name the speaker. */
  readonly speaker: readonly number[];
}

// A speaker with title and place has no more words.
const LONGEST_SPEAKER = 9;

/** Parts “Weiss said that …”, “…, Weiss said” and “According to Weiss, …”; null for what is no report of speech. */
export function saidIn(claim: Composed): Said | null {
  const last = claim.units.length - 1;
  const at = claim.units.findIndex((_, index) => isSaying(claim, index));
  if (at > 0 && at <= LONGEST_SPEAKER && at + 2 <= last && isPlainHead(claim, at)) {
    return { content: part(claim, at + 1, last + 1), from: at + 1, speaker: range(0, at) };
  }
  const comma = claim.gaps.findLastIndex((gap, index) => index > 1 && index <= last && gap.includes(','));
  if (comma < 2 || last - comma >= LONGEST_SPEAKER) return null;
  const saying = range(comma, last + 1).find(
    (index) => isSaying(claim, index) || wordAt(claim, index) === 'according',
  );
  if (saying === undefined || last === comma) return null;
  return {
    content: part(claim, 0, comma),
    from: 0,
    speaker: range(comma, last + 1).filter((index) => index !== saying),
  };
}

function isSaying(composed: Composed, at: number): boolean {
  const word = wordAt(composed, at);
  return SAYING.has(word) && !SAYING_OR_NOUN.has(word);
}

/** Whether what stands before a verb of saying is a speaker and nothing else: no other clause, no “not”, no “was”. */
function isPlainHead(claim: Composed, verb: number): boolean {
  const words = claim.gaps.slice(0, verb + 1).flat();
  return !words.some((word) => BARRIERS.has(word) || operatorOf(word) !== undefined || COPULA.has(word));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

const LEADING = /^(?:that|,|:|"|“|‘|')$/;

function part(claim: Composed, from: number, to: number): Composed {
  const units = claim.units.slice(from, to);
  const gaps = claim.gaps.slice(from, to + 1).map((gap) => [...gap]);
  const [first] = gaps;
  while (first !== undefined && LEADING.test(first[0] ?? '')) first.shift();
  if (to < claim.units.length) gaps[gaps.length - 1] = [];
  const start = units[0]?.start ?? claim.span.start;
  return {
    text: claim.text,
    span: { start, end: Math.min(claim.span.end, start + LONGEST_COMPOSED) },
    units,
    gaps,
  };
}

/** Lays what somebody is claimed to have said over a sentence in which the same speaker says something. */
export function alignSaid(said: Said, told: Composed, fits: readonly (readonly Fit[])[]) {
  const saying = told.units.flatMap((_, at) => (SAYING.has(wordAt(told, at)) ? [at] : []));
  const spoken = said.speaker.flatMap((at) =>
    (fits[at] ?? []).filter(({ grade }) => grade === 'same').slice(0, 1),
  );
  if (saying.length === 0 || spoken.length < said.speaker.length) return null;
  const isSpeaker = spoken.some(({ at }) =>
    saying.some((verb) => Math.abs(verb - at) <= 6 && isSubject(told, at, verb)),
  );
  if (!isSpeaker) return null;
  return align(said.content, told, fits.slice(said.from, said.from + said.content.units.length));
}

/** Whether a name says it, and is not only spoken to or of: no preposition before it, no other clause between. */
function isSubject(told: Composed, at: number, verb: number): boolean {
  if (FREE.has(prepositionIn(told.gaps[at] ?? []))) return false;
  // “Aldworth, who staked her job on it, said”.
  if (told.gaps[at + 1]?.[0] === ',' && told.gaps[verb]?.at(-1) === ',') return true;
  return !hasBarrier(told, Math.min(at, verb), Math.max(at, verb));
}
