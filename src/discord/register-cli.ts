import { resolve } from 'node:path';
import { REST, Routes } from 'discord.js';
import { type Config, describeProblems, readConfig } from '../config.ts';
import { loadCommands } from '../desk/loader.ts';
import { readSettingsFile } from '../environment.ts';
import { explain } from './faults.ts';
import { registerCommands } from './register.ts';

// `npm run register`: tells Discord which commands there are, without going online.
process.exitCode = await register();

/** Registers the commands; what came of it is said in one line. Resolves to the exit status. */
async function register(): Promise<0 | 1> {
  const read = readConfig(process.env, readSettingsFile());
  if (!read.ok) return fail(describeProblems(read.problems));
  const { discordToken: token, discordGuildId: guildId } = read.config;
  if (token === null)
    return fail('DISCORD_TOKEN is not set: commands are registered with the bot’s own token.');
  const where = guildId === null ? 'everywhere' : `in the server ${guildId}`;
  const commands = await loadCommands(resolve(import.meta.dirname, '..', '..', 'commands'));
  try {
    const rest = restFor(read.config, token);
    const outcome = await registerCommands(rest, await applicationId(rest), commands, guildId);
    const state = outcome === 'registered' ? 'registered' : 'already registered, nothing has changed';
    process.stdout.write(`${commands.length} commands ${where}: ${state}.\n`);
    return 0;
  } catch (error) {
    return fail(explain(error, token).message);
  }
}

function restFor({ discordApi }: Config, token: string): REST {
  return new REST({ version: '10', timeout: 15_000, ...(discordApi && { api: discordApi }) }).setToken(token);
}

async function applicationId(rest: REST): Promise<string> {
  const application: unknown = await rest.get(Routes.currentApplication());
  if (typeof application === 'object' && application !== null && 'id' in application) {
    return String(application.id);
  }
  throw new Error('Discord did not say which application the token belongs to.');
}

function fail(reason: string): 1 {
  process.stderr.write(`${reason}\n`);
  return 1;
}
