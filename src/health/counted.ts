import type { Answer } from '../answers/answer.ts';
import type { Desk } from '../desk/desk.ts';

/** One answer, as far as it may be counted: nothing that somebody typed. */
export interface Observation {
  /** A command's name; `unknown` for anything else. */
  readonly command: string;
  readonly status: Answer['status'] | 'failed';
  readonly tookMs: number;
}

export type Observe = (observation: Observation) => void;

/** The same desk, with every answer observed: the one place where answers are counted, whatever the host. */
export function countedDesk(desk: Desk, observe: Observe): Desk {
  const known = new Set(desk.commands.map((command) => command.name));
  return {
    commands: desk.commands,
    archive: desk.archive,
    complete: (request) => desk.complete(request),
    async respond(request) {
      const started = performance.now();
      const command = known.has(request.command) ? request.command : 'unknown';
      const note = (status: Observation['status']) =>
        observe({ command, status, tookMs: performance.now() - started });
      try {
        const answer = await desk.respond(request);
        note(answer.status);
        return answer;
      } catch (error) {
        note('failed');
        throw error;
      }
    },
  };
}
