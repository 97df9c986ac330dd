import type { KnownRun, Run, SpanScene, SpanToken } from './span-tokens.ts';

/** How a candidate came about. */
export type SpanSource = 'known' | 'trimmed' | 'capitals' | 'words' | 'joined' | 'figure';

/** A stretch of a sentence that may be the answer. */
export interface SpanCandidate extends Run {
  readonly source: SpanSource;
}

// Longer ones are seldom an answer to who, when, where or how many.
const LONGEST_PART = 5;
const LONGEST_WORDS = 4;
const LINK = /^(?:of|the|de|la|von|van|der|and|for|du|al|bin|ibn|an?|his|her|their|its|&)$/;
// “Groups in the Bronx”: a group may be told by where it is, a person is not.
const LINK_OR_PLACE = /^(?:of|the|and|for|an?|his|her|their|its|in|at|on|near|with)$/;
const CLOSE = /^[\s"“”‘’'()-]{0,2}$/u;

/** Every stretch of a sentence that may answer: names, dates and numbers, runs of capitals, short runs of words. */
export function spansIn({ tokens, known }: SpanScene): SpanCandidate[] {
  const edges = edgesOf(known);
  const found = new Map<number, SpanCandidate>();
  const add = (from: number, to: number, source: SpanSource) => {
    if (from >= to || to > tokens.length) return;
    const key = from * 1_000 + to;
    if (!found.has(key)) found.set(key, { from, to, source });
  };
  for (const run of known) {
    add(run.from, run.to, 'known');
    for (const part of trimmed(run, tokens)) add(part.from, part.to, 'trimmed');
  }
  for (const run of runsOf(tokens, isCapitalAt, edges)) {
    add(run.from, run.to, 'capitals');
    for (const part of partsOf(run, LONGEST_PART)) add(part.from, part.to, 'capitals');
  }
  for (const run of joinedRuns(tokens, edges)) add(run.from, run.to, 'joined');
  for (const run of runsOf(tokens, isContentAt, edges))
    for (const part of partsOf(run, LONGEST_WORDS)) add(part.from, part.to, 'words');
  for (const [at, token] of tokens.entries()) if (/^[$£€]?\d/.test(token.text)) add(at, at + 1, 'figure');
  return [...found.values()];
}

// “On 7 July”, “about 3.5 million customers”.
const BEFORE =
  /^(?:on|in|the|by|about|around|some|nearly|almost|over|under|more|less|fewer|than|at|least|up|to|only|just|approximately|roughly|an?|estimated|since|until|early|late|mid)$/;

/** Parts of what a reader found: without the small words before it, and a date's or a number's beginning and end. */
function trimmed({ from, to, kind }: KnownRun, tokens: readonly SpanToken[]): Run[] {
  let first = from;
  while (first < to - 1 && BEFORE.test(tokens[first]?.word ?? '')) first++;
  if (kind !== 'date' && kind !== 'number') return [{ from: first, to }];
  const parts = [{ from: first, to }];
  for (let end = to - 1; end > first; end--) parts.push({ from: first, to: end }, { from, to: end });
  for (let start = first + 1; start < to; start++) parts.push({ from: start, to });
  return parts;
}

function isCapitalAt(tokens: readonly SpanToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.isCapital || (/^\d/.test(token.text) && (tokens[at - 1]?.isCapital ?? false)))
  );
}

function isContentAt(tokens: readonly SpanToken[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.isStop;
}

/** Maximal runs of neighbouring tokens that are alike. */
function runsOf(
  tokens: readonly SpanToken[],
  isMember: (tokens: readonly SpanToken[], at: number) => boolean,
  edges: ReadonlySet<number>,
): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isMember(tokens, at)) continue;
    let to = at + 1;
    while (!edges.has(to) && isMember(tokens, to) && CLOSE.test(tokens[to]?.gap ?? '')) to++;
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

/** Where a date begins or ends: no name goes on across it. */
function edgesOf(known: readonly KnownRun[]): ReadonlySet<number> {
  return new Set(known.filter(({ kind }) => kind === 'date').flatMap(({ from, to }) => [from, to]));
}

/** The beginnings and the ends of a run. */
function partsOf({ from, to }: Run, longest: number): Run[] {
  const parts: Run[] = [];
  for (let length = 1; length <= Math.min(longest, to - from); length++) {
    parts.push({ from, to: from + length }, { from: to - length, to });
  }
  return parts;
}

/** Runs tied by a small word or a comma: “Duke of York”, “Seattle, Washington”, “members of the board”, “A, B and C”. */
function joinedRuns(tokens: readonly SpanToken[], edges: ReadonlySet<number>): Run[] {
  const content = runsOf(tokens, isContentAt, edges);
  const joined: Run[] = [];
  for (const [at, first] of content.entries()) {
    let end = first;
    for (const next of content.slice(at + 1, at + 4)) {
      if (!isTied(end, next, tokens)) break;
      joined.push({ from: first.from, to: next.to });
      if (tokens[first.from]?.isCapital === false) {
        for (let from = first.from + 1; from < first.to; from++) joined.push({ from, to: next.to });
      }
      end = next;
    }
  }
  return joined.filter(({ from, to }) => to - from <= 9);
}

function isTied(first: Run, next: Run, tokens: readonly SpanToken[]): boolean {
  const between = tokens.slice(first.to, next.from);
  if (between.length > 2) return false;
  const gap = tokens[first.to]?.gap ?? '';
  if (between.length === 0) return gap === ', ';
  const isLink = tokens[first.from]?.isCapital === true ? LINK : LINK_OR_PLACE;
  return (
    between.every(({ word }) => isLink.test(word)) &&
    /^,?\s$/.test(gap) &&
    between.every((token, at) => at === 0 || token.gap === ' ')
  );
}
