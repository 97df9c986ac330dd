import { randomBytes } from 'node:crypto';
import type { Answer } from '../answers/answer.ts';
import { SHARED } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import { commandLineWith, parseCommandLine } from '../desk/commandline.ts';
import type { Desk } from '../desk/desk.ts';
import { count } from '../progress.ts';
import { plainLine } from './plain.ts';

/** A command line that was put to the desk, and what came of it. */
export interface Reply {
  readonly command: string;
  readonly answer: Answer;
  /** Milliseconds from the command line to the answer, without the start. */
  readonly tookMs: number;
  /** Command lines for what may have been meant, where nothing answers. */
  readonly meant?: readonly string[];
}

/** Puts a command line to the desk. Never rejects. */
export type Ask = (line: string, now?: Date) => Promise<Reply>;

export interface AskParts {
  readonly desk: Desk;
  readonly limit?: number | undefined;
  /** Stands for the moment of each question; null for the clock. */
  readonly now?: Date | null;
  /** Told of each bug: an id that the reply shows too, and the error. */
  readonly onBug: (id: string, error: unknown) => void;
}

/** Characters of a command line. All options of a command together are far shorter. */
const LONGEST_LINE = 10_000;

/** The terminal's way to a desk: it sees what everybody sees, and has the one catch for bugs. */
export function createAsk({ desk, limit, now, onBug }: AskParts): Ask {
  const replyTo = async (line: string, moment: Date): Promise<Pick<Reply, 'answer' | 'meant'>> => {
    if (line.length > LONGEST_LINE) return { answer: { status: 'refused', reason: tooLong(line) } };
    const read = parseCommandLine(line, desk.commands);
    if (!read.ok) return { answer: { status: 'refused', reason: read.reason } };
    const request = { command: read.command, options: read.options, scope: SHARED, now: moment };
    const answer = await desk.respond(limit === undefined ? request : { ...request, limit });
    if (answer.status !== 'nothing' || answer.didYouMean === undefined) return { answer };
    const meant = answer.didYouMean.map((words) => commandLineWith(words, read, desk.commands));
    return { answer, meant: meant.filter((each) => each !== null) };
  };

  return async (line, moment) => {
    const started = performance.now();
    try {
      const reply = await replyTo(line, moment ?? now ?? new Date());
      return { command: line, ...reply, tookMs: performance.now() - started };
    } catch (error) {
      const id = randomBytes(4).toString('hex');
      onBug(id, error);
      const answer: Answer = { status: 'refused', reason: texts.terminal.bug(id) };
      return { command: line, answer, tookMs: performance.now() - started };
    }
  };
}

/** One plain line about a bug for standard error: what it says, and where it was thrown; never a stack. */
export function describeBug(id: string, error: unknown): string {
  if (!(error instanceof Error)) return plainLine(`Bug ${id}: ${String(error)}`);
  const frame = /^\s+at (.*)$/m.exec(error.stack ?? '')?.[1] ?? 'an unknown place';
  return plainLine(`Bug ${id}: ${error.name}: ${error.message} (${frame})`);
}

function tooLong(line: string): string {
  return texts.terminal.longCommandLine(count(line.length), count(LONGEST_LINE));
}
