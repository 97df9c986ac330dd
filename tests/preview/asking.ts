import { request } from 'node:http';
import { Rooms } from '../../preview/rooms.ts';
import { type PreviewServer, servePreview } from '../../preview/server.ts';
import type { Deed, MessageView, Opening, Told } from '../../preview/view.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { createResponder } from '../../src/discord/responder.ts';

const open: PreviewServer[] = [];

/** Ends every preview that the test has started; for `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const each of open.splice(0)) await each.close();
}

export interface Preview {
  readonly address: string;
  readonly port: number;
  readonly lines: string[];
}

/** A preview over a desk, at a port of the system's choice. */
export async function startPreview(desk: Desk, deferAfter = 1500): Promise<Preview> {
  const lines: string[] = [];
  const write = (fields: object, message: string) => {
    lines.push(`${message} ${JSON.stringify(fields)}`);
  };
  const log = { info: () => {}, warn: write, error: write };
  const responder = createResponder({ desk, token: 'no token', log, waits: { deferAfter } });
  const listening = await servePreview({ rooms: new Rooms({ responder, articles: 2 }), log, port: 0 });
  if (!listening.ok) throw new Error(listening.reason);
  open.push(listening.server);
  const { address } = listening.server;
  return { address, port: Number(new URL(address).port), lines };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One request as it is told, `Host` and `Origin` included, which `fetch` would not send. */
export function ask(
  { port }: Preview,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A request as the page sends it. */
export function post(preview: Preview, path: string, body: unknown): Promise<Answer> {
  const headers = { origin: preview.address, 'content-type': 'application/json' };
  return ask(preview, 'POST', path, headers, JSON.stringify(body));
}

export async function enter(preview: Preview, room?: string): Promise<Opening> {
  const { body } = await post(preview, '/open', room === undefined ? {} : { room });
  return JSON.parse(body);
}

/** What comes of a deed, in order. */
export async function act(preview: Preview, room: string, deed: Deed): Promise<readonly Told[]> {
  const { status, body } = await post(preview, '/act', { room, deed });
  if (status !== 200) throw new Error(`${status}: ${body}`);
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The last message that came; throws where none did. */
export function messageOf(told: readonly Told[]): MessageView {
  const last = told.findLast((each) => each.kind === 'message');
  if (last?.kind !== 'message') throw new Error(`no message: ${JSON.stringify(told)}`);
  return last.message;
}
