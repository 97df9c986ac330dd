import { hash } from 'node:crypto';
import { texts } from '../../catalogue/texts.ts';
import type { Clock } from '../clock.ts';
import { readFeed } from '../feeds/read-feed.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import type { Fetched } from '../fetch/result.ts';
import type { OnStage } from '../stage.ts';
import { prepare } from './entry-text.ts';
import type { FeedRow, FeedRows } from './feed-rows.ts';
import { activeOf, type Recorded, type Recorder } from './recorder.ts';
import { NEVER, type SourceRow, type Sources } from './sources.ts';
import { MOST_ENTRIES } from './take-entries.ts';

export interface PollParts {
  readonly fetcher: Fetcher;
  readonly sources: Sources;
  readonly feeds: FeedRows;
  readonly recorder: Recorder;
  readonly clock: Clock;
  readonly random: () => number;
  readonly onStage: OnStage;
}

/** Where it lay with us, a source is asked again after a minute or two. */
const SOON = 60_000;
const NOTHING: Recorded = { feeds: [], isTold: false };

/**
 * Looks at a source once: asks for what changed, reads it, and writes down what came of it. Nothing is written once the
 * signal is aborted.
 */
export function createPoll(parts: PollParts): (id: number, signal: AbortSignal) => Promise<Recorded> {
  const { fetcher, sources, feeds, recorder, clock, random, onStage } = parts;

  const written = async (write: () => Recorded | Promise<Recorded>): Promise<Recorded> => {
    onStage('feed fetched');
    const recorded = await write();
    onStage('entries stored');
    return recorded;
  };

  const fetched = async (source: SourceRow, result: Fetched, signal: AbortSignal): Promise<Recorded> => {
    const { id } = source;
    const digest = hash('sha256', result.body, 'hex');
    const isSame = digest === source.hash;
    const isKnown = activeOf(feeds, id).every(({ isBegun }) => isBegun);
    if (isSame && source.failures === 0 && isKnown) {
      return written(() => recorder.unchanged(id, { result, feed: null, prepared: [], hash: digest }));
    }
    const charset = result.type?.charset ?? null;
    const read = await readFeed(result.body, { url: result.url, charset, now: clock.now() });
    if (signal.aborted) return NOTHING;
    if (read.kind === 'no feed') return written(() => recorder.failed(id, { reason: read.reason }));
    const { feed } = read;
    const prepared = await prepare(isKnown ? feed.entries.slice(0, MOST_ENTRIES) : feed.entries);
    if (signal.aborted) return NOTHING;
    const look = { result, feed, prepared, hash: digest };
    // What is sent twice is all there is.
    const isWhole = !feed.cut || (isSame && feed.entries.length > 0);
    // Whoever follows it since a moment ago needs all of its entries.
    const wants = (row: FeedRow) => row.isBegun || (isWhole && !isKnown);
    return written(() =>
      isWhole ? recorder.fetched(id, look, wants, signal) : recorder.cut(id, look, wants, signal),
    );
  };

  return async (id, signal) => {
    const source = sources.read(id);
    if (source === null) return NOTHING;
    if (activeOf(feeds, id).length === 0) {
      sources.postpone(id, NEVER);
      return NOTHING;
    }
    const { url, validators } = source;
    // Some feeds are sent as pages, so that pages are read to find out.
    const request = {
      url,
      purpose: 'either' as const,
      ...(validators === null ? {} : { known: validators }),
    };
    const result = await fetcher.fetch(request, signal);
    if (signal.aborted) return NOTHING;
    switch (result.kind) {
      case 'fetched':
        return fetched(source, result, signal);
      case 'unchanged':
        return written(() => recorder.unchanged(id, { result, feed: null, prepared: [], hash: source.hash }));
      case 'gone':
        return written(() => recorder.failed(id, { reason: texts.following.gone, isFinal: true }));
      case 'refused':
        return written(() => recorder.failed(id, { reason: result.reason }));
      case 'failed':
        if (result.ours) {
          sources.postpone(id, clock.now().getTime() + SOON * (1 + random()));
          return NOTHING;
        }
        return written(() => recorder.failed(id, { reason: result.reason, retryAfter: result.retryAfter }));
    }
  };
}
