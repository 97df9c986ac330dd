import { Random } from '../../fuzz/random.ts';

/** What stories are about, and watches look for: no two of them have a stem in common, and no filler word has one. */
export const TOPICS = [
  'harbour',
  'budget',
  'orchestra',
  'glacier',
  'tramway',
  'bakery',
  'vaccine',
  'lighthouse',
] as const;
export type Topic = (typeof TOPICS)[number];

export const PEOPLE = ['Elena Marchetti', 'Tobias Lindqvist', 'Amara Okonkwo'] as const;
export type Person = (typeof PEOPLE)[number];

/** What was published, and all that can be known of it beforehand. */
export interface Story {
  /** A word that stands in its title and in each of its sentences, and in no other story. */
  readonly word: string;
  readonly title: string;
  readonly topics: readonly Topic[];
  readonly person: Person | null;
  readonly paragraphs: readonly string[];
  /** Raised with each correction. */
  readonly version: number;
}

const FILLERS =
  'officials residents engineers painters farmers students drivers nurses judges carpenters gathered measured repaired counted painted discussed lifted crossed borrowed polished quietly slowly openly twice briefly together windows bridges ladders letters lanterns orchards barrels meadows stairways markets'.split(
    ' ',
  );

/** A story of about a hundred words, unlike every other one. */
export function writeStory(random: Random, number: number): Story {
  const word = secretWord('story', number);
  const topics = [...new Set(random.several(1, 2, () => random.from(TOPICS)))];
  const person = random.once(3) ? random.from(PEOPLE) : null;
  const title = `${capital(topics.join(' and '))} news from ${capital(word)}`;
  const matter = `The ${topics.join(' and the ')} plan of ${capital(word)} was settled on a vote of ${number + 11} to ${number % 10}.`;
  const speaker = person === null ? [] : [`${person} said that ${capital(word)} would pay for all of it.`];
  const paragraphs = [
    [matter, ...speaker].join(' '),
    ...random.several(3, 4, (at) => filler(random, word, number + at)),
  ];
  return { word, title, topics, person, paragraphs, version: 1 };
}

/** The same story with another figure. */
export function correct(story: Story): Story {
  const [first = '', ...rest] = story.paragraphs;
  const version = story.version + 1;
  const note = `A second count in ${capital(story.word)} put the bill at ${version * 1000 + 7} crowns.`;
  return { ...story, version, paragraphs: [first, ...rest.slice(0, 3), note] };
}

/** A word that no other number of any kind has, and that is spelled like no other word. */
export function secretWord(kind: string, number: number): string {
  const random = new Random(`${kind} ${number}`);
  const digits = [number, number / SYLLABLES.length, number / SYLLABLES.length ** 2];
  const syllables = [
    ...random.several(2, 2, () => random.from(SYLLABLES)),
    ...digits.map((digit) => SYLLABLES[Math.floor(digit) % SYLLABLES.length] ?? ''),
  ];
  return `${syllables.join('')}x`;
}

const SYLLABLES = [...'bdgkmprtvz'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel));

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function filler(random: Random, word: string, number: number): string {
  const some = (count: number) => random.several(count, count, () => random.from(FILLERS)).join(' ');
  return `In ${capital(word)} the ${some(7)} near house ${number * 13 + 100}. Then ${some(6)} in ${capital(word)} until the ${some(4)}.`;
}
