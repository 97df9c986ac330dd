import type { Article } from '../articles/article.ts';
import { type Speaker, type Speech, speeches } from '../articles/speech.ts';
import { slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import type { Answered, AnswerPerson, Citation } from './answer.ts';
import { find, type Place } from './find.ts';
import type { Question } from './question.ts';
import { analysesOf, cite, withoutRepeats } from './quote.ts';
import type { Candidate } from './rank.ts';
import { isLong, resolved } from './resolve.ts';
import type { Page } from './respond.ts';

// The most quotations that all pages of one answer hold together.
const DEEPEST = 50;
/**
 * Answers “who said that …” with the speaker of the sentence that answers it best; null where that reports no speech.
 * To look for one further down costs: of 358 such training questions 11 to 14 lose the right first sentence.
 */
export async function whoSaid(question: Question, place: Place, page: Page): Promise<Answered | null> {
  const found = await find(question, place);
  const [best] = found.answers;
  const speech = best === undefined ? null : speechAt(best);
  if (best === undefined || speech === null || isAskedAbout(speech.speaker, question)) return null;
  const analyses = analysesOf(place.archive);
  const citations = found.answers.slice(0, DEEPEST).map((each) => cite(each, found.query, analyses));
  return answered(question, withoutRepeats(citations), page, {
    article: best.article,
    speaker: speech.speaker,
  });
}

function speechAt({ article, sentence }: Candidate): Speech | null {
  if (isLong(article)) return null;
  const here = speeches(article).filter(({ start }) => start === sentence.span.start);
  // Of two speakers in one sentence it cannot be told who said what is asked for.
  return here.length === 1 ? (here[0] ?? null) : null;
}

/** Whether a speaker is named in the question: “who said that Wang …” asks for somebody else. */
function isAskedAbout({ name }: Speaker, { terms }: Question): boolean {
  const known = new Set(terms.map(({ term }) => term));
  return indexTerms(name).some((term) => known.has(term));
}

/** An answer of these quotations; with who says the first of them, where that is asked. */
export function answered(
  question: Question,
  citations: readonly Citation[],
  page: Page,
  by: { readonly article: Article; readonly speaker: Speaker } | null = null,
): Answered {
  // A lead speaks of the first quotation: on a later page it would stand without it.
  const first = page.offset === 0 ? by : null;
  return {
    status: 'answered',
    title: question.words,
    lead: first === null ? null : { text: first.speaker.name, citations: [1] },
    dates: [],
    people: first === null ? [] : described(first.article, first.speaker),
    citations: citations.slice(page.offset, page.offset + page.limit).map(resolved),
    offset: page.offset,
    total: citations.length,
    rows: [],
    notes: [],
  };
}

function described(article: Article, { person }: Speaker): AnswerPerson[] {
  if (person === null) return [];
  const [role] = person.roles;
  const { name, aliases } = person;
  return [{ name, aliases, role: role === undefined ? null : slice(article.text, role), citation: 1 }];
}
