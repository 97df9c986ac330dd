import { texts } from '../../catalogue/texts.ts';
import type { Clock } from '../clock.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import type { FetchResult } from '../fetch/result.ts';
import type { OnStage } from '../stage.ts';
import { isHome } from './address.ts';
import type { Body } from './reading/body.ts';
import type { Reader } from './reading/reader.ts';

/** What became of a page. `url` is the address that answered, null where none did. */
export type PageResult =
  | { readonly kind: 'read'; readonly url: string; readonly body: Body }
  | {
      readonly kind: 'failed';
      readonly url: string | null;
      readonly reason: string;
      /** Whether another try would bring nothing else. */
      readonly final: boolean;
      readonly retryAt?: Date;
    };

/** Fetches the pages of articles and reads them. */
export interface Pages {
  /**
   * What was read a few minutes ago is not fetched again for another server that follows the same feed: `about` says
   * what the page is wanted for, and another one asks for it anew.
   */
  read(url: string, about: string, signal?: AbortSignal): Promise<PageResult>;
  /** Holds no page any more. */
  clear(): void;
}

const FRESH_MS = 5 * 60_000;
const MOST = 200;
/** Characters. */
const LONGEST_HELD = 50_000;

interface Held {
  readonly until: number;
  readonly result: Promise<PageResult>;
}

export interface PagesParts {
  readonly fetcher: Fetcher;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly onStage?: OnStage | undefined;
}

export function createPages(parts: PagesParts): Pages {
  const held = new Map<string, Held>();

  return {
    clear: () => held.clear(),
    async read(url, about, signal) {
      const key = `${about} ${url}`;
      const now = parts.clock.now().getTime();
      for (const [each, { until }] of held) if (until <= now || held.size > MOST) held.delete(each);
      const known = held.get(key);
      if (known !== undefined) return known.result;
      const result = fetchPage(url, parts, signal);
      held.set(key, { until: now + FRESH_MS, result });
      const forget = () => void (held.get(key)?.result === result && held.delete(key));
      result.then((done) => void (isPassing(done) && forget()), forget);
      return result;
    },
  };
}

/** A failure may be over when the next one asks, and whoever has stopped it has stopped it for himself. */
function isPassing(result: PageResult): boolean {
  return result.kind === 'failed' ? !result.final : result.body.text.length > LONGEST_HELD;
}

export async function fetchPage(url: string, parts: PagesParts, signal?: AbortSignal): Promise<PageResult> {
  const fetched = await parts.fetcher.fetch({ url, purpose: 'page' }, signal);
  parts.onStage?.('page fetched');
  if (fetched.kind !== 'fetched') return failureOf(fetched);
  if (isHome(fetched.url) && !isHome(url))
    return { kind: 'failed', url: null, reason: texts.intake.elsewhere, final: true };
  const { bodies, skipped } = await parts.reader.read({
    kind: 'page',
    bytes: fetched.body,
    charset: fetched.type?.charset ?? null,
  });
  const [body] = bodies;
  if (body !== undefined) return { kind: 'read', url: fetched.url, body };
  return { kind: 'failed', url: fetched.url, reason: skipped[0] ?? texts.intake.noArticle, final: true };
}

function failureOf(
  fetched: Exclude<FetchResult, { kind: 'fetched' }>,
): PageResult & { readonly kind: 'failed' } {
  switch (fetched.kind) {
    case 'refused':
      return { kind: 'failed', url: null, reason: fetched.reason, final: true };
    case 'gone':
      return { kind: 'failed', url: null, reason: texts.intake.gone, final: true };
    case 'unchanged':
      return { kind: 'failed', url: null, reason: texts.intake.noArticle, final: false };
    case 'failed': {
      const { reason, status, retryAfter } = fetched;
      // What answers well but with a picture or a PDF stays one; who has closed the door does not open it soon.
      const final = status === 200 || status === 203 || status === 401 || status === 403 || status === 451;
      return {
        kind: 'failed',
        url: null,
        reason,
        final,
        ...(retryAfter === undefined ? {} : { retryAt: retryAfter }),
      };
    }
  }
}
