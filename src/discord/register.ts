import { type REST, Routes } from 'discord.js';
import type { Command } from '../desk/command.ts';
import { type Body, commandBodies } from './command-bodies.ts';

/**
 * Registers the commands with one bulk overwrite, in one server or everywhere, unless Discord has this very set
 * already: 200 command creations a day are allowed. Rejects with the error of Discord's client library.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  guildId: string | null,
): Promise<'registered' | 'unchanged'> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const bodies = commandBodies(commands).map((body) => (guildId === null ? body : withoutReach(body)));
  const registered = await rest.get(route);
  if (Array.isArray(registered) && canonical(registered, guildId) === canonical(bodies, guildId))
    return 'unchanged';
  await rest.put(route, { body: bodies });
  return 'registered';
}

/** A command of one server is in that server and nowhere else: it has no contexts of its own. */
function withoutReach({ contexts: _contexts, integration_types: _types, ...body }: Body): Body {
  return body;
}

/** What Discord adds to a command that it keeps. */
const FILLED_IN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
]);
/** What means something for commands that are everywhere, though Discord may fill it in for those of one server. */
const EVERYWHERE = new Set(['contexts', 'integration_types']);

/** The set of commands as one string, whatever their order and whatever Discord has filled in. */
function canonical(commands: readonly unknown[], guildId: string | null): string {
  const ignored = guildId === null ? FILLED_IN : new Set([...FILLED_IN, ...EVERYWHERE]);
  return JSON.stringify(commands.map((command) => JSON.stringify(normal(command, ignored))).sort());
}

function normal(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const all = value.map((each) => normal(each, ignored));
    return all.every((each) => typeof each === 'number') ? all.sort((a, b) => a - b) : all;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !ignored.has(key) && !isUnset(inner))
      .map(([key, inner]): [string, unknown] => [key, normal(inner, ignored)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A menu's description is an empty text, which nobody may send. */
function isUnset(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || value === false || value === '';
}
