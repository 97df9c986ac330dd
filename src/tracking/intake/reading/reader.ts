import { texts } from '../../../catalogue/texts.ts';
import type { IntakeLog } from '../log.ts';
import type { Job, Read } from './body.ts';

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
    async read(job) {
      try {
        // The parsers take long to load, and most readers are threads of their own.
        const { read } = await import('./read.ts');
        return await read(job);
      } catch (error) {
        log?.warn({ error }, 'Something could not be read.');
        return UNREAD;
      }
    },
    stop: async () => {},
  };
}
