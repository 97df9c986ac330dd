import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Outlet, TYPES, tagOf } from './outlet.ts';

/** What a request is met with instead of an answer; `garbage` is a feed that is none. */
export type Mishap = 'error' | 'drop' | 'slow' | 'garbage';

export interface PressOptions {
  readonly outlets: readonly Outlet[];
  /** Asked for each request; null for an answer as it should be. */
  readonly mishap?: (path: string) => Mishap | null;
}

export interface Press {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** For FETCH_ALLOW. */
  readonly place: string;
  /** How many requests were answered, by what with. */
  readonly answers: ReadonlyMap<string, number>;
  /** Requests that are under way. */
  underWay(): number;
  close(): Promise<void>;
}

const SLOW_MS = 150;

/** Serves the feeds and the pages of some outlets on this machine. */
export async function openPress({ outlets, mishap = () => null }: PressOptions): Promise<Press> {
  const answers = new Map<string, number>();
  const busy = new Set<ServerResponse>();
  const count = (what: string) => answers.set(what, (answers.get(what) ?? 0) + 1);
  let origin = '';
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', origin).pathname;
    const feed = outlets.find(({ feedPath }) => feedPath === path);
    if (feed !== undefined) count(sendFeed(feed, request, response, origin));
    else
      count(
        sendPage(
          outlets.map((outlet) => outlet.page(path)).find((page) => page !== null),
          response,
        ),
      );
  };
  const server = createServer((request, response) => {
    busy.add(response);
    response.on('close', () => busy.delete(response));
    const path = request.url ?? '/';
    const what = path === '/robots.txt' ? null : mishap(path);
    if (what === null) return answer(request, response);
    count(what);
    if (what === 'slow') setTimeout(() => answer(request, response), SLOW_MS).unref();
    else if (what === 'drop') response.destroy();
    else if (what === 'garbage') response.writeHead(200, { 'content-type': TYPES.rss }).end('<rss><chan');
    else response.writeHead(503, { 'content-type': 'text/plain' }).end('Not now.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    place: `127.0.0.1:${port}`,
    answers,
    underWay: () => busy.size,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function sendFeed(
  outlet: Outlet,
  { headers }: IncomingMessage,
  response: ServerResponse,
  origin: string,
): string {
  const text = outlet.feed(origin);
  const etag = tagOf(text);
  if (headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return 'unchanged';
  }
  response.writeHead(200, { 'content-type': TYPES[outlet.format], etag }).end(text);
  return 'feed';
}

function sendPage(page: string | null | undefined, response: ServerResponse): string {
  if (page === null || page === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page.');
    return 'missing';
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  return 'page';
}
