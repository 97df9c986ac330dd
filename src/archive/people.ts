import type { Article } from '../articles/article.ts';
import type { Filter, NamedPerson } from './archive.ts';
import type { Collection } from './collection.ts';
import { admission } from './filter.ts';
import { createPace } from './pace.ts';

/** See `Archive.people`. */
export async function peopleNamed(
  collections: readonly Collection[],
  filter: Filter | undefined,
): Promise<readonly NamedPerson[]> {
  const pace = createPace();
  const admits = admission(filter) ?? (() => true);
  const found = new Map<string, Article[]>();
  for (const { mentioned } of collections) await mentioned.gather(found, admits, pace);
  const people: NamedPerson[] = [];
  for (const [folded, articles] of found) {
    if (pace.due()) await pace.pause();
    const name = collections.flatMap(({ mentioned }) => mentioned.persons.get(folded)?.text ?? [])[0];
    // Taken away while others were read.
    if (name !== undefined) people.push({ name, articles });
  }
  return people;
}
