import { createPace } from '../../archive/pace.ts';
import type { Article, Paragraph } from '../../articles/article.ts';
import { slice } from '../../text/span.ts';
import { type Term, terms } from '../../text/terms.ts';
import type { Analysed, Analyses } from '../analysis.ts';
import type { Place } from '../find.ts';
import { isCapital, isIdle } from './idle.ts';
import { weightsOf } from './weights.ts';

/** What an article tells, as far as it is sought for others that tell of the same. */
export interface Gist {
  readonly article: Article;
  /** Its sentences that may be quoted, in order: some 0.1 ms where they are first asked for. */
  sentences(): readonly Told[];
  /** How often each index term stands in its title and its first sentences, damped; names of two words are terms too. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those of them that are of names. */
  readonly named: ReadonlySet<string>;
  /** What a term of it weighs there; the squares of all add up to 1. */
  weightOf(term: string): number;
}

/** A sentence with where it stands. */
export interface Told {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  /** Its place in the paragraph, from 0. */
  readonly index: number;
  /** Its place among the article's sentences, from 0. */
  readonly at: number;
  readonly sentence: Analysed;
}

/** An article and those of its sentences that count; all where that is null. */
export interface Chosen {
  readonly article: Article;
  readonly sentences: ReadonlySet<Analysed> | null;
}

// What an article is about is told at its start; further on stands what was known before.
const OPENING = 6;
const MOST_SENTENCES = 14;
const TITLE = 2;
const NAMED = 1.5;

/** The gists of articles, in their order. */
export async function gistsOf(
  chosen: readonly Chosen[],
  topic: ReadonlySet<string>,
  place: Pick<Place, 'archive' | 'scope'>,
  analyses: Analyses,
): Promise<readonly Gist[]> {
  const pace = createPace();
  const held = new Map<string, number>();
  const read: Read[] = [];
  for (const each of chosen) {
    const own = readOne(each, analyses);
    for (const term of own.counts.keys()) held.set(term, (held.get(term) ?? 0) + 1);
    read.push(own);
    if (pace.due()) await pace.pause();
  }
  const weights = await weightsOf(held, chosen.length, topic, place);
  const gists: Gist[] = [];
  for (const own of read) {
    gists.push(weighed(own, weights));
    if (pace.due()) await pace.pause();
  }
  return gists;
}

function weighed(own: Read, weights: ReadonlyMap<string, number>): Gist {
  const { counts } = own;
  let squares = 0;
  for (const [term, count] of counts) squares += (count * (weights.get(term) ?? 0)) ** 2;
  const length = Math.sqrt(squares) || 1;
  return { ...own, weightOf: (term) => ((counts.get(term) ?? 0) * (weights.get(term) ?? 0)) / length };
}

/** What is read off an article, whatever others there are. */
type Read = Omit<Gist, 'weightOf'>;

// Articles of which that is kept, some 10 KB each.
const KEPT = 1_000;
const BY_ARCHIVE = new WeakMap<Analyses, Map<Article, Read>>();

function readOne(each: Chosen, analyses: Analyses): Read {
  const kept = BY_ARCHIVE.get(analyses) ?? new Map<Article, Read>();
  BY_ARCHIVE.set(analyses, kept);
  const { article } = each;
  const known = each.sentences === null ? kept.get(article) : undefined;
  if (known !== undefined) return known;
  const sentences = () => toldIn(each, analyses);
  const read = { article, sentences, ...countsOf(article, openingOf(each, analyses)) };
  if (each.sentences === null) kept.set(article, read);
  const [oldest] = kept.size > KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  return read;
}

function toldIn({ article, sentences: wanted }: Chosen, analyses: Analyses): Told[] {
  const told: Told[] = [];
  let at = 0;
  for (const [place, { kind }] of article.paragraphs.entries()) {
    if (!isTold(kind)) continue;
    for (const [index, sentence] of analyses.of(article, place + 1).entries()) {
      if (told.length >= MOST_SENTENCES) return told;
      const isWanted = wanted === null || wanted.has(sentence);
      if (isWanted) told.push({ article, paragraph: place + 1, index, at, sentence });
      at++;
    }
  }
  return told;
}

/** The words of the first sentences that count, sentence by sentence. */
function openingOf(each: Chosen, analyses: Analyses): (readonly Term[])[] {
  if (each.sentences !== null)
    return toldIn(each, analyses)
      .slice(0, OPENING)
      .map(({ sentence }) => sentence.words);
  const { text, paragraphs } = each.article;
  const spans = paragraphs.flatMap(({ kind, sentences }) => (isTold(kind) ? sentences : []));
  return spans.slice(0, OPENING).map((span) => terms(slice(text, span), span.start));
}

function isTold(kind: Paragraph['kind']): boolean {
  return kind !== 'heading' && kind !== 'caption';
}

/** How often each term stands in the title and the first sentences, in a name more. */
function countsOf(article: Article, opening: readonly (readonly Term[])[]): Pick<Read, 'counts' | 'named'> {
  const { title, text } = article;
  const counts = new Map<string, number>();
  const named = new Set<string>();
  const count = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  const add = (source: string, words: readonly Term[], weight: number) => {
    for (const [at, word] of words.entries()) {
      if (word.stop || isIdle(source, word)) continue;
      const isNamed = at > 0 && isCapital(source, word.start);
      count(word.term, weight * (isNamed ? NAMED : 1));
      if (isNamed) named.add(word.term);
      const next = words[at + 1];
      if (!isOneName(source, word, next)) continue;
      count(`${word.term} ${next.term}`, NAMED);
      named.add(`${word.term} ${next.term}`);
    }
  };
  // In a title every word may have a capital.
  const plain = title.toLowerCase();
  add(plain, terms(plain), TITLE);
  for (const words of opening) add(text, words, 1);
  for (const [term, times] of counts) counts.set(term, 1 + Math.log(times));
  return { counts, named };
}

/** “Marlin Star”: two stories that have it tell of one ship, though stars and marlins are in many. */
function isOneName(source: string, word: Term, next: Term | undefined): next is Term {
  return (
    next !== undefined &&
    next.start === word.end + 1 &&
    source.charAt(word.end) === ' ' &&
    isCapital(source, word.start) &&
    isCapital(source, next.start) &&
    !next.stop &&
    !isIdle(source, next)
  );
}
