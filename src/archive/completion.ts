import type { CompletionField, Suggestion } from './archive.ts';
import type { Collection } from './collection.ts';
import { foldName } from './filter.ts';
import { byDate, pageOf } from './heads.ts';
import type { Offer } from './offer-table.ts';
import { completions, type Search, type Tables } from './offers.ts';
import { createPace } from './pace.ts';

export interface Completing {
  readonly field: CompletionField;
  readonly typed: string;
  readonly limit: number;
  /** How long to wait for articles to be read, in milliseconds. */
  readonly patience: number;
}

/** See `Archive.complete`. */
export async function completeIn(
  collections: readonly Collection[],
  { field, typed, limit, patience }: Completing,
): Promise<readonly Suggestion[]> {
  const pace = createPace();
  const deadline = performance.now() + patience;
  if (field === 'name' || field === 'topic') {
    for (const { mentioned } of collections) await mentioned.read(pace, deadline);
  }
  const scopes = collections.map((each) => tablesOf(each, field));
  return completed(field, typed, { scopes, limit, pace, deadline }, titlesOf(collections));
}

function tablesOf({ mentioned, titles, sources }: Collection, field: CompletionField): Tables {
  switch (field) {
    case 'name':
      return [mentioned.persons];
    case 'title':
      return [titles];
    case 'source':
      return [sources];
    case 'topic':
      return [mentioned.persons, mentioned.others, titles];
  }
}

function titlesOf(collections: readonly Collection[]): Titles {
  return {
    latest(limit) {
      const [first = [], second = []] = collections.map((each) => each.articles());
      return pageOf(first, second, byDate, { offset: 0, limit }).map(({ title }) => title);
    },
    keyOf(folded) {
      const articles = collections.flatMap((each) => each.titled(folded)).sort(byDate);
      return articles[0]?.key ?? null;
    },
  };
}

/** The articles that all scopes have together, by their titles. */
export interface Titles {
  /** Those of the latest articles. */
  latest(limit: number): readonly string[];
  /** `ArticleHead.key` of the latest article of a title. */
  keyOf(folded: string): string | null;
}

/** Completes over any tables. */
export async function completed(
  field: CompletionField,
  typed: string,
  search: Search,
  titles: Titles,
): Promise<readonly Suggestion[]> {
  const offers = await completions(search, typed);
  const isLatest = field === 'title' && foldName(typed) === '';
  return (isLatest ? latestTitles(offers, titles, search.limit) : offers).map((offer) => ({
    text: offer.text,
    key: field === 'title' ? titles.keyOf(offer.folded) : null,
    articles: offer.articles,
  }));
}

/** The titles that several articles share, then those of the latest articles; `offers` are those of most. */
function latestTitles(offers: readonly Offer[], titles: Titles, limit: number): Offer[] {
  const latest = titles.latest(limit).map((title) => ({ folded: foldName(title), text: title, articles: 1 }));
  const found = new Map<string, Offer>();
  for (const offer of [...offers.filter(({ articles }) => articles > 1), ...latest, ...offers]) {
    if (offer.folded !== '' && !found.has(offer.folded)) found.set(offer.folded, offer);
  }
  return [...found.values()].slice(0, limit);
}
