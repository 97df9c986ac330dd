import { readExceptions } from '../../src/tracking/fetch/exceptions.ts';
import { createFetcher, type Fetcher } from '../../src/tracking/fetch/fetcher.ts';

/** A fetcher that may ask one server on this machine, and leaves it no peace. */
export function loopbackFetcher(place: string, now: () => Date): Fetcher {
  const read = readExceptions([place]);
  if (!read.ok) throw new Error(read.problems.join(' '));
  return createFetcher({
    userAgent: 'Dateline/test',
    exceptions: read.exceptions,
    turns: { pauseMs: 0 },
    now,
  });
}
