import { texts } from '../../catalogue/texts.ts';
import { describeDate } from '../../text/dates.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import type { Answered, Citation, Group, Moment, Row } from '../answer.ts';
import { nameOf } from '../compare/voices.ts';
import { resolved } from '../resolve.ts';
import type { Page } from '../respond.ts';
import type { Dispute, Value } from './disputes.ts';
import { type Entry, isBeforehand } from './entries.ts';
import type { Section } from './sections.ts';

// Named one by one; more would fill a line without telling more.
const LISTED = 6;

/** The page of a timeline that is asked for. `sections` hold at least one entry. */
export function replyOf(
  topic: string,
  sections: readonly Section[],
  notes: readonly string[],
  { offset, limit }: Page,
): Answered {
  const entries = sections.flatMap((section) => section.entries);
  const numbers = new Map(entries.map((entry, at) => [entry, at + 1]));
  const disputed = new Set(sections.flatMap(({ disputes }) => disputes.flatMap((each) => each.entries)));
  const shown = entries.slice(offset, offset + limit);
  return {
    status: 'answered',
    title: topic,
    lead: null,
    dates: [],
    people: [],
    citations: shown.map((entry) => resolved(markedIn(entry, sections))),
    offset,
    total: entries.length,
    rows: offset === 0 ? rowsOf(entries, disputed, numbers) : [],
    groups: sections.flatMap((section) => groupOf(section, shown, numbers)),
    moments: shown.map((entry) => momentOf(entry, numbers.get(entry) ?? 0, disputed.has(entry))),
    notes,
  };
}

/** A quotation with what others say otherwise highlighted too. */
function markedIn(entry: Entry, sections: readonly Section[]): Citation {
  const differences = sections.flatMap(({ disputes }) => disputes.flatMap((each) => each.differences));
  const values = differences.flatMap(({ values }) => values.filter((value) => value.entry === entry));
  const { highlights } = entry.citation;
  const further = values.filter((value) => !highlights.some((known) => overlaps(known, value)));
  const marked = [...highlights, ...withoutOverlaps(further)];
  // They stand in the order of time: none is better than another.
  return { ...entry.citation, score: 1, highlights: marked.toSorted((a, b) => a.start - b.start) };
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans)
    if (!kept.some((each) => overlaps(each, { start, end }))) kept.push({ start, end });
  return kept;
}

function momentOf({ told: { from, to, granularity } }: Entry, citation: number, isDisputed: boolean): Moment {
  return { from, to, granularity, citation, isDisputed };
}

/** The part of a section that stands on the page. */
function groupOf(section: Section, shown: readonly Entry[], numbers: ReadonlyMap<Entry, number>): Group[] {
  const own = section.entries.filter((entry) => shown.includes(entry));
  if (own.length === 0) return [];
  const note = noteOf(section, own, numbers);
  return [
    {
      heading: headingOf(section),
      ...(note === '' ? {} : { note }),
      citations: own.flatMap((entry) => numbers.get(entry) ?? []),
    },
  ];
}

function headingOf({ entries, disputes }: Section): string {
  const days = [...new Set(entries.map(dayWords))];
  const isAboutDays = disputes.some(({ differences }) =>
    differences.some(({ values }) => values.every(isDay)),
  );
  return isAboutDays ? texts.timeline.either(days) : texts.timeline.several(days);
}

function isDay({ entry: { told }, start, end }: Value): boolean {
  return told.start < end && start < told.end;
}

function dayWords({ told: { from, to, granularity } }: Entry): string {
  return describeDate(from, to, granularity);
}

function noteOf(
  { entries, disputes, alike }: Section,
  own: readonly Entry[],
  numbers: ReadonlyMap<Entry, number>,
): string {
  const differing = disputes
    .filter((dispute) => dispute.entries.some((entry) => own.includes(entry)))
    .map((dispute) => {
      const differ = dispute.isSure ? texts.timeline.differ : texts.timeline.mayDiffer;
      return differ(valuesOf(dispute, numbers));
    });
  const repeated = own.flatMap((entry) => {
    const more = alike.get(entry);
    return more === undefined ? [] : [texts.timeline.alike(numbers.get(entry) ?? 0, more)];
  });
  return [
    ...differing,
    ...(entries.every(isBeforehand) ? [texts.timeline.beforehand] : []),
    ...repeated,
  ].join(' ');
}

/** “11 people [3] / 13 people [4]”: each value once, with the quotations that have it. */
function valuesOf({ differences }: Dispute, numbers: ReadonlyMap<Entry, number>): string {
  const said = new Map<string, Set<number>>();
  for (const value of differences.flatMap(({ values }) => values)) {
    const words = valueWords(value);
    said.set(words, (said.get(words) ?? new Set()).add(numbers.get(value.entry) ?? 0));
  }
  const values = [...said].map(([words, own]) => ({ words, own: [...own].sort((a, b) => a - b) }));
  return texts.timeline.values(
    values
      .toSorted((a, b) => (a.own[0] ?? 0) - (b.own[0] ?? 0))
      .map(({ words, own }) => texts.timeline.value(words, own)),
  );
}

/** “13 people”; “on Monday [11 March 2019]” where the words alone do not tell the day. */
function valueWords(value: Value): string {
  const { entry } = value;
  const words = slice(entry.citation.article.text, value).replace(/\s+/gu, ' ');
  return isDay(value) && !/\d/u.test(words) ? texts.timeline.meaning(words, dayWords(entry)) : words;
}

function rowsOf(
  entries: readonly Entry[],
  disputed: ReadonlySet<Entry>,
  numbers: ReadonlyMap<Entry, number>,
): Row[] {
  const articles = new Set(entries.map(({ citation }) => citation.article));
  const names = [...new Set([...articles].map(nameOf))];
  const listed =
    names.length > LISTED
      ? [...names.slice(0, LISTED), texts.timeline.moreSources(names.length - LISTED)]
      : names;
  const differing = entries
    .filter((entry) => disputed.has(entry))
    .flatMap((entry) => numbers.get(entry) ?? []);
  return [
    { label: texts.timeline.entriesRow, value: texts.timeline.entries(entries.length, rangeOf(entries)) },
    { label: texts.timeline.articlesRow, value: texts.timeline.articles(articles.size, listed) },
    ...(differing.length === 0
      ? []
      : [
          {
            label: texts.timeline.differRow,
            value: texts.timeline.disputed(differing.length),
            citations: differing,
          },
        ]),
  ];
}

/** From the first day that is told of to the last, each as exact as it is told. */
export function rangeOf(entries: readonly Entry[]): string {
  const [first, ...rest] = entries;
  if (first === undefined) return '';
  const earliest = rest.reduce((best, each) => (each.told.from < best.told.from ? each : best), first);
  const latest = rest.reduce((best, each) => (each.told.to > best.told.to ? each : best), first);
  return texts.timeline.range(dayWords(earliest), dayWords(latest));
}
