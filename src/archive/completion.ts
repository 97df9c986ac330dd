import type { Suggestion } from './archive.ts';
import type { Collection } from './collection.ts';
import { byDate } from './heads.ts';
import { createPace } from './pace.ts';
import { completions, type Offer } from './suggestions.ts';

/** See `Archive.complete`; `patience` is how long names may be read for, in milliseconds. */
export async function completeIn(
  collections: readonly Collection[],
  field: 'name' | 'title' | 'source',
  typed: string,
  limit: number,
  patience: number,
): Promise<readonly Suggestion[]> {
  const tables = collections.map((each) => tableOf(each, field));
  if (field === 'name') await readNames(collections, patience);
  return completions(tables, typed, limit).map((offer) => ({
    text: offer.text,
    key: field === 'title' ? latestKey(offer, collections) : null,
    articles: offer.articles,
  }));
}

function tableOf(collection: Collection, field: 'name' | 'title' | 'source') {
  switch (field) {
    case 'name':
      return collection.names.table;
    case 'title':
      return collection.titles;
    case 'source':
      return collection.sources;
  }
}

async function readNames(collections: readonly Collection[], patience: number): Promise<void> {
  const pace = createPace();
  const deadline = performance.now() + patience;
  for (const { names } of collections) await names.read(pace, deadline);
}

/** Of several articles with a title, the latest one's. */
function latestKey({ folded }: Offer, collections: readonly Collection[]): string | null {
  const articles = collections.flatMap((each) => each.titled(folded)).sort(byDate);
  return articles[0]?.key ?? null;
}
