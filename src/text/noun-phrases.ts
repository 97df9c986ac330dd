import type { Span } from './span.ts';
import { slice } from './span.ts';

/** The tagger's time grows faster than its text: a “sentence” of 16,000 characters takes it seconds. */
const LONGEST = 1_000;

/**
 * The noun phrases of a sentence in order, pronouns and dates left out, by compromise's tagger: “a rival television executive”,
 * “many families”. Some milliseconds for a sentence, and some hundreds to load it when it is first asked: for the one
 * sentence that answers, never for a passage. None where that is longer than people write sentences.
 */
export async function nounPhrases(text: string, within: Span): Promise<Span[]> {
  if (within.end - within.start > LONGEST) return [];
  const { default: nlp } = await import('compromise/three');
  const words = slice(text, within);
  const read = nlp(words);
  const places = placesOf(read.json());
  // The offsets that compromise gives itself are off by one behind an opening quotation mark; these rebuild the text.
  if (places.flat().at(-1)?.next !== words.length) return [];
  const phrases: unknown = read.nouns().not('(#Pronoun|#Date)').json();
  return sentencesOf(phrases).flatMap((terms) => {
    const first = placeOf(terms[0], places);
    const last = placeOf(terms.at(-1), places);
    if (first === undefined || last === undefined) return [];
    const phrase = { start: within.start + first.start, end: within.start + last.end };
    return /\p{L}/u.test(slice(text, phrase)) ? [phrase] : [];
  });
}

/** Loads the tagger ahead of the first question that needs it, so that no question waits for it. */
export async function loadTagger(): Promise<void> {
  await nounPhrases('A dog barked.', { start: 0, end: 13 });
}

interface Place extends Span {
  /** Where the next term begins, punctuation and white space passed. */
  readonly next: number;
}

interface Tagged {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly index: readonly [number, number];
}

function placesOf(json: unknown): Place[][] {
  let at = 0;
  return sentencesOf(json).map((terms) =>
    terms.map(({ text, pre, post }) => {
      const start = at + pre.length;
      const end = start + text.length;
      at = end + post.length;
      return { start, end, next: at };
    }),
  );
}

function placeOf(term: Tagged | undefined, places: readonly (readonly Place[])[]): Place | undefined {
  return term === undefined ? undefined : places[term.index[0]]?.[term.index[1]];
}

function sentencesOf(json: unknown): Tagged[][] {
  if (!Array.isArray(json)) return [];
  return json.map((sentence: unknown) =>
    typeof sentence === 'object' && sentence !== null && 'terms' in sentence && Array.isArray(sentence.terms)
      ? sentence.terms.filter(isTagged)
      : [],
  );
}

function isTagged(term: unknown): term is Tagged {
  return (
    typeof term === 'object' &&
    term !== null &&
    'text' in term &&
    typeof term.text === 'string' &&
    'pre' in term &&
    typeof term.pre === 'string' &&
    'post' in term &&
    typeof term.post === 'string' &&
    'index' in term &&
    Array.isArray(term.index)
  );
}
