import { texts } from '../catalogue/texts.ts';
import { answerPage } from './answer-page.ts';
import type { PressOf } from './custom-id.ts';
import type { Gesture } from './interaction.ts';
import { type Plan, type Pressed, planAside, type Workbench } from './reply.ts';
import { type Asked, mainOption, readHead } from './request-line.ts';

/** What somebody asked a command. */
export function planCommand(
  { asked, privately, scope }: Pick<Extract<Gesture, { kind: 'command' }>, 'asked' | 'privately' | 'scope'>,
  bench: Workbench,
): Plan {
  const command = bench.desk.commands.find((candidate) => candidate.name === asked.command);
  return {
    name: asked.command,
    update: false,
    privately,
    async work() {
      const page = await answerPage({ asked, command, trail: [0], scope }, bench);
      return { message: await page.show(privately), update: false, outcome: page.answer.status };
    },
  };
}

/** The command that is in the menu under this name, asked with the message's text; the reply is for the asker alone. */
export function planMenu({ menu, text, scope }: Extract<Gesture, { kind: 'menu' }>, bench: Workbench): Plan {
  const command = bench.desk.commands.find((candidate) => candidate.menu === menu);
  const main = mainOption(command);
  if (command === undefined || main === undefined) return planAside('menu', texts.reply.old);
  return planCommand(
    { asked: { command: command.name, options: { [main]: text } }, privately: true, scope },
    bench,
  );
}

/** A command anew with the text that may have been meant, its other options as they were; private where that was. */
export function planAgain(press: PressOf<'again'>, pressed: Pressed, bench: Workbench): Plan {
  const command = bench.desk.commands.find((candidate) => candidate.name === press.command);
  const main = mainOption(command);
  if (command === undefined || main === undefined) return planAside('again', texts.reply.old);
  const before = readHead(pressed.head, command, false);
  const asked: Asked = { command: command.name, options: { ...before?.options, [main]: press.text } };
  return planCommand({ asked, privately: pressed.isPrivate, scope: pressed.scope }, bench);
}
