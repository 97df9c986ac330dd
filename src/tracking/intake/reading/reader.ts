import { texts } from '../../../catalogue/texts.ts';
import type { IntakeLog } from '../log.ts';
import { type Job, type Read, read } from './read.ts';

/** Reads articles out of pages, feeds and files. */
export interface Reader {
  /** Never rejects: what cannot be read is `skipped`. */
  read(job: Job): Promise<Read>;
  /** Ends what is being read; it comes as `skipped`. */
  stop(): Promise<void>;
}

export const UNREAD: Read = { bodies: [], skipped: [texts.intake.broken] };

/** Reads in this thread, which it holds up for as long: for tests that make many short articles. */
export function createReader(log?: IntakeLog): Reader {
  return {
    read: (job) =>
      read(job).catch((error: unknown) => {
        log?.warn({ error }, 'Something could not be read.');
        return UNREAD;
      }),
    stop: async () => {},
  };
}
