import { fold } from '../text/fold.ts';
import { names } from '../text/names.ts';
import { numbers } from '../text/numbers.ts';
import { samePerson } from '../text/same-name.ts';
import { slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import type { AnswerDate, Citation } from './answer.ts';
import type { Read } from './lead.ts';
import type { Question } from './question.ts';

/** A quotation with what was read off it. */
export interface Stand {
  readonly citation: Citation;
  readonly read: Read;
}

/** Whether a second quotation says what the first one says, says otherwise, or neither. */
export function standOf(question: Question, first: Stand, second: Stand): 'same' | 'other' | 'neither' {
  if (first.read.lead === null || second.read.lead === null) return 'neither';
  const [a, b] = [first.read.lead.text, second.read.lead.text];
  switch (question.kind) {
    case 'time':
      return compareDates(first.read.dates, second.read.dates);
    case 'number':
      return compareNumbers(a, b);
    case 'person':
      return question.introduces === null ? comparePeople(a, b) : compareIntroductions(a, b);
    case 'place':
      return sameWords(a, b) ? 'same' : 'neither';
    case 'reason':
    case 'thing':
      return 'neither';
  }
}

/** Days that are equal say the same; a month and a day in it do not contradict each other. */
function compareDates(
  first: readonly AnswerDate[],
  second: readonly AnswerDate[],
): ReturnType<typeof standOf> {
  if (first.length === 0 || second.length === 0) return 'neither';
  const [[a, ...others], [b]] = [first, second];
  if (a === undefined || b === undefined) return 'neither';
  const isSame = [a, ...others].every((date) =>
    second.some(({ from, to }) => from === date.from && to === date.to),
  );
  if (isSame) return 'same';
  return first.some((date) => second.some(({ from, to }) => from <= date.to && date.from <= to))
    ? 'neither'
    : 'other';
}

function compareNumbers(a: string, b: string): ReturnType<typeof standOf> {
  const [first] = numbers(a, { start: 0, end: a.length });
  const [second] = numbers(b, { start: 0, end: b.length });
  if (first?.value == null || second?.value == null) return sameWords(a, b) ? 'same' : 'neither';
  const unit = (words: string, mention: typeof first) =>
    mention.unit === null ? '' : indexTerms(slice(words, mention.unit)).join(' ');
  const [one, other] = [unit(a, first), unit(b, second)];
  // Of “40” and “40 people” one leaves unsaid what it counts.
  if (one !== '' && other !== '' && one !== other) return 'neither';
  return first.value === second.value ? 'same' : 'other';
}

function comparePeople(a: string, b: string): ReturnType<typeof standOf> {
  const [first, second] = [named(a), named(b)];
  if (first.length === 0 || second.length === 0) return sameWords(a, b) ? 'same' : 'neither';
  const isIn = (person: (typeof first)[number]) => second.some((other) => samePerson(person, other));
  if (first.every(isIn)) return 'same';
  return first.some(isIn) || isShortOf(a, b) ? 'neither' : 'other';
}

/** “Wang” may be Wang Yang, as far as the two quotations tell. */
function isShortOf(a: string, b: string): boolean {
  const [left, right] = [new Set(indexTerms(a)), indexTerms(b)];
  return right.some((term) => left.has(term));
}

function named(words: string) {
  // A first word's capital says nothing.
  const text = `with ${words}`;
  return names(text, { start: 0, end: text.length })
    .filter(({ kind }) => kind === 'person')
    .map((mention) => ({ name: slice(text, mention), family: mention.family, given: mention.given }));
}

/** “Ana Ruiz, mayor of Porto” and “Ana Ruiz, mayor”: the same person in the same office, told at length or not. */
function compareIntroductions(a: string, b: string): ReturnType<typeof standOf> {
  const [name = '', ...roles] = a.split(', ');
  const [other = '', ...otherRoles] = b.split(', ');
  if (comparePeople(name, other) !== 'same') return 'neither';
  const [left, right] = [indexTerms(roles.join(' ')), indexTerms(otherRoles.join(' '))];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length > 0 && short.every((term) => long.includes(term)) ? 'same' : 'neither';
}

function sameWords(a: string, b: string): boolean {
  const bare = (words: string) => fold(words).replace(/^the\s+/u, '');
  return bare(a) === bare(b);
}
