import type { Article } from '../articles/article.ts';
import { antecedentOf, speeches } from '../articles/speech.ts';
import { contains, type Span, slice } from '../text/span.ts';
import type { Citation, Resolved } from './answer.ts';

// What may lean on an earlier sentence; all else need not be looked into.
const MAY_LEAN = /\b(?:he|she|him|her|his|hers)\b|^(?:but |and )?the\s|^[“"„«]|[”"]$/iu;
// Reading who says what takes about 0.1 ms a sentence: in an article longer than this, too long for an answer in time.
const LONGEST = 600;

/** A citation with the name of whom its “He” means, where its article tells and the quotation does not. */
export function resolved(citation: Citation): Citation {
  const refersTo = resolutionOf(citation);
  return refersTo === null ? citation : { ...citation, refersTo };
}

function resolutionOf(citation: Citation): Resolved | null {
  const { article, paragraph } = citation;
  if (!MAY_LEAN.test(slice(article.text, citation)) || isLong(article)) return null;
  const sentences = (article.paragraphs[paragraph - 1]?.sentences ?? []).filter((each) =>
    contains(citation, each),
  );
  for (const sentence of sentences) {
    const found = antecedentIn(citation, sentence) ?? speakerOf(citation, sentence);
    if (found !== null) return found;
  }
  return null;
}

function antecedentIn({ article, ...span }: Citation, sentence: Span): Resolved | null {
  const found = antecedentOf(article, sentence);
  if (found === null || found.person.mentions.some((mention) => contains(span, mention))) return null;
  return { words: slice(article.text, found.words), name: found.name };
}

/** Who says a quotation that stands without its speaker. */
function speakerOf({ article, ...span }: Citation, sentence: Span): Resolved | null {
  const speech = speeches(article).find(({ start }) => start === sentence.start);
  if (speech === undefined || contains(span, speech.speaker.words)) return null;
  const isNamed = speech.speaker.person?.mentions.some((mention) => contains(span, mention)) ?? false;
  return isNamed ? null : { words: null, name: speech.speaker.name };
}

const LONG = new WeakMap<Article, boolean>();

/** Whether an article is too long for its speakers to be found in time. */
export function isLong(article: Article): boolean {
  const known = LONG.get(article);
  if (known !== undefined) return known;
  const long = article.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0) > LONGEST;
  LONG.set(article, long);
  return long;
}
