import {
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord.js';
import { PRIVATE } from './command-bodies.ts';
import { oneLine } from './escape.ts';
import type { Asked } from './request-line.ts';

type Options = readonly APIApplicationCommandInteractionDataOption<InteractionType>[];

/** What an interaction says of a slash command; an option of a subcommand stands in the subcommand's own list. */
interface Data {
  readonly name: string;
  readonly options?: Options;
  readonly resolved?: { readonly attachments?: Readonly<Record<string, APIAttachment>> };
}

/** The texts go to the desk on one line, since that is how a later page reads them back from the message. */
export function readAsked(data: Data): Asked {
  const options: Record<string, string | number | boolean> = {};
  for (const option of innermost(data.options)) {
    if (option.name === PRIVATE || !('value' in option)) continue;
    options[option.name] = typeof option.value === 'string' ? oneLine(option.value) : option.value;
  }
  const files = Object.values(data.resolved?.attachments ?? {}).map(({ id, filename, url, size }) => ({
    id,
    name: oneLine(filename),
    url,
    size,
  }));
  const command = [data.name, ...path(data.options)].join(' ');
  return files.length === 0 ? { command, options } : { command, options, files };
}

/** Whether the reply was asked for as private; null where nothing was said of it. */
export function readPrivately({ options }: Data): boolean | null {
  const option = innermost(options).find(({ name }) => name === PRIVATE);
  return option !== undefined && 'value' in option && typeof option.value === 'boolean' ? option.value : null;
}

/** The options of the command, or of the subcommand that was chosen. */
export function innermost(options: Options = []): Options {
  const inner = subcommand(options);
  return inner === undefined ? options : innermost(inner.options);
}

function path(options: Options = []): string[] {
  const inner = subcommand(options);
  return inner === undefined ? [] : [inner.name, ...path(inner.options)];
}

function subcommand(options: Options) {
  return options.find(
    (option) =>
      option.type === ApplicationCommandOptionType.Subcommand ||
      option.type === ApplicationCommandOptionType.SubcommandGroup,
  );
}
