import { createPace } from '../../archive/pace.ts';
import { texts } from '../../catalogue/texts.ts';
import type { Answered, Citation, Nothing } from '../answer.ts';
import type { Place } from '../find.ts';
import { analysesOf, cite, withoutRepeats } from '../quote.ts';
import { resolved } from '../resolve.ts';
import type { Page } from '../respond.ts';
import { isAlike, type Pair, pairsOf, type Told } from './alike.ts';
import { clustersOf } from './clusters.ts';
import { type Difference, differencesOf } from './differ.ts';
import { type Bag, bagOf, weightsOf } from './likeness.ts';
import { aloneOf, weightOf } from './only.ts';
import { createReader, type Reader } from './reader.ts';
import { type Compared, type Part, replyOf, type Section } from './reply.ts';
import { type Same, sameOf } from './same.ts';
import { type Statement, statementsOn } from './statements.ts';
import { findTopic, type Topic } from './topic.ts';
import { areOfTwoMatters } from './verdicts.ts';
import { type Voice, voicesOf } from './voices.ts';

export type { Part } from './reply.ts';

// Pairs that are looked at for what differs: reading the facts of a statement takes some 50 µs.
const MOST_PAIRS = 400;
const MOST_CLUSTERS = 8;
const MOST_VOICES = 6;
const MOST_DIFFERENCES = 8;
const MOST_ALONE = 8;
const MOST_OF_SOLE = 8;
const NEAREST = 3;
const NEAR = 0.3;

/** Compares what several sources tell of a topic: alike, differing, and one alone. */
export async function compareSources(
  topic: string,
  place: Place,
  page: Page,
  part: Part | null = null,
): Promise<Answered | Nothing> {
  const analyses = analysesOf(place.archive);
  const found = await findTopic(topic, place, analyses);
  const statements = await statementsOn(found, analyses);
  if (statements.length === 0) return nothing(topic, found, place, texts.answers.nothing);
  const articles = [...new Set(statements.map(({ article }) => article))];
  const voices = await voicesOf(articles, place.archive, place.scope);
  const sections = await sectionsOf(statements, voices, found, place);
  const compared: Compared = { topic, statements, voices, sections, found };
  return replyOf(compared, place, page, part) ?? nothing(topic, found, place, missing(part));
}

function missing(part: Part | null): string {
  if (part === null) return texts.answers.nothing;
  return { alike: texts.compare.noneAlike, differ: texts.compare.noneDiffer, only: texts.compare.noneOnly }[
    part
  ];
}

async function sectionsOf(
  statements: readonly Statement[],
  voices: readonly Voice[],
  found: Topic,
  { archive, scope }: Place,
): Promise<readonly Section[]> {
  const byArticle = new Map(
    voices.flatMap(({ articles, number }) => articles.map((each) => [each, number] as const)),
  );
  const numbers = statements.map(({ article }) => byArticle.get(article) ?? -1);
  const pace = createPace();
  await pace.pause();
  const weights = await weightsOf(statements, found.query, archive, scope);
  const told: Told = { bags: statements.map((each) => bagOf(each, weights)), voices: numbers };
  if (voices.length === 1) return [soleSection(told)];
  const pairs = await pairsOf(told);
  if (pace.due()) await pace.pause();
  const reader = createReader(statements, numbers, weights);
  const apart = await allApart(reader, pairs.slice(0, MOST_PAIRS));
  if (pace.due()) await pace.pause();
  const disputes = disputesOf(
    apart.filter(({ verdict }) => verdict === 'differ'),
    numbers,
  );
  const disputed = new Set(disputes.flatMap(({ members }) => members));
  const fitting = withoutConflicts(statements, pairs, apart);
  const free = fitting.filter(({ a, b }) => !disputed.has(a) && !disputed.has(b));
  const same = await allSame(reader, told, free.slice(0, MOST_PAIRS));
  if (pace.due()) await pace.pause();
  const clusters = clustersOf(told, same);
  const alike = clusters.slice(0, MOST_CLUSTERS).map((all): Section => {
    const members = all.slice(0, MOST_VOICES);
    const within = ({ a, b }: Difference) => members.includes(a) && members.includes(b);
    return { part: 'alike', members, differences: apart.filter(within) };
  });
  if (pace.due()) await pace.pause();
  const taken = new Set([...disputed, ...clusters.flat()]);
  const alone = aloneOf(told, fitting, taken, weights).slice(0, MOST_ALONE);
  const only = alone.map(({ members }): Section => ({ part: 'only', members, differences: [] }));
  const sections = [...alike, ...disputes, ...only];
  return sections.length > 0 ? sections : [plainSection(told)];
}

async function allApart(reader: Reader, pairs: readonly Pair[]): Promise<Difference[]> {
  const pace = createPace();
  const apart: Difference[] = [];
  for (const pair of pairs) {
    apart.push(...differencesOf(reader, pair));
    if (pace.due()) await pace.pause();
  }
  return apart;
}

async function allSame(reader: Reader, { bags }: Told, pairs: readonly Pair[]): Promise<Same[]> {
  const pace = createPace();
  const same: Same[] = [];
  for (const pair of pairs) {
    const found = sameOf(reader, bags, pair);
    if (found !== null) same.push(found);
    if (pace.due()) await pace.pause();
  }
  return same;
}

/** The pairs that may tell the same: of which nothing says that they are of two matters. */
function withoutConflicts(
  statements: readonly Statement[],
  pairs: readonly Pair[],
  apart: readonly Difference[],
): readonly Pair[] {
  const keyOf = ({ a, b }: { readonly a: number; readonly b: number }) => `${a} ${b}`;
  const conflicts = new Set(apart.filter(({ verdict }) => verdict !== 'later').map(keyOf));
  const later = new Set(apart.filter(({ verdict }) => verdict === 'later').map(keyOf));
  return pairs.filter((pair) => {
    const [first, second] = [statements[pair.a], statements[pair.b]];
    if (conflicts.has(keyOf(pair)) || first === undefined || second === undefined) return false;
    return later.has(keyOf(pair)) || !isAlike(pair) || !areOfTwoMatters(first, second);
  });
}

/** All that is worth telling where there is one voice alone. */
function soleSection({ bags }: Told): Section {
  return { part: 'only', members: byWeight(bags).slice(0, MOST_OF_SOLE), differences: [] };
}

/** The best of each voice, where nothing can be said of what they have in common. */
function plainSection({ bags, voices }: Told): Section {
  const all = byWeight(bags);
  const best = all.filter((at, index) => all.findIndex((other) => voices[other] === voices[at]) === index);
  return { part: 'plain', members: best.slice(0, MOST_VOICES), differences: [] };
}

function byWeight(bags: readonly Bag[]): number[] {
  const weights = bags.map(weightOf);
  return bags.map((_, at) => at).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}

/** Differences that have a statement in common are one dispute. */
function disputesOf(differences: readonly Difference[], voices: readonly number[]): Section[] {
  const disputes: { members: number[]; differences: Difference[] }[] = [];
  for (const difference of differences) {
    const { a, b } = difference;
    const known = disputes.find(({ members }) => members.includes(a) || members.includes(b));
    if (known === undefined) disputes.push({ members: [a, b], differences: [difference] });
    else if (canJoin(known.members, a, voices) && canJoin(known.members, b, voices)) {
      known.members.push(...[a, b].filter((at) => !known.members.includes(at)));
      known.differences.push(difference);
    }
  }
  return disputes.slice(0, MOST_DIFFERENCES).map((each) => ({ part: 'differ', ...each }));
}

/** A voice speaks once in a dispute. */
function canJoin(members: readonly number[], at: number, voices: readonly number[]): boolean {
  return (
    members.includes(at) ||
    (members.length < MOST_VOICES && !members.some((other) => voices[other] === voices[at]))
  );
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
