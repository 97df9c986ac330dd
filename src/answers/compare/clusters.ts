import { slice } from '../../text/span.ts';
import type { Told } from './alike.ts';
import { type Same, WORDS } from './same.ts';

/** A group in the making: what is told round one statement. */
interface Star {
  readonly middle: number;
  readonly key: string;
  sum: number;
  readonly members: Map<number, { readonly at: number; readonly worth: number }>;
}

// An article tells first what it is about: that is the better quotation.
const OPENING = 0.3;

/**
 * Groups of statements that tell the same, one for each voice, by their places: round a middle one with which all of the others
 * share one fact, or to which the words of each are alike, so that no chain leads from one thing to another. What most
 * voices tell comes first, then the likest.
 */
export function clustersOf(told: Told, same: readonly Same[]): readonly (readonly number[])[] {
  const taken = new Set<number>();
  const said = new Set<string>();
  const clusters: (readonly number[])[] = [];
  let left = same;
  for (;;) {
    const best = bestStar(told, left);
    if (best === null) return clusters;
    const members = [best.middle, ...[...best.members.values()].map(({ at }) => at)];
    clusters.push(members);
    for (const member of members) for (const at of printingsOf(member, told)) taken.add(at);
    // What has been told is not told again by others.
    if (best.key !== WORDS) said.add(best.key);
    left = left.filter(
      ({ a, b, keys }) => !taken.has(a) && !taken.has(b) && !keys.some((key) => said.has(key)),
    );
  }
}

/** A statement and the same words in other printings of its voice. */
function printingsOf(member: number, { bags, voices }: Told): number[] {
  const words = (at: number) => {
    const statement = bags[at]?.statement;
    return statement === undefined ? '' : slice(statement.article.text, statement.sentence.span);
  };
  const own = words(member);
  return voices.flatMap((voice, at) => (voice === voices[member] && words(at) === own ? [at] : []));
}

function bestStar({ bags, voices }: Told, same: readonly Same[]): Star | null {
  const early = (at: number) => OPENING * (bags[at]?.statement.early ?? 0);
  const stars = new Map<string, Star>();
  const add = (middle: number, other: number, key: string, score: number) => {
    const name = `${middle} ${key}`;
    const star = stars.get(name) ?? { middle, key, sum: early(middle), members: new Map() };
    stars.set(name, star);
    const voice = voices[other] ?? -1;
    const known = star.members.get(voice);
    const worth = score + early(other);
    if (known !== undefined && known.worth >= worth) return;
    star.members.set(voice, { at: other, worth });
    star.sum += worth - (known?.worth ?? 0);
  };
  for (const { a, b, score, keys } of same) {
    for (const key of keys) {
      add(a, b, key, score);
      add(b, a, key, score);
    }
  }
  let best: Star | null = null;
  for (const star of stars.values()) if (best === null || isBetter(star, best)) best = star;
  return best;
}

function isBetter(one: Star, other: Star): boolean {
  return (
    one.members.size > other.members.size || (one.members.size === other.members.size && one.sum > other.sum)
  );
}
