import { texts } from '../../catalogue/texts.ts';
import { bare } from './exceptions.ts';
import { type Arrival, follow, type Road } from './follow.ts';
import { freshUntil, retryMoment } from './moments.ts';
import { type Failed, failed, type Refused, refused } from './result.ts';
import { type Rules, readRules } from './robots-rules.ts';
import { BOT } from './user-agent.ts';

export type Permit = { readonly kind: 'permitted'; readonly pauseMs: number } | Refused | Failed;

/** What is known of a site until a moment: its rules, that it has none (`null`), or why they are not known. */
interface Known {
  readonly rules: Rules | null | Refused | Failed;
  readonly until: number;
}

const DAY_MS = 24 * 3_600_000;
const SHORTEST_MS = 5 * 60_000;
/** How long a robots.txt that cannot be had is not asked for again. */
const FAILED_MS = 10 * 60_000;
/** RFC 9309 asks for 500 KiB at least; what is beyond is not read. */
const MOST_BYTES = 512 * 1024;
/** What is remembered of all sites together, in characters of rules. */
const MOST_REMEMBERED = 4_000_000;
const FREE: Permit = { kind: 'permitted', pauseMs: 0 };

/**
 * Says of an address what its site's robots.txt says to our bot, as RFC 9309 has it: without one (4xx) all is allowed;
 * where it cannot be had (5xx, 429, no connection) nothing is, unless an older copy is known. A copy serves a day at
 * most, or as long as the server says if that is shorter.
 */
export function createRobots(
  road: Road,
  now: () => Date,
): (url: URL, signal?: AbortSignal) => Promise<Permit> {
  const known = new Map<string, Known>();
  const asking = new Map<string, Promise<Known>>();

  const learn = async (site: URL, signal: AbortSignal | undefined): Promise<Known> => {
    const older = known.get(site.origin)?.rules;
    const learned = await ask(road, site, now, signal);
    const failure = failureOf(learned.rules);
    const isUsable = older !== undefined && (older === null || !('kind' in older));
    const kept = failure !== null && isUsable ? { rules: older, until: learned.until } : learned;
    // That we had no time says nothing of the site.
    if (failure?.ours !== true) remember(known, site.origin, kept);
    return kept;
  };

  return async (url, signal) => {
    const site = new URL('/robots.txt', url);
    let current = known.get(site.origin);
    if (current === undefined || current.until <= now().getTime()) {
      const asked = asking.get(site.origin) ?? learn(site, signal).finally(() => asking.delete(site.origin));
      asking.set(site.origin, asked);
      current = await asked;
    }
    return permit(url, current.rules);
  };
}

function failureOf(rules: Known['rules']): Failed | null {
  return rules !== null && 'kind' in rules && rules.kind === 'failed' ? rules : null;
}

function permit(url: URL, rules: Known['rules']): Permit {
  if (rules === null) return FREE;
  if ('kind' in rules) return rules;
  if (rules.allows(url) === false) return refused(texts.fetching.robots(bare(url.hostname)));
  return { kind: 'permitted', pauseMs: rules.pauseMs };
}

async function ask(road: Road, site: URL, now: () => Date, signal: AbortSignal | undefined): Promise<Known> {
  const limits = { ...road.limits, wireBytes: 2 * MOST_BYTES, bodyBytes: MOST_BYTES, cut: true };
  const arrival = await follow(
    { ...road, limits },
    {
      start: site,
      headers: () => ({ accept: 'text/plain, */*;q=0.5' }),
      wants: ({ status }) => status === 200,
      permit: async () => FREE,
      signal,
    },
  );
  const moment = now();
  return arrival.kind === 'arrived' ? read(site, arrival, moment) : until(arrival, moment, FAILED_MS);
}

function read(site: URL, { response }: Arrival, now: Date): Known {
  const { status, header, body } = response;
  const host = bare(site.hostname);
  if (status === 200 && body !== null) {
    const rules = readRules(site, new TextDecoder().decode(body), BOT);
    const fresh = (freshUntil(header, now)?.getTime() ?? now.getTime() + DAY_MS) - now.getTime();
    const lifetime = Math.min(DAY_MS, Math.max(SHORTEST_MS, fresh));
    return until(rules ?? refused(texts.fetching.intricateRobots(host)), now, lifetime);
  }
  if (status >= 500 || status === 429) {
    const retryAfter = retryMoment(header('retry-after'), now);
    const failure = { ...failed(texts.fetching.noRobots(host)), status };
    const wait = Math.min(DAY_MS, Math.max(FAILED_MS, (retryAfter?.getTime() ?? 0) - now.getTime()));
    return until(retryAfter === null ? failure : { ...failure, retryAfter }, now, wait);
  }
  return until(null, now, DAY_MS);
}

function until(rules: Known['rules'], now: Date, milliseconds: number): Known {
  return { rules, until: now.getTime() + milliseconds };
}

/** Keeps what was learned last, and of the rest as much as there is room for. */
function remember(known: Map<string, Known>, origin: string, entry: Known): void {
  known.delete(origin);
  known.set(origin, entry);
  let size = 0;
  for (const [name, { rules }] of [...known].reverse()) {
    size += rules !== null && 'size' in rules ? rules.size : 200;
    if (size > MOST_REMEMBERED && name !== origin) known.delete(name);
  }
}
