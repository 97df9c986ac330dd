import type { Archive, Filter } from '../archive/archive.ts';
import type { Scope } from '../articles/article.ts';
import { groundFor } from './evidence.ts';
import { buildQuery, type Query } from './query.ts';
import type { Question } from './question.ts';
import { analysesOf } from './quote.ts';
import { type Candidate, rank } from './rank.ts';

/** What was found for a question: all that was looked at, and the part that has ground enough to be an answer. */
export interface Findings {
  readonly query: Query;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Those that may be given as an answer, best first; empty where the articles do not say. */
  readonly answers: readonly Candidate[];
}

/** Where to look. */
export interface Place {
  readonly archive: Archive;
  readonly scope: Scope;
  readonly filter?: Filter;
}

/** How widely to look, and how much must be found. */
export interface Demand {
  /** Passages whose sentences are ranked. For a question twice as many gain little and cost twice the time. */
  readonly passages: number;
  /** The share of the words' weight that must be found for them to count as answered. */
  readonly enough: number;
}

/** What a question demands. */
export const QUESTION: Demand = { passages: 20, enough: 0.6 };
/** What words to look for demand: they are fewer, half of them found is worth showing, and all places are wanted. */
export const SEARCH: Demand = { passages: 60, enough: 0.5 };

// A further quotation must have most of the ground that the best one has.
const BESIDE_BEST = 0.75;

/** Finds the sentences that answer a question. */
export async function find(question: Question, place: Place, demand = QUESTION): Promise<Findings> {
  const query = await buildQuery(question.terms, question.words, place.archive, place.scope);
  const hits = await place.archive.search({
    groups: query.groups,
    scope: place.scope,
    limit: demand.passages,
    ...(place.filter === undefined ? {} : { filter: place.filter }),
  });
  const analyses = analysesOf(place.archive);
  const candidates = rank(question, query, hits, analyses);
  const [best] = candidates;
  if (best === undefined) return { query, candidates, answers: [] };
  const groundOf = (candidate: Candidate) => groundFor(candidate, question, query, analyses);
  const ground = groundOf(best);
  const least = Math.max(demand.enough, ground * BESIDE_BEST);
  const answers = ground < demand.enough ? [] : candidates.filter((each) => groundOf(each) >= least);
  return { query, candidates, answers };
}
