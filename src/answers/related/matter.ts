import { dates } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { names } from '../../text/names.ts';
import { peopleOfCountry } from '../../text/peoples.ts';
import { SAYING } from '../../text/reporting.ts';
import { sentences } from '../../text/sentences.ts';
import { overlaps } from '../../text/span.ts';
import { indexTerms, terms } from '../../text/terms.ts';
import { withoutMarks } from '../check/claims.ts';
import type { Place } from '../find.ts';
import { LIGHT } from '../light.ts';
import { idf, type Query, queryOf, type WeightedGroup } from '../query.ts';

/** What a text is about: its names and rarest words, each weighed, weightiest first. */
export interface Matter {
  /** The text that the words’ places count in. */
  readonly text: string;
  readonly query: Query;
  /** For each word whether it is part of a name. */
  readonly isNamed: readonly boolean[];
}

// So many words tell what a text is about; the rest only make two texts alike that share everyday words.
const WORDS = 24;
// A name tells more than a word that is as rare, and a word that comes back more than one that does not.
const NAMED = 1.6;
const REPEATED = 0.3;
const PEOPLE = 0.7;

/**
 * The matter of a text, as far as the archive has words for it. Of an article’s own text, words that no other article has
 * tell nothing of what is like it: `own` is how many passages of its own hold each.
 */
export async function matterOf(
  typed: string,
  { archive, scope }: Place,
  own: ReadonlyMap<string, number> = new Map(),
): Promise<Matter> {
  const text = withoutMarks(typed);
  const named = sentences(text).flatMap((sentence) => names(text, sentence));
  const dated = sentences(text).flatMap((sentence) => dates(text, sentence, null));
  const words = new Map<string, Word>();
  for (const { term, stop, start, end } of terms(text)) {
    if (stop || /^\d{1,2}$/.test(term) || isIdle(text.slice(start, end), term)) continue;
    if (dated.some((date) => overlaps(date, { start, end }))) continue;
    const isNamed = named.some((name) => overlaps(name, { start, end }));
    const known = words.get(term);
    words.set(term, {
      word: known?.word ?? text.slice(start, end),
      start: known?.start ?? start,
      end: known?.end ?? end,
      times: (known?.times ?? 0) + 1,
      isNamed: isNamed || known?.isNamed === true,
    });
  }
  const { passages, terms: counts } = await archive.frequencies([...words.keys()], scope);
  const weighed = [...words].flatMap(([term, word]) => {
    const held = counts.get(term) ?? 0;
    return held <= (own.get(term) ?? 0)
      ? []
      : [{ group: groupOf(term, word, idf(held, passages)), isNamed: word.isNamed }];
  });
  const best = weighed
    .sort((a, b) => b.group.idf - a.group.idf || a.group.start - b.group.start)
    .slice(0, WORDS);
  const query = queryOf(best.map(({ group }) => group));
  return { text, query, isNamed: best.map(({ isNamed }) => isNamed) };
}

/** Everyday words and verbs of saying, which texts on any matter share. */
function isIdle(word: string, term: string): boolean {
  return LIGHT.has(term) || SAYING.has(word.toLowerCase());
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly times: number;
  readonly isNamed: boolean;
}

function groupOf(term: string, { word, start, end, times, isNamed }: Word, rarity: number): WeightedGroup {
  const weight = (isNamed ? NAMED : 1) * (1 + REPEATED * Math.min(3, times - 1));
  const people = isNamed ? peopleOfCountry(fold(word)) : [];
  const alternatives = [
    { terms: [term], weight: 1 },
    ...people.map((each) => ({ terms: indexTerms(each), weight: PEOPLE })),
  ];
  return { word, start, end, alternatives, idf: rarity * weight, known: true };
}
