import { isDeepStrictEqual } from 'node:util';
import { type Json, type JsonObject, list, object, objects, text } from './json.ts';
import { ok, type Reply, refuse, refuseBody } from './reply.ts';
import { commandType, validateCommands } from './rules/commands.ts';
import type { World } from './world.ts';

/** New commands a day and guild (or globally); an update of a known one is free. */
const createdPerDay = 200;
const day = 24 * 60 * 60 * 1000;

/** The registered commands, as Discord keeps and shows them. */
export class Registry {
  readonly #world: World;
  readonly #now: () => number;
  readonly #sets = new Map<string, JsonObject[]>();
  readonly #created = new Map<string, number[]>();

  constructor(world: World, now: () => number) {
    this.#world = world;
    this.#now = now;
  }

  /** As GET shows them: full translations only when asked for. */
  list(guildId: string | null, withLocalizations: boolean): Reply {
    const commands = this.#sets.get(key(guildId)) ?? [];
    return ok(withLocalizations ? commands : commands.map(withoutTranslations));
  }

  /** A bulk overwrite: what keeps its type and name keeps its id, and its version when nothing has changed. */
  overwrite(guildId: string | null, body: Json | undefined): Reply {
    const problems = validateCommands(body);
    if (problems.length > 0) return refuseBody(problems);
    const before = this.#sets.get(key(guildId)) ?? [];
    const after = objects(body).map((command) => this.#stored(command, guildId, before));
    const fresh = after.filter(({ id }) => !before.some((one) => one.id === id)).length;
    if (!this.#mayCreate(key(guildId), fresh)) {
      return refuse(
        429,
        30034,
        'daily-creates',
        'Max number of daily application command creates has been reached (200)',
      );
    }
    this.#sets.set(key(guildId), after);
    return ok(after);
  }

  /** The command as a user of that guild (null: of direct messages) finds it; a guild's own goes first. */
  find(guildId: string | null, type: number, name: string): JsonObject | null {
    const own = guildId === null ? [] : (this.#sets.get(guildId) ?? []);
    const all = [...own, ...(this.#sets.get(key(null)) ?? [])];
    return all.find((command) => command.type === type && command.name === name) ?? null;
  }

  #mayCreate(set: string, count: number): boolean {
    const recent = (this.#created.get(set) ?? []).filter((at) => at > this.#now() - day);
    if (recent.length + count > createdPerDay) return false;
    this.#created.set(set, [...recent, ...Array.from({ length: count }, () => this.#now())]);
    return true;
  }

  #stored(command: JsonObject, guildId: string | null, before: readonly JsonObject[]): JsonObject {
    const type = commandType(command);
    const old = before.find((one) => one.type === type && one.name === command.name);
    const options = objects(command.options).map(storedOption);
    const stored: JsonObject = {
      id: old?.id ?? this.#world.nextId(),
      application_id: this.#world.applicationId,
      version: old?.version ?? '',
      default_member_permissions: permissions(command.default_member_permissions),
      type,
      name: text(command.name),
      name_localizations: translations(command.name_localizations),
      description: text(command.description),
      description_localizations: translations(command.description_localizations),
      nsfw: command.nsfw === true,
      ...(guildId === null ? reach(command) : { guild_id: guildId, contexts: null, integration_types: [0] }),
      ...(options.length === 0 ? {} : { options }),
    };
    if (old !== undefined && isDeepStrictEqual(old, stored)) return old;
    return { ...stored, version: this.#world.nextId() };
  }
}

function key(guildId: string | null): string {
  return guildId ?? 'global';
}

function permissions(value: Json | undefined): Json {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function translations(value: Json | undefined): Json {
  const words = object(value);
  return Object.keys(words).length === 0 ? null : words;
}

/** Where a global command may be used: `dm_permission` is the older half of `contexts`. */
function reach(command: JsonObject): JsonObject {
  const contexts = Array.isArray(command.contexts) ? command.contexts : null;
  const inDirectMessages = contexts === null ? command.dm_permission !== false : contexts.includes(1);
  const installs = list(command.integration_types);
  return {
    dm_permission: inDirectMessages,
    contexts: contexts ?? (command.dm_permission === false ? [0] : null),
    integration_types: installs.length === 0 ? [0] : installs,
  };
}

/** Discord leaves out what says nothing: `required: false`, `autocomplete: false`, empty lists, nulls. */
function storedOption(option: JsonObject): JsonObject {
  const stored: JsonObject = {};
  for (const [name, value] of Object.entries(option)) {
    const silent = value === null || value === false || (Array.isArray(value) && value.length === 0);
    if (!silent && !name.endsWith('_localizations')) stored[name] = value;
  }
  const inner = objects(option.options).map(storedOption);
  const choices = objects(option.choices).map((choice) => ({
    name: text(choice.name),
    name_localizations: translations(choice.name_localizations),
    value: choice.value ?? null,
  }));
  return {
    ...stored,
    name_localizations: translations(option.name_localizations),
    description_localizations: translations(option.description_localizations),
    ...(inner.length === 0 ? {} : { options: inner }),
    ...(choices.length === 0 ? {} : { choices }),
  };
}

function withoutTranslations(thing: JsonObject): JsonObject {
  const { name_localizations, description_localizations, ...rest } = thing;
  if (Array.isArray(rest.options)) rest.options = objects(rest.options).map(withoutTranslations);
  if (Array.isArray(rest.choices)) rest.choices = objects(rest.choices).map(withoutTranslations);
  return rest;
}

/** Where a command may be used: 0 guild, 1 the bot's direct messages, 2 other private channels. */
export function allows(command: JsonObject, context: number, install: 'guild' | 'user'): boolean {
  const installs = list(command.integration_types);
  if (!installs.includes(install === 'guild' ? 0 : 1)) return false;
  if (command.guild_id !== undefined) return context === 0;
  return Array.isArray(command.contexts)
    ? command.contexts.includes(context)
    : context !== 2 || install === 'user';
}
