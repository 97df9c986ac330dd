import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Choice } from '../desk/command.ts';
import type { Desk } from '../desk/desk.ts';
import { shorten } from './escape.ts';
import { describe } from './faults.ts';
import type { Gesture } from './interaction.ts';
import { LIMITS } from './limits.ts';
import type { Log } from './log.ts';
import type { Queue } from './queue.ts';

type Completion = Extract<Gesture, { kind: 'completion' }>;
type Offered = readonly APIApplicationCommandOptionChoice<string>[];

/** Offers for what somebody is typing; never rejects, and an empty list where there is nothing in time. */
export type Completions = (completion: Completion) => Promise<Offered>;

export interface CompletionParts {
  readonly desk: Desk;
  readonly log: Log;
  readonly now: () => Date;
  readonly token: string;
  /** What comes of it too late, or is too much, is nothing. */
  readonly queue: Queue;
}

/**
 * One completion at a time for each user: of the letters that come in meanwhile only the last are worth looking up,
 * so a request that a newer one has overtaken is answered with nothing.
 */
export function createCompletions(parts: CompletionParts): Completions {
  const newest = new Map<string, Completion>();
  const running = new Map<string, Promise<unknown>>();
  return async (completion) => {
    const user = completion.asker.id;
    newest.set(user, completion);
    const before = running.get(user);
    if (before) await before;
    const isNewest = () => newest.get(user) === completion;
    if (!isNewest()) return [];
    // It may have to wait for other users' letters, too, and be overtaken then.
    const work = parts.queue.run(user, async () => (isNewest() ? look(completion, parts) : []));
    running.set(user, work);
    const found = await work;
    if (running.get(user) === work) running.delete(user);
    if (isNewest()) newest.delete(user);
    return found.kind === 'done' ? found.value : [];
  };
}

async function look(completion: Completion, { desk, log, now, token }: CompletionParts): Promise<Offered> {
  const { asked, option, typed, scope, asker, channel } = completion;
  try {
    return offered(await desk.complete({ ...asked, option, typed, scope, asker, channel, now: now() }));
  } catch (error) {
    log.error({ command: asked.command, option, error: describe(error, token) }, 'bug in a completion');
    return [];
  }
}

/** At most 25 choices that Discord takes. A value too long is left out: shortened, it would be another. */
function offered(choices: readonly Choice[]): Offered {
  const byValue = new Map<string, string>();
  for (const { name, value } of choices) {
    const shown = label(name);
    if (shown !== '' && value.trim() !== '' && value.length <= LIMITS.choice && !byValue.has(value)) {
      byValue.set(value, shown);
    }
  }
  return [...byValue].slice(0, LIMITS.choices).map(([value, name]) => ({ name, value }));
}

/** At most 100 characters, however they are counted. */
function label(name: string): string {
  const shown = shorten(name, LIMITS.choice);
  return shown.length <= LIMITS.choice ? shown : shorten(name, LIMITS.choice / 2);
}
