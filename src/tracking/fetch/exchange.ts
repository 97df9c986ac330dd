import { performance } from 'node:perf_hooks';
import { Client, type Dispatcher } from 'undici';
import { texts } from '../../catalogue/texts.ts';
import { type BodyLimits, readBody } from './body.ts';
import { connectorTo } from './connection.ts';
import { bare } from './exceptions.ts';
import { networkFailure } from './failure.ts';
import type { Target } from './guard.ts';
import type { Header } from './moments.ts';
import { withPlainHeaders } from './plain-headers.ts';
import { type Failed, failed, prevented } from './result.ts';

/** How much one request may cost. Times are in milliseconds, sizes in bytes. */
export interface Limits extends BodyLimits {
  /** For all requests that one fetch makes, its redirects included, without waiting for its turn. */
  readonly wholeMs: number;
  /** Until the headers of one response are complete. */
  readonly firstByteMs: number;
  readonly connectMs: number;
  readonly headerBytes: number;
  readonly redirects: number;
}

export interface Head {
  readonly status: number;
  /** The first header of a name, which is given in lower case. */
  readonly header: Header;
}

export interface Response extends Head {
  /** Null where it was not wanted. */
  readonly body: Uint8Array | null;
}

export interface Exchange {
  readonly target: Target;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  /** What is left of `wholeMs`. */
  readonly leftMs: number;
  readonly ca?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether a response with this head is read to its end. If not, the connection is cut. */
  readonly wants: (head: Head) => boolean;
}

type Stop = 'silent' | 'slow' | 'stopped';

/** Sends one GET over a connection of its own to a checked target, and follows nothing. */
export async function exchange(asked: Exchange): Promise<Response | Failed> {
  const { target, limits, leftMs, ca, signal } = asked;
  const host = bare(target.url.hostname);
  const stop = stopper(limits.firstByteMs, leftMs, signal);
  const client = new Client(target.url.origin, {
    connect: connectorTo(target, { connectMs: limits.connectMs, ca, signal: stop.signal }),
    pipelining: 0,
    maxHeaderSize: limits.headerBytes,
    // The clock of undici has steps of half a second; `stop` is exact.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const path = `${target.url.pathname}${target.url.search}`;
    const response = await client.compose(withPlainHeaders).request({
      method: 'GET',
      path,
      headers: asked.headers,
      signal: stop.signal,
    });
    stop.answered();
    return await read(response, asked, host);
  } catch (error) {
    const why = stop.why();
    if (why !== null) return stopped(why, host, limits);
    const failure = networkFailure(error, host);
    if (failure === null) throw error;
    return failure;
  } finally {
    stop.clear();
    await client.destroy();
  }
}

async function read(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  { limits, wants }: Exchange,
  host: string,
): Promise<Response | Failed> {
  const header = (name: string) => [headers[name] ?? null].flat()[0] ?? null;
  const head = { status: statusCode, header };
  // A body that nobody reads is cut off, which is an error to it.
  body.on('error', () => undefined);
  if (!wants(head)) return { ...head, body: null };
  const announced = Number(header('content-length') ?? 0);
  if (announced > limits.wireBytes && limits.cut !== true) {
    return failed(texts.fetching.tooLarge(host, limits.wireBytes));
  }
  const read = await readBody(body, header('content-encoding'), limits);
  if (read.ok) return { ...head, body: read.bytes };
  if (read.problem === 'tooLarge') return failed(texts.fetching.tooLarge(host, read.limit));
  return failed(texts.fetching.encoding(host));
}

/** Ends a request when the first byte, the whole, or whoever asked has had enough; and remembers which it was. */
function stopper(firstByteMs: number, leftMs: number, outer: AbortSignal | undefined) {
  const controller = new AbortController();
  let why: Stop | null = null;
  const end = (reason: Stop) => {
    why ??= reason;
    controller.abort();
  };
  const first = setTimeout(end, firstByteMs, 'silent');
  const whole = setTimeout(end, Math.max(0, leftMs), 'slow');
  const onOuter = () => end('stopped');
  if (outer?.aborted === true) onOuter();
  outer?.addEventListener('abort', onOuter, { once: true });
  return {
    signal: controller.signal,
    why: (): Stop | null => why,
    answered: () => clearTimeout(first),
    clear: () => {
      clearTimeout(first);
      clearTimeout(whole);
      outer?.removeEventListener('abort', onOuter);
    },
  };
}

function stopped(why: Stop, host: string, { firstByteMs, wholeMs }: Limits): Failed {
  switch (why) {
    case 'silent':
      return failed(texts.fetching.silent(host, Math.ceil(firstByteMs / 1000)));
    case 'slow':
      return failed(texts.fetching.slow(host, Math.ceil(wholeMs / 1000)));
    case 'stopped':
      return prevented(texts.fetching.stopped);
  }
}

/** Milliseconds since some moment, for measuring how long something takes. */
export function ticks(): number {
  return performance.now();
}
