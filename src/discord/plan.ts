import type { Desk } from '../desk/desk.ts';
import { type ContextPress, type PagePress, readPress } from './custom-id.ts';
import type { Gesture } from './interaction.ts';
import { type Message, notice } from './message.ts';
import { render } from './render.ts';
import { renderContext } from './render-context.ts';
import { mainOption, readHead } from './request-line.ts';

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

type Command = Extract<Gesture, { kind: 'command' }>;
type Menu = Extract<Gesture, { kind: 'menu' }>;
type Pressed = Extract<Gesture, { kind: 'press' }>;

const OLD = 'This button belongs to an older message: ask again.';
const GONE = 'That article is no longer there, or has changed: ask again.';

/** The plan for a command or a pressed button. A button that makes no sense gets a polite line. */
export function planReply(gesture: Command | Menu | Pressed, desk: Desk, now: Date): Plan {
  if (gesture.kind === 'command') return planCommand(gesture, desk, now);
  if (gesture.kind === 'menu') return planMenu(gesture, desk, now);
  const press = readPress(gesture.customId);
  switch (press?.kind) {
    case 'page':
      return planPage(press, gesture, desk, now);
    case 'context':
      return planContext(press, gesture, desk);
    case undefined:
      return { name: 'button', update: false, privately: true, work: async () => aside(OLD) };
  }
}

function planCommand({ asked, privately, scope }: Command, desk: Desk, now: Date): Plan {
  const command = desk.commands.find((candidate) => candidate.name === asked.command);
  const work = async (): Promise<Reply> => {
    const answer = await desk.respond({ ...asked, scope, now });
    const message = render(answer, { asked, command, privately, trail: [0] });
    return { message, update: false, outcome: answer.status };
  };
  return { name: asked.command, update: false, privately, work };
}

/** The command that is in the menu under this name, asked with the message's text; the reply is for the asker alone. */
function planMenu({ menu, text, scope, asker }: Menu, desk: Desk, now: Date): Plan {
  const command = desk.commands.find((candidate) => candidate.menu === menu);
  const main = mainOption(command);
  if (command === undefined || main === undefined) {
    return { name: 'menu', update: false, privately: true, work: async () => aside(OLD) };
  }
  const asked = { command: command.name, options: { [main]: text } };
  return planCommand({ kind: 'command', asked, privately: true, scope, asker }, desk, now);
}

function planPage(press: PagePress, { head, scope }: Pressed, desk: Desk, now: Date): Plan {
  const command = desk.commands.find((candidate) => candidate.name === press.command);
  const asked = command === undefined ? null : readHead(head, command, press.titled);
  const work = async (): Promise<Reply> => {
    if (asked === null) return aside(OLD);
    const answer = await desk.respond({ ...asked, scope, now, offset: press.trail.at(-1) ?? 0 });
    // What stands there already is worth more than a page without an answer.
    const update = answer.status === 'answered';
    const message = render(answer, { asked, command, privately: !update, trail: press.trail });
    return { message, update, outcome: answer.status };
  };
  return { name: 'page', update: asked !== null, privately: asked === null, work };
}

function planContext(press: ContextPress, { scope }: Pressed, desk: Desk): Plan {
  const work = async (): Promise<Reply> => {
    const article = await desk.archive.article(press.key, scope);
    const message = article === null ? null : renderContext(article, press);
    return message === null ? aside(GONE) : { message, update: false, outcome: 'shown' };
  };
  return { name: 'context', update: false, privately: true, work };
}

/** A line beside whatever is there, for the presser alone. */
function aside(line: string): Reply {
  return { message: notice(line), update: false, outcome: 'stale' };
}
