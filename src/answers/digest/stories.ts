import { createPace } from '../../archive/pace.ts';
import type { Gist } from './gist.ts';

// From here on two articles tell of one thing, and so do, on average, the articles of two groups: read off all pairs of a
// made-up press of six papers over three weeks.
const ALIKE = 0.14;
const ALIKE_ALL = 0.11;
// A word in so many of the articles ties none of them together.
const COMMON = { share: 0.3, least: 12 };

// Of short articles one word in common makes much: it counts in full where so many are.
const SHARED = 4;

// A name in common tells little by itself: a mayor opens marathons too. It counts beside what else both tell, or where there
// are more of them: a name of three words makes five terms.
const NAMES = { least: 0.03, beside: 2, few: 5, further: 0.03 };

/** Two articles by their places, and the cosine of their gists. */
interface Edge {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * The places of articles that tell of one thing, every article in one group: the likest are put together first, and groups as
 * long as their articles are alike on average (agglomerative clustering, average link), so that no chain of likenesses leads
 * from one story to another.
 */
export async function storiesOf(gists: readonly Gist[]): Promise<readonly (readonly number[])[]> {
  const likeness = await likenessesOf(gists);
  const edges: Edge[] = [];
  for (const a of gists.keys())
    for (let b = a + 1; b < gists.length; b++)
      if (likeness(a, b) >= ALIKE) edges.push({ a, b, likeness: likeness(a, b) });
  edges.sort((one, other) => other.likeness - one.likeness || one.a - other.a || one.b - other.b);
  const pace = createPace();
  const groups = gists.map((_, at): readonly number[] => [at]);
  for (const { a, b } of edges) {
    const [one, other] = [groups[a] ?? [], groups[b] ?? []];
    if (one === other || meanOf(one, other, likeness) < ALIKE_ALL) continue;
    const both = [...one, ...other].sort((left, right) => left - right);
    for (const at of both) groups[at] = both;
    if (pace.due()) await pace.pause();
  }
  return [...new Set(groups)];
}

/** How alike two articles are, by their places, the lower one first. */
type Likeness = (a: number, b: number) => number;

function meanOf(one: readonly number[], other: readonly number[], likeness: Likeness): number {
  let sum = 0;
  for (const a of one) for (const b of other) sum += likeness(Math.min(a, b), Math.max(a, b));
  return sum / (one.length * other.length);
}

/** The cosine of each pair of gists, less where it is hardly more than names or a word or two. */
async function likenessesOf(gists: readonly Gist[]): Promise<Likeness> {
  const all = gists.length;
  const [plain, named, shared, names] = [
    new Float64Array(all * all),
    new Float64Array(all * all),
    new Uint16Array(all * all),
    new Uint16Array(all * all),
  ];
  const pace = createPace();
  for (const { places, own, isName } of sharedTerms(gists)) {
    for (const [index, a] of places.entries()) {
      for (let next = index + 1; next < places.length; next++) {
        const b = places[next] ?? 0;
        const at = a * all + b;
        const isNamed = isName[index] === true && isName[next] === true;
        const sum = isNamed ? named : plain;
        if (isNamed) names[at] = (names[at] ?? 0) + 1;
        sum[at] = (sum[at] ?? 0) + (own[index] ?? 0) * (own[next] ?? 0);
        shared[at] = (shared[at] ?? 0) + 1;
      }
    }
    if (pace.due()) await pace.pause();
  }
  return (a, b) => {
    const at = a * all + b;
    const words = plain[at] ?? 0;
    const further = Math.max(0, (names[at] ?? 0) - NAMES.few);
    const most = NAMES.least + NAMES.beside * words + NAMES.further * further;
    return (words + Math.min(named[at] ?? 0, most)) * Math.min(1, (shared[at] ?? 0) / SHARED);
  };
}

/** A term, by the places of the gists that have it. */
interface Shared {
  readonly places: number[];
  /** What it weighs in each. */
  readonly own: number[];
  readonly isName: boolean[];
}

/** The terms that some gists have, and not most of them. */
function sharedTerms(gists: readonly Gist[]): Shared[] {
  const holders = new Map<string, Shared>();
  for (const [at, { counts, named, weightOf }] of gists.entries()) {
    for (const term of counts.keys()) {
      const known = holders.get(term) ?? { places: [], own: [], isName: [] };
      if (known.places.length === 0) holders.set(term, known);
      known.places.push(at);
      known.own.push(weightOf(term));
      known.isName.push(named.has(term));
    }
  }
  const most = Math.max(COMMON.least, gists.length * COMMON.share);
  return [...holders.values()].filter(({ places }) => places.length > 1 && places.length <= most);
}
