import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Following } from '../../../src/tracking/following/following.ts';
import type { OnStage, Stage } from '../../../src/tracking/stage.ts';
import { FakeFeed, failing, itemsOf } from './feed-server.ts';
import { HOUR, MINUTE, newsroom, wish } from './newsroom.ts';

const ADDRESS = 'https://news.example/feed';
const FOUND = { url: ADDRESS, title: 'News', home: null };

/** Ends the process at the first time that a stage is reached: nothing of it is written afterwards. */
function endAt(stage: Stage): { readonly onStage: OnStage; readonly isEnded: () => boolean } {
  let isEnded = false;
  return {
    isEnded: () => isEnded,
    onStage(reached) {
      if (isEnded || reached !== stage) return;
      isEnded = true;
      throw new Error(`the process ends at “${stage}”`);
    },
  };
}

describe('a process that ends', () => {
  it.each<Stage>([
    'feed fetched',
    'entries stored',
  ])('at “%s” loses nothing and repeats nothing', async (stage) => {
    const room = newsroom();
    const feed = new FakeFeed(ADDRESS, itemsOf('a', 3));
    room.web.put(ADDRESS, feed.answer);
    const crash = async () => {
      const end = endAt(stage);
      const following = room.start({ onStage: end.onStage });
      following.start();
      following.follow(FOUND, wish('1'));
      for (let minute = 0; minute < 60 && !end.isEnded(); minute += 1) await room.run(MINUTE);
      expect(end.isEnded()).toBe(true);
      await following.stop();
    };
    await crash();
    const between = room.start();
    between.start();
    await room.run(HOUR);
    await between.stop();
    feed.add({ id: 'b1' });
    await crash();
    const following = room.start();
    following.start();
    await room.run(HOUR);
    expect(room.ids('1')).toEqual(['a1', 'a2', 'a3', 'b1']);
    expect(room.news('1')).toEqual(['b1']);
  });

  it('while an article is taken in takes it in the next time', async () => {
    const room = newsroom();
    room.web.put(ADDRESS, new FakeFeed(ADDRESS, itemsOf('a', 3)).answer);
    let following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    room.outcome = ({ id }) => {
      if (id === 'a2') throw new Error('the process ends');
      return null;
    };
    await room.settle();
    await following.stop();
    room.outcome = null;
    following = room.start();
    following.start();
    await room.run(HOUR);
    expect([...room.ids('1')].sort()).toEqual(['a1', 'a2', 'a3']);
  });

  it('by being stopped writes nothing afterwards', async () => {
    const room = newsroom();
    const feed = new FakeFeed(ADDRESS, itemsOf('a', 3));
    let answer = () => {};
    room.web.put(ADDRESS, async (request) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return feed.answer(request);
    });
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.settle();
    const stopped = following.stop();
    answer();
    await stopped;
    await room.run(HOUR);
    expect(following.list('1')[0]).toMatchObject({ checkedAt: null, state: 'well' });
    expect(room.ids('1')).toEqual([]);
    expect(room.clock.waiting).toBe(0);
  });
});

/** What may happen, in any order. */
const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('publish' as const), count: fc.integer({ min: 1, max: 4 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ what: 'restart' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('crash' as const),
      stage: fc.constantFrom<Stage>('feed fetched', 'entries stored'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ what: 'break' as const }) },
  { weight: 1, arbitrary: fc.constant({ what: 'mend' as const }) },
  { weight: 1, arbitrary: fc.constant({ what: 'withdraw' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('follow' as const), scope: fc.constantFrom('1', '2', '3') }),
  },
);
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;

/** A feed, servers that follow it, and a process that ends now and then. */
class World {
  readonly room = newsroom();
  readonly feed = new FakeFeed(ADDRESS, itemsOf('old', 5));
  /** What each server has to hear of: all that was published while it followed. */
  readonly expected = new Map<string, string[]>();
  #published = 0;
  #following: Following;
  #ended: () => boolean = () => false;

  constructor() {
    this.room.web.put(ADDRESS, this.feed.answer);
    this.#following = this.room.start();
    this.#following.start();
  }

  async let(happening: Happening): Promise<void> {
    switch (happening.what) {
      case 'publish':
        return this.publish(happening.count);
      case 'wait':
        await this.room.run(happening.minutes * MINUTE);
        if (this.#ended()) await this.restart();
        return;
      case 'restart':
        return this.restart();
      case 'crash': {
        const end = endAt(happening.stage);
        await this.restart(end.onStage);
        this.#ended = end.isEnded;
        return;
      }
      case 'break':
        this.feed.instead = () => failing();
        return;
      case 'mend':
        this.feed.instead = null;
        return;
      case 'withdraw':
        // Not what nobody has seen yet.
        if (this.feed.instead === null) await this.room.run(2 * HOUR);
        if (this.feed.instead === null && !this.#ended()) this.feed.items = this.feed.items.slice(2);
        return;
      case 'follow':
        return this.follow(happening.scope);
    }
  }

  publish(count: number): void {
    const items = itemsOf('new', count, this.#published + 1);
    this.#published += count;
    this.feed.add(...items);
    for (const ids of this.expected.values()) ids.push(...items.map(({ id }) => id).reverse());
  }

  /** Its feed is read before anything more is published, so that it is known what is news. */
  async follow(scope: string): Promise<void> {
    if (this.expected.has(scope)) return;
    this.feed.instead = null;
    await this.restart();
    this.#following.follow(FOUND, wish(scope));
    await this.room.run(2 * MINUTE);
    this.expected.set(scope, []);
  }

  async restart(onStage?: OnStage): Promise<void> {
    await this.#following.stop();
    this.#ended = () => false;
    this.#following = this.room.start(onStage === undefined ? {} : { onStage });
    this.#following.start();
    await this.room.settle();
  }

  async end(): Promise<void> {
    this.feed.instead = null;
    await this.restart();
    for (const scope of this.expected.keys()) {
      for (const { id } of this.#following.list(scope)) this.#following.resume(id, scope);
    }
    await this.room.run(4 * HOUR);
    await this.#following.stop();
  }
}

describe('whatever happens to a feed and to the process', () => {
  it('each entry is taken in once for each server, in order, and what came later is news', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 3, maxLength: 25 }), async (happenings) => {
        const world = new World();
        await world.follow('1');
        for (const each of happenings) await world.let(each);
        await world.end();
        for (const [scope, news] of world.expected) {
          const ids = world.room.ids(scope);
          expect(new Set(ids).size).toBe(ids.length);
          expect(world.room.news(scope)).toEqual(news);
        }
      }),
      { numRuns: 25 },
    );
  });
});
