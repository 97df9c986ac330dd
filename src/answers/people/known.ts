import type { NamedPerson, People } from '../../archive/archive.ts';
import { Best } from '../../archive/best.ts';
import { foldName } from '../../archive/filter.ts';
import type { Pace } from '../../archive/pace.ts';
import { names } from '../../text/names.ts';
import { isInitials, nameWords, type PersonName, samePerson } from '../../text/same-name.ts';
import { mayBePerson } from './alike.ts';

/** Somebody whom articles name, by the form of the name that most of them have. */
export interface Known extends PersonName {
  /** The name and what else goes with it. */
  readonly forms: readonly string[];
  /** How many stories have one of these. */
  readonly stories: number;
}

export interface KnownPeople {
  /** Those of most stories first; of equal ones by name. */
  readonly first: readonly Known[];
  /** Whether there are more. */
  readonly isCut: boolean;
}

// Forms of one name are put together among so many times as many names as are wanted.
const MARGIN = 3;

/**
 * The people of most stories, of some names. A family name alone goes to the only full name that has it, and is left out
 * where several do; other forms of a name (“J. Smith”) go to the only one of these people whom they fit. `isWanted` is
 * asked of a name with the forms that go with it.
 */
export async function bestKnown(
  named: readonly NamedPerson[],
  people: People,
  isWanted: (forms: readonly string[]) => boolean,
  most: number,
  pace: Pace,
): Promise<KnownPeople> {
  const whole = await wholeNames(named.filter(mayBePerson), people, pace);
  const first = new Best<Known>(MARGIN * most, byStories);
  let wanted = 0;
  for (const [each, parts] of whole) {
    if (pace.due()) await pace.pause();
    const forms = [each.name, ...parts];
    if (!isWanted(forms)) continue;
    wanted++;
    const stories = parts.length === 0 ? each.stories : (await people.stories(forms, 0)).count;
    first.add({ name: each.name, family: null, given: null, forms, stories });
  }
  const joined: Known[] = [];
  const forms = first.sorted();
  for (const known of forms) {
    if (pace.due()) await pace.pause();
    await join(joined, { ...known, ...partsOf(known.name) }, people);
  }
  const found = joined.sort(byStories).slice(0, most);
  return { first: found, isCut: found.length < wanted - (forms.length - joined.length) };
}

/** The names that stand for themselves, each with the parts that go with it. */
async function wholeNames(named: readonly NamedPerson[], people: People, pace: Pace) {
  const whole = new Map<string, NamedPerson>();
  const parts = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const place = async (part: NamedPerson, isNamed: boolean) => {
    const folded = foldName(part.name);
    if (seen.has(folded)) return;
    seen.add(folded);
    if (pace.due()) await pace.pause();
    const owners = await ownersOf(part, people);
    const [owner] = owners;
    if (owner === undefined) {
      if (isNamed) whole.set(folded, part);
    } else if (areForms(owners)) {
      const key = foldName(owner.name);
      if (isNamed) whole.set(key, owner);
      parts.set(key, (parts.get(key) ?? new Set()).add(part.name));
    }
  };
  for (const each of named) if (wordsIn(each) > 1) whole.set(foldName(each.name), each);
  for (const each of named) if (wordsIn(each) < 2) await place(each, true);
  const ends = [...whole.values()].filter((each) => wordsIn(each) > 1).flatMap(({ name }) => endsOf(name));
  for (const each of await people.called([...new Set(ends)])) {
    if (mayBePerson(each) && wordsIn(each) < 2) await place(each, false);
  }
  return [...whole].map(([key, each]) => [each, [...(parts.get(key) ?? [])]] as const);
}

const wordsIn = ({ name }: NamedPerson): number => nameWords(name).length;

/** The first and the last word. */
function endsOf(name: string): string[] {
  const words = nameWords(name);
  return [words[0] ?? '', words.at(-1) ?? ''];
}

// Names with one word in common that are looked at.
const NAMESAKES = 60;

/** The full names that a word alone may be short for. */
async function ownersOf({ name }: NamedPerson, people: People): Promise<NamedPerson[]> {
  const [word] = nameWords(name);
  if (word === undefined) return [];
  const having = await people.having(name, NAMESAKES);
  return having.filter((each) => wordsIn(each) > 1 && mayBePerson(each) && endsOf(each.name).includes(word));
}

// More names than this with one word in common are not one person's.
const MOST_FORMS = 4;

/** “J. Miller” and “John Miller”. */
function areForms(owners: readonly NamedPerson[]): boolean {
  if (owners.length > MOST_FORMS) return false;
  const [first, ...others] = owners.map(({ name }) => partsOf(name));
  return first !== undefined && others.every((other) => samePerson(first, other));
}

async function join(joined: Known[], known: Known, people: People): Promise<void> {
  const fitting = joined.filter((other) => samePerson(other, known));
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) joined.push(known);
  else {
    const forms = [...only.forms, ...known.forms];
    const { count: stories } = await people.stories(forms, 0);
    const name = isInitials(only.given ?? '') ? known : only;
    joined[joined.indexOf(only)] = { ...name, forms, stories };
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

function byStories(a: Known, b: Known): number {
  return b.stories - a.stories || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
