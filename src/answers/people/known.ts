import type { NamedPerson } from '../../archive/archive.ts';
import { Best } from '../../archive/best.ts';
import type { Pace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import { names } from '../../text/names.ts';
import { isInitials, nameWords, type PersonName, samePerson } from '../../text/same-name.ts';

/** Somebody whom articles name, by the form of the name that most of them have. */
export interface Known extends PersonName {
  /** One of each story: a copy only where its original is not among them. */
  readonly articles: readonly Article[];
}

export interface KnownPeople {
  /** Those of most articles first; of equal ones by name. */
  readonly first: readonly Known[];
  /** How many there are; of those that are named in few articles each form of a name is counted. */
  readonly names: number;
}

// Forms of one name are put together among so many times as many names as are wanted.
const MARGIN = 3;

/**
 * The people of most articles, of those whose names are wanted. A family name alone goes to the only full name that has it, and is left out where
 * several do; other forms of a name (“J. Smith”) go to the only one of these people whom they fit.
 */
export async function bestKnown(
  named: readonly NamedPerson[],
  isWanted: (person: NamedPerson) => boolean,
  most: number,
  pace: Pace,
): Promise<KnownPeople> {
  const { whole, parts } = await wholeNames(named, pace);
  const first = new Best<Known>(MARGIN * most, byArticles);
  let names = 0;
  for (const each of whole) {
    if (pace.due()) await pace.pause();
    const articles = [each, ...(parts.get(each) ?? [])].flatMap((form) => form.articles);
    if (!isWanted({ ...each, articles })) continue;
    names++;
    first.add({ name: each.name, family: null, given: null, articles: storiesOf(articles) });
  }
  const joined: Known[] = [];
  const forms = first.sorted();
  for (const known of forms) {
    if (pace.due()) await pace.pause();
    join(joined, { ...known, ...partsOf(known.name) });
  }
  return {
    first: joined.sort(byArticles).slice(0, most),
    names: names - (forms.length - joined.length),
  };
}

/** The names that stand for themselves, and the parts that go with them. */
async function wholeNames(named: readonly NamedPerson[], pace: Pace) {
  const full = new Map<string, NamedPerson[]>();
  for (const each of named) {
    if (pace.due()) await pace.pause();
    const words = nameWords(each.name);
    for (const word of words.length > 1 ? new Set([words[0] ?? '', words.at(-1) ?? '']) : []) {
      full.set(word, [...(full.get(word) ?? []), each]);
    }
  }
  const whole: NamedPerson[] = [];
  const parts = new Map<NamedPerson, NamedPerson[]>();
  for (const each of named) {
    const [word = '', ...others] = nameWords(each.name);
    const owners = others.length > 0 ? [] : (full.get(word) ?? []);
    const [owner] = owners;
    if (owner === undefined) whole.push(each);
    else if (areForms(owners)) parts.set(owner, [...(parts.get(owner) ?? []), each]);
  }
  return { whole, parts };
}

// More names than this with one word in common are not one person's.
const MOST_FORMS = 4;

/** “J. Miller” and “John Miller”. */
function areForms(owners: readonly NamedPerson[]): boolean {
  if (owners.length > MOST_FORMS) return false;
  const [first, ...others] = owners.map(({ name }) => partsOf(name));
  return first !== undefined && others.every((other) => samePerson(first, other));
}

function join(joined: Known[], known: Known): void {
  const fitting = joined.filter((other) => samePerson(other, known));
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) joined.push(known);
  else {
    const articles = storiesOf([...only.articles, ...known.articles]);
    const name = isInitials(only.given ?? '') ? known : only;
    joined[joined.indexOf(only)] = { ...name, articles };
  }
}

/** Family and given name, as far as a name alone tells. */
function partsOf(name: string): PersonName {
  const [mention] = names(name, { start: 0, end: name.length });
  const isWhole = mention !== undefined && mention.start === 0 && mention.end === name.length;
  if (isWhole && mention.family !== null) return { name, family: mention.family, given: mention.given };
  const words = name.split(/\s+/u);
  return words.length < 2
    ? { name, family: null, given: null }
    : { name, family: words.at(-1) ?? null, given: words.slice(0, -1).join(' ') };
}

function byArticles(a: Known, b: Known): number {
  return b.articles.length - a.articles.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

function storiesOf(articles: readonly Article[]): Article[] {
  const stories = new Map<string, Article>();
  for (const article of articles) {
    const story = article.copyOf ?? article.id;
    if (article.copyOf === null || !stories.has(story)) stories.set(story, article);
  }
  return [...stories.values()];
}
