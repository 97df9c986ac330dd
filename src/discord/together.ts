import { setImmediate } from 'node:timers/promises';
import type { Gesture } from './interaction.ts';
import type { Reply } from './reply.ts';
import type { Responder } from './respond.ts';
import { carryOut, type Work } from './work.ts';

/** Work that waits for its turn, by what is asked. Once it has begun, who asks the same waits for the next. */
export type Waiting = Map<string, Promise<Reply>>;

/**
 * Does the work, or joins what others wait for who ask the very same: it is looked up once for all of them. Nobody joins
 * what has begun already, so each reply knows of all that was there when it was asked for. Never rejects.
 *
 * @param key what is asked; null for what everybody does by themselves
 */
export function together(key: string | null, work: Work, responder: Responder): Promise<Reply> {
  if (key === null) return carryOut(work, responder);
  const { waiting } = responder;
  const joined = waiting.get(key);
  if (joined !== undefined) return joined;
  const leave = () => {
    if (waiting.get(key) === reply) waiting.delete(key);
  };
  const begin = () => {
    leave();
    return work.work();
  };
  // What has come in by now is read before it begins.
  const reply = setImmediate().then(() => carryOut({ ...work, work: begin }, responder));
  waiting.set(key, reply);
  // Not all work begins: some is given up before.
  void reply.then(leave);
  return reply;
}

/**
 * What a command asks, as far as its answer depends on it; null where that may depend on who asks, or change something,
 * which only commands for a certain audience may. The minute stands for the moment that “today” is read from.
 */
export function askedBy(gesture: Gesture, { desk }: Responder, now: Date): string | null {
  if (gesture.kind !== 'command') return null;
  const { scope, asked, privately } = gesture;
  const command = desk.commands.find(({ name }) => name === asked.command);
  if (command === undefined || command.audience !== undefined || asked.files !== undefined) return null;
  const minute = Math.floor(now.getTime() / 60_000);
  return JSON.stringify([scope, asked.command, asked.options, privately, minute]);
}
