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
  const counted = async (name: string, answering: () => Promise<Answer>): Promise<Answer> => {
    const started = performance.now();
    const command = known.has(name) ? name : 'unknown';
    const note = (status: Observation['status']) =>
      observe({ command, status, tookMs: performance.now() - started });
    try {
      const answer = await answering();
      note(answer.status);
      return answer;
    } catch (error) {
      note('failed');
      throw error;
    }
  };
  return {
    commands: desk.commands,
    // Another may take its place.
    get archive() {
      return desk.archive;
    },
    complete: (request) => desk.complete(request),
    respond: (request) => counted(request.command, () => desk.respond(request)),
    act: (request) => counted(request.command, () => desk.act(request)),
  };
}
