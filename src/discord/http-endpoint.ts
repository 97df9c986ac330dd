import type { webcrypto } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { InteractionResponseType, InteractionType, type REST } from 'discord.js';
import type { Acknowledged } from './acknowledged.ts';
import { describe } from './faults.ts';
import { httpChannel } from './http-channel.ts';
import { type ReadRequest, readRequest } from './http-request.ts';
import { type Responder, respondTo } from './respond.ts';

/** Answers one request. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

export interface EndpointParts {
  readonly publicKey: webcrypto.CryptoKey;
  readonly responder: Responder;
  /** What replies are edited with. */
  readonly replies: REST;
  readonly acknowledged: Acknowledged | null;
  /** Milliseconds since 1970, to tell what is stale by. */
  readonly clock: () => number;
}

export interface Endpoint {
  readonly handle: Handle;
  /** The replies under way, none of which ever rejects. */
  readonly underWay: ReadonlySet<Promise<void>>;
  /** Answers 503 from then on, so that a proxy asks the next process. */
  stop(): void;
}

/** How often what was refused for its time is told, in milliseconds: anybody may send such requests. */
const TELLING_MS = 60_000;

/** Answers interactions that come by HTTP: the same replies as over the gateway. */
export function createEndpoint(parts: EndpointParts): Endpoint {
  const { publicKey, responder, replies, acknowledged, clock } = parts;
  const { log, token } = responder;
  const underWay = new Set<Promise<void>>();
  let isStopped = false;
  let toldAt = Number.NEGATIVE_INFINITY;
  const tellOf = ({ skew }: Extract<ReadRequest, { ok: false }>) => {
    if (skew === undefined || performance.now() - toldAt < TELLING_MS) return;
    toldAt = performance.now();
    log.warn({ seconds: skew }, 'a request was signed at another time: is this machine’s clock right?');
  };
  const answer = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const read = await readRequest(request, publicKey, clock());
    if (!read.ok) {
      tellOf(read);
      return refuse(reply, read.status, read.reason);
    }
    const { sent } = read;
    if (sent.type === InteractionType.Ping) return sendJson(reply, { type: InteractionResponseType.Pong });
    await respondTo(sent, responder, httpChannel(sent, { reply, rest: replies, acknowledged, log, token }));
    // Nothing of ours, or nothing in time: what went wrong is in the log.
    if (!reply.headersSent) refuse(reply, 400, 'Nothing answers that.');
  };
  return {
    handle(request, reply) {
      // A peer that hangs up is no news.
      request.on('error', () => {});
      reply.on('error', () => {});
      if (isStopped) return refuse(reply, 503, 'Leaving.');
      const answering = answer(request, reply).catch((error: unknown) => {
        log.error({ error: describe(error, token) }, 'bug in a request');
        reply.destroy();
      });
      underWay.add(answering);
      void answering.finally(() => underWay.delete(answering));
    },
    underWay,
    stop() {
      isStopped = true;
    },
  };
}

/** Whatever else comes over a connection that was refused is not read. */
function refuse(reply: ServerResponse, status: number, reason: string): void {
  if (status === 405) reply.setHeader('allow', 'POST');
  if (status !== 401 && status !== 400) reply.setHeader('connection', 'close');
  send(reply, status, 'text/plain; charset=utf-8', `${reason}\n`);
}

function sendJson(reply: ServerResponse, body: object): void {
  send(reply, 200, 'application/json', JSON.stringify(body));
}

function send(reply: ServerResponse, status: number, type: string, body: string): void {
  reply.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  reply.end(body);
}
