import { texts } from '../../catalogue/texts.ts';
import type { Answered, Citation, Nothing } from '../answer.ts';
import { findTopic, type Topic } from '../compare/topic.ts';
import { describePublished } from '../describe.ts';
import type { Place } from '../find.ts';
import { withMeant } from '../meant/question.ts';
import { readSearch } from '../question.ts';
import { analysesOf, cite, withoutRepeats } from '../quote.ts';
import { resolved } from '../resolve.ts';
import type { Page } from '../respond.ts';
import { type Entry, entriesOn } from './entries.ts';
import { rangeOf, replyOf } from './reply.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The days that are wanted, ISO, ends included. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

// The most entries that all pages of one timeline hold together.
const DEEPEST = 100;
// Offered when there is no timeline.
const NEAREST = 3;
const NEAR = 0.3;
const FIRST: Page = { offset: 0, limit: 1 };

/** What the articles date of a topic, earliest first, those that differ side by side; `nothing` where they date nothing. */
export async function timelineOf(
  topic: string,
  place: Place,
  page: Page,
  days: Days = {},
): Promise<Answered | Nothing> {
  const answer = await timelineOnce(topic, place, page, days);
  if (answer.status === 'nothing' && answer.text !== texts.answers.nothing) return answer;
  const again = ({ words }: { readonly words: string }) => timelineOnce(words, place, FIRST, days);
  return withMeant(answer, readSearch(topic), place, again, readSearch);
}

async function timelineOnce(
  topic: string,
  place: Place,
  page: Page,
  days: Days,
): Promise<Answered | Nothing> {
  const analyses = analysesOf(place.archive);
  const found = await findTopic(topic, place, analyses);
  if (found.articles.length === 0) return nothing(topic, found, place, texts.answers.nothing);
  const { entries, left } = await entriesOn(found, place, analyses);
  if (entries.length === 0) return nothing(topic, found, place, texts.timeline.noDates);
  const wanted = (await sectionsOf(entries, found.query, place)).filter((each) => isWithin(each, days));
  const { sections, left: further } = within(wanted);
  if (sections.length === 0) return noneThen(topic, entries, found, days);
  const rest = left + further;
  const notes = [...found.query.notes, ...(rest === 0 ? [] : [texts.timeline.leftOut(rest)])];
  return replyOf(topic, sections, notes, page);
}

/** Whether anything of a section may have taken place in the days that are wanted. */
function isWithin({ entries }: Section, { from = '', to = '9999-12-31' }: Days): boolean {
  return entries.some(({ told }) => told.from <= to && from <= told.to);
}

/** Only what is nearest to the topic, where there is more than one timeline holds. */
function within(all: readonly Section[]): { readonly sections: readonly Section[]; readonly left: number } {
  const count = all.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count <= DEEPEST) return { sections: all, left: 0 };
  const worth = ({ entries }: Section) => Math.max(...entries.map(({ citation }) => citation.score));
  let room = DEEPEST;
  const kept = new Set<Section>();
  for (const section of all.toSorted((a, b) => worth(b) - worth(a))) {
    if (section.entries.length > room) break;
    room -= section.entries.length;
    kept.add(section);
  }
  const sections = all.filter((section) => kept.has(section));
  return { sections, left: count - (DEEPEST - room) };
}

/** The articles date the topic, but nothing of it on the days that are wanted: the entries nearest to these. */
function noneThen(topic: string, entries: readonly Entry[], { query }: Topic, { from, to }: Days): Nothing {
  const distance = ({ told }: Entry) =>
    to !== undefined && told.from > to ? daysBetween(to, told.from) : daysBetween(told.to, from ?? told.to);
  const near = once(entries.toSorted((a, b) => distance(a) - distance(b))).slice(0, NEAREST);
  return {
    status: 'nothing',
    title: topic,
    text: texts.timeline.noneThen(describeDays(from, to)),
    citations: near.map(({ citation }) => resolved({ ...citation, score: 1 })),
    notes: [...query.notes, texts.timeline.telling(rangeOf(entries))],
  };
}

/** A sentence with two days is shown once. */
function once(entries: readonly Entry[]): Entry[] {
  const shown = new Map(
    entries.toReversed().map((entry) => [`${entry.citation.article.key} ${entry.citation.start}`, entry]),
  );
  return entries.filter(
    (entry) => shown.get(`${entry.citation.article.key} ${entry.citation.start}`) === entry,
  );
}

function daysBetween(from: string, to: string): number {
  return Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`);
}

function describeDays(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : texts.timeline.until(describePublished(to));
  if (to === undefined) return texts.timeline.since(describePublished(from));
  return texts.timeline.between(describePublished(from), describePublished(to));
}

function nothing(topic: string, found: Topic, place: Place, text: string): Nothing {
  const analyses = analysesOf(place.archive);
  const near = found.candidates.filter(({ features }) => features.sentence >= NEAR).slice(0, NEAREST * 2);
  const citations: Citation[] = withoutRepeats(near.map((each) => cite(each, found.query, analyses)));
  return {
    status: 'nothing',
    title: topic,
    text,
    citations: citations.slice(0, NEAREST).map(resolved),
    notes: found.query.notes,
  };
}
