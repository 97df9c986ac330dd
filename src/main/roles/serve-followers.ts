import { rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import type { Log } from '../../log.ts';
import { readFrames, sendFrame } from './frames.ts';
import type { Heard } from './presence.ts';
import { type FromFollower, type FromLeader, fromFollower, type Leading } from './protocol.ts';

/** Who listens to followers. */
export interface LeaderServer {
  /** Takes nothing more, and finishes what is under way for so many milliseconds. */
  close(patienceMs: number): Promise<void>;
}

export interface ServeOptions {
  readonly path: string;
  readonly leading: Leading;
  readonly onHeard: (shard: number, heard: Heard) => void;
  readonly log: Pick<Log, 'error'>;
}

/** Answers followers over a socket. What lies at its path is of a leader that has ended: only one may lead. */
export async function serveFollowers({ path, leading, onHeard, log }: ServeOptions): Promise<LeaderServer> {
  const sockets = new Set<Socket>();
  const underWay = new Set<Promise<void>>();
  let isOpen = true;
  const receive = (socket: Socket, value: unknown) => {
    const message = fromFollower.safeParse(value);
    if (!message.success || !isOpen) return void socket.destroy();
    if (message.data.kind === 'heard') return onHeard(message.data.shard, message.data.heard);
    const asked = message.data;
    const answering = answerTo(asked, leading, log).then((reply) => sendFrame(socket, reply));
    underWay.add(answering);
    void answering.finally(() => underWay.delete(answering));
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    readFrames(socket, (value) => receive(socket, value));
  });
  if (process.platform !== 'win32') rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return {
    async close(patienceMs) {
      isOpen = false;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.race([Promise.allSettled(underWay), later(patienceMs)]);
      for (const socket of sockets) socket.end();
      for (const socket of sockets) socket.destroySoon();
      await closed;
    },
  };
}

async function answerTo(
  asked: Extract<FromFollower, { kind: 'ask' }>,
  leading: Leading,
  log: Pick<Log, 'error'>,
): Promise<FromLeader> {
  try {
    return { kind: 'given', id: asked.id, value: await giveOf(asked, leading) };
  } catch (error) {
    log.error({ error, what: asked.what }, 'what another process asked for has failed');
    return {
      kind: 'failed',
      id: asked.id,
      error: error instanceof Error ? error.message : 'an unknown fault',
    };
  }
}

function giveOf(asked: Extract<FromFollower, { kind: 'ask' }>, leading: Leading): Promise<unknown> {
  switch (asked.what) {
    case 'respond':
      return leading.respond(asked.wanted);
    case 'act':
      return leading.act(asked.wanted);
    case 'complete':
      return leading.complete(asked.wanted);
    case 'article':
      return leading.article(asked.wanted);
  }
}

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
