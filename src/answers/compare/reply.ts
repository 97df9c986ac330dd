import type { Article } from '../../articles/article.ts';
import { texts } from '../../catalogue/texts.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Analyses, analyse } from '../analysis.ts';
import type { Answered, Citation, Group } from '../answer.ts';
import type { Place } from '../find.ts';
import { highlightsOf } from '../match.ts';
import { analysesOf, withLeanedOn } from '../quote.ts';
import { resolved } from '../resolve.ts';
import type { Page } from '../respond.ts';
import type { Difference } from './differ.ts';
import { rowsOf } from './rows.ts';
import type { Statement } from './statements.ts';
import type { Topic } from './topic.ts';
import { valuesOf } from './values.ts';
import { countIndependent, nameOf, type Voice } from './voices.ts';

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
  const drafts = withoutOverlaps(wanted, compared.statements, analysesOf(place.archive));
  const shown = numbered(drafts.map((draft) => shownOf(draft, compared)));
  const citations = falling(shown.flatMap((each) => each.citations));
  if (citations.length === 0) return null;
  const { offset, limit } = page;
  return {
    status: 'answered',
    title: compared.topic,
    lead: null,
    dates: [],
    people: [],
    citations: citations
      .slice(offset, offset + limit)
      .map((each) => resolved(highlighted(each, compared.found))),
    offset,
    total: citations.length,
    rows: offset === 0 ? rowsOf(shown, compared, part) : [],
    groups: shown.flatMap((each) => groupOf(each, offset, limit)),
    notes: notesOf(compared),
  };
}

/** The parts stand in an order of their own: no quotation's score is above that of the one before it. */
function falling(citations: readonly Citation[]): Citation[] {
  let lowest = 1;
  return citations.map((citation) => {
    lowest = Math.min(lowest, citation.score);
    return { ...citation, score: lowest };
  });
}

/** A section with the spans that are quoted, by the places of its statements. */
interface Draft extends Section {
  readonly spans: ReadonlyMap<number, Span>;
}

/**
 * A sentence that another quotation took along, since it leans on it, is not quoted a second time. Where sources differ both
 * are needed: those are laid out first.
 */
function withoutOverlaps(
  sections: readonly Section[],
  statements: readonly Statement[],
  analyses: Analyses,
): Draft[] {
  const quoted: { readonly article: Article; readonly span: Span }[] = [];
  const drafts = new Map<Section, Draft>();
  for (const section of sections.toSorted(
    (a, b) => Number(b.part === 'differ') - Number(a.part === 'differ'),
  )) {
    const spans = new Map<number, Span>();
    for (const at of section.members) {
      const statement = statements[at];
      if (statement === undefined) continue;
      const { article, sentence } = statement;
      const isFree = (each: Span) =>
        !quoted.some((other) => other.article === article && overlaps(other.span, each));
      const span = [withLeanedOn(statement, analyses), sentence.span].find(isFree);
      if (span === undefined) continue;
      spans.set(at, span);
      quoted.push({ article, span });
    }
    const least = section.part === 'alike' || section.part === 'differ' ? 2 : 1;
    if (spans.size >= least) drafts.set(section, { ...section, members: [...spans.keys()], spans });
  }
  return sections.flatMap((section) => drafts.get(section) ?? []);
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

function shownOf(draft: Draft, compared: Compared): Omit<Shown, 'first'> {
  const { part, members, differences } = draft;
  const citations = members.flatMap((at) => citationOf(at, draft, compared.statements) ?? []);
  switch (part) {
    case 'alike': {
      const sources = countIndependent(citations);
      const heading =
        sources > 1 ? texts.compare.toldBy(sources) : texts.compare.oneWording(citations.length);
      const { note } = valuesOf(members, differences, compared.statements);
      return {
        part,
        heading,
        note: note === '' ? null : texts.compare.atTimes(note),
        values: null,
        citations,
      };
    }
    case 'differ': {
      const { values, note } = valuesOf(members, differences, compared.statements);
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
  // With several articles in one voice it is not known which of them the others printed.
  const others = own?.articles.length === 1 ? own.names.filter((other) => other !== name) : [];
  const note = others.length === 0 ? null : texts.compare.printedToo(others.slice(0, LISTED));
  return { heading: texts.compare.onlyOne(name), note };
}

/** A statement's quotation, with what differs in it marked. */
function citationOf(
  at: number,
  { differences, spans }: Draft,
  statements: readonly Statement[],
): Citation | null {
  const statement = statements[at];
  const span = spans.get(at);
  if (statement === undefined || span === undefined) return null;
  const { article, paragraph, ground } = statement;
  const marked = differences.flatMap(({ a, b, first, second }) => [
    ...(a === at ? [first] : []),
    ...(b === at ? [second] : []),
  ]);
  const score = Math.round(Math.min(1, ground) * 1000) / 1000;
  return { article, paragraph, start: span.start, end: span.end, highlights: apart(marked), score };
}

/** The topic's words are marked where nothing that differs is. */
function highlighted(citation: Citation, { query }: Topic): Citation {
  if (citation.highlights.length > 0) return citation;
  const { article, start, end } = citation;
  return {
    ...citation,
    highlights: highlightsOf(query, analyse(article.text, { start, end }), article.text),
  };
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
