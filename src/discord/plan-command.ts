import { texts } from '../catalogue/texts.ts';
import type { Command } from '../desk/command.ts';
import { answerPage } from './answer-page.ts';
import type { PressOf } from './custom-id.ts';
import type { Gesture } from './interaction.ts';
import type { Origin } from './origin.ts';
import { type Plan, type Pressed, planAside, type Workbench } from './reply.ts';
import { type Asked, mainOption, readHead } from './request-line.ts';

type Given = Extract<Gesture, { kind: 'command' }>;

interface Wanted extends Origin {
  readonly asked: Asked;
  readonly privately: boolean;
}

/** What somebody asked a command. */
export function planCommand({ asked, privately, ...origin }: Wanted, bench: Workbench): Plan {
  const command = commandOf(asked.command, bench);
  return {
    name: asked.command,
    update: false,
    privately,
    async work() {
      const page = await answerPage({ ...originOf(origin), asked, command, trail: [0] }, bench);
      return { message: await page.show(privately), update: false, outcome: page.answer.status };
    },
  };
}

/** A command that somebody chose: Discord lets nobody choose one that the server's admins keep from them. */
export function planGiven({ asked, privately, ...origin }: Given, bench: Workbench): Plan {
  const command = commandOf(asked.command, bench);
  const isKept = command?.audience === 'manage';
  return planCommand({ ...entitled(origin, command), asked, privately: privately ?? isKept }, bench);
}

/** The command that is in the menu under this name, asked with the message's text; the reply is for the asker alone. */
export function planMenu(
  { menu, text, ...origin }: Extract<Gesture, { kind: 'menu' }>,
  bench: Workbench,
): Plan {
  const command = bench.desk.commands.find((candidate) => candidate.menu === menu);
  const main = mainOption(command);
  if (command === undefined || main === undefined) return planAside('menu', texts.reply.old);
  const asked = { command: command.name, options: { [main]: text } };
  return planCommand({ ...entitled(origin, command), asked, privately: true }, bench);
}

/** A command anew with the text that may have been meant, its other options as they were; private where that was. */
export function planAgain(press: PressOf<'again'>, pressed: Pressed, bench: Workbench): Plan {
  const command = commandOf(press.command, bench);
  const main = mainOption(command);
  if (command === undefined || main === undefined) return planAside('again', texts.reply.old);
  const before = readHead(pressed.head, command, false);
  const asked: Asked = { command: command.name, options: { ...before?.options, [main]: press.text } };
  return planCommand({ ...originOf(pressed), asked, privately: pressed.isPrivate }, bench);
}

function commandOf(name: string, { desk }: Workbench): Command | undefined {
  return desk.commands.find((candidate) => candidate.name === name);
}

/** Whoever may use a command for those who manage the server may do what they may: its admins have said so. */
export function entitled({ scope, asker, channel }: Origin, command: Command | undefined): Origin {
  const mayManage = asker.mayManage || command?.audience === 'manage';
  return { scope, asker: { ...asker, mayManage }, channel };
}

/** Where something was done, without what it was. */
export function originOf({ scope, asker, channel }: Origin): Origin {
  return { scope, asker, channel };
}
