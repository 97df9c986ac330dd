import assert from 'node:assert/strict';
import type { Answer, Answered, Citation, Moment } from '../../src/answers/answer.ts';
import type { Article, Skipped } from '../../src/articles/article.ts';
import { contains, type Span, slice } from '../../src/text/span.ts';

// What Dateline promises of every article, of every file that it leaves out and of every answer, whatever came in.

/** Throws an `AssertionError` for an article that breaks a promise. */
export function assertArticle(article: Article): void {
  const { text, paragraphs } = article;
  assert.notEqual(article.id, '', 'an article has an id');
  assert.match(article.key, /^[a-z0-9]{12}$/);
  assert.notEqual(article.title.trim(), '', 'an article has a title');
  assert.match(article.language, /^[a-z]{2}$|^und$/);
  assertDay(article.published);
  if (article.url !== null) assert.match(new URL(article.url).protocol, /^https?:$/);
  assert.ok(paragraphs.length > 0, 'an article has a paragraph');
  assertOrder(text, paragraphs, { start: 0, end: text.length }, 'paragraphs');
  for (const [at, paragraph] of paragraphs.entries()) {
    const place = `paragraph ${at + 1}`;
    assert.ok(paragraph.sentences.length > 0, `${place} has a sentence`);
    assertOrder(text, paragraph.sentences, paragraph, `sentences of ${place}`);
    assertComplete(text, paragraph.sentences, paragraph, place);
  }
}

/** `2013`, `2013-07` or `2013-07-10`, and a day that there is. */
function assertDay(day: string | null): void {
  if (day === null) return;
  assert.match(day, /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
  const whole = `${day}-01-01`.slice(0, 10);
  assert.equal(new Date(`${whole}T00:00:00Z`).toISOString().slice(0, 10), whole, `${day} is a day`);
}

/** In order, apart, inside, not empty, without white space at the edges, and never through a character. */
function assertOrder(text: string, spans: readonly Span[], outer: Span, what: string): void {
  let from = outer.start;
  for (const span of spans) {
    const place = `${what}: ${span.start}–${span.end}`;
    assert.ok(span.start < span.end && span.start >= from && contains(outer, span), `${place} in order`);
    assert.equal(slice(text, span).trim(), slice(text, span), `${place} without white space at its edges`);
    assert.ok(!splits(text, span.start) && !splits(text, span.end), `${place} keeps characters whole`);
    from = span.end;
  }
}

/** Between sentences stands nothing that anybody sees, but for markers in brackets that a site has put there. */
function assertComplete(text: string, sentences: readonly Span[], paragraph: Span, place: string): void {
  let from = paragraph.start;
  for (const sentence of [...sentences, { start: paragraph.end, end: paragraph.end }]) {
    const between = text.slice(from, sentence.start).replace(/\[[^\]]*\]|\p{C}/gu, '');
    assert.equal(between.trim(), '', `${place} is all in its sentences`);
    from = sentence.end;
  }
}

/** Whether a position lies between the halves of a surrogate pair. */
function splits(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** What is left out is left out with a reason that a person can read. */
export function assertSkipped({ file, line, reason }: Skipped): void {
  assert.notEqual(file, '');
  assert.ok(line === null || (Number.isInteger(line) && line > 0), 'lines count from 1');
  assert.match(reason, /^\p{Lu}[^\n]{5,600}[.]$/su, 'a reason is a sentence');
  assert.doesNotMatch(reason, /undefined|\[object|NaN|Error:/);
}

/** Throws an `AssertionError` for an answer that breaks a promise. `limit` is how many citations were asked for. */
export function assertAnswer(answer: Answer, limit: number): void {
  switch (answer.status) {
    case 'answered':
      assertAnswered(answer, limit);
      return;
    case 'nothing':
      assert.notEqual(answer.text.trim(), '');
      assertCitations(answer.citations);
      return;
    case 'refused':
      assert.match(answer.reason, /\S/);
      return;
    case 'done':
      assert.match(answer.title, /\S/);
      return;
  }
}

function assertAnswered(answer: Answered, limit: number): void {
  const { citations, offset, total, lead, dates, people } = answer;
  assert.ok(citations.length <= limit, `${citations.length} citations are no more than ${limit}`);
  assert.equal(citations.length, Math.max(0, Math.min(limit, total - offset)), 'a page is full, or the last');
  assertCitations(citations, answer.moments);
  const named = [...(lead?.citations ?? []), ...dates.map((each) => each.citation)];
  for (const number of [...named, ...people.map((each) => each.citation)]) {
    assert.ok(citations[number - 1] !== undefined, `there is a citation ${number}`);
  }
  if (lead !== null) {
    assert.notEqual(lead.text.trim(), '', 'a lead says something');
    assert.ok(lead.citations.length > 0, 'a lead names its quotation');
  }
  for (const date of dates) {
    assert.ok(quoteOf(citations, date.citation).includes(date.words), `“${date.words}” is quoted`);
    assertDay(date.from);
    assertDay(date.to);
    assert.ok(date.from <= date.to, `${date.from} is not after ${date.to}`);
  }
}

/** In a timeline a sentence may stand under each of its days, elsewhere once. */
function assertCitations(citations: readonly Citation[], moments: readonly Moment[] = []): void {
  for (const citation of citations) assertCitation(citation);
  const places = citations.map(
    ({ article, start, end }, at) => `${article.key} ${start} ${end} ${moments[at]?.from} ${moments[at]?.to}`,
  );
  assert.equal(new Set(places).size, places.length, 'nothing is quoted twice');
  for (const [at, { score }] of citations.entries()) {
    assert.ok(score <= (citations[at - 1]?.score ?? Number.POSITIVE_INFINITY), 'the best comes first');
  }
}

/** Whole neighbouring sentences of the paragraph that is named, with what matched inside them and in order. */
function assertCitation(citation: Citation): void {
  const { article, paragraph, start, end, highlights } = citation;
  const { sentences = [] } = article.paragraphs[paragraph - 1] ?? {};
  assert.ok(
    sentences.some((sentence) => sentence.start === start),
    'a quotation starts with a sentence',
  );
  assert.ok(
    sentences.some((sentence) => sentence.end === end),
    'a quotation ends with a sentence',
  );
  assert.ok(Number.isFinite(citation.score), 'a score is a number');
  let from = start;
  for (const highlight of highlights) {
    assert.ok(highlight.start >= from && highlight.start < highlight.end && highlight.end <= end);
    from = highlight.end;
  }
}

/** The words of a citation, counted from 1; none where there is no such citation. */
export function quoteOf(citations: readonly Citation[], number: number): string {
  const citation = citations[number - 1];
  return citation === undefined ? '' : slice(citation.article.text, citation);
}
