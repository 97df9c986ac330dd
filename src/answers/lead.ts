import { type Person, personAt } from '../articles/people.ts';
import { listed } from '../catalogue/en/counted.ts';
import { type DateMention, dates, describeDate } from '../text/dates.ts';
import { names } from '../text/names.ts';
import { nounPhrases } from '../text/noun-phrases.ts';
import { numbers } from '../text/numbers.ts';
import { contains, overlaps, type Span, slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import type { AnswerDate, AnswerPerson, Citation, Lead } from './answer.ts';
import { choose, chooseDoer } from './choose.ts';
import { findings, introduction } from './expected.ts';
import type { Reading } from './find.ts';
import type { JudgedSpan } from './learned/judge.ts';
import { isMissed } from './plans.ts';
import type { Question } from './question.ts';

/** What can be read off the first quotation, and the names and dates behind it. */
export interface Read {
  readonly lead: Lead | null;
  readonly dates: readonly AnswerDate[];
  readonly people: readonly AnswerPerson[];
}

const NONE: Read = { lead: null, dates: [], people: [] };

/**
 * Reads a lead off the first quotation of an answer. Where nothing was learned of the question's kind, only what the
 * rules are sure of is read.
 */
export async function readLead(
  question: Question,
  citations: readonly Citation[],
  reading: Reading | null,
): Promise<Read> {
  const [first] = citations;
  if (first === undefined) return NONE;
  if (question.introduces !== null) return readIntroduction(question, first);
  if (question.office !== null) return readHolders(question, first);
  const stretches = nearestFirst(reading?.stretchesOf(first) ?? [], question, first);
  switch (question.kind) {
    case 'time':
      return readDates(
        stretches.filter((each) => !isMissed(question, first.article.text, first, each)),
        first,
      );
    case 'person':
      return readPeople(stretches, question, first);
    case 'number':
      return { ...NONE, lead: readAmount(stretches, question, first) };
    case 'place':
    case 'thing':
      return { ...NONE, lead: readWords(stretches, first) };
    case 'reason':
      return NONE;
  }
}

// So far behind the best, in log-odds, a stretch is as likely as it for all that the models know.
const AS_LIKELY = 2;

/**
 * Of stretches that are about as likely, the one first that stands where grammar puts the answer, beside the deed that the
 * question asks about.
 */
function nearestFirst(
  stretches: readonly JudgedSpan[],
  question: Question,
  citation: Citation,
): readonly JudgedSpan[] {
  if (question.kind !== 'person' && question.kind !== 'time' && question.kind !== 'place') return stretches;
  const least = (stretches[0]?.score ?? 0) - AS_LIKELY;
  const near = choose(findings(question, citation.article, citation), question, citation);
  const beside =
    near === null ? undefined : stretches.find((each) => each.score >= least && contains(near, each));
  return beside === undefined ? stretches : [beside, ...stretches.filter((each) => each !== beside)];
}

/** Dates as their words stand where these say all, else as they are resolved. */
function readDates(stretches: readonly JudgedSpan[], citation: Citation): Read {
  const [best] = stretches;
  if (best === undefined) return NONE;
  const { text, published } = citation.article;
  const mentions = dates(text, citation, published).filter((mention) => overlaps(mention, best));
  const near = mentions.find((mention) => contains(mention, best) || contains(best, mention));
  if (near === undefined) return { ...NONE, lead: readWords(stretches, citation) };
  const all = dates(text, citation, published);
  const own = all.find(({ start }) => start === near.start) ?? near;
  const tied = neighbours(own, all, citation);
  const found = tied.flatMap((mention) => resolved(mention, citation));
  const saysAll = /\d{4}|\d{2}0s\b/u.test(slice(text, best)) || found.length === 0;
  const words =
    saysAll && tied.length === 1
      ? slice(text, contains(near, best) ? best : near)
      : found.length === 0
        ? slice(text, around(tied))
        : describeDates(found);
  return { lead: { text: words, citations: [1] }, dates: found, people: [] };
}

/** From the first to the last: “on Monday and Tuesday” in an article without a day. */
function around(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** “8 July 2013”; days of one month together: “8 and 9 July 2013”. */
function describeDates(found: readonly AnswerDate[]): string {
  const words = found.map((date) => describeDate(date.from, date.to, date.granularity));
  const month = found[0]?.from.slice(0, 7);
  const isOneMonth = found.every(
    (date) => date.granularity === 'day' && date.from === date.to && date.from.startsWith(month ?? ''),
  );
  if (!isOneMonth) return listed(words);
  return listed(words.map((each, index) => (index < words.length - 1 ? (each.split(' ')[0] ?? each) : each)));
}

function resolved(mention: DateMention, citation: Citation): AnswerDate[] {
  if (mention.from === null || mention.to === null) return [];
  const words = slice(citation.article.text, mention);
  return [{ words, from: mention.from, to: mention.to, granularity: mention.granularity, citation: 1 }];
}

/** Whoever holds the office that is asked for. */
function readHolders(question: Question, citation: Citation): Read {
  const spans = findings(question, citation.article, citation);
  const near = choose(spans, question, citation);
  if (near === null) return NONE;
  return readNames(question.office?.isPlural === true ? neighbours(near, spans, citation) : [near], citation);
}

async function readPeople(
  stretches: readonly JudgedSpan[],
  question: Question,
  citation: Citation,
): Promise<Read> {
  const [best] = stretches;
  if (best === undefined) return NONE;
  const mentions = names(citation.article.text, citation).filter(({ kind }) => kind === 'person');
  const inside = mentions.filter((mention) => contains(best, mention));
  const [first] = inside;
  if (first === undefined) return { ...NONE, lead: await readUnnamed(best, question, citation) };
  // “The painter Ann Lee” is more than a name and stands as it is; of “Mayor Ann Lee” the title is told beside the name.
  const isTitled = first.role !== null && first.role.start <= best.start;
  if ((first.start !== best.start && !isTitled) || inside.at(-1)?.end !== best.end) {
    return { ...NONE, lead: readWords(stretches, citation) };
  }
  if (inside.length > 1) return readNames(inside, citation);
  return readNames(neighbours(first, mentions, citation), citation);
}

/**
 * Who did it where nobody is named: a firm's or a group's name as it stands, else the whole phrase that stands where the
 * doer does (“a rival television executive”), of which the ranking may have picked a part.
 */
async function readUnnamed(best: JudgedSpan, question: Question, citation: Citation): Promise<Lead | null> {
  const { text } = citation.article;
  if (/\p{Lu}/u.test(slice(text, best))) return { text: slice(text, best), citations: [1] };
  const known = new Set(question.terms.map((term) => term.term));
  const phrases = (await nounPhrases(text, citation)).filter(
    (phrase) => !indexTerms(slice(text, phrase)).some((term) => known.has(term)),
  );
  const doer = chooseDoer(phrases, question, citation);
  return doer === null ? null : { text: slice(text, doer), citations: [1] };
}

function readNames(spans: readonly Span[], citation: Citation): Read {
  const named = spans.map((span) => ({
    words: slice(citation.article.text, span),
    person: personAt(citation.article, span),
  }));
  const people = named.flatMap(({ person }) => (person === null ? [] : [describe(person, citation)]));
  const text = listed([...new Set(named.map(({ words, person }) => person?.name ?? words))]);
  return { lead: { text, citations: [1] }, dates: [], people };
}

function readIntroduction(question: Question, citation: Citation): Read {
  const mention = introduction(question, citation.article, citation);
  if (mention === null || mention.role === null) return NONE;
  const { text } = citation.article;
  const person = personAt(citation.article, mention);
  const role = slice(text, mention.role);
  const name = person?.name ?? slice(text, mention);
  const people: AnswerPerson[] = person === null ? [] : [{ ...describe(person, citation), role }];
  return { lead: { text: `${name}, ${role}`, citations: [1] }, dates: [], people };
}

function describe(person: Person, citation: Citation): AnswerPerson {
  const [role] = person.roles;
  return {
    name: person.name,
    aliases: person.aliases.filter((alias) => alias !== person.name),
    role: role === undefined ? null : slice(citation.article.text, role),
    citation: 1,
  };
}

/** “How many” asks for a figure alone; “how long” and “how much” need what it is measured in. */
function readAmount(stretches: readonly JudgedSpan[], { words }: Question, citation: Citation): Lead | null {
  const [best] = stretches;
  if (best === undefined || /\bhow\s+many\b/iu.test(words)) return readWords(stretches, citation);
  const { text } = citation.article;
  const whole = numbers(text, citation).find((number) => contains(number, best));
  return { text: slice(text, whole ?? best), citations: [1] };
}

function readWords([best]: readonly JudgedSpan[], citation: Citation): Lead | null {
  return best === undefined ? null : { text: slice(citation.article.text, best), citations: [1] };
}

// A comma or an “and”, and what may stand before a second day or a second name: “on”, “State Councilor”.
const TIE = /^(?:,|,? and| &| or)\s+(?:on\s+)?(?:(?:\p{Lu}[\p{L}.]*|of|the)\s+)*$/u;
const LONGEST_TIE = 60;

/** A span with those that a comma or an “and” ties to it: “Wang and Lew”, “on Monday and Tuesday”. */
function neighbours<S extends Span>(near: S, spans: readonly S[], citation: Citation): S[] {
  const at = spans.indexOf(near);
  let from = at;
  while (from > 0 && tied(spans[from - 1], spans[from], citation)) from--;
  let to = at;
  while (to < spans.length - 1 && tied(spans[to], spans[to + 1], citation)) to++;
  return spans.slice(from, to + 1);
}

function tied(first: Span | undefined, second: Span | undefined, citation: Citation): boolean {
  if (first === undefined || second === undefined) return false;
  const between = citation.article.text.slice(first.end, second.start);
  return between.length <= LONGEST_TIE && TIE.test(between);
}
