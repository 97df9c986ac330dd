import { texts } from '../catalogue/texts.ts';
import { overlaps, type Span } from '../text/span.ts';
import { analyse } from './analysis.ts';
import type { Answered, Citation, Group } from './answer.ts';
import type { Difference } from './compare-differ.ts';
import { rowsOf } from './compare-rows.ts';
import type { Statement } from './compare-statements.ts';
import type { Topic } from './compare-topic.ts';
import { valuesOf } from './compare-values.ts';
import { countIndependent, nameOf, type Voice } from './compare-voices.ts';
import type { Place } from './find.ts';
import { highlightsOf } from './match.ts';
import { analysesOf, withLeanedOn } from './quote.ts';
import { resolved } from './resolve.ts';
import type { Page } from './respond.ts';

/** The parts of a comparison. */
export type Part = 'alike' | 'differ' | 'only';

/** Statements that stand under one heading, by their places in the list. */
export interface Section {
  /** `plain` where nothing can be said of what they have in common. */
  readonly part: Part | 'plain';
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
export interface Shown {
  readonly part: Section['part'];
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
    const least = section.part === 'alike' || section.part === 'differ' ? 2 : 1;
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
      const { note } = valuesOf(section.members, section.differences, compared.statements);
      return {
        part,
        heading,
        note: note === '' ? null : texts.compare.atTimes(note),
        values: null,
        citations,
      };
    }
    case 'differ': {
      const { values, note } = valuesOf(section.members, section.differences, compared.statements);
      return { part, heading: texts.compare.differ, note, values, citations };
    }
    case 'plain':
      return { part, heading: texts.compare.plain, note: null, values: null, citations };
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

function notesOf({ voices, found }: Compared): string[] {
  const [sole, ...more] = voices;
  const one = sole !== undefined && more.length === 0 ? [texts.compare.oneSource(sole.names[0] ?? '')] : [];
  return [...one, ...found.query.notes];
}
