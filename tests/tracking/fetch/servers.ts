import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Exceptions, readExceptions } from '../../../src/tracking/fetch/exceptions.ts';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../../src/tracking/fetch/fetcher.ts';

export interface Site {
  readonly port: number;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** What was asked for, in order. */
  readonly paths: string[];
  readonly requests: IncomingMessage[];
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on this machine for one test. Without a robots.txt of its own it has none. */
export async function site(handler: Handler): Promise<Site> {
  const paths: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createHttp((request, response) => {
    paths.push(request.url ?? '');
    requests.push(request);
    handler(request, response);
  });
  const port = await listening(server);
  return { port, origin: `http://127.0.0.1:${port}`, paths, requests };
}

/** A server that speaks as it likes: `speak` is handed each connection. */
export async function rawSite(
  speak: (socket: Socket) => void,
): Promise<{ readonly port: number; readonly origin: string }> {
  const server = createTcp((socket) => {
    socket.on('error', () => undefined);
    speak(socket);
  });
  const port = await listening(server);
  return { port, origin: `http://127.0.0.1:${port}` };
}

/** A server that nobody must connect to, and how many did. */
export async function forbidden(): Promise<{ readonly port: number; readonly connections: () => number }> {
  let connections = 0;
  const { port } = await rawSite((socket) => {
    connections += 1;
    socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\nsecret');
  });
  return { port, connections: () => connections };
}

export async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export function except(...entries: readonly string[]): Exceptions {
  const read = readExceptions(entries);
  if (!read.ok) throw new Error(read.problems.join(' '));
  return read.exceptions;
}

/** A fetcher in a hurry, which asks no robots.txt unless told. */
export function fetcherFor(ports: readonly number[], options: Partial<FetcherOptions> = {}): Fetcher {
  return createFetcher({
    userAgent: 'DatelineBot/test',
    exceptions: except(...ports.map((port) => `127.0.0.1:${port}`)),
    robots: false,
    ...options,
    turns: { pauseMs: 0, ...options.turns },
  });
}

export function html(response: ServerResponse, text = '<p>News.</p>'): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
}

export function text(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}
