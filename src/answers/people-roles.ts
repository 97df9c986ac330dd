import { createPace } from '../archive/pace.ts';
import type { Article } from '../articles/article.ts';
import { type Line, type Person, peopleIn } from '../articles/people.ts';
import { slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import type { Place } from './find.ts';

// Passages that are looked at for a role.
const PASSAGES = 1_000;

/** Who is called by all the words of a role, by article, as far as the best thousand passages that have them tell. */
export async function peopleCalled(
  role: string,
  { archive, scope, filter }: Place,
): Promise<ReadonlyMap<Article, readonly Person[]>> {
  const wanted = [...new Set(indexTerms(role))];
  const found = new Map<Article, Person[]>();
  if (wanted.length === 0) return found;
  const groups = wanted.map((term) => ({ word: term, alternatives: [{ terms: [term], weight: 1 }] }));
  const hits = await archive.search({
    groups,
    scope,
    limit: PASSAGES,
    ...(filter === undefined ? {} : { filter }),
  });
  const pace = createPace();
  for (const { article, paragraph } of hits) {
    if (pace.due()) await pace.pause();
    const lines = linesWith(article, paragraph, wanted);
    const called = peopleIn(article, lines).filter((person) => isCalled(article, person, wanted));
    if (called.length > 0) found.set(article, [...(found.get(article) ?? []), ...called]);
  }
  return found;
}

function linesWith(article: Article, paragraph: number, wanted: readonly string[]): Line[] {
  return (article.paragraphs[paragraph - 1]?.sentences ?? [])
    .filter((sentence) => {
      const terms = new Set(indexTerms(slice(article.text, sentence)));
      return wanted.every((term) => terms.has(term));
    })
    .map(({ start, end }) => ({ start, end, paragraph }));
}

function isCalled(article: Article, { roles }: Person, wanted: readonly string[]): boolean {
  return roles.some((role) => {
    const terms = new Set(indexTerms(slice(article.text, role)));
    return wanted.every((term) => terms.has(term));
  });
}
