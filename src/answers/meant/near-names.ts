import { createPace } from '../../archive/pace.ts';
import { distance } from '../../archive/spelling.ts';
import { type Person, peopleIn } from '../../articles/people.ts';
import { fold } from '../../text/fold.ts';
import { PARTICLES } from '../../text/gazetteer/heads.ts';
import { otherForms, sameGivenName } from '../../text/nicknames.ts';
import { nameWords } from '../../text/same-name.ts';
import { stem } from '../../text/stem.ts';
import { soundsSame, spellings } from '../../text/transliteration.ts';
import type { TypedName } from '../../text/typed-name.ts';
import type { Place } from '../find.ts';
import { linesHolding } from '../portraits.ts';
import { slipsOf } from '../spelling.ts';

// Passages that are looked at for people whose names are near.
const PASSAGES = 30;
const MOST = 5;
// A name of more words is hardly one person's.
const MOST_WORDS = 6;

/**
 * The full names of people in the articles that somebody may have meant by another one, nearest first, at most five: with
 * a slip of the pen in a word or two, in another spelling of the same sound, turned round, with or without an initial. None
 * where somebody has the typed name.
 */
export async function nearNames(typed: TypedName, place: Place): Promise<string[]> {
  const words = typed.words.slice(0, MOST_WORDS);
  const everyone = await peopleNear(words, place);
  const near = new Map<string, { name: string; far: number; count: number }>();
  for (const { name, mentions } of everyone) {
    const plain = name.replace(/\s+/g, ' ');
    const key = nameWords(plain).join(' ');
    const far = farOf(words, nameWords(plain));
    if (words.every((word) => key.split(' ').includes(word))) return [];
    if (far > FARTHEST) continue;
    near.set(key, { name: plain, far, count: (near.get(key)?.count ?? 0) + mentions.length });
  }
  return [...near]
    .filter(([key]) => ![...near.keys()].some((fuller) => isPart(key, fuller)))
    .map(([, each]) => each)
    .sort((a, b) => a.far - b.far || b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** “Kerry” beside “John Kerry”. */
function isPart(name: string, fuller: string): boolean {
  const words = new Set(fuller.split(' '));
  return name !== fuller && name.split(' ').every((word) => words.has(word));
}

/** The people of the passages that hold such words as those of a name. */
async function peopleNear(words: readonly string[], { archive, scope, filter }: Place): Promise<Person[]> {
  const pace = createPace();
  const terms: string[][] = [];
  for (const word of words) {
    if (word.length < 2) continue;
    if (pace.due()) await pace.pause();
    const sounding = [...spellings(word), ...otherForms(word)].map(stem);
    const { terms: held } = await archive.frequencies([...new Set([stem(fold(word)), ...sounding])], scope);
    const known = [...held].filter(([, passages]) => passages > 0).map(([term]) => term);
    terms.push([...new Set([...known, ...(await slipsOf(word, archive, scope)).map(({ term }) => term)])]);
  }
  const groups = terms
    .filter((each) => each.length > 0)
    .map((each) => ({
      word: each[0] ?? '',
      alternatives: each.map((term) => ({ terms: [term], weight: 1 })),
    }));
  if (groups.length === 0) return [];
  const hits = await archive.search({
    groups,
    scope,
    limit: PASSAGES,
    ...(filter === undefined ? {} : { filter }),
  });
  const needles = terms.flat().map((term) => (term.length > 3 ? term.slice(0, -1) : term));
  const found: Person[] = [];
  for (const { article, paragraph } of hits) {
    if (pace.due()) await pace.pause();
    const only = { ...article, paragraphs: article.paragraphs.slice(paragraph - 1, paragraph) };
    const lines = linesHolding({ article: only, paragraphs: new Set([1]) }, needles);
    found.push(...peopleIn(article, lines));
  }
  return found;
}

// How far one word is from another; further is another word.
const NICKNAME = 0.2;
const SOUND = 0.3;
const SLIP = 0.5;
const SLIPS = 0.8;
const LONG = 7;
const SHORTEST_SLIPPED = 4;
// A name may have a middle one that was not typed, or be turned round.
const MIDDLE = 0.4;
const TURNED = 0.1;
// Two slips in a whole name.
const FARTHEST = 1.1;

/** How far a name is from the typed words, 0 for the same; infinite where a typed word has nothing like it. */
function farOf(typed: readonly string[], name: readonly string[]): number {
  const left = name.filter((word) => !PARTICLES.has(word));
  let far = 0;
  let last = -1;
  let isTurned = false;
  for (const word of typed) {
    const [best] = left
      .map((other, at) => ({ at, far: other === '' ? Number.POSITIVE_INFINITY : wordFar(word, other) }))
      .sort((a, b) => a.far - b.far);
    if (best === undefined || best.far === Number.POSITIVE_INFINITY) {
      // An initial may be one too many.
      if (word.length > 1 || typed.length < 3) return Number.POSITIVE_INFINITY;
      continue;
    }
    far += best.far;
    isTurned ||= best.at < last;
    last = best.at;
    left[best.at] = '';
  }
  const more = typed.length < 2 ? 0 : left.filter((word) => word !== '').length;
  return far + MIDDLE * more + (isTurned ? TURNED : 0);
}

function wordFar(typed: string, other: string): number {
  if (typed === other) return 0;
  if (typed.length === 1 || other.length === 1) {
    return typed.charAt(0) === other.charAt(0) ? NICKNAME : Number.POSITIVE_INFINITY;
  }
  if (sameGivenName(typed, other)) return NICKNAME;
  if (soundsSame(typed, other)) return SOUND;
  const mistakes = distance(typed, other);
  const shortest = Math.min(typed.length, other.length);
  const isTurned = typed.length === other.length && [...typed].sort().join('') === [...other].sort().join('');
  if (mistakes === 1 && (shortest >= SHORTEST_SLIPPED || isTurned)) return SLIP;
  return mistakes === 2 && shortest >= LONG ? SLIPS : Number.POSITIVE_INFINITY;
}
