import { canonicalUrl } from '../../../src/tracking/feeds/canonical-url.ts';
import type { Random } from '../../fuzz/random.ts';
import type { Outlet } from '../press/outlet.ts';
import { correct, type Story, writeStory } from '../press/story.ts';
import type { TruePrinting } from './truth.ts';

/** Publishes by chance: new stories, some of them in two outlets, and corrections. */
export class Editor {
  readonly #outlets: readonly Outlet[];
  readonly #random: Random;
  readonly #now: () => Date;
  /** Each story with the outlets that have it. */
  readonly #stories: { story: Story; readonly outlets: readonly Outlet[]; readonly isNews: boolean }[] = [];
  #isNews = false;

  constructor(outlets: readonly Outlet[], random: Random, now: () => Date) {
    this.#outlets = outlets;
    this.#random = random;
    this.#now = now;
  }

  get stories(): number {
    return this.#stories.length;
  }

  /** From now on what is published is news to those who follow. */
  begin(): void {
    this.#isNews = true;
  }

  publish(): void {
    const random = this.#random;
    const story = writeStory(random, this.#stories.length);
    const first = random.from(this.#outlets);
    const others = this.#outlets.filter((outlet) => outlet !== first);
    const outlets = random.once(5) ? [first, random.from(others)] : [first];
    for (const outlet of outlets) outlet.print(story, this.#now());
    this.#stories.push({ story, outlets, isNews: this.#isNews });
  }

  /** Prints another version of one of the latest stories; of none that stands in two outlets, where it would differ. */
  correct(): void {
    const latest = this.#stories.slice(-10).filter(({ outlets }) => outlets.length === 1);
    if (latest.length === 0) return;
    const kept = this.#random.from(latest);
    kept.story = correct(kept.story);
    for (const outlet of kept.outlets) outlet.print(kept.story, this.#now());
  }

  /** All that stands in the outlets, by the addresses that one article has. */
  printings(origin: string): readonly TruePrinting[] {
    return this.#stories.flatMap(({ story, outlets, isNews }) =>
      outlets.map((outlet) => ({
        outlet: outlet.name,
        url: canonicalUrl(`${origin}/${outlet.id}/${story.word}.html`) ?? '',
        story,
        isNews,
      })),
    );
  }
}
