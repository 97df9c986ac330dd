import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** Which process answered a request, with which status: 0 where it broke off. */
export interface Passed {
  readonly port: number;
  readonly status: number;
  readonly sent: string;
  readonly answer: string;
}

export interface RoundRobin {
  readonly url: string;
  readonly passed: readonly Passed[];
}

/**
 * A proxy that gives each request to the next process. One that does not take it, or is not ready, is passed over; what
 * one has begun with is nobody else's, as with any proxy that does not know what a request does.
 */
export async function roundRobin(ports: readonly number[]): Promise<RoundRobin> {
  const agent = new Agent({ keepAlive: true });
  const passed: Passed[] = [];
  let turn = 0;
  const server = createServer(async (incoming, outgoing) => {
    const body = await whole(incoming);
    for (let tries = 0; tries < ports.length; tries++) {
      const port = ports[turn++ % ports.length] ?? 0;
      const answer = await pass(port, incoming, body, agent);
      if (answer === 'refused' || answer.status === 503) continue;
      passed.push({ port, status: answer.status, sent: body.toString(), answer: answer.body.toString() });
      return send(outgoing, answer.status === 0 ? 502 : answer.status, answer);
    }
    send(outgoing, 503, { type: 'text/plain', body: Buffer.from('nobody\n') });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/interactions`, passed };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

const BROKEN: Answer = { status: 0, type: 'text/plain', body: Buffer.alloc(0) };

function pass(port: number, { headers, url }: IncomingMessage, body: Buffer, agent: Agent) {
  return new Promise<Answer | 'refused'>((resolve) => {
    const asking = request({ host: '127.0.0.1', port, path: url, method: 'POST', headers, agent }, (got) => {
      whole(got).then(
        (all) =>
          resolve(
            got.complete
              ? { status: got.statusCode ?? 0, type: got.headers['content-type'] ?? '', body: all }
              : BROKEN,
          ),
        () => resolve(BROKEN),
      );
    });
    asking.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' ? 'refused' : BROKEN),
    );
    asking.end(body);
  });
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, status: number, { type, body }: Omit<Answer, 'status'>): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body);
}
