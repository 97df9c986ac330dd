import { type Person, personAt } from '../articles/people.ts';
import { type DateMention, dates, describeDate } from '../text/dates.ts';
import { nounPhrases } from '../text/noun-phrases.ts';
import { type Span, slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import type { AnswerDate, AnswerPerson, Citation, Lead } from './answer.ts';
import { choose, chooseDoer } from './choose.ts';
import { findings, introduction } from './expected.ts';
import type { Question } from './question.ts';

/** What can be read off the first quotation, and the names and dates behind it. */
export interface Read {
  readonly lead: Lead | null;
  readonly dates: readonly AnswerDate[];
  readonly people: readonly AnswerPerson[];
}

const NONE: Read = { lead: null, dates: [], people: [] };

/** Reads a lead off the citations of an answer, best first. Nothing is read off where that would be a guess. */
export async function readLead(question: Question, citations: readonly Citation[]): Promise<Read> {
  const [first] = citations;
  if (first === undefined) return NONE;
  switch (question.kind) {
    case 'time':
      return readDates(question, first);
    case 'person':
      return readPeople(question, first);
    case 'place':
    case 'number':
      return { ...NONE, lead: readWords(question, first) };
    case 'reason':
    case 'thing':
      return NONE;
  }
}

function readDates(question: Question, citation: Citation): Read {
  const said = findings(question, citation.article, citation);
  const mentions = dates(citation.article.text, citation, citation.article.published).filter((mention) =>
    said.some((span) => span.start === mention.start && span.end === mention.end),
  );
  const near = choose(mentions, question, citation);
  if (near === null) return NONE;
  const found = neighbours(near, mentions, citation).flatMap((mention) => resolved(mention, citation));
  if (found.length === 0)
    return { ...NONE, lead: { text: slice(citation.article.text, near), citations: [1] } };
  const text = describeDates(found);
  return { lead: { text, citations: [1] }, dates: found, people: [] };
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

async function readPeople(question: Question, citation: Citation): Promise<Read> {
  if (question.introduces !== null) return readIntroduction(question, citation);
  const spans = findings(question, citation.article, citation);
  const near = choose(spans, question, citation);
  if (near === null) {
    const isUnnamed = spans.length === 0 && question.office === null;
    return { ...NONE, lead: isUnnamed ? await readUnnamed(question, citation) : null };
  }
  const isOne = question.office !== null && !question.office.isPlural;
  const named = (isOne ? [near] : neighbours(near, spans, citation)).map((span) => ({
    words: slice(citation.article.text, span),
    person: personAt(citation.article, span),
  }));
  const people = named.flatMap(({ person }) => (person === null ? [] : [describe(person, citation)]));
  const text = listed([...new Set(named.map(({ words, person }) => person?.name ?? words))]);
  return { lead: { text, citations: [1] }, dates: [], people };
}

/** Who did it where nobody is named: “a rival television executive”, “many families”. */
async function readUnnamed(question: Question, citation: Citation): Promise<Lead | null> {
  const known = new Set(question.terms.map((term) => term.term));
  const phrases = (await nounPhrases(citation.article.text, citation)).filter(
    (phrase) => !indexTerms(slice(citation.article.text, phrase)).some((term) => known.has(term)),
  );
  const doer = chooseDoer(phrases, question, citation);
  return doer === null ? null : { text: slice(citation.article.text, doer), citations: [1] };
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

function readWords(question: Question, citation: Citation): Lead | null {
  const near = choose(findings(question, citation.article, citation), question, citation);
  return near === null ? null : { text: slice(citation.article.text, near), citations: [1] };
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

/** “A”, “A and B”, “A, B and C”. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
