import type { Desk } from '../desk/desk.ts';
import { readPress } from './custom-id.ts';
import type { Gesture } from './interaction.ts';

/**
 * Whether what somebody did may be done once more by another process: it only asks. What is for a certain audience, and
 * what a button of such a reply does, may change something.
 */
export function isRepeatable(gesture: Gesture, { commands }: Desk): boolean {
  switch (gesture.kind) {
    case 'command':
      return isQuestion(gesture.asked.command);
    case 'menu':
      return commands.find(({ menu }) => menu === gesture.menu)?.audience === undefined;
    case 'press': {
      const press = readPress(gesture.customId);
      if (press?.kind === 'again') return isQuestion(press.command);
      if (press?.kind !== 'act') return true;
      const command = commands.find(({ name }) => name === press.command);
      return command?.openActions?.includes(press.action) ?? false;
    }
    case 'completion':
    case 'other':
      return true;
  }
  function isQuestion(name: string): boolean {
    return commands.find((command) => command.name === name)?.audience === undefined;
  }
}
