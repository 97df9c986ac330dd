import type { Answer } from '../answers/answer.ts';
import type { Archive } from '../archive/archive.ts';
import type { Scope, Skipped } from '../articles/article.ts';
import type { Choice, Command } from './command.ts';

/** What somebody asks, whatever the host. Option values are as they came: the desk checks them. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly scope: Scope;
  readonly now: Date;
  /** Citations wanted; 5 unless told, at most 25. */
  readonly limit?: number;
  /** Citations to leave out at the start. */
  readonly offset?: number;
}

/** What somebody is typing into one option. */
export interface CompletionRequest extends Request {
  readonly option: string;
  readonly typed: string;
}

/** The application without a host. Never rejects for bad input: that is a `refused` answer. */
export interface Desk {
  readonly commands: readonly Command[];
  readonly archive: Archive;
  respond(request: Request): Promise<Answer>;
  /** At most 25, best first. */
  complete(request: CompletionRequest): Promise<readonly Choice[]>;
}

export interface DeskParts {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly skipped: readonly Skipped[];
}

export declare function createDesk(parts: DeskParts): Desk;
