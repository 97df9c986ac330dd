import type { Answered, Citation, Moment } from '../answers/answer.ts';
import { describePublished, describeSource } from '../answers/describe.ts';
import { describeDate } from '../text/dates.ts';
import { slice } from '../text/span.ts';
import { beginning, plainText } from './plain.ts';

/** What a picture shows of one quotation. */
export interface Entry {
  /** “8 to 9 July 2013”; empty where it is the date of the entry before. */
  readonly date: string;
  /** With its quotation marks; what was left off is told by an ellipsis outside of them. */
  readonly quotation: string;
  /** “China Daily · 10 July 2013 · [3]”. */
  readonly source: string;
  readonly isDisputed: boolean;
}

// As much as stands in three or four lines.
const LONGEST = 220;
const LONGEST_SOURCE = 60;

/** The quotations of an answer's page that have a place in time, in their order. */
export function entriesOf({ moments = [], citations, offset }: Answered): Entry[] {
  let last = '';
  return moments.flatMap((moment) => {
    const citation = citations[moment.citation - offset - 1];
    if (citation === undefined) return [];
    const date = dateOf(moment);
    const entry = entryOf(moment, citation, date === last ? '' : date);
    last = date;
    return [entry];
  });
}

function entryOf(moment: Moment, citation: Citation, date: string): Entry {
  const { article } = citation;
  const { text, isWhole } = beginning(plainText(slice(article.text, citation)), LONGEST);
  const source = beginning(plainText(describeSource(article.source)), LONGEST_SOURCE).text;
  return {
    date,
    quotation: `“${text}”${isWhole ? '' : ' …'}`,
    source: [source, describePublished(article.published), `[${moment.citation}]`].join(' · '),
    isDisputed: moment.isDisputed,
  };
}

/** A moment's date in words. */
export function dateOf({ from, to, granularity }: Moment): string {
  return describeDate(from, to, granularity);
}
