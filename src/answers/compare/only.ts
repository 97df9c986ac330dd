import type { Pair, Told } from './alike.ts';
import type { Bag, Weights } from './likeness.ts';
import { nameOf } from './voices.ts';

// Nearer to another voice's statement than this, it may be told there in other words.
const NEAR = 0.4;
// Of the weight of its words, this share must stand nowhere in what the other voices tell.
const NEWS = 0.3;
// What a name, a figure or a date adds to a statement's weight.
const NAMES = 0.15;
const FIGURES = 0.2;
const DATES = 0.1;
const EARLY = 0.4;
// Of so few words a statement says little by itself (“Councillor Moore supported her”).
const FEW = 6;
const SHORTNESS = 0.3;
const MOST_OF_ONE = 3;

/** What one voice alone tells, best first, by the places of the statements; the voices of the best come first. */
export interface Alone {
  readonly voice: number;
  readonly members: readonly number[];
}

/** How much a statement matters: by the topic's words in it, by what it names, and by how early it stands. */
export function weightOf({ statement }: Bag): number {
  const { ground, early, mentions, tokens } = statement;
  const has = (list: readonly unknown[], worth: number) => (list.length > 0 ? worth : 0);
  return (
    Math.min(1, ground) +
    EARLY * early +
    has(mentions.names, NAMES) +
    has(mentions.numbers, FIGURES) +
    has(mentions.dates, DATES) -
    (tokens.length < FEW ? SHORTNESS : 0)
  );
}

/** The statements of weight that no other voice has, `taken` ones left out. */
export function aloneOf(
  told: Told,
  pairs: readonly Pair[],
  taken: ReadonlySet<number>,
  weights: Weights,
): readonly Alone[] {
  const { bags, voices } = told;
  const near = new Set(
    pairs.filter(({ score, isTold }) => score >= NEAR && isTold).flatMap(({ a, b }) => [a, b]),
  );
  const holders = holdersOf(told);
  const byVoice = new Map<number, number[]>();
  for (const [at, bag] of bags.entries()) {
    const voice = voices[at] ?? -1;
    if (taken.has(at) || near.has(at) || newsOf(bag, voice, holders, weights) < NEWS) continue;
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), at]);
  }
  const worth = (at: number) => {
    const bag = bags[at];
    return bag === undefined ? 0 : weightOf(bag);
  };
  return [...byVoice]
    .map(([voice, members]) => ({ voice, members: bestOf(members, worth, bags) }))
    .sort((a, b) => worth(b.members[0] ?? -1) - worth(a.members[0] ?? -1) || a.voice - b.voice);
}

/** The best few, of which none repeats another. */
function bestOf(members: readonly number[], worth: (at: number) => number, bags: readonly Bag[]): number[] {
  const kept: number[] = [];
  // A voice may have several sources: what stands under a source's name is that one's.
  const sourceOf = (at: number | undefined) => {
    const article = bags[at ?? -1]?.statement.article;
    return article === undefined ? null : nameOf(article);
  };
  for (const at of members.toSorted((a, b) => worth(b) - worth(a) || a - b)) {
    const bag = bags[at];
    if (bag === undefined || kept.some((other) => repeats(bag, bags[other]))) continue;
    if (kept.length > 0 && sourceOf(at) !== sourceOf(kept[0])) continue;
    kept.push(at);
    if (kept.length === MOST_OF_ONE) break;
  }
  return kept;
}

const REPEATED = 0.6;

function repeats(bag: Bag, other: Bag | undefined): boolean {
  if (other === undefined) return false;
  let common = 0;
  for (const [sense, weight] of bag.senses) if (other.senses.has(sense)) common += weight;
  return common >= REPEATED * Math.min(bag.mass, other.mass);
}

/** Which voices have each word and figure, of all that they tell of the topic. */
function holdersOf({ bags, voices }: Told): ReadonlyMap<string, ReadonlySet<number>> {
  const holders = new Map<string, Set<number>>();
  for (const [at, { senses, figures }] of bags.entries()) {
    for (const key of [...senses.keys(), ...figures.keys()]) {
      holders.set(key, (holders.get(key) ?? new Set()).add(voices[at] ?? -1));
    }
  }
  return holders;
}

/** The share of a statement's weight that no other voice has. */
function newsOf(
  { senses, figures, mass }: Bag,
  voice: number,
  holders: ReadonlyMap<string, ReadonlySet<number>>,
  weights: Weights,
): number {
  const isOwn = (key: string) => [...(holders.get(key) ?? [])].every((holder) => holder === voice);
  let own = 0;
  let all = mass;
  for (const sense of senses.keys()) if (isOwn(sense)) own += weights.of(sense);
  for (const [figure, weight] of figures) {
    all += weight;
    if (isOwn(figure)) own += weight;
  }
  return all === 0 ? 0 : own / all;
}
