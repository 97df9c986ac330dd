import type { Hit } from '../../archive/archive.ts';
import { createPace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import { texts } from '../../catalogue/texts.ts';
import { indexTerms } from '../../text/terms.ts';
import type { Answered, Citation, Nothing, Row } from '../answer.ts';
import type { Place } from '../find.ts';
import { coverage, looseMatchesOf, matchesOf, wholeText } from '../match.ts';
import type { Query, WeightedGroup } from '../query.ts';
import { analysesOf, withLeanedOn } from '../quote.ts';
import { resolved } from '../resolve.ts';
import type { Page } from '../respond.ts';
import { namedArticle } from './article.ts';
import { highlightsIn } from './highlights.ts';
import { type Matter, matterOf } from './matter.ts';

// Passages and articles that are looked at, and the articles that all pages of one answer hold.
const PASSAGES = 120;
const MOST_ARTICLES = 60;
const DEEPEST = 25;
// An article shares so much of the text's rarest words, by their weight, or so much less than the best one.
const LEAST_SHARED = 0.18;
const BESIDE_BEST = 0.35;
// … and so many of the words, or so many with a name among them.
const FEWEST_WORDS = 4;
const FEWEST_WITH_NAME = 3;
// Of a text with hardly any words, most.
const MOST_OF_FEW = 0.6;
const WORDS_TOLD = 6;

/** An article with its best sentence. */
interface Kin {
  readonly article: Article;
  readonly citation: Citation;
  /** The share of the text's matter that the article has. */
  readonly share: number;
  /** The words that both have, weightiest first. */
  readonly words: readonly string[];
}

/**
 * The articles that are about what a text is about, best first, each with one quotation; the copies of one story count
 * once. A text that is an article's title or address is that article, which comes first.
 */
export async function findRelated(text: string, place: Place, page: Page): Promise<Answered | Nothing> {
  const own = await namedArticle(text, place);
  const matter =
    own === null ? await matterOf(text, place) : await matterOf(openingOf(own), place, passagesHolding(own));
  const hits = await place.archive.search({
    groups: matter.query.groups,
    scope: place.scope,
    limit: PASSAGES,
  });
  const alike = await kinOf(hits, matter, place, own);
  const kin = oneOfEach([...ownKin(own, matter, place), ...alike]).slice(0, DEEPEST);
  if (kin.length === 0) return nothing(text);
  const wanted = kin.slice(page.offset, page.offset + page.limit);
  return {
    status: 'answered',
    title: own?.title ?? texts.related.title,
    lead: null,
    dates: [],
    people: [],
    citations: wanted.map(({ citation }) => resolved(citation)),
    offset: page.offset,
    total: kin.length,
    rows: page.offset === 0 ? wanted.map((each, at) => rowOf(each, at + 1)) : [],
    notes: [],
  };
}

// What an article is about is told at its start.
const OPENING = 6;

function openingOf({ title, text, paragraphs }: Article): string {
  const body = paragraphs.filter(({ kind }) => kind === 'body').slice(0, OPENING);
  return [title, ...body.map(({ start, end }) => text.slice(start, end))].join('\n').slice(0, 4_000);
}

/** How many passages of an article hold each of its terms; a passage is found by its title’s words as well. */
function passagesHolding({ title, text, paragraphs }: Article): Map<string, number> {
  const found = new Map<string, number>();
  for (const { start, end } of paragraphs) {
    for (const term of new Set(indexTerms(`${title}\n${text.slice(start, end)}`))) {
      found.set(term, (found.get(term) ?? 0) + 1);
    }
  }
  return found;
}

/** The article that the text names, whatever it shares with itself. */
function ownKin(own: Article | null, matter: Matter, place: Place): Kin[] {
  if (own === null) return [];
  const at = own.paragraphs.findIndex(({ kind, sentences }) => kind === 'body' && sentences.length > 0);
  const paragraph = at < 0 ? own.paragraphs.findIndex(({ sentences }) => sentences.length > 0) : at;
  if (paragraph < 0) return [];
  const best = bestSentence(own, [paragraph + 1], matter.query, place);
  return best === null ? [] : [{ article: own, citation: best, share: 1, words: [] }];
}

async function kinOf(
  hits: readonly Hit[],
  matter: Matter,
  place: Place,
  own: Article | null,
): Promise<Kin[]> {
  const paragraphs = new Map<Article, number[]>();
  for (const { article, paragraph } of hits) {
    paragraphs.set(article, [...(paragraphs.get(article) ?? []), paragraph]);
  }
  const pace = createPace();
  const found: Kin[] = [];
  for (const [article, places] of [...paragraphs].slice(0, MOST_ARTICLES)) {
    if (article === own) continue;
    const kin = kinWith(article, places, matter, place);
    if (kin !== null) found.push(kin);
    if (pace.due()) await pace.pause();
  }
  const best = found.reduce((most, { share }) => Math.max(most, share), 0);
  return found
    .filter(({ share }) => share >= best * BESIDE_BEST)
    .sort((a, b) => b.share - a.share || (a.article.key < b.article.key ? -1 : 1));
}

function kinWith(article: Article, paragraphs: readonly number[], matter: Matter, place: Place): Kin | null {
  const { query, isNamed, text } = matter;
  const matches = looseMatchesOf(query, wholeText(article));
  const share = coverage(query, matches);
  const shared = query.groups.filter((_, at) => (matches[at] ?? 0) > 0);
  const hasName = query.groups.some((_, at) => (matches[at] ?? 0) > 0 && isNamed[at] === true);
  const enough = Math.min(
    hasName ? FEWEST_WITH_NAME : FEWEST_WORDS,
    Math.ceil(query.groups.length * MOST_OF_FEW),
  );
  if (share < LEAST_SHARED || shared.length < enough) return null;
  const citation = bestSentence(article, paragraphs, query, place);
  if (citation === null) return null;
  const words = joined(shared, text);
  return { article, citation: { ...citation, score: Math.round(share * 1000) / 1000 }, share, words };
}

/** Words weightiest first; those that stand side by side in the text are told as one (“Wang Yang”). */
function joined(groups: readonly WeightedGroup[], text: string): string[] {
  const runs: { start: number; end: number; words: string; weight: number }[] = [];
  for (const { word, start, end, idf } of groups.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, start) === ' ') {
      last.words += ` ${word}`;
      last.end = end;
      last.weight += idf;
    } else runs.push({ start, end, words: word, weight: idf });
  }
  return runs.sort((a, b) => b.weight - a.weight).map(({ words }) => words);
}

/** The sentence that holds most, a heading only where nothing else does. */
function bestSentence(
  article: Article,
  paragraphs: readonly number[],
  query: Query,
  place: Place,
): Citation | null {
  const analyses = analysesOf(place.archive);
  let best: { readonly share: number; readonly citation: Citation } | null = null;
  for (const paragraph of paragraphs.slice(0, 12)) {
    const isHeading = article.paragraphs[paragraph - 1]?.kind === 'heading';
    for (const [index, sentence] of analyses.of(article, paragraph).entries()) {
      const share = coverage(query, matchesOf(query, sentence)) * (isHeading ? 0.5 : 1);
      if (best !== null && share <= best.share) continue;
      const span = withLeanedOn({ article, paragraph, index, sentence }, analyses);
      const highlights = highlightsIn(query, article, span);
      best = { share, citation: { article, paragraph, ...span, highlights, score: 1 } };
    }
  }
  return best?.citation ?? null;
}

/** The first of each story: an original and its copies are one. */
function oneOfEach(kin: readonly Kin[]): Kin[] {
  const seen = new Set<string>();
  return kin.filter(({ article }) => {
    const story = article.copyOf ?? article.id;
    return !seen.has(story) && seen.add(story) !== undefined;
  });
}

function rowOf({ article, words }: Kin, number: number): Row {
  const value = words.length === 0 ? texts.related.itself : texts.related.shares(words.slice(0, WORDS_TOLD));
  return { label: article.title, value, citations: [number] };
}

function nothing(text: string): Nothing {
  const title = text.length <= 100 ? text : texts.related.title;
  return { status: 'nothing', title, text: texts.related.nothing, citations: [], notes: [] };
}
