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

// Passages whose sentences are ranked. Twice as many gain little and cost twice the time.
const PASSAGES = 20;
/** The share of a question's weight that must be found for it to count as answered. */
export const ENOUGH = 0.6;
// A further quotation must have most of the ground that the best one has.
const BESIDE_BEST = 0.75;

/** Finds the sentences that answer a question; `enough` is the share of its weight that they must cover. */
export async function find(question: Question, place: Place, enough = ENOUGH): Promise<Findings> {
  const query = await buildQuery(question.terms, question.words, place.archive, place.scope);
  const hits = await place.archive.search({
    groups: query.groups,
    scope: place.scope,
    limit: PASSAGES,
    ...(place.filter === undefined ? {} : { filter: place.filter }),
  });
  const analyses = analysesOf(place.archive);
  const candidates = rank(question, query, hits, analyses);
  const [best] = candidates;
  if (best === undefined) return { query, candidates, answers: [] };
  const groundOf = (candidate: Candidate) => groundFor(candidate, question, query, analyses);
  const ground = groundOf(best);
  const least = Math.max(enough, ground * BESIDE_BEST);
  const answers = ground < enough ? [] : candidates.filter((each) => groundOf(each) >= least);
  return { query, candidates, answers };
}
