import { connect, type Socket } from 'node:net';
import { readFrames, sendFrame } from './frames.ts';
import type { Heard } from './presence.ts';
import { type FromFollower, fromLeader, type Given, type Leading, readGiven, type What } from './protocol.ts';

/** What came of asking: `absent` where nobody leads just now; `interrupted` where it is not known whether it was done. */
export type Asked<W extends What> =
  | { readonly ok: true; readonly value: Given<W> }
  | { readonly ok: false; readonly why: 'absent' | 'interrupted' };

/** The way to the leader, whichever process that is. */
export interface LeaderLink {
  /** Rejects where it fails there by a bug. */
  ask<W extends What>(what: W, wanted: Parameters<Leading[W]>[0]): Promise<Asked<W>>;
  /** Passes on what was heard; nothing where nobody leads. */
  tell(shard: number, heard: Heard): void;
  close(): void;
}

export interface LinkOptions {
  readonly path: string;
  /** There is a leader, that may be another one than before. */
  readonly onLeader: () => void;
  /** How often somebody is looked for where nobody leads; milliseconds. */
  readonly everyMs?: number;
  /** How long an answer may take; milliseconds. */
  readonly patienceMs?: number;
}

const EVERY_MS = 250;
/** What is asked for may have to be fetched from the web. */
const PATIENCE_MS = 120_000;

interface Waiting {
  settle(reply: { readonly value: unknown } | { readonly error: string } | 'interrupted'): void;
}

/** Looks for the leader from now on, and again each time that it goes. */
export function linkToLeader(options: LinkOptions): LeaderLink {
  const { path, onLeader, everyMs = EVERY_MS, patienceMs = PATIENCE_MS } = options;
  const waiting = new Map<number, Waiting>();
  let socket: Socket | null = null;
  let attempt: Socket | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isOpen = true;
  let next = 1;

  const look = () => {
    timer = null;
    const tried = connect(path);
    attempt = tried;
    tried.on('connect', () => {
      socket = tried;
      onLeader();
    });
    readFrames(tried, (value) => {
      const message = fromLeader.safeParse(value);
      if (!message.success) return void tried.destroy();
      const { data } = message;
      waiting.get(data.id)?.settle(data.kind === 'given' ? { value: data.value } : { error: data.error });
    });
    // “close” follows.
    tried.on('error', () => {});
    tried.on('close', () => {
      socket = null;
      for (const each of [...waiting.values()]) each.settle('interrupted');
      if (isOpen) timer = setTimeout(look, everyMs);
    });
  };
  look();

  return {
    ask(what, wanted) {
      if (socket === null) return Promise.resolve({ ok: false, why: 'absent' });
      const id = next++;
      return new Promise((resolve, reject) => {
        const settle: Waiting['settle'] = (reply) => {
          clearTimeout(patience);
          waiting.delete(id);
          if (reply === 'interrupted') return resolve({ ok: false, why: 'interrupted' });
          if ('error' in reply)
            return reject(new Error(`it failed in the process that leads: ${reply.error}`));
          try {
            resolve({ ok: true, value: readGiven[what](reply.value) });
          } catch (error) {
            reject(error);
          }
        };
        const patience = setTimeout(() => settle('interrupted'), patienceMs);
        waiting.set(id, { settle });
        if (socket !== null) sendFrame(socket, { kind: 'ask', id, what, wanted });
      });
    },
    tell(shard, heard) {
      const message: FromFollower = { kind: 'heard', shard, heard };
      if (socket !== null) sendFrame(socket, message);
    },
    close() {
      isOpen = false;
      if (timer !== null) clearTimeout(timer);
      attempt?.destroy();
    },
  };
}
