import { titleTopics } from '../../archive/title-topics.ts';
import type { Article } from '../../articles/article.ts';
import { slice } from '../../text/span.ts';
import { indexTerms } from '../../text/terms.ts';
import { mentionsIn } from '../mentions.ts';
import type { Gist } from './gist.ts';
import type { Centre, Quoted } from './quotations.ts';

/** What may stand over a story: words of its articles, as one of its quotations has them. */
interface Phrase {
  readonly words: string;
  readonly terms: ReadonlySet<string>;
  readonly worth: number;
}

const LONGEST_WORDS = 5;
// A name or a phrase of several words tells more than a word alone.
const SEVERAL = 1.3;
// A second phrase joins the first where that is one word, or where it adds so much.
const ADDS = 0.5;

/**
 * The words that stand over a story: the name or the noun phrase that most of its articles have in their titles or beginnings,
 * and that tells it from the others; with a second one where one says too little. Empty where nothing is fit.
 */
export function headingOf(
  gists: readonly Gist[],
  quoted: readonly Quoted[],
  centre: Centre,
  topic: ReadonlySet<string>,
): string {
  const phrases = phrasesIn(gists, quoted, centre, topic);
  const [first, ...others] = phrases;
  if (first === undefined) return '';
  const second = others.find(
    ({ terms, worth }) => ![...terms].some((term) => first.terms.has(term)) && worth >= ADDS * first.worth,
  );
  return [first, ...(second === undefined ? [] : [second])].map(({ words }) => capitalised(words)).join(', ');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function phrasesIn(
  gists: readonly Gist[],
  quoted: readonly Quoted[],
  centre: Centre,
  topic: ReadonlySet<string>,
): Phrase[] {
  const all = new Set([...gists.flatMap(({ article }) => titleTopics(article)), ...quoted.flatMap(namesOf)]);
  const found = new Map<string, Phrase>();
  for (const words of all) {
    const phrase = readPhrase(words, gists, quoted, centre, topic);
    if (phrase === null) continue;
    const key = [...phrase.terms].sort().join(' ');
    if ((found.get(key)?.worth ?? 0) < phrase.worth) found.set(key, phrase);
  }
  return [...found.values()].sort((a, b) => b.worth - a.worth || (a.words < b.words ? -1 : 1));
}

function namesOf({ told }: Quoted): string[] {
  const { article, sentence } = told;
  return mentionsIn(article, sentence).names.map((name) => slice(article.text, name));
}

function readPhrase(
  words: string,
  gists: readonly Gist[],
  quoted: readonly Quoted[],
  centre: Centre,
  topic: ReadonlySet<string>,
): Phrase | null {
  const terms = new Set(indexTerms(words));
  const count = words.split(/\s+/u).length;
  if (terms.size === 0 || count > LONGEST_WORDS || [...terms].every((term) => topic.has(term))) return null;
  const written = quoted
    .map(({ told: { article }, span }) => writtenIn(words, article, span))
    .find((each) => each !== null);
  if (written === undefined || written === null) return null;
  const holding = gists.filter((gist) => [...terms].every((term) => gist.terms.has(term))).length;
  if (holding === 0) return null;
  let weight = 0;
  for (const term of terms) weight += centre.get(term) ?? 0;
  const worth = (weight / Math.sqrt(terms.size)) * (holding / gists.length) * (terms.size > 1 ? SEVERAL : 1);
  return { words: written, terms, worth };
}

/** The phrase as a quotation has it; null where it does not. */
function writtenIn(words: string, { text }: Article, span: { start: number; end: number }): string | null {
  const said = slice(text, span);
  const lower = said.toLowerCase();
  if (lower.length !== said.length) return said.includes(words) ? words : null;
  const wanted = words.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(lower.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(lower.slice(at + wanted.length));
    if (isWhole) return said.slice(at, at + wanted.length);
  }
  return null;
}
