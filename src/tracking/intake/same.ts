import type { Article } from '../../articles/article.ts';
import { likeness, sketch } from '../../articles/sketch.ts';
import { plain } from '../../articles/title.ts';
import { canonicalUrl } from '../feeds/canonical-url.ts';
import { isMuchRicher } from './choose.ts';
import type { Candidate, Keeping } from './keep.ts';
import { wordsIn } from './reading/body.ts';
import type { Articles, ReadRow, Version } from './rows.ts';
import { isExcerpt, type Told, toldBy } from './told.ts';

/** Below this, two texts tell different things. */
const ALIKE = 0.5;

/** The article of the server's that a candidate is another version of, and the address to know it by where it is new. */
export function findKnown(
  candidate: Candidate,
  { scope, origin }: Pick<Keeping, 'scope' | 'origin'>,
  articles: Articles,
): { readonly existing: Version | null; readonly canonical: string | null } {
  const { claimed, fetched, linked } = candidate.addresses;
  const own = fetched ?? linked;
  const named = claimed === null || claimed === own ? null : version(articles.at(scope, claimed));
  // A site that names one address for all of its pages must not make one article of them.
  const isBelieved = named === null || isSameStory(named.article, candidate, own);
  if (named !== null && isBelieved) return { existing: named, canonical: claimed };
  const canonical = isBelieved ? (claimed ?? own) : own;
  for (const address of [canonical, fetched, linked]) {
    const found = address === null ? null : version(articles.at(scope, address));
    if (found !== null) return { existing: found, canonical };
  }
  if (canonical !== null) return { existing: null, canonical };
  const same = version(articles.current(scope, candidate.id));
  const isSame = same !== null && same.origin === origin && same.canonical === null;
  return { existing: isSame ? same : null, canonical };
}

function version(found: ReadRow | null): Version | null {
  return found?.ok ? found.version : null;
}

function isSameStory(known: Article, { body }: Candidate, address: string | null): boolean {
  if (known.url !== null && canonicalUrl(known.url) === address) return true;
  if (plain(known.title) === plain(body.title)) return true;
  const [a, b] = [known, body].map(({ text, paragraphs }) => sketch(text, paragraphs).bins);
  return a !== undefined && b !== undefined && likeness(a, b) >= ALIKE;
}

/** Whether it says less of the same: what a feed says instead of the page, or a page that shows only its beginning. */
export function isPoorer(candidate: Candidate, told: Told, known: Article): boolean {
  const isPage = known.found.title !== 'feed';
  if (candidate.isFromFeed && isPage && !isMuchRicher(candidate.body.words, wordsIn(known))) return true;
  return isExcerpt(told, toldBy(known));
}
