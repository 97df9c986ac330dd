import { createPace } from '../../archive/pace.ts';
import { type Bag, type Likeness, likenessOf } from './likeness.ts';

/** Two statements of different voices that have something in common, by their places in the list. */
export interface Pair extends Likeness {
  readonly a: number;
  readonly b: number;
}

// From here on two statements tell the same, or from a little less where both begin with one deed: read off all pairs of seven
// made-up sets of stories.
const ALIKE = 0.5;
const ALIKE_DEED = 0.4;
const ALIKE_SHARED = 3;
// Below this a pair is of no use to anybody.
const NEAR = 0.2;

/** The statements as bags, with the number of each one's voice. */
export interface Told {
  readonly bags: readonly Bag[];
  readonly voices: readonly number[];
}

/** All pairs of statements of different voices that are near each other, the likest first. */
export async function pairsOf({ bags, voices }: Told): Promise<readonly Pair[]> {
  const pace = createPace();
  const pairs: Pair[] = [];
  for (const [a, bag] of bags.entries()) {
    for (let b = a + 1; b < bags.length; b++) {
      const other = bags[b];
      if (other === undefined || voices[a] === voices[b]) continue;
      const likeness = likenessOf(bag, other);
      if (likeness.score >= NEAR) pairs.push({ a, b, ...likeness });
    }
    if (pace.due()) await pace.pause();
  }
  return pairs.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
}

/** Whether two statements tell the same. */
export function isAlike({ score, shared, isTold, isOneDeed }: Likeness): boolean {
  return score >= (isOneDeed ? ALIKE_DEED : ALIKE) && shared >= ALIKE_SHARED && isTold;
}

/** Whether two statements are so like that their figures are of one thing. */
export function isOneMatter({ score, shared, isTold }: Likeness): boolean {
  return score >= ALIKE && shared >= ALIKE_SHARED && isTold;
}
