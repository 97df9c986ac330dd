import { type Gender, genderOfName, genderOfRole } from '../text/gender.ts';
import { slice } from '../text/span.ts';
import type { Article } from './article.ts';
import type { Person } from './people.ts';

/** Whether somebody may be meant by “he” or “she”. */
export function mayBe(article: Article, person: Person, gender: Gender): boolean {
  const known = genderOf(article, person);
  return known === null || known === gender;
}

const GENDERS = new WeakMap<Person, { readonly gender: Gender | null }>();

/** By the titles that the article gives to somebody, else by the given name; null where neither tells. */
export function genderOf(article: Article, person: Person): Gender | null {
  const known = GENDERS.get(person);
  if (known !== undefined) return known.gender;
  const titles = person.mentions.flatMap(({ role }) => {
    const gender = role === null ? null : genderOfRole(slice(article.text, role));
    return gender === null ? [] : [gender];
  });
  const gender = titles[0] ?? genderOfName(person.given ?? person.name);
  // Two titles that contradict each other are two people's.
  const sure = titles.some((title) => title !== titles[0]) ? null : gender;
  GENDERS.set(person, { gender: sure });
  return sure;
}

/** Notes what an article shows by calling somebody “he” or “she”. */
export function learnGender(article: Article, person: Person, gender: Gender): void {
  if (genderOf(article, person) === null) GENDERS.set(person, { gender });
}
