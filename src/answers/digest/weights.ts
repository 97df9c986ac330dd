import { createPace } from '../../archive/pace.ts';
import type { Place } from '../find.ts';
import { LIGHT, LIGHT_WEIGHT } from '../light.ts';
import { idf } from '../query.ts';

// Of fewer articles or passages the rarity of a word tells nothing.
const FEWEST = 40;
// All tell of the topic: that two do is no likeness.
const TOPIC_WEIGHT = 0.25;
// How rare a word is that was not asked about, and of how many is asked at a time.
const UNKNOWN = 0.7;
const ASKED = 1_000;

/** What terms weigh: the rarer in the articles and in the archive, the more, from 0 to 1. */
export async function weightsOf(
  held: ReadonlyMap<string, number>,
  articles: number,
  topic: ReadonlySet<string>,
  { archive, scope }: Pick<Place, 'archive' | 'scope'>,
): Promise<ReadonlyMap<string, number>> {
  const pace = createPace();
  // Of many articles, what one alone has ties it to none: how rare that is elsewhere need not be known.
  const least = articles > FEWEST ? 2 : 1;
  const asked = [...held].flatMap(([term, count]) => (count < least || term.includes(' ') ? [] : [term]));
  const everywhere = new Map<string, number>();
  for (let at = 0; at < asked.length; at += ASKED) {
    const { passages, terms: counts } = await archive.frequencies(asked.slice(at, at + ASKED), scope);
    const rarity = rarities(Math.max(FEWEST, passages));
    for (const [term, count] of counts) everywhere.set(term, rarity(count));
    if (pace.due()) await pace.pause();
  }
  const here = rarities(Math.max(FEWEST, articles));
  const weights = new Map<string, number>();
  for (const [term, count] of held) {
    const [first = '', second = first] = term.split(' ');
    const elsewhere = Math.max(everywhere.get(first) ?? UNKNOWN, everywhere.get(second) ?? UNKNOWN);
    const isTopic = topic.has(first) && topic.has(second);
    const known = (isTopic ? TOPIC_WEIGHT : 1) * (LIGHT.has(term) ? LIGHT_WEIGHT : 1);
    weights.set(term, Math.sqrt(here(count) * elsewhere) * known);
    if (weights.size % ASKED === 0 && pace.due()) await pace.pause();
  }
  return weights;
}

/** Inverse document frequency as a share of the highest one, of so many. */
function rarities(all: number): (held: number) => number {
  const highest = idf(1, all);
  return (held) => Math.max(0, idf(Math.max(1, Math.min(held, all)), all) / highest);
}
