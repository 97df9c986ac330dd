import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answer, Answered, Citation } from '../src/answers/answer.ts';
import type { Article } from '../src/articles/article.ts';
import { slice } from '../src/text/span.ts';

const questionSchema = z.strictObject({
  line: z.string(),
  status: z.enum(['answered', 'nothing', 'refused']),
  /** Each of them must stand in one of the first `top` quotations. */
  quotes: z.array(z.string()).optional(),
  /** One of them must stand in one of the first `top` quotations. */
  any: z.array(z.string()).optional(),
  /** Within how many citations; 3 unless told. */
  top: z.number().int().positive().optional(),
  /** What the lead must hold where one is shown; of several, one. */
  lead: z.union([z.string(), z.array(z.string())]).optional(),
  /** Days that must be among the answer's dates, ends included. */
  dates: z.array(z.tuple([z.iso.date(), z.iso.date()])).optional(),
  /** Counted in the held-out rate alone: nothing may be tuned to it. */
  held: z.boolean().optional(),
  /** Why this one is known to go wrong: its test fails as soon as it goes right. */
  limit: z.string().optional(),
});

const headSchema = z.strictObject({
  line: z.number().int().positive().optional(),
  title: z.string(),
  source: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
});

const listSchema = z.strictObject({ about: z.string(), questions: z.array(questionSchema) });

const caseSchema = listSchema.extend({
  article: headSchema.optional(),
  articles: z.array(headSchema).optional(),
  /** The case whose article tells the same story in the same words. */
  copyOf: z.string().optional(),
  /** Lines of a `.jsonl` file that hold no article. */
  skipped: z.array(z.number().int()).optional(),
  kept: z.array(z.string()),
  dropped: z.array(z.string()),
  /** Those of `dropped` that are known to be kept: the test fails as soon as one no longer is. */
  leaks: z.array(z.string()).optional(),
});

export type Question = z.infer<typeof questionSchema>;
export type QuestionList = z.infer<typeof listSchema> & { readonly name: string };
export type Case = z.infer<typeof caseSchema> & { readonly name: string };
export type ExpectedHead = z.infer<typeof headSchema>;

/** The cases of a folder, one folder each, in the order of their names. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ ...caseSchema.parse(readJson(join(folder, name, 'case.json'))), name }));
}

/** A list of questions without an article of its own. */
export function readList(folder: string, name: string): QuestionList {
  return { ...listSchema.parse(readJson(join(folder, `${name}.json`))), name };
}

export function expectedHeads(item: Case): readonly ExpectedHead[] {
  return [...(item.article === undefined ? [] : [item.article]), ...(item.articles ?? [])];
}

/** Words with every run of white space as one space: a phrase is found whatever the width of the page. */
export function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The sentences that an article may be quoted by. */
export function keptSentences(article: Article): readonly string[] {
  return article.paragraphs.flatMap(({ sentences }) =>
    sentences.map((span) => plain(slice(article.text, span))),
  );
}

/** What is wrong with an answer, as a message that shows what was quoted instead; null for a right one. */
export function fault(question: Question, answer: Answer): string | null {
  const wrong =
    answer.status === question.status
      ? answer.status === 'answered'
        ? answeredFault(question, answer)
        : null
      : `expected ${question.status}, got ${answer.status}`;
  return wrong === null ? null : `${question.line}\n${wrong}\n${describe(answer)}`;
}

/** What no answer may do, whatever was asked: quote words that are no kept sentences, or cite what does not say so. */
export function broken(answer: Answer): string | null {
  if (answer.status !== 'answered' && answer.status !== 'nothing') return null;
  const bad = answer.citations.find((citation) => !isQuotation(citation));
  if (bad !== undefined) return `no run of kept sentences: “${quoteOf(bad)}”`;
  const quotes = answer.citations.map(quoteOf);
  const twice = quotes.find((quote, index) => quotes.indexOf(quote) < index);
  if (twice !== undefined) return `quoted twice: “${twice}”`;
  return answer.status === 'answered' ? unsupported(answer, quotes) : null;
}

function answeredFault(question: Question, answer: Answered): string | null {
  const top = question.top ?? 3;
  const first = answer.citations.slice(0, top).map(quoteOf);
  const stands = (words: string) => first.some((quote) => quote.includes(plain(words)));
  const missing = (question.quotes ?? []).find((words) => !stands(words));
  if (missing !== undefined) return `“${missing}” is in none of the first ${top} quotations`;
  if (question.any !== undefined && !question.any.some(stands)) {
    return `none of “${question.any.join('”, “')}” is in the first ${top} quotations`;
  }
  const leads = question.lead === undefined ? [] : [question.lead].flat();
  const { lead } = answer;
  if (lead !== null && leads.length > 0 && !leads.some((words) => lead.text.includes(words))) {
    return `the lead lacks “${leads.join('” or “')}”`;
  }
  const absent = (question.dates ?? []).find(
    ([from, to]) => !answer.dates.some((date) => date.from === from && date.to === to),
  );
  return absent === undefined ? null : `the dates lack ${absent.join(' to ')}`;
}

function isQuotation(citation: Citation): boolean {
  const sentences = citation.article.paragraphs[citation.paragraph - 1]?.sentences ?? [];
  return (
    sentences.some(({ start }) => start === citation.start) &&
    sentences.some(({ end }) => end === citation.end) &&
    citation.highlights.every(
      ({ start, end }) => start >= citation.start && start < end && end <= citation.end,
    )
  );
}

function unsupported(answer: Answered, quotes: readonly string[]): string | null {
  const numbers = [
    ...(answer.lead?.citations ?? []),
    ...answer.dates.map(({ citation }) => citation),
    ...answer.people.map(({ citation }) => citation),
  ];
  const stray = numbers.find((number) => quotes[number - 1] === undefined);
  if (stray !== undefined) return `there is no citation ${stray}`;
  const loose = answer.dates.find((date) => !quotes[date.citation - 1]?.includes(plain(date.words)));
  return loose === undefined ? null : `citation ${loose.citation} does not say “${loose.words}”`;
}

function quoteOf(citation: Citation): string {
  return plain(slice(citation.article.text, citation));
}

function describe(answer: Answer): string {
  switch (answer.status) {
    case 'answered':
    case 'nothing': {
      const lead = answer.status === 'answered' && answer.lead !== null ? [`lead: ${answer.lead.text}`] : [];
      const dates =
        answer.status === 'answered'
          ? answer.dates.map(({ words, from, to }) => `date: “${words}” ${from} to ${to}`)
          : [];
      const quotes = answer.citations.map(
        (citation, index) => `${index + 1}. ${citation.score.toFixed(2)} “${quoteOf(citation)}”`,
      );
      return [answer.status, ...lead, ...dates, ...quotes].join('\n  ');
    }
    case 'refused':
      return `refused: ${answer.reason}`;
    case 'done':
      return `done: ${answer.text}`;
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
