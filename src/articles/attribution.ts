import { BLANK } from '../text/quoted.ts';
import { BETWEEN, INVERTED, REPORTING, SAYING_OR_NOUN, SAYING_WITH_QUOTE } from '../text/reporting.ts';
import type { Span } from '../text/span.ts';
import {
  type Attribution,
  endingIn,
  exactly,
  opener,
  phraseAfter,
  phraseIn,
  type Telling,
} from './speaker-phrase.ts';

// A sentence with more verbs of saying is a list of them.
const MOST_VERBS = 20;

/** The speakers that a sentence names, in order of its verbs; each once. */
export function attributions(sentence: Telling): Attribution[] {
  const found: Attribution[] = [];
  for (const verb of [...sentence.told.matchAll(REPORTING)].slice(0, MOST_VERBS)) {
    const at = { start: verb.index, end: verb.index + verb[0].length };
    if (!reports(sentence.told, at)) continue;
    for (const each of speakersAt(sentence, at, found.at(-1))) {
      if (!found.some(({ words }) => words.start === each.words.start)) found.push(each);
    }
  }
  return found;
}

const AS = /^(?:\s+\S+){1,12}?\s+as\b/u;
const CLAUSE = /^(?:\s+\S+){0,2}\s+(?:that|how|why|whether)\b|^\s*[:,.]/u;
const APPEAL = /^\s+(?:for|on|upon)\s/u;
const THAT = /^\s+(?:that|how|why|whether|there)\b|^\s*[:,]/u;

/** Whether a verb that may be something else is about words here. */
function reports(told: string, { start, end }: Span): boolean {
  const verb = told.slice(start, end).toLowerCase();
  if (SAYING_OR_NOUN.has(verb) && !THAT.test(told.slice(end, end + 20))) return false;
  if (!SAYING_WITH_QUOTE.has(verb)) return true;
  const after = told.slice(end, end + 200);
  return (
    told.includes(BLANK) ||
    CLAUSE.test(after) ||
    (/^call(?:s|ed)$/.test(verb) && APPEAL.test(after)) ||
    (/^(?:describe|dismiss|brand)/.test(verb) && AS.test(after))
  );
}

function speakersAt(sentence: Telling, verb: Span, last: Attribution | undefined): readonly Attribution[] {
  const { told } = sentence;
  const words = told.slice(verb.start, verb.end).toLowerCase();
  if (words === 'according to') return one(phraseAfter(sentence, verb.end));
  const before = told.slice(0, verb.start);
  if (words === 'quoted as saying') {
    const active = withoutEnd(before, /\s(?:was|were|is|are)\s*$/u);
    return active === before ? [] : speakersBefore(sentence, active, last);
  }
  const spoken = speakersBefore(sentence, before, last);
  if (spoken.length > 0) return spoken;
  return INVERTED.has(words) && /[,?!—”"'’]\s*$/u.test(before.slice(-TAIL))
    ? one(phraseAfter(sentence, verb.end))
    : [];
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
  const whole = withoutEnd(before, BETWEEN);
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

// Looking for what ends a text, an expression begins at every place of it.
const TAIL = 80;

function withoutEnd(text: string, ending: RegExp): string {
  const tail = text.slice(-TAIL);
  return text.slice(0, text.length - tail.length) + tail.replace(ending, '');
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

/** “Wang, who …”, “a letter from Wang, who …”; but whoever speaks for somebody goes before them. */
function beforeWho(sentence: Telling, before: string): Attribution | null {
  const whole = before.replace(/,?\s{0,3}$/u, '');
  const part = { start: lastBoundary(whole).end, end: whole.length };
  return (
    (/\b(?:for|of)\b/u.test(whole.slice(part.start)) ? null : endingIn(sentence, part)) ??
    phraseIn(sentence, part)
  );
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
