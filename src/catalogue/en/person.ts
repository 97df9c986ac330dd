import { amount, counted } from './counted.ts';

/** What /person and /people say beside the articles' own words. */
export const person = {
  command: {
    description: 'Shows somebody: roles, company, what they said, and when, each in the articles’ words',
    name: 'The name of somebody, as far as you know it',
  },
  /** Over the quotations that say who somebody is. */
  introduced: 'Introduced',
  /** Over those that only name them. */
  named: 'Named',
  said: 'Said',
  when: (date: string) => `When: ${date}`,
  company: 'With others',
  /** Over the quotations of one of several people of one name. */
  apart: (who: string, heading: string) => `${who} · ${heading}`,
  who: (name: string, role: string | null) => (role === null ? name : `${name}, ${role}`),
  namesakes: (count: number) => `The articles tell ${count} people of this name apart.`,
  namedIn: 'Named in',
  holdings: (articles: number, sources: number, isAll: boolean) =>
    `${isAll ? '' : 'at least '}${counted(articles, 'article')}${sources < 2 ? '' : ` of ${counted(sources, 'source')}`}`,
  appearsWith: (name: string) => `Appears with ${name}`,
  together: (articles: number) => `in ${counted(articles, 'article')}`,
  noName: (words: string) => `“${words}” is not the name of a person: ask /who about a role or a deed.`,
} as const;

export const people = {
  command: {
    description: 'Lists the people whom the articles name, most often named first',
    name: 'Only names with these words or beginnings of words',
    source: 'Only people in articles of this source',
    role: 'Only people who are called so, such as minister',
  },
  title: 'People',
  none: 'The articles name nobody like that.',
  noArticles: 'The articles name nobody.',
  /** `articles` is null of one of several people of a name that `all` articles have. */
  heading: (name: string, role: string | null, articles: number | null, all: number) =>
    [
      name,
      ...(role === null ? [] : [role]),
      articles === null ? `one of several in ${counted(all, 'article')}` : counted(articles, 'article'),
    ].join(' · '),
  found: 'People named',
  /** `isCut` where there are more. */
  count: (shown: number, isCut: boolean) => (isCut ? `${amount(shown)} and more` : amount(shown)),
} as const;
