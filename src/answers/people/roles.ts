import { createPace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import type { Line, Person } from '../../articles/people.ts';
import { slice } from '../../text/span.ts';
import { indexTerms } from '../../text/terms.ts';
import type { Place } from '../find.ts';
import { type Introduction, portraitsIn } from '../portraits.ts';

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
    const called = portraitsIn(article, linesWith(article, paragraph, wanted), () => 1)
      .filter(({ introductions }) => introductions.some((each) => isCalled(each, wanted)))
      .map(({ person }) => person);
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

function isCalled(introduction: Introduction, wanted: readonly string[]): boolean {
  const terms = new Set(indexTerms(officeOf(introduction) ?? ''));
  return wanted.every((term) => terms.has(term));
}

/** What a sentence calls somebody, without what it goes on to tell: “composer”, of “composer whose songs …”; null for none. */
export function officeOf({ article, role }: Introduction): string | null {
  if (role === null) return null;
  const words = slice(article.text, role).replace(/\s+/g, ' ');
  const office = words.slice(0, GOES_ON.exec(words)?.index).trim();
  return office === '' || DOES.test(office) ? null : office;
}

// “Announced the winner” is no office.
const DOES = /^\p{Ll}+ed (?:the|an?|its|his|her|their|that|to) /u;

const GOES_ON = /(?:^| )(?:who|whose|whom|which|that|where)(?: |$)/u;
