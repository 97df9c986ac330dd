import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, Server } from 'node:net';
import { type Health, isFit } from './health.ts';
import type { Metrics } from './metrics.ts';

export interface HealthServer {
  /** The port that was taken: another one than asked for only where 0 was asked for. */
  readonly port: number;
  /** Hands all requests for a path to somebody else, until the returned function is called: then it answers 503 again. */
  mount(path: string, handle: Handle): () => void;
  /**
   * Takes no new connection from then on, so that a proxy goes to the next process, and answers once more over each that is
   * open: what is sent over one just as it is closed would be lost.
   */
  leave(): void;
  close(): Promise<void>;
}

/** Answers a request whole. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** A server, or why there is none, as a sentence that says what to change. */
export type Listening =
  | { readonly ok: true; readonly server: HealthServer }
  | { readonly ok: false; readonly reason: string };

export interface HealthParts {
  readonly host: string;
  readonly port: number;
  readonly health: Readonly<Health>;
  readonly metrics: Metrics;
  /** Paths that will be mounted: 503 until they are. None unless told. */
  readonly awaited?: readonly string[];
}

/** A proxy keeps its connections open for a minute, and must not find one closed just as it sends. */
const PROXY = { keepAliveTimeout: 75_000, connections: 1_000 };
const ALONE = { keepAliveTimeout: 5_000, connections: 100 };

/** Serves /healthz (200 when fit to answer, 503 while not) and /metrics, and what is mounted beside them. */
export async function serveHealth(parts: HealthParts): Promise<Listening> {
  const { host, port, health, metrics, awaited = [] } = parts;
  const { keepAliveTimeout, connections } = awaited.length > 0 ? PROXY : ALONE;
  const mounted = new Map<string, Handle>(awaited.map((path) => [path, notYet]));
  let isLeaving = false;
  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 5_000, keepAliveTimeout },
    (request, response) => {
      if (isLeaving) response.shouldKeepAlive = false;
      const handle = mounted.get(pathOf(request));
      if (handle !== undefined) return handle(request, response);
      reply(request, health, metrics).then(
        (page) => send(request, response, page),
        () => send(request, response, { status: 500, type: TEXT, body: 'Something went wrong.\n' }),
      );
    },
  );
  server.maxConnections = connections;
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(null));
  });
  if (failure !== null) return { ok: false, reason: describeFailure(failure, host, port) };
  return {
    ok: true,
    server: {
      port: portOf(server.address(), port),
      mount(path, handle) {
        mounted.set(path, handle);
        return () => void mounted.set(path, notYet);
      },
      leave() {
        isLeaving = true;
        // A web server's own `close` would close idle connections too.
        Server.prototype.close.call(server);
      },
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    },
  };
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const TEXT = 'text/plain; charset=utf-8';

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '';
}

/** Whoever asks again, or a proxy that asks the next process, finds somebody. */
function notYet(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('connection', 'close');
  send(request, response, { status: 503, type: TEXT, body: 'Not ready: ask again in some seconds.\n' });
}

async function reply(request: IncomingMessage, health: Readonly<Health>, metrics: Metrics): Promise<Page> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, type: TEXT, body: 'Only GET and HEAD.\n' };
  }
  switch (pathOf(request)) {
    case '/healthz': {
      const { open, articles, passages, gateway, shards } = health;
      const fit = isFit(health);
      const status = fit ? 'ok' : open ? 'connecting' : 'starting';
      const body =
        shards === undefined ? { status, articles, passages, gateway } : { status, gateway, shards };
      return { status: fit ? 200 : 503, type: 'application/json', body: `${JSON.stringify(body)}\n` };
    }
    case '/metrics':
      return { status: 200, type: metrics.contentType, body: await metrics.render() };
    default:
      return { status: 404, type: TEXT, body: 'There are /healthz and /metrics.\n' };
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body }: Page): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function describeFailure(failure: NodeJS.ErrnoException, host: string, port: number): string {
  switch (failure.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program: set PORT to another one, or leave it empty.`;
    case 'EACCES':
      return `Port ${port} on ${host} is not allowed for this user: set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address ${host}: set HOST to 127.0.0.1, or to 0.0.0.0 for all of its addresses.`;
    default:
      return `Cannot listen on ${host}, port ${port} (${failure.code ?? failure.message}): see PORT and HOST.`;
  }
}

function portOf(address: string | AddressInfo | null, asked: number): number {
  return typeof address === 'object' && address !== null ? address.port : asked;
}
