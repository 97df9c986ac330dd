import type {
  Agreement,
  Answer,
  Answered,
  AnswerPerson,
  Citation,
  Group,
  Lead,
  Moment,
  Row,
} from '../answers/answer.ts';
import { slice } from '../text/span.ts';
import type { Reply } from './asking.ts';
import { donePlain } from './done.ts';

/** What a caller names its questions by: any JSON value, given back as it came. */
export type Id = string | number | boolean | null | Id[] | { [name: string]: Id };

/** A line of a batch that is no question: where it stands, from 1, and what is wrong with it. */
export interface BadLine {
  readonly line: number;
  readonly id?: Id | undefined;
  readonly reason: string;
}

/** One line of JSON, without its line end, for a reply; `id` stands in it only where one was given. */
export function replyJson(reply: Reply, id?: Id): string {
  return JSON.stringify({
    id,
    command: reply.command,
    ...bodyOf(reply.answer),
    tookMs: Math.round(reply.tookMs * 10) / 10,
  });
}

/** One line of JSON for a line of a batch that is no question. */
export function badLineJson({ line, id, reason }: BadLine): string {
  return JSON.stringify({ id, line, ...bodyOf({ status: 'refused', reason }), tookMs: 0 });
}

const EMPTY = { dates: [], people: [], citations: [] };

function bodyOf(answer: Answer): object {
  switch (answer.status) {
    case 'answered':
      return {
        status: answer.status,
        ...certainty(answer),
        ...(answer.lead === null ? {} : { answer: leadOf(answer.lead) }),
        ...(answer.agreement === undefined ? {} : { sources: sourcesOf(answer.agreement) }),
        dates: answer.dates.map(({ words, from, to, granularity, citation }) => ({
          words,
          from,
          to,
          granularity,
          citation,
        })),
        people: answer.people.map(personOf),
        ...findings(answer),
        citations: answer.citations.map((citation, index) => citationOf(citation, answer.offset + index)),
      };
    case 'nothing':
      return {
        status: answer.status,
        ...certainty(answer),
        ...(answer.didYouMean === undefined || answer.didYouMean.length === 0
          ? {}
          : { didYouMean: answer.didYouMean }),
        ...EMPTY,
        citations: answer.citations.map(citationOf),
      };
    case 'refused':
      return { status: answer.status, reason: answer.reason, ...EMPTY };
    case 'done':
      return { status: answer.status, text: donePlain(answer), ...EMPTY };
  }
}

/** What was found, and how the quotations belong together; each part only where there is one. */
function findings({ rows, groups = [], moments = [] }: Answered): object {
  return {
    ...(rows.length === 0 ? {} : { rows: rows.map(rowOf) }),
    ...(groups.length === 0 ? {} : { groups: groups.map(groupOf) }),
    ...(moments.length === 0 ? {} : { moments: moments.map(momentOf) }),
  };
}

function rowOf({ label, value, citations }: Row): object {
  return { label, value, ...(citations === undefined ? {} : { citations }) };
}

function groupOf({ heading, note, citations }: Group): object {
  return { heading, ...(note === undefined ? {} : { note }), citations };
}

function momentOf({ from, to, granularity, citation, isDisputed }: Moment): object {
  return { from, to, granularity, citation, disputed: isDisputed };
}

function personOf({ name, aliases, role, citation, roles }: AnswerPerson): object {
  return { name, aliases, role, citation, ...(roles === undefined ? {} : { roles }) };
}

function sourcesOf({ names, citations }: Agreement): object {
  return { count: names.length, names, citations };
}

/** How sure an answer or a lead is, where that was judged; JSON leaves out what is undefined. */
function certainty({ confidence, isPerhaps }: { confidence?: number; isPerhaps?: boolean }): object {
  return { confidence, perhaps: isPerhaps };
}

function leadOf(lead: Lead): object {
  return { text: lead.text, citations: lead.citations, ...certainty(lead) };
}

/** The quotation is cut out here, at the last moment, by the very numbers that stand beside it. */
function citationOf(citation: Citation, index: number): object {
  const { article, start, end } = citation;
  return {
    n: index + 1,
    quote: slice(article.text, citation),
    file: article.file,
    start,
    end,
    paragraph: citation.paragraph,
    ...(citation.refersTo === undefined ? {} : { refersTo: citation.refersTo }),
    ...(article.line === null ? {} : { line: article.line }),
    highlights: citation.highlights.map((highlight) => [highlight.start, highlight.end]),
    score: citation.score,
    article: {
      id: article.id,
      title: article.title,
      source: article.source,
      published: article.published,
      url: article.url,
    },
  };
}
