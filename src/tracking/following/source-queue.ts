import { parseUrl } from '../../text/parse-url.ts';
import type { Clock } from '../clock.ts';
import type { Sources } from './sources.ts';

export interface SourceQueue {
  /** The next source that is due and whose host is asked nothing; null where there is none. */
  take(): number | null;
  /** It was looked at: its host is free. */
  done(id: number): void;
  /** When there may be more, in milliseconds since 1970; null where only the end of a look can bring more. */
  nextAt(): number | null;
}

/** Sources of one host that wait; the others are put off, so that they do not stand before those of other hosts. */
const MOST_OF_HOST = 20;
/** Read from the store at a time. */
const BATCH = 100;
const PUT_OFF = 60_000;

/** The sources that are due, in order of time, one of a host at a time. */
export function createSourceQueue(sources: Sources, clock: Clock, random: () => number): SourceQueue {
  /** By host, in the order in which the hosts came to have some. */
  const waiting = new Map<string, number[]>();
  /** Of all that wait or are looked at. */
  const hosts = new Map<number, string>();
  const busy = new Set<string>();

  const fill = (): void => {
    const now = clock.now();
    const beyond: number[] = [];
    for (const { id, url } of sources.due(now, hosts.size + BATCH)) {
      if (hosts.has(id)) continue;
      const host = hostOf(url);
      const others = waiting.get(host) ?? [];
      if (others.length >= MOST_OF_HOST) {
        beyond.push(id);
        continue;
      }
      others.push(id);
      waiting.set(host, others);
      hosts.set(id, host);
    }
    if (beyond.length > 0) sources.postponeAll(beyond, () => now.getTime() + PUT_OFF * (1 + random()));
  };

  const next = (): number | null => {
    for (const [host, ids] of waiting) {
      if (busy.has(host)) continue;
      const [id, ...others] = ids;
      waiting.delete(host);
      if (others.length > 0) waiting.set(host, others);
      if (id === undefined) continue;
      busy.add(host);
      return id;
    }
    return null;
  };

  return {
    take() {
      const id = next();
      if (id !== null) return id;
      fill();
      return next();
    },
    done(id) {
      const host = hosts.get(id);
      hosts.delete(id);
      if (host !== undefined) busy.delete(host);
    },
    nextAt() {
      return sources.nextDue(clock.now());
    },
  };
}

export function hostOf(url: string | null): string {
  return url === null ? '' : (parseUrl(url)?.hostname ?? '');
}
