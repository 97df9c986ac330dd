import { lookup as resolveName } from 'node:dns/promises';
import { texts } from '../../catalogue/texts.ts';
import { acceptOf, isWanted, readContentType, unwantedReason } from './content-type.ts';
import { bare, type Exceptions, NO_EXCEPTIONS } from './exceptions.ts';
import type { Limits } from './exchange.ts';
import { type Arrival, follow, type Road } from './follow.ts';
import { type Lookup, readUrl } from './guard.ts';
import { freshUntil, retryMoment } from './moments.ts';
import {
  type Failed,
  type FetchRequest,
  type FetchResult,
  failed,
  type Source,
  type Validators,
} from './result.ts';
import { createRobots } from './robots.ts';
import { createTurns, type TurnsOptions } from './turns.ts';
import { conditionsOf, readValidators } from './validators.ts';

export interface FetcherOptions {
  /** How the bot names itself: see `userAgent`. */
  readonly userAgent: string;
  /** What is allowed besides the public web: see `readExceptions`. Nothing unless told. */
  readonly exceptions?: Exceptions;
  /** Instead of the system's own way to resolve names. */
  readonly lookup?: Lookup;
  readonly limits?: Partial<Limits & { readonly lookupMs: number }>;
  readonly turns?: Partial<TurnsOptions>;
  /** Whether robots.txt is asked. It is unless told; without it, only what belongs to the operator may be fetched. */
  readonly robots?: boolean;
  /** Certificates in PEM to trust instead of the usual ones. */
  readonly ca?: string;
  readonly now?: () => Date;
}

export interface Fetcher {
  /**
   * Fetches a page or a feed. Whatever the address or the server does, the outcome is a value; only bugs reject.
   *
   * @param signal ends the fetch wherever it is
   */
  fetch(request: FetchRequest, signal?: AbortSignal): Promise<FetchResult>;
}

export const LIMITS: Limits & { readonly lookupMs: number } = {
  wholeMs: 30_000,
  firstByteMs: 10_000,
  connectMs: 5_000,
  lookupMs: 5_000,
  headerBytes: 16_384,
  wireBytes: 5_000_000,
  bodyBytes: 10_000_000,
  redirects: 5,
};

const TURNS: TurnsOptions = { pauseMs: 1_000, atOnce: 8, waiting: 1_000, waitingForHost: 100 };

/** Fetches pages and feeds. One fetcher serves all: the turns and what robots.txt says are kept in it. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { now = () => new Date(), exceptions = NO_EXCEPTIONS, lookup = systemLookup } = options;
  const limits = { ...LIMITS, ...options.limits };
  const road: Road = {
    guard: { lookup, lookupMs: limits.lookupMs, exceptions },
    limits,
    turns: createTurns({ ...TURNS, ...options.turns }),
    userAgent: options.userAgent,
    ca: options.ca,
  };
  const robots = options.robots === false ? null : createRobots(road, now);
  return {
    async fetch(request, signal) {
      const { purpose, known } = request;
      const start = readUrl(request.url);
      if ('kind' in start) return start;
      const arrival = await follow(road, {
        start,
        headers: (to) => ({ accept: acceptOf(purpose), ...conditionsOf(to, known) }),
        wants: ({ status, header }) =>
          isSuccess(status) && isWanted(readContentType(header('content-type')), purpose),
        permit: async (to) => (robots === null ? { kind: 'permitted', pauseMs: 0 } : robots(to, signal)),
        signal,
      });
      return arrival.kind === 'arrived' ? judge(arrival, request, now()) : arrival;
    },
  };
}

function judge(arrival: Arrival, { purpose, known }: FetchRequest, now: Date): FetchResult {
  const { url, movedTo, response } = arrival;
  const { status, header, body } = response;
  const source: Source = {
    url: url.href,
    movedTo,
    validators: readValidators(url, header),
    freshUntil: freshUntil(header, now),
  };
  if (status === 410) return { kind: 'gone', url: url.href };
  if (status === 304 && wasAsked(url, known)) {
    return { kind: 'unchanged', ...source, validators: source.validators ?? known ?? null };
  }
  if (!isSuccess(status)) return failure(url, status, retryMoment(header('retry-after'), now));
  const type = readContentType(header('content-type'));
  if (type !== null && !isWanted(type, purpose)) return { ...failed(unwantedReason(type, purpose)), status };
  return { kind: 'fetched', ...source, body: body ?? new Uint8Array(), type };
}

function isSuccess(status: number): boolean {
  return status === 200 || status === 203;
}

/** A “not modified” that nobody asked for is none. */
function wasAsked(url: URL, known: Validators | undefined): boolean {
  return Object.keys(conditionsOf(url, known)).length > 0;
}

function failure(url: URL, status: number, retryAfter: Date | null): Failed {
  const host = bare(url.hostname);
  const isWait = status === 429 || status === 503;
  return {
    ...failed(reasonOf(host, status)),
    status,
    ...(isWait && retryAfter !== null ? { retryAfter } : {}),
  };
}

function reasonOf(host: string, status: number): string {
  if (status === 404) return texts.fetching.missing(host);
  if (status === 401 || status === 403) return texts.fetching.closed(host, status);
  if (status === 429) return texts.fetching.tooOften(host);
  return status >= 500 ? texts.fetching.unwell(host, status) : texts.fetching.status(host, status);
}

async function systemLookup(name: string): Promise<readonly string[]> {
  const found = await resolveName(name, { all: true });
  return found.map(({ address }) => address);
}
