import { type APIApplication, REST, Routes } from 'discord.js';
import type { Command } from '../desk/command.ts';
import { invitationTo } from './connection.ts';
import { explain } from './faults.ts';
import { registerCommands } from './register.ts';

export interface RegistrationOptions {
  readonly commands: readonly Command[];
  readonly token: string;
  /** One server, where the commands show at once; everywhere unless told. */
  readonly guildId?: string | null;
  /** Base address of the Discord API instead of Discord's own. */
  readonly api?: string | null;
}

export interface Registration {
  readonly result: 'registered' | 'unchanged';
  /** The address that adds the bot to a server. */
  readonly invitation: string;
}

/** Registers the commands without connecting to the gateway. Rejects with a `GatewayError` of one line. */
export async function registerOnce(options: RegistrationOptions): Promise<Registration> {
  const { commands, token, guildId = null, api = null } = options;
  const rest = new REST(api === null ? {} : { api }).setToken(token);
  let invitation: string | undefined;
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    invitation = invitationTo(application.id);
    const result = await registerCommands(rest, application.id, commands, guildId);
    return { result, invitation };
  } catch (error) {
    throw explain(error, token, invitation);
  }
}
