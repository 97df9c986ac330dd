import type { Answered, Citation, Group, Moment } from '../answers/answer.ts';
import { describePublished, describeSource } from '../answers/describe.ts';
import { describeDate } from '../text/dates.ts';
import { isolated, plainText, shortened } from './plain.ts';
import { type Quotation, quotationOf } from './quotation.ts';

/** What a picture shows of one quotation. */
export interface Entry {
  /** “8 to 9 July 2013”. */
  readonly date: string;
  /** “Tuesday”, for a single day. */
  readonly weekday: string | null;
  /** ISO days, ends included. */
  readonly from: string;
  readonly to: string;
  readonly quotation: Quotation;
  /** “China Daily · 10 July 2013”. */
  readonly source: string;
  /** “[3]”. */
  readonly number: string;
  readonly kind: Kind;
}

/** How an entry is marked: told afterwards or that day, told before that day, told otherwise by another article. */
export type Kind = 'told' | 'ahead' | 'disputed';

/** Entries that stand together, with what is said of them. */
export interface Part {
  readonly note: string | null;
  readonly entries: readonly Entry[];
}

const LONGEST_SOURCE = 40;
const LONGEST_NOTE = 260;
// A page of quotations has no more.
const MOST = 25;

/** The quotations of an answer's page that have a place in time, in their order, those of one heading together. */
export function partsOf({ moments = [], groups = [], citations, offset }: Answered): readonly Part[] {
  const parts: {
    readonly group: Group | undefined;
    readonly note: string | null;
    readonly entries: Entry[];
  }[] = [];
  for (const moment of moments.slice(0, MOST)) {
    const citation = citations[moment.citation - offset - 1];
    if (citation === undefined) continue;
    const group = groups.find((each) => each.citations.includes(moment.citation));
    const entry = entryOf(moment, citation);
    const last = parts.at(-1);
    if (last !== undefined && group !== undefined && last.group === group) last.entries.push(entry);
    else parts.push({ group, note: noteOf(group), entries: [entry] });
  }
  return parts.map(({ note, entries }) => ({ note, entries }));
}

function noteOf(group: Group | undefined): string | null {
  return group?.note === undefined ? null : shortened(plainText(group.note).trim(), LONGEST_NOTE);
}

function entryOf({ from, to, granularity, citation: number, isDisputed }: Moment, citation: Citation): Entry {
  const { source, published } = citation.article;
  const isAhead = published !== null && published < from.slice(0, published.length);
  return {
    date: describeDate(from, to, granularity),
    weekday: granularity === 'day' && from === to ? WEEKDAYS.format(new Date(`${from}T00:00:00Z`)) : null,
    from,
    to,
    quotation: quotationOf(citation),
    source: `${isolated(nameOf(source))} · ${describePublished(published)}`,
    number: `[${number}]`,
    kind: isDisputed ? 'disputed' : isAhead ? 'ahead' : 'told',
  };
}

function nameOf(source: string | null): string {
  return shortened(plainText(describeSource(source)).trim(), LONGEST_SOURCE);
}

const WEEKDAYS = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
