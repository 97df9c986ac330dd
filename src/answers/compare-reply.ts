import type { Article } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import { describeDate } from '../text/dates.ts';
import { contains, overlaps, type Span, slice } from '../text/span.ts';
import { analyse } from './analysis.ts';
import type { Answered, Citation, Group, Row } from './answer.ts';
import type { Difference } from './compare-differ.ts';
import { daysApart } from './compare-differ.ts';
import type { Statement } from './compare-statements.ts';
import type { Topic } from './compare-topic.ts';
import { countIndependent, nameOf, type Voice } from './compare-voices.ts';
import { describePublished } from './describe.ts';
import type { Place } from './find.ts';
import { highlightsOf } from './match.ts';
import { analysesOf, withLeanedOn } from './quote.ts';
import { resolved } from './resolve.ts';
import type { Page } from './respond.ts';

/** The parts of a comparison. */
export type Part = 'alike' | 'differ' | 'only';

/** Statements that stand under one heading, by their places in the list. */
export interface Section {
  readonly part: Part;
  readonly members: readonly number[];
  readonly differences: readonly Difference[];
}

/** All that a reply is made of. */
export interface Compared {
  readonly topic: string;
  readonly statements: readonly Statement[];
  readonly voices: readonly Voice[];
  readonly sections: readonly Section[];
  readonly found: Topic;
}

// The most quotations that all pages of one answer hold together.
const DEEPEST = 50;
const LISTED = 8;

/** A section as it is shown: a heading, what is to be said of it, and its quotations. */
interface Shown {
  readonly part: Part;
  readonly heading: string;
  readonly note: string | null;
  /** The values that differ, where they do. */
  readonly values: string | null;
  readonly citations: readonly Citation[];
  /** The number of its first quotation, from 1 over all pages. */
  readonly first: number;
}

/** The reply to a comparison; null where the wanted part of it is empty. */
export function replyOf(compared: Compared, place: Place, page: Page, part: Part | null): Answered | null {
  const wanted = compared.sections.filter((section) => part === null || section.part === part);
  const shown = numbered(withoutOverlaps(wanted.map((section) => shownOf(section, compared, place))));
  const citations = shown.flatMap((each) => each.citations);
  if (citations.length === 0) return null;
  const { offset, limit } = page;
  return {
    status: 'answered',
    title: compared.topic,
    lead: null,
    dates: [],
    people: [],
    citations: citations.slice(offset, offset + limit).map(resolved),
    offset,
    total: citations.length,
    rows: offset === 0 ? rowsOf(shown, compared, part) : [],
    groups: shown.flatMap((each) => groupOf(each, offset, limit)),
    notes: notesOf(compared),
  };
}

/** A sentence that another quotation took along, since it leans on it, is not quoted a second time. */
function withoutOverlaps(sections: readonly Omit<Shown, 'first'>[]): Omit<Shown, 'first'>[] {
  const quoted: Citation[] = [];
  return sections.flatMap((section) => {
    const citations = section.citations.filter(
      (each) => !quoted.some((other) => other.article === each.article && overlaps(other, each)),
    );
    quoted.push(...citations);
    const least = section.part === 'only' ? 1 : 2;
    return citations.length < least ? [] : [{ ...section, citations }];
  });
}

/** Sections with their numbers, as many as one answer holds. */
function numbered(sections: readonly Omit<Shown, 'first'>[]): Shown[] {
  const shown: Shown[] = [];
  let first = 1;
  for (const section of sections) {
    if (first + section.citations.length - 1 > DEEPEST) break;
    shown.push({ ...section, first });
    first += section.citations.length;
  }
  return shown;
}

/** The part of a section that stands on a page. */
function groupOf({ heading, note, citations, first }: Shown, offset: number, limit: number): Group[] {
  const numbers = citations
    .map((_, index) => first + index)
    .filter((at) => at > offset && at <= offset + limit);
  if (numbers.length === 0) return [];
  return [{ heading, ...(note === null ? {} : { note }), citations: numbers }];
}

function shownOf(section: Section, compared: Compared, place: Place): Omit<Shown, 'first'> {
  const { part, differences } = section;
  const citations = section.members.flatMap((at) => citationOf(at, differences, compared, place) ?? []);
  switch (part) {
    case 'alike': {
      const sources = countIndependent(citations);
      const heading =
        sources > 1 ? texts.compare.toldBy(sources) : texts.compare.oneWording(citations.length);
      const { note } = valuesOf(section, compared);
      return {
        part,
        heading,
        note: note === '' ? null : texts.compare.atTimes(note),
        values: null,
        citations,
      };
    }
    case 'differ': {
      const { values, note } = valuesOf(section, compared);
      return { part, heading: texts.compare.differ, note, values, citations };
    }
    case 'only':
      return { part, ...onlyOne(citations, compared), values: null, citations };
  }
}

function onlyOne(
  citations: readonly Citation[],
  { voices }: Compared,
): { heading: string; note: string | null } {
  const [first] = citations;
  if (first === undefined) return { heading: '', note: null };
  const name = nameOf(first.article);
  const own = voices.find(({ articles }) => articles.includes(first.article));
  const others = (own?.names ?? []).filter((other) => other !== name);
  const note = others.length === 0 ? null : texts.compare.printedToo(others.slice(0, LISTED));
  return { heading: texts.compare.onlyOne(name), note };
}

function citationOf(
  at: number,
  differences: readonly Difference[],
  { statements, found }: Compared,
  { archive }: Place,
): Citation | null {
  const statement = statements[at];
  if (statement === undefined) return null;
  const { article, paragraph } = statement;
  const span = withLeanedOn(statement, analysesOf(archive));
  const marked = differences.flatMap(({ a, b, first, second }) => [
    ...(a === at ? [first] : []),
    ...(b === at ? [second] : []),
  ]);
  const highlights =
    marked.length > 0 ? apart(marked) : highlightsOf(found.query, analyse(article.text, span), article.text);
  const score = Math.round(Math.min(1, statement.ground) * 1000) / 1000;
  return { article, paragraph, start: span.start, end: span.end, highlights, score };
}

/** Spans in order, each once, none inside or across another. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  }
  return kept;
}

/** One figure, day or name in its several forms: where each stands, and who says so. */
interface Variant {
  readonly places: Set<string>;
  readonly said: Map<string, string[]>;
}

/** What differs, as the quotations have it, with who has it; days where the articles are of different ones. */
function valuesOf(
  { members, differences }: Section,
  { statements }: Compared,
): { values: string; note: string } {
  const articles = members.flatMap((at) => statements[at]?.article ?? []);
  const [one] = articles;
  const areOfOneDay = one !== undefined && articles.every((other) => daysApart(one, other) === 0);
  const variants: Variant[] = [];
  for (const { a, b, first, second } of differences) {
    const variant = variantAt(variants, [`${a} ${first.start}`, `${b} ${second.start}`]);
    for (const [statement, span] of [[statements[a], first] as const, [statements[b], second] as const]) {
      if (statement === undefined) continue;
      const words = valueWords(statement, span);
      const source = saidBy(statement.article, areOfOneDay);
      variant.said.set(words, [...new Set([...(variant.said.get(words) ?? []), source])]);
    }
  }
  const join = (show: (words: string, sources: readonly string[]) => string) =>
    variants
      .map(({ said }) => texts.compare.values([...said].map(([words, sources]) => show(words, sources))))
      .join('; ');
  return { values: join((words) => words), note: join(texts.compare.value) };
}

/** The variant that one of some places is of already, or a new one. */
function variantAt(variants: Variant[], places: readonly string[]): Variant {
  const known = variants.find((each) => places.some((place) => each.places.has(place)));
  const variant = known ?? { places: new Set(), said: new Map() };
  if (known === undefined) variants.push(variant);
  for (const place of places) variant.places.add(place);
  return variant;
}

function saidBy(article: Article, areOfOneDay: boolean): string {
  const name = nameOf(article);
  return areOfOneDay ? name : texts.compare.dated(name, describePublished(article.published));
}

/** “13 people”; “on Monday [11 March 2019]” where the words alone do not tell the day. */
function valueWords({ article, mentions }: Statement, span: Span): string {
  const words = slice(article.text, span);
  const date = mentions.dates.find((each) => contains(each, span));
  if (date?.from == null || date.to === null || /\d/u.test(words)) return words;
  return texts.compare.meaning(words, describeDate(date.from, date.to, date.granularity));
}

function rowsOf(shown: readonly Shown[], compared: Compared, part: Part | null): Row[] {
  const of = (wanted: Part) => shown.filter((each) => each.part === wanted);
  const firsts = (wanted: Part) => of(wanted).map(({ first }) => first);
  const isWanted = (each: Part) => part === null || part === each;
  const { voices } = compared;
  const counts: Row[] = [];
  if (voices.length > 1) {
    if (isWanted('alike'))
      counts.push(rowOf(texts.compare.alikeRow, alikeCount(of('alike')), firsts('alike')));
    if (isWanted('differ'))
      counts.push(rowOf(texts.compare.differRow, differing(of('differ')), numbersOf(of('differ'))));
    if (isWanted('only')) counts.push(rowOf(texts.compare.onlyRow, onlyCounts(of('only')), firsts('only')));
  }
  const names = voices.map((voice) => voice.names[0] ?? '');
  const rest = names.length - LISTED;
  const listed = rest > 0 ? [...names.slice(0, LISTED), texts.compare.moreSources(rest)] : names;
  return [
    ...counts,
    { label: texts.compare.sourcesRow, value: texts.compare.list(listed) },
    ...printings(voices),
  ];
}

function rowOf(label: string, value: string, citations: readonly number[]): Row {
  return citations.length === 0 ? { label, value: texts.compare.none } : { label, value, citations };
}

function numbersOf(shown: readonly Shown[]): number[] {
  return shown.flatMap(({ citations, first }) => citations.map((_, index) => first + index));
}

function alikeCount(shown: readonly Shown[]): string {
  return texts.compare.alikeCount(shown.length);
}

function differing(shown: readonly Shown[]): string {
  return shown.map(({ values }) => values ?? '').join('; ');
}

function onlyCounts(shown: readonly Shown[]): string {
  return shown
    .flatMap(({ citations }) => {
      const [first] = citations;
      return first === undefined ? [] : [texts.compare.onlyCount(nameOf(first.article), citations.length)];
    })
    .join(', ');
}

/** Voices of several articles: printings of one story, and stories of one house. */
function printings(voices: readonly Voice[]): Row[] {
  const several = voices.filter((voice) => voice.printings > 1).slice(0, LISTED);
  if (several.length === 0) return [];
  const values = several.map(({ printings: count, names }) =>
    texts.compare.articles(count, names.slice(0, LISTED)),
  );
  return [{ label: texts.compare.printingsRow, value: values.join('; ') }];
}

function notesOf({ voices, found }: Compared): string[] {
  const [sole, ...more] = voices;
  const one = sole !== undefined && more.length === 0 ? [texts.compare.oneSource(sole.names[0] ?? '')] : [];
  return [...one, ...found.query.notes];
}
