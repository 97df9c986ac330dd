import { type Json, type JsonObject, number, objects, text } from './json.ts';
import type { Value, Values } from './types.ts';

/** An option being completed. */
export interface Focus {
  readonly name: string;
  readonly typed: string | number;
}

const stringType = 3;
const wanted: Record<string, string> = {
  string: 'words',
  number: 'a number',
  boolean: 'true or false',
  object: 'a file',
};
const channelType = 7;
const fileType = 11;

/** The innermost command of a path such as `feed add`, with the types on the way to it. */
export function innermost(command: JsonObject, path: readonly string[]): JsonObject[] | null {
  const way = [command];
  for (const name of path) {
    const next = objects(way.at(-1)?.options).find((option) => option.name === name && isSubcommand(option));
    if (next === undefined) return null;
    way.push(next);
  }
  return objects(way.at(-1)?.options).some(isSubcommand) ? null : way;
}

function isSubcommand({ type }: JsonObject): boolean {
  return type === 1 || type === 2;
}

/** Why Discord's client would not send these values; null when it would. */
export function refusedByClient(
  options: readonly JsonObject[],
  values: Values,
  focus: Focus | null,
): string | null {
  for (const name of Object.keys(values)) {
    if (!options.some((option) => option.name === name)) return `there is no option ${name}`;
  }
  if (focus !== null) {
    const option = options.find(({ name }) => name === focus.name);
    if (option?.autocomplete !== true) return `${focus.name} has no autocomplete`;
  }
  for (const option of options) {
    const value = values[text(option.name)];
    const why =
      value === undefined
        ? option.required === true && focus === null
          ? 'is required'
          : null
        : misfit(option, value);
    if (why !== null) return `${text(option.name)} ${why}`;
  }
  return null;
}

function misfit(option: JsonObject, value: Value): string | null {
  const type = number(option.type);
  if (typeof value !== jsType(type)) return `takes ${wanted[jsType(type)]}`;
  if (type === 4 && !Number.isSafeInteger(value)) return 'takes a whole number';
  const choices = objects(option.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    return 'takes one of its choices';
  if (typeof value === 'number') return outside(value, option.min_value, option.max_value, '');
  if (typeof value !== 'string') return null;
  return outside(value.length, option.min_length ?? 1, option.max_length ?? 6000, ' characters');
}

function outside(size: number, least: Json | undefined, most: Json | undefined, unit: string): string | null {
  if (typeof least === 'number' && size < least) return `needs at least ${least}${unit}`;
  if (typeof most === 'number' && size > most) return `takes at most ${most}${unit}`;
  return null;
}

function jsType(type: number): string {
  if (type === 4 || type === 10) return 'number';
  if (type === fileType) return 'object';
  return type === 5 ? 'boolean' : 'string';
}

/** What an interaction brings of the files and channels that its options name, with those files' ids as the values. */
export function resolvedData(
  options: readonly JsonObject[],
  values: Values,
  nextId: () => string,
  channelObject: (id: string) => JsonObject | null,
): { readonly values: Readonly<Record<string, string | number | boolean>>; readonly resolved: JsonObject } {
  const attachments: JsonObject = {};
  const channels: JsonObject = {};
  const entries = Object.entries(values).map(([name, value]): [string, string | number | boolean] => {
    if (typeof value === 'object') {
      const id = nextId();
      const url = value.url ?? `https://cdn.discordapp.com/ephemeral-attachments/${id}/${value.name}`;
      const file = { id, filename: value.name, size: value.size ?? 1000, url, proxy_url: url };
      attachments[id] = { ...file, content_type: null, ephemeral: true };
      return [name, id];
    }
    const isChannel = options.some((option) => option.name === name && option.type === channelType);
    const channel = isChannel ? channelObject(String(value)) : null;
    if (channel !== null) channels[String(value)] = { ...channel, permissions: '0' };
    return [name, value];
  });
  const resolved = {
    ...(Object.keys(attachments).length > 0 && { attachments }),
    ...(Object.keys(channels).length > 0 && { channels }),
  };
  return { values: Object.fromEntries(entries), resolved };
}

/** The `options` of an interaction's data, in the order of the registered ones; unknown ones (forced) last. */
export function optionsData(
  options: readonly JsonObject[],
  values: Readonly<Record<string, string | number | boolean>>,
  focus: Focus | null,
): JsonObject[] {
  const all: Readonly<Record<string, string | number | boolean>> =
    focus === null ? values : { ...values, [focus.name]: focus.typed };
  const known = options.map(({ name }) => text(name));
  const names = [
    ...known.filter((name) => name in all),
    ...Object.keys(all).filter((name) => !known.includes(name)),
  ];
  return names.map((name) => {
    const type = options.find((option) => option.name === name)?.type ?? stringType;
    const data: JsonObject = { type, name, value: all[name] ?? null };
    if (focus?.name === name) data.focused = true;
    return data;
  });
}
