import { FUNCTION, PLACE, ROLE, WORD } from '../text/gazetteer.ts';
import { type NameToken, nameTokens } from '../text/name-tokens.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import type { Article } from './article.ts';
import type { Line, Sighting } from './sightings.ts';

const CONFIDENCE = 0.5;
// With more names than this, looking for each in a sentence is slower than reading its words.
const FEW = 60;

/**
 * Family names of the article's people that stand alone in some of its lines where the sentence by itself did not show a person's name.
 * `families` are as written; `found`, in order, is what is known already and never overlapped.
 */
export function bareNames(
  article: Article,
  families: Iterable<string>,
  found: readonly Sighting[],
  lines: readonly Line[],
): Sighting[] {
  const words = new Set([...families].map((family) => family.split(/\s+/u).at(-1) ?? ''));
  if (words.size === 0) return [];
  const { text } = article;
  const known = byParagraph(found);
  return lines.flatMap((line) => {
    const taken = known.get(line.paragraph) ?? [];
    return aloneIn(text, line, words)
      .filter((span) => !taken.some((one) => overlaps(one, span)))
      .map((span) => ({
        ...span,
        name: text.slice(span.start, span.end),
        paragraph: line.paragraph,
        role: null,
        family: null,
        given: null,
        confidence: CONFIDENCE,
      }));
  });
}

function byParagraph(found: readonly Sighting[]): ReadonlyMap<number, readonly Sighting[]> {
  const paragraphs = new Map<number, Sighting[]>();
  for (const one of found) {
    const list = paragraphs.get(one.paragraph);
    if (list) list.push(one);
    else paragraphs.set(one.paragraph, [one]);
  }
  return paragraphs;
}

function aloneIn(text: string, sentence: Span, words: ReadonlySet<string>): Span[] {
  const part = slice(text, sentence);
  // Most sentences hold none of the names, and reading their words would cost more than all else here.
  if (words.size <= FEW && ![...words].some((word) => part.includes(word))) return [];
  const tokens = nameTokens(text, sentence);
  return tokens
    .filter(
      (token, at) =>
        words.has(text.slice(token.start, token.end)) && standsAlone(token, tokens[at - 1], tokens[at + 1]),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** Not a part of a longer name (“Kerry County”), a place, or a common word at the start of a sentence (“Young”). */
function standsAlone(token: NameToken, before: NameToken | undefined, after: NameToken | undefined): boolean {
  if (token.shape === 'lower' || token.bits & PLACE) return false;
  if (token.gap !== '' && token.bits & (WORD | FUNCTION)) return false;
  if (token.gap === '' && before && before.shape !== 'lower' && !before.possessive) {
    if ((before.bits & (ROLE | FUNCTION)) === 0) return false;
  }
  return (
    token.possessive ||
    after === undefined ||
    after.gap !== '' ||
    after.shape === 'lower' ||
    after.shape === 'number'
  );
}
