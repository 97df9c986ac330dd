import type { Guild, Message, StandIn, Values } from '../../tests/discord/standin/standin.ts';
import { show } from './told.ts';

/** An ordinary member's rights, and Manage Server. */
const MANAGES = (1n << 10n) | (1n << 11n) | (1n << 31n) | (1n << 5n);
const PATIENCE_MS = 20_000;

export type Somebody = ReturnType<typeof somebody>;

/** Somebody who manages the server, at the keyboard. */
export function somebody(discord: StandIn, guild: Guild) {
  const where = { guild, permissions: MANAGES };
  return {
    /** Asks a command, and shows what is replied. */
    async ask(name: string, options: Values = {}): Promise<Message> {
      const said = Object.entries(options).map(([option, value]) => ` ${option}:${value}`);
      process.stdout.write(`   > /${name}${said.join('')}\n`);
      const reply = await discord.interact({ kind: 'command', name, options, ...where }).reply(PATIENCE_MS);
      show('Dateline', reply);
      return reply;
    },
    /** Presses the first button whose label begins so. */
    async press(message: Message, label: string): Promise<Message> {
      const found = message.buttons.find((button) => button.label.startsWith(label));
      process.stdout.write(`   > presses “${found?.label ?? label}”\n`);
      const button = found?.customId ?? label;
      const reply = await discord.interact({ kind: 'button', message, button, ...where }).reply(PATIENCE_MS);
      show('Dateline', reply);
      return reply;
    },
  };
}
