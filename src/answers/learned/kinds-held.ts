import type { Article } from '../../articles/article.ts';
import { type Span, slice } from '../../text/span.ts';
import { indexTerms } from '../../text/terms.ts';
import type { Analysed } from '../analysis.ts';
import { mentionsIn } from '../mentions.ts';
import type { Asking } from './asking.ts';

/** How much a sentence holds of each kind that the question does not hold. */
export interface KindsHeld {
  readonly persons: number;
  readonly organisations: number;
  readonly places: number;
  readonly dates: number;
  readonly years: number;
  readonly numbers: number;
  readonly capitals: number;
  readonly fresh: number;
}

export function readKinds(article: Article, sentence: Analysed, { terms }: Asking): KindsHeld {
  const { text } = article;
  const { span, words } = sentence;
  const asked = (term: string) => terms.has(term);
  const termsOf = (part: Span) => indexTerms(slice(text, part));
  const mentions = mentionsIn(article, sentence);
  const strangers = mentions.names.filter((name) => !termsOf(name).some(asked));
  const isNew = (part: Span) => termsOf(part).some((term) => !asked(term));
  const dates = mentions.dates.filter(isNew).length;
  const years = (slice(text, span).match(/\b(?:1\d\d\d|20\d\d)\b/g) ?? []).filter((year) => !asked(year));
  const fresh = words.filter(({ stop, term }) => !stop && !asked(term));
  return {
    persons: strangers.filter(({ kind }) => kind === 'person').length,
    organisations: strangers.filter(({ kind }) => kind === 'organisation').length,
    places: strangers.filter(({ kind }) => kind === 'place').length,
    dates,
    // “On Friday” tells a reader of news as much as a year tells one of an encyclopedia.
    years: Math.max(dates, years.length),
    numbers: mentions.numbers.filter(isNew).length,
    capitals: fresh.filter(({ start }) => start > span.start && /\p{Lu}/u.test(text.charAt(start))).length,
    fresh: fresh.length,
  };
}
