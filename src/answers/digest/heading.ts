import { placeOf } from '../../archive/title-topics.ts';
import { BASES } from '../../text/irregular.ts';
import { names } from '../../text/names.ts';
import { contains, overlaps, type Span, slice } from '../../text/span.ts';
import type { Term } from '../../text/terms.ts';
import { analyse } from '../analysis.ts';
import type { Gist } from './gist.ts';
import { isIdle } from './idle.ts';
import type { Centre, Quoted } from './quotations.ts';

/** What may stand over a story: words of one of its quotations. */
interface Phrase {
  /** As the quotation has it. */
  readonly words: string;
  readonly terms: ReadonlySet<string>;
  /** How well it tells what the story is about, and which one. */
  readonly worth: number;
  /** Whether it is known to be a name, and need not be shown to be one thing. */
  readonly isName: boolean;
}

/** A story whose heading is looked for. */
export interface Headed {
  readonly gists: readonly Gist[];
  readonly quoted: readonly Quoted[];
  readonly centre: Centre;
  /** The terms of what was asked for, which say nothing new. */
  readonly topic: ReadonlySet<string>;
}

const LONGEST = 3;
// Several words tell more than one alone, and a place least.
const SEVERAL = 1.3;
const PLACE = 0.5;
// A second phrase joins the first where it tells so much.
const ADDS = 0.45;
// So many of the best are tried.
const TRIED = 24;
// What the first sentences of an article say is one thing there.
const OPENING = 1_500;

/**
 * The words that stand over a story: the name or the noun phrase of its quotations that most of its articles have at their
 * beginnings and that tells it from the others, and a second one where there is one as good. Empty where nothing is fit.
 */
export function headingOf(story: Headed): string {
  const openings = story.gists.map(({ article: { text } }) => text.slice(0, OPENING).toLowerCase());
  const spoken = story.quoted.map(({ told, span }) => slice(told.article.text, span).toLowerCase());
  const isThing = (words: string) =>
    [...spoken, ...openings].some((text) => placeOf(words.toLowerCase(), text) !== null);
  const fit: Phrase[] = [];
  for (const phrase of phrasesOf(story).slice(0, TRIED)) {
    const [first] = fit;
    if (first !== undefined && phrase.worth < ADDS * first.worth) break;
    if (first !== undefined && [...phrase.terms].some((term) => first.terms.has(term))) continue;
    if (!phrase.isName && !isThing(phrase.words)) continue;
    fit.push(phrase);
    if (fit.length === 2) break;
  }
  const words = fit.map((phrase) => phrase.words).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** All phrases of the quotations that may be fit, best first. */
function phrasesOf(story: Headed): Phrase[] {
  const titles = story.gists.map(({ article: { title } }) => {
    const { places } = analyse(title, { start: 0, end: title.length });
    return new Set(places.keys());
  });
  const found = new Map<string, Phrase>();
  for (const quoted of story.quoted) {
    for (const phrase of phrasesIn(quoted, story, titles)) {
      const key = [...phrase.terms].join(' ');
      const known = found.get(key);
      if (known === undefined || (phrase.isName && !known.isName)) found.set(key, phrase);
    }
  }
  return [...found.values()].sort((a, b) => b.worth - a.worth || (a.words < b.words ? -1 : 1));
}

function phrasesIn(
  { told: { article, sentence }, span }: Quoted,
  story: Headed,
  titles: readonly ReadonlySet<string>[],
): Phrase[] {
  const { text } = article;
  const { words } = analyse(text, span);
  const named = names(text, sentence.span);
  return words.flatMap((_, at) => {
    const found: Phrase[] = [];
    for (let count = 1; count <= LONGEST; count++) {
      const run = words.slice(at, at + count);
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined || run.length < count) break;
      if (!isRun(text, run)) break;
      const place = { start: first.start, end: last.end };
      if (isGoverning(text, place)) continue;
      const name = named.find((each) => each.end === place.end && each.start >= place.start);
      // “Storm Odile”: what stands before a name wherever it is told of belongs to it.
      const isWhole = name !== undefined && name.start === place.start;
      const isLed = name !== undefined && !isWhole && isRepeated(slice(text, place), story);
      const cut = named.some((each) => each !== name && overlaps(each, place) && !contains(place, each));
      if (cut && !isWhole) continue;
      const terms = new Set(run.map(({ term }) => term));
      const hasPlace = named.some((each) => each.kind === 'place' && overlaps(each, place));
      const worth = worthOf(terms, story, titles) * (hasPlace ? PLACE : 1);
      if (worth > 0) found.push({ words: slice(text, place), terms, worth, isName: isWhole || isLed });
    }
    return found;
  });
}

/** Words that only spaces part, none of which is a stop word, a figure or a verb of saying. */
function isRun(text: string, run: readonly Term[]): boolean {
  return run.every((word, at) => {
    const before = run[at - 1];
    const raw = slice(text, word);
    if (word.stop || isIdle(text, word) || /\d/u.test(raw) || isVerbal(raw, at === run.length - 1))
      return false;
    return before === undefined || text.slice(before.end, word.start) === ' ';
  });
}

/** A word that looks like a verb: “shut”, “baked”, and “injuring” but at the end, where it may be a meeting. */
function isVerbal(raw: string, isLast: boolean): boolean {
  if (!/^\p{Ll}/u.test(raw)) return false;
  return /ed$/u.test(raw) || (!isLast && /ing$/u.test(raw)) || BASES.has(raw);
}

/** “A warehouse fire shut the road”: what stands right before an article is no noun. */
function isGoverning(text: string, { start, end }: Span): boolean {
  const last = text.slice(start, end).split(' ').at(-1) ?? '';
  return /^\p{Ll}/u.test(last) && /^\s(?:the|an?|his|her|their|its|our)\s/u.test(text.slice(end, end + 8));
}

function isRepeated(words: string, { gists }: Headed): boolean {
  const wanted = words.toLowerCase();
  return gists.filter(({ article: { text } }) => text.toLowerCase().includes(wanted)).length > 1;
}

function worthOf(
  terms: ReadonlySet<string>,
  { gists, centre, topic }: Headed,
  titles: readonly ReadonlySet<string>[],
): number {
  const all = [...terms];
  if (all.every((term) => topic.has(term))) return 0;
  const holding = gists.filter((gist) => all.every((term) => gist.counts.has(term))).length;
  const weight = all.reduce((sum, term) => sum + (centre.get(term) ?? 0), 0) / Math.sqrt(all.length);
  const titled = titles.filter((title) => all.every((term) => title.has(term))).length / titles.length;
  // What headlines have is what a story is about.
  return weight * (holding / gists.length) * (all.length > 1 ? SEVERAL : 1) * (1 + titled);
}
