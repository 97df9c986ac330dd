import { Random } from '../../fuzz/random.ts';
import type { MutationName } from './mutations.ts';
import { nameOf, nextPoint, type Point } from './points.ts';
import { Scene } from './scene.ts';
import { countOf, type Verdict } from './verdict.ts';

export interface ChapterOptions {
  readonly points: number;
  readonly seed: string;
  readonly mutation?: MutationName | null;
  /** Instead of points of every kind. */
  readonly choose?: (random: Random) => Point;
  /** Whether the folder of a store with which something is wrong is left there, and told. */
  readonly keeps?: boolean;
  readonly onPoint?: (done: number) => void;
}

export interface Chapter {
  readonly verdict: Verdict;
  /** How many processes were ended at each kind of point. */
  readonly hits: ReadonlyMap<string, number>;
  readonly stories: number;
  readonly articles: number;
  readonly messages: number;
  /** Restarts for which Discord had forgotten every nonce. */
  readonly forgotten: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** From an empty store through so many kills to a judgement of what is there in the end. */
export async function runChapter(options: ChapterOptions): Promise<Chapter> {
  const { points, seed, mutation = null, choose = nextPoint, onPoint = () => {}, keeps = false } = options;
  const random = new Random(seed);
  const scene = await Scene.open(seed, mutation);
  const hits = new Map<string, number>();
  let forgotten = 0;
  let isKept = keeps;
  try {
    await scene.begin();
    for (let done = 0; done < points; done++) {
      const point = choose(random);
      if (random.once(5)) {
        scene.jump(random.between(6, 60) * MINUTE);
        forgotten += 1;
      }
      scene.publish(random);
      const reached = await scene.strike(point);
      const name = reached ? nameOf(point) : 'none in time';
      hits.set(name, (hits.get(name) ?? 0) + 1);
      onPoint(done + 1);
    }
    scene.calm();
    // The last one's digests are all due.
    for (const ahead of [0, DAY, DAY]) {
      scene.jump(ahead);
      await scene.drain();
    }
    const { truth, evidence, verdict } = await scene.judge();
    isKept = keeps && countOf(verdict) > 0;
    return {
      verdict,
      hits,
      stories: new Set(truth.printings.map(({ story }) => story.word)).size,
      articles: evidence.stored.filter(({ isCurrent }) => isCurrent).length,
      messages: [...evidence.messages.values()].reduce((sum, said) => sum + said.length, 0),
      forgotten,
    };
  } finally {
    await scene.close(isKept);
    if (isKept) console.log(`the store is kept in ${scene.folder}`);
  }
}
