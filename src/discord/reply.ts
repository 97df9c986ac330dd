import type { Answered } from '../answers/answer.ts';
import type { Desk } from '../desk/desk.ts';
import type { Gesture } from './interaction.ts';
import { type Message, notice } from './message.ts';

/** What goes back to the user. */
export interface Reply {
  readonly message: Message;
  /** Whether it takes the place of the message whose button was pressed. */
  readonly update: boolean;
  /** For the log and the metrics: the answer's status, or what else came of it. */
  readonly outcome: string;
}

/** How a gesture is answered: what is known at once, and the work. */
export interface Plan {
  /** The command, or the kind of button. */
  readonly name: string;
  /** Whether the pressed message will change, and whether only the asker will see the reply. */
  readonly update: boolean;
  readonly privately: boolean;
  work(): Promise<Reply>;
}

/** Draws what an answer tells: a PNG, and what it shows in words. */
export type Draw = (
  answer: Answered,
  look: 'light' | 'dark',
) => Promise<{ readonly png: Uint8Array; readonly alt: string }>;

/** What answers are made with. */
export interface Workbench {
  readonly desk: Desk;
  readonly now: Date;
  readonly draw: Draw;
}

export type Pressed = Extract<Gesture, { kind: 'press' }>;

/** The plan for what needs no work: a line beside whatever is there, for the presser alone. */
export function planAside(name: string, line: string): Plan {
  return { name, update: false, privately: true, work: async () => aside(line) };
}

/** A line beside whatever is there, for the presser alone. */
export function aside(line: string): Reply {
  return { message: notice(line), update: false, outcome: 'stale' };
}
