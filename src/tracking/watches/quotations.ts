import type { Citation } from '../../answers/answer.ts';
import { LONGEST_JOINED } from '../../answers/quote.ts';
import { resolved } from '../../answers/resolve.ts';
import { contains, overlaps, type Span, slice } from '../../text/span.ts';
import type { ArticleLine, ArticleWords } from './article-words.ts';
import { peopleNamed } from './named.ts';
import { placesIn } from './pattern.ts';
import { patternsIn, type Watched } from './watched.ts';

/** Where one of the things that are watched stands: line numbers with the spans in them. */
interface Sought {
  readonly places: ReadonlyMap<number, readonly Span[]>;
  readonly weight: number;
}

const PHRASE = 2;
const PERSON = 2;
const WORD = 1;
/** A caption tells of a picture, and a heading is no sentence. */
const KINDS = { body: 1, 'list item': 0.9, caption: 0.6, heading: 0.2 } as const;
/** A sentence with a second mention of what another one has adds this much of it. */
const AGAIN = 0.1;

/**
 * The sentences of an article that show best why it is reported, at most so many: first the one with most of what is
 * watched, then those that add to it. Neighbours are one quotation. What matches by its title or its source alone is
 * shown by how it begins. In the article's order; none where it has no sentences.
 */
export function quotationsOf(watched: Watched, words: ArticleWords, most: number): Citation[] {
  const sought = soughtIn(watched, words);
  const chosen = chosenLines(sought, words, most);
  const lines = chosen.length > 0 ? chosen : opening(words, most);
  const highlights = sought.flatMap(({ places }) => [...places.values()].flat());
  return runsOf(lines, words, most).map((run) => citationOf(run, highlights, words));
}

function soughtIn({ condition, person }: Watched, words: ArticleWords): Sought[] {
  const patterns = patternsIn(condition).map((pattern) => ({
    places: placesOf(words, (line) => placesIn(pattern, words, line)),
    weight: pattern.leaf.isPhrase ? PHRASE : WORD,
  }));
  if (person === null) return patterns;
  const mentions = peopleNamed(person, words.article).flatMap((each) => each.mentions);
  const named = placesOf(words, (line) => {
    const span = words.lines[line];
    return span === undefined ? [] : mentions.filter((mention) => contains(span, mention));
  });
  return [...patterns, { places: named, weight: PERSON }];
}

/** By line, the title left out: what stands in it is no quotation. */
function placesOf(
  words: ArticleWords,
  find: (line: number) => readonly Span[],
): Map<number, readonly Span[]> {
  const places = new Map<number, readonly Span[]>();
  for (const [number, { paragraph }] of words.lines.entries()) {
    const spans = paragraph === 0 ? [] : find(number);
    if (spans.length > 0) places.set(number, spans);
  }
  return places;
}

function chosenLines(sought: readonly Sought[], words: ArticleWords, most: number): number[] {
  const holding = new Set(sought.flatMap(({ places }) => [...places.keys()]));
  const candidates = [...holding].sort((a, b) => a - b);
  const missing = new Set(sought.filter(({ places }) => places.size > 0));
  const chosen: number[] = [];
  while (chosen.length < most && missing.size > 0) {
    let best: { readonly line: number; readonly gain: number } | null = null;
    for (const line of candidates) {
      const gain = gainOf(line, sought, missing, words);
      if (best === null || gain > best.gain) best = { line, gain };
    }
    if (best === null) break;
    chosen.push(best.line);
    const { line } = best;
    for (const each of [...missing]) if (each.places.has(line)) missing.delete(each);
  }
  return chosen.sort((a, b) => a - b);
}

function gainOf(
  line: number,
  sought: readonly Sought[],
  missing: ReadonlySet<Sought>,
  words: ArticleWords,
): number {
  let gain = 0;
  for (const each of sought) {
    if (each.places.has(line)) gain += each.weight * (missing.has(each) ? 1 : AGAIN);
  }
  return gain * KINDS[kindOf(words.lines[line], words)];
}

function kindOf(line: ArticleLine | undefined, { article }: ArticleWords) {
  return article.paragraphs[(line?.paragraph ?? 0) - 1]?.kind ?? 'body';
}

/** The first sentence of the story, and its neighbour where two are wanted. */
function opening(words: ArticleWords, most: number): number[] {
  const numbers = [...words.lines.keys()].filter((number) => (words.lines[number]?.paragraph ?? 0) > 0);
  const first = numbers.find((number) => kindOf(words.lines[number], words) === 'body') ?? numbers[0];
  if (first === undefined) return [];
  const isNext = words.lines[first + 1]?.paragraph === words.lines[first]?.paragraph;
  return most > 1 && isNext ? [first, first + 1] : [first];
}

type Run = readonly ArticleLine[];

/** Neighbouring sentences together; one that leans on the sentence before it (“He said”) with that one, if there is room. */
function runsOf(chosen: readonly number[], { lines, article }: ArticleWords, most: number): Run[] {
  const runs: ArticleLine[][] = [];
  let room = most - chosen.length;
  for (const number of chosen) {
    const line = lines[number];
    if (line === undefined) continue;
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before?.paragraph === line.paragraph && before.index + 1 === line.index) {
      last.push(line);
      continue;
    }
    const previous = lines[number - 1];
    const leansOn =
      room > 0 &&
      previous?.paragraph === line.paragraph &&
      line.end - previous.start <= LONGEST_JOINED &&
      LEANS.test(slice(article.text, line));
    if (leansOn && previous !== undefined) room--;
    runs.push(leansOn && previous !== undefined ? [previous, line] : [line]);
  }
  return runs;
}

const LEANS = /^(?:["“‘']\s*)?(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those)\b/u;

function citationOf(run: Run, highlights: readonly Span[], { article }: ArticleWords): Citation {
  const [first] = run;
  const start = first?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  return resolved({
    article,
    paragraph: first?.paragraph ?? 1,
    start,
    end,
    highlights: merged(highlights.filter((span) => contains({ start, end }, span))),
    score: 1,
  });
}

/** In order, never overlapping. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last !== undefined && overlaps(last, span)) {
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else found.push({ start: span.start, end: span.end });
  }
  return found;
}
