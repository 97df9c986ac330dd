import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Faults } from './faults.ts';
import { type Json, parseJson } from './json.ts';
import { readForm, type Upload } from './multipart.ts';
import { type Reply, refuse, refuseBody } from './reply.ts';
import type { Route } from './routes.ts';
import type { Fault, RecordedRequest, Violation } from './types.ts';

/** Largest body, as Discord's for an app without boosts. */
const bodyBytes = 10 * 1024 * 1024;
const perSecond = 50;

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly files: readonly Upload[];
}

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

interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The HTTP side: reads a request, lets faults have their way, checks what every route asks for, answers. */
export function createHandler(
  parts: ServerParts,
): (request: IncomingMessage, response: ServerResponse) => void {
  const recent: number[] = [];
  return (request, response) => {
    void handle(parts, recent, request, response).catch((error) => {
      if (!parts.signal.aborted) throw error;
      response.destroy();
    });
  };
}

async function handle(
  parts: ServerParts,
  recent: number[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10(?=\/)/, '');
  const query = Object.fromEntries(url.searchParams);
  const bytes = await readBytes(request);
  const name = `${method} ${path}`;
  const matched = match(parts.routes, method, path, url.pathname);
  const { body, files, reply: bad } = await readBody(bytes, request.headers['content-type']);
  const note = (status: number, fault: boolean) =>
    parts.record({
      method,
      path,
      route: matched === null ? null : matched.route.pattern,
      query,
      body,
      files: files.map((file) => file.name),
      status,
      fault,
    });

  const early =
    parts.faults.tooEarly(name, parts.now()) ||
    (matched?.route.open ? 0 : parts.faults.tooEarly('global', parts.now()));
  const hits = parts.faults.take(name);
  for (const fault of hits)
    if (fault.kind === 'slow') await sleep(fault.ms, undefined, { signal: parts.signal });
  if (failed(parts, hits, name, response, note)) return;

  const reply =
    early > 0
      ? tooMany(early, 'retried-too-early')
      : (common(parts, recent, request, matched, bytes, bad, method) ??
        matched?.route.handle({ method, path, params: matched.params, query, body, files }) ??
        refuse(404, 0, 'unknown-route', '404: Not Found'));
  if (reply.refusal !== undefined) {
    const { rule, reason, code, problems } = reply.refusal;
    parts.violate({ where: name, rule, reason, code, status: reply.status, problems, body });
  }
  note(reply.status, false);
  for (const fault of hits)
    if (fault.kind === 'slowAnswer') await sleep(fault.ms, undefined, { signal: parts.signal });
  send(
    response,
    reply.status,
    reply.body,
    reply.status === 429 ? { 'retry-after': String(Math.max(early, 1) / 1000) } : {},
  );
}

/** What every route asks for; null when all is well. */
function common(
  parts: ServerParts,
  recent: number[],
  request: IncomingMessage,
  matched: Matched | null,
  bytes: Buffer | null,
  bad: Reply | null,
  method: string,
): Reply | null {
  if (matched === null) return null;
  if (bytes === null) return refuse(413, 40005, 'body-size', 'Request entity too large');
  if (!/^DiscordBot \(\S/.test(request.headers['user-agent'] ?? '')) {
    return refuse(403, 40333, 'user-agent', 'A user agent of the form “DiscordBot (url, version)” is needed');
  }
  const { authorization } = request.headers;
  if (authorization === undefined ? !matched.route.open : authorization !== `Bot ${parts.token}`) {
    return refuse(401, 0, 'authorisation', '401: Unauthorized');
  }
  const now = performance.now();
  while (recent.length > 0 && (recent[0] ?? now) < now - 1000) recent.shift();
  if (!matched.route.open && recent.push(now) > perSecond) return tooMany(1000, 'request-rate');
  if (bad !== null) return bad;
  if (method !== 'GET' && method !== 'DELETE' && bytes.length === 0 && matched.route.bodyless !== true) {
    return refuseBody([{ path: '', rule: 'schema', message: 'A body is needed' }]);
  }
  return null;
}

function tooMany(ms: number, rule: string): Reply {
  const reason = 'You are being rate limited.';
  return {
    status: 429,
    body: { message: reason, retry_after: ms / 1000, global: false },
    refusal: { rule, reason, code: 0, problems: [] },
  };
}

/** Lets the first fault that answers for Discord answer. */
function failed(
  parts: ServerParts,
  hits: readonly Fault[],
  name: string,
  response: ServerResponse,
  note: (status: number, fault: boolean) => void,
): boolean {
  for (const fault of hits) {
    if (fault.kind === 'drop') {
      note(0, true);
      response.destroy();
      return true;
    }
    if (fault.kind === 'status') {
      note(fault.status, true);
      response
        .writeHead(fault.status, { 'content-type': 'text/html' })
        .end('<html>Something is wrong</html>');
      return true;
    }
    if (fault.kind === 'rateLimit') {
      parts.faults.close(name, fault, parts.now());
      note(429, true);
      sendRateLimit(response, fault);
      return true;
    }
  }
  return false;
}

function sendRateLimit(response: ServerResponse, fault: Extract<Fault, { kind: 'rateLimit' }>): void {
  const { retryAfter, scope = 'user' } = fault;
  const global = scope === 'global';
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global };
  send(response, 429, body, {
    'retry-after': String(retryAfter),
    'x-ratelimit-scope': scope,
    ...(global
      ? { 'x-ratelimit-global': 'true' }
      : {
          'x-ratelimit-limit': '5',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.now() / 1000 + retryAfter),
          'x-ratelimit-reset-after': String(retryAfter),
          'x-ratelimit-bucket': 'stand-in',
        }),
  });
}

function send(
  response: ServerResponse,
  status: number,
  body: Json | undefined,
  headers: Record<string, string>,
): void {
  if (body === undefined) response.writeHead(status, headers).end();
  else
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** The whole body, or null when it is larger than Discord takes. */
async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= bodyBytes) chunks.push(bytes);
  }
  return size > bodyBytes ? null : Buffer.concat(chunks);
}

interface ReadBody {
  readonly body: Json | undefined;
  readonly files: readonly Upload[];
  readonly reply: Reply | null;
}

async function readBody(bytes: Buffer | null, contentType = ''): Promise<ReadBody> {
  const bad = (reply: Reply): ReadBody => ({ body: undefined, files: [], reply });
  if (bytes === null || bytes.length === 0) return { body: undefined, files: [], reply: null };
  if (contentType.startsWith('multipart/form-data')) {
    const form = await readForm(new Uint8Array(bytes), contentType);
    return typeof form === 'string' ? bad(refuse(400, 50035, 'multipart', form)) : { ...form, reply: null };
  }
  if (!/^application\/json\s*(?:;|$)/.test(contentType)) {
    const message =
      "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.";
    return bad(refuse(400, 50035, 'content-type', message));
  }
  try {
    return { body: parseJson(bytes.toString('utf8')), files: [], reply: null };
  } catch {
    return bad(refuse(400, 50109, 'not-json', 'The request body contains invalid JSON.'));
  }
}

function match(routes: readonly Route[], method: string, path: string, rawPath: string): Matched | null {
  if (!rawPath.startsWith('/api/v10/')) return null;
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
