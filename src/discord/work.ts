import { randomUUID } from 'node:crypto';
import { texts } from '../catalogue/texts.ts';
import { describe } from './faults.ts';
import type { Log, Meter } from './log.ts';
import { notice } from './message.ts';
import type { Reply } from './plan.ts';
import type { Queue } from './queue.ts';

export interface Workshop {
  readonly queue: Queue;
  readonly log: Log;
  readonly meter: Meter | null;
  /** Never stands in a log line. */
  readonly token: string;
}

export interface Work {
  /** What the log calls it. */
  readonly name: string;
  /** Whose turn it takes. */
  readonly line: string;
  readonly work: () => Promise<Reply>;
}

/**
 * Does the work when it is its turn. Never rejects: a bug is logged under an id, and the user is told the id and
 * nothing else.
 */
export async function carryOut({ name, line, work }: Work, workshop: Workshop): Promise<Reply> {
  const { queue, log, meter, token } = workshop;
  const asked = performance.now();
  try {
    const done = await queue.run(line, () => {
      meter?.waited?.((performance.now() - asked) / 1000);
      return work();
    });
    switch (done.kind) {
      case 'done':
        return done.value;
      case 'busy':
        return instead(texts.gateway.busy, 'busy');
      case 'late':
        log.warn({ command: name }, 'no answer in time');
        return instead(texts.gateway.takesTooLong, 'failed');
    }
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    log.error({ id, command: name, error: describe(error, token), stack: stackOf(error, token) }, 'bug');
    return instead(texts.gateway.wentWrong(id), 'failed');
  }
}

/** A line of ours instead of an answer, for the asker alone where that can be. */
export function instead(line: string, outcome: string): Reply {
  return { message: notice(line), update: false, outcome };
}

function stackOf(error: unknown, token: string): string {
  return error instanceof Error ? (error.stack ?? '').replaceAll(token, '[token]') : '';
}
