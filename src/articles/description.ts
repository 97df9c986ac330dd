import { lookUp, ROLE } from '../text/gazetteer.ts';
import { nameWords } from '../text/same-name.ts';
import { type Span, slice } from '../text/span.ts';
import { wordSet } from '../text/word-set.ts';
import type { Article } from './article.ts';
import type { Person } from './people.ts';

/** Words of a sentence that mean somebody whom an earlier sentence names. */
export interface Reference {
  /** “He”, “her”, “The minister”. */
  readonly words: Span;
  readonly person: Person;
}

const DESCRIPTION = /^(?:But |And |Yet )?(The|the) ((?:[\p{L}-]+ ){0,3}?)([\p{Ll}-]+)(?= \p{Ll}|['’]s\b|,)/u;
const LINKS = wordSet('of for in at to who whose which from and that with on');
const QUALIFIERS = wordSet(
  'former vice deputy assistant acting ex then late first second new next outgoing incoming',
);

/** Whom “The minister” or “the former president” means at the start of a sentence: the only one of that role so far. */
export function describedIn(
  article: Article,
  told: string,
  start: number,
  people: readonly Person[],
): Reference | null {
  const found = DESCRIPTION.exec(told);
  if (found === null) return null;
  const [whole, the = '', modifiers = '', noun = ''] = found;
  const next = /^\s?([\p{L}]*)/u.exec(told.slice(whole.length))?.[1] ?? '';
  if ((lookUp(noun) & ROLE) === 0 || LINKS.has(next) || (lookUp(next) & ROLE) !== 0) return null;
  const wanted = nameWords(modifiers + noun);
  const holders = people.filter((person) => firstStart(person) < start && holds(article, person, wanted));
  const [person] = holders;
  if (person === undefined || holders.length > 1) return null;
  const from = start + whole.length - (the.length + 1 + modifiers.length + noun.length);
  return { words: { start: from, end: start + whole.length }, person };
}

function firstStart(person: Person): number {
  return person.mentions[0]?.start ?? 0;
}

/** Whether one of somebody's roles is what is described: all of its words, and no “vice” or “former” besides. */
function holds(article: Article, person: Person, wanted: readonly string[]): boolean {
  return person.roles.some((role) => {
    const words = nameWords(slice(article.text, role));
    return (
      wanted.every((word) => words.includes(word)) &&
      words.every((word) => !QUALIFIERS.has(word) || wanted.includes(word))
    );
  });
}
