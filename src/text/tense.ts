import type { Span } from './span.ts';

export type Tense = 'past' | 'future';

const WORD = '[a-z]{1,24}';
/** Words between an auxiliary and its verb. */
const BETWEEN = '(?:\\s+(?:not|also|then|now|only|both|all|[a-z]+ly))?';
const MARKERS = new RegExp(
  `\\b(?:${[
    // will be held, would meet, may not open; but “would have met” is past
    `(?<future>(?:will|shall|won['’]t|['’]ll|would|can|could|may|might|must|should)${BETWEEN}\\s+(?!have\\b)(?:be\\s+(?:being\\s+)?)?${WORD}|going\\s+to\\s+${WORD})`,
    // is due, are being held, is to open; but “is said” tells nothing
    `(?<present>(?:is|are|am)${BETWEEN}\\s+(?:to\\s+)?(?:be\\s+|being\\s+)?${WORD})`,
    // was due, is set for; not “due to the storm”, “its plans”, “about the vote”
    `(?<planned>(?:was|were|been|be)\\s+(?:due|set|scheduled|slated|expected|planned|supposed)|due\\s+(?:on|out|in|next|back|for)|set\\s+(?:for|to)|(?:about|ready|likely)\\s+to|scheduled|slated|expected|planned|supposed|upcoming|forthcoming|hopes|wants|aims|intends|expects|(?<!(?:the|its|his|her|their|of|for|with|such|no|new)\\s)plans?)`,
    `(?<governs>agreed|decided|vowed|promised|pledged|invited|urged|ordered|asked|called|hoped|wanted|intended)`,
    `(?<infinitive>to\\s+(?:be\\s+)?(?!the\\b|a\\b|an\\b|his\\b|her\\b|its\\b|their\\b|our\\b|my\\b|this\\b|that\\b)[a-z]{2,})`,
    `(?<!(?:the|a|an|of|in|during|with|after|his|her|its|their|two|three)\\s)(?<schedule>kicks|begins|starts|opens|ends|meets|arrives|returns|takes|goes|comes|faces|plays|hosts|travels|visits|closes|launches|departs|airs|premieres|resumes|concludes|expires|convenes|leaves|go|play|face|begin|meet|arrive|resume|gather)`,
    // had been due; so that what was planned is behind it
    `(?<past>had\\s+been\\s+(?:due|set|scheduled|slated|expected|planned|supposed)|was|were|had|has|have|been|did|said|told|began|begun|held|met|took|taken|went|gone|came|made|gave|given|got|found|won|lost|led|left|saw|seen|ran|rose|risen|fell|fallen|hit|struck|shot|fought|brought|bought|sold|sent|spent|spoke|spoken|wrote|written|drew|drove|flew|broke|broken|chose|chosen|built|became|thought|taught|caught|kept|felt|dealt|put|paid|laid|lay|sat|stood|heard|fled|sought|stole|stolen|shook|shaken|hid|hidden|withdrew|overthrew|threw|grew|knew|swore|sworn|wore|tore|bore|born|ate|drank|sang|sank|swept|slept|hung|quit|cast|burst|beat|bid|split|shut|cut|[a-z]{2,24}ed)`,
  ].join('|')})(?![\\w])`,
  'g',
);
/** Words in “-ed” that are no past tense. */
const NOT_PAST =
  /^(?:need|indeed|hundred|speed|feed|seed|breed|exceed|proceed|succeed|sacred|kindred|weed|shed|bed|red)$/;
/** How far from a phrase its verb is looked for, in characters: a hostile sentence stays cheap. */
const REACH = 300;
const ASIDE = /,\s*(?:who|whom|which|whose|where)\b[^,]*,/g;

interface Marker extends Span {
  readonly tense: Tense | 'governs' | 'infinitive';
}

/**
 * The tense of the clause round a phrase: of a verb right behind it, else of the nearest before it, else of the
 * first after it. An infinitive takes it from what governs it: “agreed to meet on Friday” looks forward, “met to
 * talk on Friday” back. Null where there is no verb.
 */
export function tenseAt(sentence: string, phrase: Span): Tense | null {
  const left = sentence.slice(Math.max(0, phrase.start - REACH), phrase.start);
  const right = sentence.slice(phrase.end, phrase.end + REACH);
  return hintAtEnd(left) ?? tenseFollowing(right) ?? tenseBefore(left) ?? tenseAfter(right) ?? deadline(left);
}

/** “By Friday”, “starting Monday”: where no verb tells, what is told beforehand. */
function deadline(left: string): Tense | null {
  const isAhead = /\b(?:by|before|through|starting|beginning|effective)\s+(?:(?:on|in)\s+)?(?:the\s+)?$/i;
  return isAhead.test(left.slice(-30)) ? 'future' : null;
}

/** The tense of a verb that only white space parts from the phrase: “NASA on Monday enlisted nine firms”. */
function tenseFollowing(right: string): Tense | null {
  const first = markersOf(right.slice(0, 40))[0];
  if (first === undefined || first.tense === 'infinitive') return null;
  if (right.slice(0, first.start).trim() !== '') return null;
  return settled(first, []);
}

function tenseBefore(left: string): Tense | null {
  const before = markersOf(left.slice(left.lastIndexOf(';') + 1));
  const last = before.at(-1);
  return last === undefined ? null : settled(last, before.slice(0, -1));
}

/**
 * By the first verb that is in no aside. “Monday’s announcement” with no verb before it has been made, unless it “will”
 * do something.
 */
function tenseAfter(right: string): Tense | null {
  if (/^['’]s\b/.test(right))
    return /\b(?:will|won['’]t|shall|is\s+(?:due|expected|set)\s+to)\b/.test(right.slice(0, 60))
      ? 'future'
      : 'past';
  const asides = [...right.matchAll(ASIDE)];
  const first = markersOf(right).find(
    (marker) => marker.tense !== 'infinitive' && !asides.some((aside) => isIn(marker, aside.index, aside[0])),
  );
  return first === undefined ? null : settled(first, []);
}

function isIn(marker: Marker, start: number, aside: string): boolean {
  return marker.start >= start && marker.start < start + aside.length;
}

/** “Since Monday” looks back, “until Monday” forward, whatever the verb. */
function hintAtEnd(left: string): Tense | null {
  const word = /(\p{L}+(?: of)?)\s+(?:the\s+)?$/u.exec(left.slice(-24))?.[1]?.toLowerCase();
  if (word === 'since' || word === 'after') return 'past';
  return word === 'until' || word === 'till' || word === 'ahead of' ? 'future' : null;
}

function markersOf(words: string): Marker[] {
  const markers: Marker[] = [];
  for (const match of words.matchAll(MARKERS)) {
    const tense = tenseOf(match);
    if (tense !== null) markers.push({ start: match.index, end: match.index + match[0].length, tense });
  }
  return markers;
}

function tenseOf(match: RegExpMatchArray): Marker['tense'] | null {
  const { future, present, planned, governs, infinitive, schedule, past } = match.groups ?? {};
  if (future !== undefined || planned !== undefined || schedule !== undefined) return 'future';
  if (present !== undefined)
    return /\s(?:said|believed|thought|known|reported)$/.test(present) ? null : 'future';
  if (governs !== undefined) return 'governs';
  if (infinitive !== undefined) return /^to\s+be\s/.test(infinitive) ? 'future' : 'infinitive';
  return past === undefined || NOT_PAST.test(past) ? null : 'past';
}

/** “Agreed on Monday” looks back; “agreed to meet on Monday” forward. */
function settled(marker: Marker, before: readonly Marker[]): Tense {
  if (marker.tense === 'governs') return 'past';
  if (marker.tense !== 'infinitive') return marker.tense;
  const governor = before.findLast((other) => other.tense !== 'infinitive');
  return governor?.tense === 'past' ? 'past' : 'future';
}
