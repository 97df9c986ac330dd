import { createPace } from '../../archive/pace.ts';
import type { Gist } from './gist.ts';

// From here on two articles tell of one thing, and so do, on average, the articles of two groups: read off all pairs of a
// made-up press of six papers over three weeks.
const ALIKE = 0.14;
const ALIKE_ALL = 0.11;
// A word in so many of the articles ties none of them together.
const COMMON = { share: 0.3, least: 12 };

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
  const likenesses = await likenessesOf(gists);
  const edges = [...likenesses]
    .map(([key, likeness]): Edge => ({ a: Math.floor(key / gists.length), b: key % gists.length, likeness }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness || one.a - other.a || one.b - other.b);
  const pace = createPace();
  const groups = gists.map((_, at): readonly number[] => [at]);
  for (const { a, b } of edges) {
    const [one, other] = [groups[a] ?? [], groups[b] ?? []];
    if (one === other || meanOf(one, other, likenesses, gists.length) < ALIKE_ALL) continue;
    const both = [...one, ...other].sort((left, right) => left - right);
    for (const at of both) groups[at] = both;
    if (pace.due()) await pace.pause();
  }
  return [...new Set(groups)];
}

function meanOf(
  one: readonly number[],
  other: readonly number[],
  likenesses: ReadonlyMap<number, number>,
  all: number,
): number {
  let sum = 0;
  for (const a of one)
    for (const b of other) sum += likenesses.get(Math.min(a, b) * all + Math.max(a, b)) ?? 0;
  return sum / (one.length * other.length);
}

/** The cosine of each pair that shares a word of weight, by `a * all + b`. */
async function likenessesOf(gists: readonly Gist[]): Promise<ReadonlyMap<number, number>> {
  const holders = new Map<string, number[]>();
  for (const [at, { terms }] of gists.entries()) {
    for (const term of terms.keys()) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [at]);
      else known.push(at);
    }
  }
  const most = Math.max(COMMON.least, gists.length * COMMON.share);
  const pace = createPace();
  const likenesses = new Map<number, number>();
  for (const [term, places] of holders) {
    if (places.length < 2 || places.length > most) continue;
    const own = places.map((at) => gists[at]?.terms.get(term) ?? 0);
    for (const [index, a] of places.entries()) {
      for (let next = index + 1; next < places.length; next++) {
        const key = a * gists.length + (places[next] ?? 0);
        likenesses.set(key, (likenesses.get(key) ?? 0) + (own[index] ?? 0) * (own[next] ?? 0));
      }
    }
    if (pace.due()) await pace.pause();
  }
  return likenesses;
}
