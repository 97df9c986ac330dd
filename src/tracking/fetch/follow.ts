import { texts } from '../../catalogue/texts.ts';
import { bare } from './exceptions.ts';
import { exchange, type Head, type Limits, type Response, ticks } from './exchange.ts';
import { checkUrl, type Guard, readUrl, type Target } from './guard.ts';
import { type Failed, failed, prevented, type Refused, refused } from './result.ts';
import type { Turns } from './turns.ts';

/** What all requests share. */
export interface Road {
  readonly guard: Guard;
  readonly limits: Limits;
  readonly turns: Turns;
  readonly userAgent: string;
  readonly ca?: string | undefined;
}

export interface Trip {
  readonly start: URL;
  readonly headers: (url: URL) => Readonly<Record<string, string>>;
  readonly wants: (head: Head) => boolean;
  /** Asked of each address before anything is sent there: how long its host is left in peace after, or why not to. */
  readonly permit: (
    url: URL,
  ) => Promise<{ readonly kind: 'permitted'; readonly pauseMs: number } | Refused | Failed>;
  readonly signal?: AbortSignal | undefined;
}

/** The response at the end of all redirects. */
export interface Arrival {
  readonly kind: 'arrived';
  readonly url: URL;
  /** Where the redirects that are for good lead to, as far as they come before all others; null where none does. */
  readonly movedTo: string | null;
  readonly response: Response;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Fetches an address and what it redirects to. Each address on the way is read, permitted, resolved and checked anew. */
export async function follow(road: Road, trip: Trip): Promise<Arrival | Refused | Failed> {
  const seen = new Set<string>();
  let url = trip.start;
  let leftMs = road.limits.wholeMs;
  let movedTo: string | null = null;
  let isForGood = true;
  for (let redirects = 0; redirects <= road.limits.redirects; redirects += 1) {
    seen.add(url.href);
    const step = await visit(road, trip, url, leftMs);
    if (step.kind !== 'visited') return step;
    const { response } = step;
    if (!REDIRECTS.has(response.status)) return { kind: 'arrived', url, movedTo, response };
    const next = redirectFrom(url, response.header('location'));
    if ('kind' in next) return next;
    if (seen.has(next.href)) return failed(texts.fetching.loop);
    isForGood &&= response.status === 301 || response.status === 308;
    if (isForGood) movedTo = next.href;
    leftMs -= step.tookMs;
    url = next;
  }
  return failed(texts.fetching.redirects(road.limits.redirects));
}

/** Where a redirect leads, if it may be followed. */
export function redirectFrom(url: URL, location: string | null): URL | Refused | Failed {
  const host = bare(url.hostname);
  if (location === null || location.trim() === '') return failed(texts.fetching.nowhere(host));
  const next = readUrl(location, url);
  if ('kind' in next) return next;
  if (url.protocol === 'https:' && next.protocol === 'http:') return refused(texts.fetching.downgrade(host));
  return next;
}

type Visited = { readonly kind: 'visited'; readonly response: Response; readonly tookMs: number };

async function visit(road: Road, trip: Trip, url: URL, leftMs: number): Promise<Visited | Refused | Failed> {
  const permit = await trip.permit(url);
  if (permit.kind !== 'permitted') return permit;
  const turn = await road.turns.take(bare(url.hostname), permit.pauseMs, trip.signal, async () => {
    const started = ticks();
    // Resolved when its turn has come, and connected to at once.
    const target = await checkUrl(url, road.guard);
    if ('kind' in target) return target;
    const response = await send(road, trip, target, leftMs - (ticks() - started));
    return 'kind' in response ? response : { kind: 'visited' as const, response, tookMs: ticks() - started };
  });
  return turn.ok ? turn.value : prevented(texts.fetching.crowded);
}

function send(road: Road, trip: Trip, target: Target, leftMs: number): Promise<Response | Failed> {
  const { limits, ca, userAgent } = road;
  const { wants, signal } = trip;
  const headers = {
    'user-agent': userAgent,
    'accept-encoding': 'gzip, deflate, br',
    ...trip.headers(target.url),
  };
  return exchange({ target, headers, limits, leftMs, ca, signal, wants });
}
