import type { Alternative } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { type Span, slice } from '../text/span.ts';
import { wantedTerms } from '../text/terms.ts';
import type { Analysed } from './analysis.ts';
import type { Query, WeightedGroup } from './query.ts';

/** How well a stretch of text matches one group: 0 where it does not, else the weight of its best alternative. */
export function matchOf(group: WeightedGroup, text: Analysed): number {
  let best = 0;
  for (const alternative of group.alternatives) {
    if (alternative.weight > best && holds(alternative, text)) best = alternative.weight;
  }
  return best;
}

/** The matches of all groups, in the groups' order. */
export function matchesOf(query: Query, text: Analysed): readonly number[] {
  return query.groups.map((group) => matchOf(group, text));
}

/** The matches of all groups with the words of a text, wherever they stand in it. */
export function looseMatchesOf(query: Query, text: string): readonly number[] {
  const words = wantedTerms(text, query.wanted);
  return query.groups.map((group) =>
    Math.max(
      0,
      ...group.alternatives.map(({ terms, weight }) => (terms.every((term) => words.has(term)) ? weight : 0)),
    ),
  );
}

/** The share of the query's idf mass that the matches cover, from 0 to 1. */
export function coverage(query: Query, matches: readonly number[]): number {
  if (query.mass === 0) return 0;
  const covered = query.groups.reduce((sum, group, index) => sum + group.idf * (matches[index] ?? 0), 0);
  return covered / query.mass;
}

/** What matched, in order, with neighbours that only a space or a hyphen parts run together. */
export function highlightsOf(query: Query, text: Analysed, source: string): Span[] {
  const spans = query.groups
    .flatMap((group) => group.alternatives.flatMap((alternative) => placesOf(alternative, text)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      (span.start <= last.end || /^[ \u2010\u2011-]$/u.test(source.slice(last.end, span.start)))
    ) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

function holds(alternative: Alternative, text: Analysed): boolean {
  const [first = '', ...rest] = alternative.terms;
  const places = text.places.get(first);
  if (places === undefined || rest.length === 0) return places !== undefined;
  return places.some((place) => follow(rest, place, text) !== null);
}

/** Where an alternative stands in a text: its terms one after the other. */
function placesOf(alternative: Alternative, text: Analysed): Span[] {
  const [first, ...rest] = alternative.terms;
  if (first === undefined) return [];
  const found: Span[] = [];
  for (const place of text.places.get(first) ?? []) {
    const last = follow(rest, place, text);
    const start = text.words[place]?.start;
    const end = last === null ? undefined : text.words[last]?.end;
    if (start !== undefined && end !== undefined) found.push({ start, end });
  }
  return found;
}

/**
 * The place of the last of `terms` when each directly follows the one before, stop words between them left out
 * (“Strategic and Economic”); null where they do not.
 */
function follow(terms: readonly string[], from: number, text: Analysed): number | null {
  let place = from;
  for (const term of terms) {
    let next = place + 1;
    while (text.words[next]?.stop === true) next++;
    if (text.words[next]?.term !== term) return null;
    place = next;
  }
  return place;
}

/** All that an article says, its title too. */
export function wholeText({ title, text, paragraphs }: Article): string {
  return [title, ...paragraphs.map((paragraph) => slice(text, paragraph))].join('\n');
}
