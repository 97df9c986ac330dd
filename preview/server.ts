import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Log } from '../src/discord/log.ts';
import { actRequest, completeRequest, openRequest, readBody } from './body.ts';
import { HEADERS, type Refusal, refusalOf } from './gate.ts';
import { pageFile } from './pages.ts';
import type { Rooms } from './rooms.ts';

/** The loopback alone: the page is for whoever sits at this machine. */
const ADDRESS = '127.0.0.1';

export interface PreviewServer {
  /** `http://127.0.0.1:8080` */
  readonly address: string;
  close(): Promise<void>;
}

/** A server, or why there is none, as a sentence that says what to change. */
export type Listening =
  | { readonly ok: true; readonly server: PreviewServer }
  | { readonly ok: false; readonly reason: string };

export interface ServerParts {
  readonly rooms: Rooms;
  readonly log: Log;
  /** 0 for any free one. */
  readonly port: number;
}

/** Serves the page and what it asks, on 127.0.0.1. */
export async function servePreview({ rooms, log, port }: ServerParts): Promise<Listening> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 5_000 }, (request, response) => {
    const own = portOf(server.address());
    serve(request, response, rooms, own).catch((error: unknown) => {
      log.error({ error: String(error) }, 'bug in the preview');
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, reason: 'Something went wrong.' });
    });
  });
  server.maxConnections = 100;
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, ADDRESS, () => resolve(null));
  });
  if (failure !== null) return { ok: false, reason: describeFailure(failure, port) };
  return {
    ok: true,
    server: {
      address: `http://${ADDRESS}:${portOf(server.address())}`,
      close: () =>
        new Promise((resolve) => {
          rooms.close();
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  rooms: Rooms,
  port: number,
): Promise<void> {
  const refusal = refusalOf(request, port);
  if (refusal !== null) return refuse(response, refusal);
  const path = request.url?.split('?', 1)[0] ?? '/';
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return path.startsWith('/files/') ? sendFile(response, rooms, path) : sendPage(response, path);
    case 'POST':
      return ask(request, response, rooms, path);
    default:
      return refuse(response, { status: 405, reason: 'Only GET and POST.' });
  }
}

function sendPage(response: ServerResponse, path: string): void {
  const page = pageFile(path);
  if (page === null) refuse(response, { status: 404, reason: 'There is no such page.' });
  else send(response, 200, page.type, page.data);
}

function sendFile(response: ServerResponse, rooms: Rooms, path: string): void {
  const [, , room = '', message = '', name = ''] = path.split('/');
  const file = rooms.get(room)?.file(message, decoded(name)) ?? null;
  if (file === null) {
    refuse(response, { status: 404, reason: 'There is no such file.' });
    return;
  }
  const shown = file.type.startsWith('image/') ? 'inline' : 'attachment';
  send(response, 200, file.type, file.data, { 'content-disposition': shown });
}

async function ask(
  request: IncomingMessage,
  response: ServerResponse,
  rooms: Rooms,
  path: string,
): Promise<void> {
  switch (path) {
    case '/open': {
      const read = await readBody(request, openRequest);
      if (!read.ok) return refuse(response, read);
      const room = rooms.get(read.value.room ?? '') ?? rooms.open();
      return sendJson(response, room.opening());
    }
    case '/complete': {
      const read = await readBody(request, completeRequest);
      if (!read.ok) return refuse(response, read);
      const room = rooms.get(read.value.room);
      if (room === null) return refuse(response, GONE);
      const { name, focused, typed, options } = read.value;
      return sendJson(response, { choices: await room.complete(name, focused, typed, options) });
    }
    case '/act': {
      const read = await readBody(request, actRequest);
      if (!read.ok) return refuse(response, read);
      const room = rooms.get(read.value.room);
      if (room === null) return refuse(response, GONE);
      response.writeHead(200, { ...HEADERS, 'content-type': 'application/x-ndjson; charset=utf-8' });
      await room.act(read.value.deed, (told) => {
        if (response.writable) response.write(`${JSON.stringify(told)}\n`);
      });
      response.end();
      return;
    }
    default:
      return refuse(response, { status: 404, reason: 'There is nothing to ask here.' });
  }
}

const GONE: Refusal = { status: 410, reason: 'The preview was started anew: load the page again.' };

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(value)));
}

function refuse(response: ServerResponse, { status, reason }: Refusal): void {
  // What is left of a body that is too long is not worth reading.
  const closing = status === 413 ? { connection: 'close' } : {};
  send(response, status, 'text/plain; charset=utf-8', Buffer.from(`${reason}\n`), closing);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: Uint8Array,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type, 'content-length': body.length, ...more });
  // Node leaves the body of an answer to HEAD out.
  response.end(body);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}

function describeFailure(failure: NodeJS.ErrnoException, port: number): string {
  switch (failure.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: name another one with --port, or none for any free one.`;
    case 'EACCES':
      return `Port ${port} is not allowed for this user: name one above 1023 with --port.`;
    default:
      return `Cannot listen on ${ADDRESS}, port ${port} (${failure.code ?? failure.message}).`;
  }
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
