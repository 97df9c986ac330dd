import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Body, readBody } from './body.ts';
import { answers, type Faults } from './faults.ts';
import type { Json } from './json.ts';
import { type Reply, refuse, refuseBody } from './reply.ts';
import type { Route } from './route.ts';
import type { Fault, RecordedRequest, Violation } from './types.ts';

/** Requests a second that a bot may make, those on an interaction's token aside. */
const perSecond = 50;

export interface ServerParts {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly now: () => number;
  readonly record: (request: RecordedRequest) => void;
  readonly violate: (violation: Violation) => void;
  /** Aborted when the stand-in closes. */
  readonly signal: AbortSignal;
}

/** A request as far as it has been understood. */
interface Asked extends Body {
  readonly method: string;
  readonly path: string;
  /** `METHOD /path`, which faults and violations speak of. */
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly route: Route | null;
  readonly params: Readonly<Record<string, string>>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The HTTP side: reads a request, lets faults have their way, checks what every route asks for, answers. */
export function createHandler(parts: ServerParts): Handler {
  const recent: number[] = [];
  return (request, response) => {
    serve(parts, recent, request, response).catch((error: unknown) => {
      // A client that hung up, or a closing stand-in, is no news; anything else is a bug in the stand-in.
      const gone = parts.signal.aborted || request.destroyed;
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!gone) parts.violate(violation(request.url ?? '', 'stand-in-bug', reason, 500, undefined));
      response.destroy();
    });
  };
}

async function serve(
  parts: ServerParts,
  recent: number[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = await understand(parts.routes, request);
  const early = tooEarly(parts, asked);
  const hits = early > 0 ? [] : parts.faults.take(asked.name);
  for (const fault of hits) if (fault.kind === 'slow') await pause(parts, fault.ms);
  const failure = hits.find(answers);
  if (failure !== undefined) {
    parts.record(recorded(asked, fail(parts, asked, failure, response), true));
    return;
  }
  const reply = early > 0 ? tooMany(early, 'retried-too-early') : answer(parts, recent, asked);
  if (reply.refusal !== undefined) {
    const { rule, reason, code, problems } = reply.refusal;
    const base = violation(asked.name, rule, reason, reply.status, asked.body);
    parts.violate({ ...base, code, problems });
  }
  parts.record(recorded(asked, reply.status, false));
  for (const fault of hits) if (fault.kind === 'slowAnswer') await pause(parts, fault.ms);
  const lost = hits.find(({ kind }) => kind === 'dropAnswer' || kind === 'statusAfter');
  if (lost !== undefined) fail(parts, asked, lost, response);
  else send(response, reply.status, reply.body, { ...reply.headers, date: dateOf(parts) });
}

function pause({ signal }: ServerParts, ms: number): Promise<void> {
  return sleep(ms, undefined, { signal });
}

async function understand(routes: readonly Route[], request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { method = 'GET', headers } = request;
  const path = decoded(url.pathname).replace(/^\/api\/v10(?=\/)/, '');
  const matched = url.pathname.startsWith('/api/v10/') ? match(routes, method, path) : null;
  return {
    method,
    path,
    name: `${method} ${path}`,
    query: Object.fromEntries(url.searchParams),
    headers,
    route: matched?.route ?? null,
    params: matched?.params ?? {},
    ...(await readBody(request)),
  };
}

/** discord.js writes `@original` as `%40original`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function match(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | null {
  const parts = path.split('/');
  for (const route of routes) {
    const pattern = route.pattern.split('/');
    if (route.method !== method || pattern.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = pattern.every((name, index) => {
      const part = parts[index] ?? '';
      if (!name.startsWith(':')) return name === part;
      params[name.slice(1)] = part;
      return part !== '';
    });
    if (fits) return { route, params };
  }
  return null;
}

/** Milliseconds that the client should still have waited; routes with a token are outside the global limit. */
function tooEarly({ faults, now }: ServerParts, { name, route }: Asked): number {
  const own = faults.tooEarly(name, now());
  return own > 0 || route?.open === true ? own : faults.tooEarly('global', now());
}

/** What Discord answers when no fault is in its way. */
function answer(parts: ServerParts, recent: number[], asked: Asked): Reply {
  const { route, params, query, body, files } = asked;
  if (route === null) return refuse(404, 0, 'unknown-route', '404: Not Found');
  return refusedEverywhere(parts, recent, asked, route) ?? route.handle({ params, query, body, files });
}

/** What every route asks for; null when all is well. */
function refusedEverywhere(parts: ServerParts, recent: number[], asked: Asked, route: Route): Reply | null {
  const { method, headers, body, refusal } = asked;
  if (!/^DiscordBot \(\S/.test(headers['user-agent'] ?? '')) {
    return refuse(403, 40333, 'user-agent', 'The user agent must be “DiscordBot (address, version)”');
  }
  const { authorization } = headers;
  const known = authorization === undefined ? route.open === true : authorization === `Bot ${parts.token}`;
  if (!known) return refuse(401, 0, 'authorisation', '401: Unauthorized');
  if (route.open !== true && exceeds(recent)) return tooMany(1000, 'request-rate');
  if (refusal !== null) return refusal;
  const needed = method !== 'GET' && method !== 'DELETE' && route.bodyless !== true;
  if (!needed || body !== undefined) return null;
  return refuseBody([{ path: '', rule: 'schema', message: 'A body is needed' }]);
}

/** Counts a request; whether there were too many in this second. */
function exceeds(recent: number[]): boolean {
  const now = performance.now();
  while (recent.length > 0 && (recent[0] ?? now) < now - 1000) recent.shift();
  return recent.push(now) > perSecond;
}

function tooMany(ms: number, rule: string): Reply {
  const reason = 'You are being rate limited.';
  return {
    status: 429,
    body: { message: reason, retry_after: ms / 1000, global: false },
    headers: { 'retry-after': String(ms / 1000), 'x-ratelimit-scope': 'user' },
    refusal: { rule, reason, code: 0, problems: [] },
  };
}

/** Answers for Discord as the fault says; returns the status. */
function fail(parts: ServerParts, { name }: Asked, fault: Fault, response: ServerResponse): number {
  switch (fault.kind) {
    case 'status':
    case 'statusAfter':
      response
        .writeHead(fault.status, { 'content-type': 'text/html' })
        .end('<html>Something is wrong</html>');
      return fault.status;
    case 'refusal':
      send(response, fault.status, { message: 'Refused', code: fault.code }, { date: dateOf(parts) });
      return fault.status;
    case 'rateLimit':
      parts.faults.close(name, fault, parts.now());
      sendRateLimit(response, fault);
      return 429;
    default:
      response.destroy();
      return 0;
  }
}

/** What the client may tell Discord's clock by. */
function dateOf({ now }: ServerParts): string {
  return new Date(now()).toUTCString();
}

function sendRateLimit(response: ServerResponse, fault: Extract<Fault, { kind: 'rateLimit' }>): void {
  const { retryAfter, scope = 'user' } = fault;
  const global = scope === 'global';
  const bucket = {
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Date.now() / 1000 + retryAfter),
    'x-ratelimit-reset-after': String(retryAfter),
    'x-ratelimit-bucket': 'stand-in',
  };
  send(
    response,
    429,
    { message: 'You are being rate limited.', retry_after: retryAfter, global },
    {
      'retry-after': String(retryAfter),
      'x-ratelimit-scope': scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : bucket),
    },
  );
}

/** Without a body there is no content type either: discord.js would try to read it. */
function send(
  response: ServerResponse,
  status: number,
  body: Json | undefined,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (body === undefined) response.writeHead(status, headers).end();
  else
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function recorded(asked: Asked, status: number, fault: boolean): RecordedRequest {
  const { method, path, route, query, body, files } = asked;
  return {
    method,
    path,
    route: route?.pattern ?? null,
    query,
    body,
    files: files.map(({ name }) => name),
    status,
    fault,
  };
}

function violation(
  where: string,
  rule: string,
  reason: string,
  status: number,
  body: Json | undefined,
): Violation {
  return { where, rule, reason, code: 0, status, problems: [], body };
}
