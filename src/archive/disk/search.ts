import { row, whole } from '../../sqlite/row.ts';
import type { Filter, Hit, PassageQuery } from '../archive.ts';
import { createRepeats } from '../copies.ts';
import { admission, type Filtered, foldName } from '../filter.ts';
import { createPace, type Pace } from '../pace.ts';
import type { TermCount } from '../passage-index.ts';
import { byPlace, isLoud, phraseWords } from '../search.ts';
import type { ArticleFacts, Articles } from './articles.ts';
import { type Candidates, IndexGone } from './candidates.ts';
import { whereOf } from './days.ts';
import type { Database, Statement } from './disk-archive.ts';
import { passagesOf, type TermCounts } from './frequencies.ts';
import { phraseCandidates } from './phrase.ts';
import type { ScopeRow, Scopes } from './scopes.ts';
import { type Plan, planOf, scoreOf } from './score.ts';
import { heldOf, passageOf, type Tails } from './tail.ts';

/**
 * So many passages are scored of those that LanceDB finds, or so many times what is asked for; and a third of that by
 * their titles. Of 500 questions about 100,000 passages, 500 have with 120 and 40 of them the first passage that they have
 * of ten times as many, 499 the first ten in order; with 80 and 20 it is 499 and 497.
 */
const FEWEST = 150;
const TIMES = 4;
const PER_TITLE = 3;
/** Where too few of them may answer, so many times more are looked at. */
const WIDER = 4;

/** What a search reads from. */
export interface Shelf {
  readonly database: Database;
  readonly scopes: Scopes;
  readonly articles: Articles;
  readonly terms: TermCounts;
  readonly tails: Tails;
  readonly candidates: Candidates;
}

/** A passage that matches. */
export interface Match {
  readonly passage: number;
  readonly article: number;
  readonly paragraph: number;
  readonly score: number;
}

export interface Asked extends PassageQuery {
  readonly shelf: Shelf;
  readonly seen: readonly ScopeRow[];
  readonly pace: Pace;
  /** What LanceDB leaves out by itself; null for nothing. */
  readonly where: string | null;
}

/** See `Archive.search`: scores are the memory engine's, of passages that LanceDB finds among the best. */
export async function searchDisk(query: PassageQuery, shelf: Shelf): Promise<readonly Hit[]> {
  if (!(query.limit >= 1)) return [];
  try {
    return await searched(query, shelf);
  } catch (error) {
    if (!(error instanceof IndexGone)) throw error;
    // By now archive.db says where the passages are that its table had.
    return searched(query, shelf);
  }
}

async function searched(query: PassageQuery, shelf: Shelf): Promise<readonly Hit[]> {
  const seen = shelf.scopes.seen(query.scope);
  const where = query.filter === undefined ? null : whereIn(shelf.database, query.filter);
  const asked: Asked = { ...query, shelf, seen, pace: createPace(), where };
  const words = phraseWords(query);
  if (words === null) return rankedHits(asked);
  const hits = await hitsOf(asked, await phraseCandidates(asked, words));
  return hits.length === 0 && words.some(isLoud) ? rankedHits(asked) : hits;
}

async function rankedHits(asked: Asked): Promise<readonly Hit[]> {
  let size = Math.max(FEWEST, Math.min(TIMES * asked.limit, Number.MAX_SAFE_INTEGER));
  for (;;) {
    const { matches, isAll } = await ranked(asked, Math.min(size, 1_000_000));
    const hits = await hitsOf(asked, matches);
    if (isAll || hits.length >= asked.limit || size > 1_000_000) return hits;
    size *= WIDER;
  }
}

interface Ranked {
  readonly matches: Match[];
  /** Whether nothing that matches was left out. */
  readonly isAll: boolean;
}

async function ranked(asked: Asked, size: number): Promise<Ranked> {
  const found = await Promise.all(asked.seen.map((scope) => rankedIn(asked, scope, size)));
  return { matches: found.flatMap(({ matches }) => matches), isAll: found.every(({ isAll }) => isAll) };
}

async function rankedIn(asked: Asked, scope: ScopeRow, size: number): Promise<Ranked> {
  const { shelf, pace, where } = asked;
  const countOf = remembered((term) => shelf.terms.of(term, scope.scope));
  const plan = planIn(asked, scope, countOf);
  if (plan === null) return { matches: [], isAll: true };
  const tail = await shelf.tails.of(scope, pace);
  const matches: Match[] = [];
  for (const { passage, held } of tail.matching(plan)) add(matches, passage, scoreOf(plan, held));
  const words = (field: 'text' | 'title') =>
    [...plan.terms.keys()].filter((term) => countOf(term)[field] > 0);
  const queries = (['text', 'title'] as const).map((column) => ({
    column,
    words: words(column),
    every: false,
    limit: column === 'title' ? Math.ceil(size / PER_TITLE) : size,
    where,
  }));
  const { passages, isAll } = await shelf.candidates.find(scope, queries, pace);
  for (const found of passages) {
    const passage = passageOf(found);
    add(matches, passage, scoreOf(plan, heldOf(plan, found, passage)));
  }
  return { matches, isAll };
}

function add(matches: Match[], { passage, article, paragraph }: Omit<Match, 'score'>, score: number): void {
  if (score > 0) matches.push({ passage, article, paragraph, score });
}

type CountOf = (term: string) => TermCount;

function planIn({ shelf, seen, groups }: Asked, scope: ScopeRow, countOf: CountOf): Plan | null {
  return planOf(groups, {
    own: countOf,
    all: seen.length === 1 ? countOf : remembered((term) => shelf.terms.over(term, seen)),
    passages: passagesOf(seen),
    averageText: scope.textLength / scope.passages,
    averageTitle: scope.titleLength / scope.passages,
  });
}

/** Each term is looked up once. */
function remembered(countOf: CountOf): CountOf {
  const known = new Map<string, TermCount>();
  return (term) => {
    const count = known.get(term) ?? countOf(term);
    known.set(term, count);
    return count;
  };
}

interface Placed extends Match {
  readonly facts: ArticleFacts;
}

/** The best matches that may answer, in order, with their articles. */
export async function hitsOf(asked: Asked, matches: readonly Match[]): Promise<Hit[]> {
  const { shelf, limit, pace } = asked;
  const placed = await placedOf(asked, matches);
  const hits: Hit[] = [];
  for (const { article: number, paragraph, score } of placed) {
    if (hits.length >= limit) break;
    if (pace.due()) await pace.pause();
    const article = shelf.articles.article(number);
    // It may have been removed while the search paused.
    if (article !== null) hits.push({ article, paragraph, score });
  }
  return hits;
}

/** Those that may answer, best first: the first so many, and whatever has the score of the last of them. */
async function placedOf(asked: Asked, matches: readonly Match[]): Promise<Placed[]> {
  const { shelf, limit, pace } = asked;
  const admits = admissionTo(asked);
  const found: Placed[] = [];
  for (const match of [...matches].sort((a, b) => b.score - a.score)) {
    if (found.length >= limit && match.score < (found.at(-1)?.score ?? 0)) break;
    if (pace.due()) await pace.pause();
    const facts = shelf.articles.facts(match.article);
    if (facts !== null && admits(match, facts)) found.push({ ...match, facts });
  }
  return found.sort(
    (a, b) =>
      b.score - a.score ||
      byPlace({ article: a.facts, paragraph: a.paragraph }, { article: b.facts, paragraph: b.paragraph }),
  );
}

function admissionTo({ filter, shelf, seen }: Asked): (match: Match, facts: ArticleFacts) => boolean {
  const mayAnswer = admission(filter);
  const holders = seen.map(({ scope }) => ({
    byId: (id: string) => shelf.articles.byId(id, scope) ?? undefined,
  }));
  const repeats = createRepeats(holders, mayAnswer);
  const isKnown = new Map<number, boolean>();
  return (match, facts) => {
    const isThere = isKnown.get(match.article) ?? shelf.articles.isThere(match.article);
    isKnown.set(match.article, isThere);
    if (!isThere || mayAnswer?.(facts satisfies Filtered) === false) return false;
    if (facts.copyOf === null) return true;
    const article = shelf.articles.article(match.article);
    return article !== null && !repeats({ article, paragraph: match.paragraph });
  };
}

function whereIn(database: Database, filter: Filter): string | null {
  if (filter.source === undefined) return whereOf(filter, undefined);
  const statement: Statement = database.prepare('SELECT source FROM sources WHERE folded = ?');
  const found = row(statement.get(foldName(filter.source)));
  // Nothing has a number that was never given.
  return whereOf(filter, found === null ? -1 : whole(found, 'source'));
}
