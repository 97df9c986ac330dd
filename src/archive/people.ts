import type { Article } from '../articles/article.ts';
import type { Filter, NamedPerson, People, Stories } from './archive.ts';
import type { Collection } from './collection.ts';
import { admission, foldName } from './filter.ts';
import { byDate, order } from './heads.ts';
import { createPace } from './pace.ts';

/** A name with what has it and may answer. */
interface Held extends NamedPerson {
  readonly folded: string;
  readonly articles: readonly Article[];
}

/** See `Archive.people`; reads what has not been read yet, and pauses. */
export async function peopleNamed(
  collections: readonly Collection[],
  filter: Filter | undefined,
): Promise<People> {
  const everybody = await gathered(collections, filter);
  const articlesOf = (names: readonly string[]) =>
    [...new Set(names.map(foldName))].flatMap((name) => everybody.get(name)?.articles ?? []);
  return {
    most: async (limit, typed = '') => first(limit, await beginning(everybody.values(), typed)),
    called: async (names) =>
      [...new Set(names.map(foldName))]
        .map((name) => everybody.get(name))
        .filter((each) => each !== undefined),
    having: async (word, limit) => {
      const sought = ` ${foldName(word)} `;
      return first(
        limit,
        [...everybody.values()].filter(({ folded }) => ` ${folded} `.includes(sought)),
      );
    },
    async namedIn(key) {
      for (const collection of collections) {
        const article = collection.byKey(key);
        if (article !== undefined) return collection.mentioned.personsIn(article);
      }
      return [];
    },
    stories: async (names, limit) => storiesOf(articlesOf(names), limit),
  };
}

/** Everybody, by the folded name. */
async function gathered(collections: readonly Collection[], filter: Filter | undefined) {
  const pace = createPace();
  const admits = admission(filter) ?? (() => true);
  const found = new Map<string, Article[]>();
  for (const { mentioned } of collections) await mentioned.gather(found, admits, pace);
  const everybody = new Map<string, Held>();
  for (const [folded, articles] of found) {
    if (pace.due()) await pace.pause();
    const name = collections.flatMap(({ mentioned }) => mentioned.persons.get(folded)?.text ?? [])[0];
    // Taken away while others were read.
    if (name === undefined) continue;
    const stories = new Set(articles.map(({ copyOf, id }) => copyOf ?? id)).size;
    const isInEnglish = articles.some(({ language }) => isEnglish(language));
    everybody.set(folded, { name, folded, articles, stories, isInEnglish });
  }
  return everybody;
}

/** Whether a text may be English, as far as is known. */
export function isEnglish(language: string): boolean {
  return language === 'en' || language === 'und';
}

async function beginning(everybody: Iterable<Held>, typed: string): Promise<Held[]> {
  const words = foldName(typed).split(' ');
  const pace = createPace();
  const found: Held[] = [];
  for (const each of everybody) {
    if (pace.due()) await pace.pause();
    const spaced = ` ${each.folded}`;
    if (words.every((word) => spaced.includes(` ${word}`))) found.push(each);
  }
  return found;
}

function first(limit: number, found: readonly Held[]): NamedPerson[] {
  return [...found].sort(byStories).slice(0, limit);
}

/** Those of most stories first; of equal ones by name. */
export function byStories(a: NamedPerson, b: NamedPerson): number {
  return b.stories - a.stories || order(a.name, b.name);
}

function storiesOf(articles: readonly Article[], limit: number): Stories {
  const stories = new Map<string, Article>();
  for (const article of [...new Set(articles)].sort(byDate)) {
    const story = article.copyOf ?? article.id;
    if (article.copyOf === null || !stories.has(story)) stories.set(story, article);
  }
  return { count: stories.size, latest: [...stories.values()].sort(byDate).slice(0, limit) };
}
