import { texts } from '../catalogue/texts.ts';
import type { PressOf } from './custom-id.ts';
import { entitled, originOf } from './plan-command.ts';
import { render } from './render.ts';
import { type Plan, type Pressed, planAside, type Reply, type Workbench } from './reply.ts';
import { readCommandName } from './request-line.ts';

/**
 * What one of a command's replies offered to do. The outcome takes the place of the message where only the presser
 * sees that, or where the command spoke of itself in it; a message with quotations stays as it is for everybody.
 */
export function planAct(
  { command: name, action, value }: PressOf<'act'>,
  pressed: Pressed,
  { desk, now }: Workbench,
): Plan {
  const command = desk.commands.find((candidate) => candidate.name === name);
  if (!Object.hasOwn(command?.actions ?? {}, action)) return planAside('act', texts.reply.old);
  const isOwn = slashed(readCommandName(pressed.head)) === slashed(name);
  const takesPlace = pressed.isPrivate || (pressed.isDone && isOwn);
  // Whoever could give the command may go on with it. What came of a press may be anybody's.
  const isTheirs = pressed.isPrivate && pressed.isOfCommand && isOwn;
  const origin = isTheirs ? entitled(pressed, command) : originOf(pressed);
  const work = async (): Promise<Reply> => {
    const started = performance.now();
    const answer = await desk.act({ command: name, action, value, now, ...origin });
    // What stands there is worth more than a refusal, and has the buttons to try again.
    const update = takesPlace && answer.status !== 'refused';
    const message = render(answer, {
      asked: { command: name, options: {} },
      command,
      privately: pressed.isPrivate || !update,
      trail: [0],
      tookMs: performance.now() - started,
      isOnce: true,
    });
    return { message, update, outcome: answer.status };
  };
  return { name: 'act', update: takesPlace, privately: true, work };
}

/** The slash command that a command is, or is a part of. */
function slashed(name: string | null): string | null {
  return name?.split(' ')[0] ?? null;
}
