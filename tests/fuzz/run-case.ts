import { setImmediate } from 'node:timers/promises';
import type { Area, Session } from './area.ts';
import type { Failure, Slowest } from './orders.ts';
import type { Pulse } from './pulse.ts';
import { Random } from './random.ts';

/** A case that has not settled by then never will. */
const LIMIT_MS = 60_000;

export interface CaseRun {
  readonly failure: Failure | null;
  readonly slowest: Slowest;
}

let stray: { readonly reason: unknown } | null = null;

/** For `unhandledRejection`: a rejection that nobody handles comes to the case that is under way. */
export function noteStray(reason: unknown): void {
  stray = { reason };
}

/** Runs one case, whatever becomes of it: never rejects. */
export async function runCase(
  area: Area,
  session: Session,
  seed: string,
  number: number,
  pulse: Pulse,
): Promise<CaseRun> {
  let about = '';
  const tell = (words: string) => {
    about += words;
  };
  await setImmediate();
  stray = null;
  pulse.begin();
  const error = await settled(session.run(new Random(`${seed}/${area.name}/${number}`), tell));
  const block = pulse.end();
  // A rejection counts as unhandled only once the event loop has turned.
  await setImmediate();
  const reason = error ?? strayRejection() ?? blocked(block, area);
  return {
    failure: reason === null ? null : { area: area.name, number, reason, about },
    slowest: { area: area.name, number, block, about },
  };
}

/** Null for work that came to a good end in time, else what went wrong. */
async function settled(work: Promise<void>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, LIMIT_MS, `it has not settled after ${LIMIT_MS / 1000} s`);
  });
  try {
    return await Promise.race([work.then(() => null), late]);
  } catch (error) {
    return describe(error);
  } finally {
    clearTimeout(timer);
  }
}

function strayRejection(): string | null {
  return stray === null ? null : `nobody handles a rejection: ${describe(stray.reason)}`;
}

function blocked(block: number, area: Area): string | null {
  return block <= area.longestBlock ? null : `nothing else had a turn for ${Math.round(block)} ms`;
}

function describe(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? error.message).split('\n').slice(0, 14).join('\n')
    : String(error);
}
