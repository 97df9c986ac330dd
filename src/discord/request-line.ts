import type { Command, Option } from '../desk/command.ts';
import type { Request } from '../desk/desk.ts';
import { small } from './emphasis.ts';
import { escapeLine, oneLine, unescapeLine } from './escape.ts';
import { fits, LIMITS, type Room } from './limits.ts';

/** The command that shows an article, by its title or by `#` and its key. */
export const ARTICLE = 'article';

/** What somebody asked a command: its name and the options as typed. */
export type Asked = Pick<Request, 'command' | 'options' | 'files'>;

/**
 * The head of a reply: a title and under it, in small print, what was asked, and then who shared it. Later pages read
 * the request from it.
 */
export interface Head {
  readonly markdown: string;
  /** Whether the title asks the same as the command's main option, which the small print then leaves out. */
  readonly titled: boolean;
  /** Whether the whole request can be read back. */
  readonly readable: boolean;
}

const CHANNEL = /^\d{17,20}$/;
const SEPARATOR = ' · ';
/** Small print beyond this would leave no room for an answer. */
const LONGEST: Room = { characters: 1000, bytes: 3000 };
const LONGEST_BYLINE = 100;

/**
 * The head for a request. Without a title of the desk's own, the main option's text is the title; `byline` is a line of
 * ours and may name a user.
 */
export function writeHead(asked: Asked, command: Command | undefined, title: string, byline = ''): Head {
  const main = mainOption(command);
  const mainText = main === undefined ? '' : oneLine(String(asked.options[main] ?? ''));
  const heading = oneLine(title) || mainText || `/${asked.command}`;
  // “who is Wang?” asks /who the same as “is Wang?” does.
  const asks = heading === mainText || heading === `${asked.command} ${mainText}`;
  const titled = mainText !== '' && asks && [...heading].length <= LIMITS.title;
  const rest = Object.keys(asked.options).filter(
    (name) => !(titled && name === main) && oneLine(String(asked.options[name])) !== '',
  );
  const line = [escapePart(`/${asked.command}`), ...rest.map((name) => partOf(name, asked, command))];
  const request = line.join(SEPARATOR);
  // A file that was sent along is there for some minutes alone.
  const isShown = fits(request, LONGEST);
  const readable = isShown && !command?.options.some((option) => isFileOf(option, asked));
  const shared = small(byline, LONGEST_BYLINE);
  return {
    markdown: `### ${escapeLine(cut(heading))}\n-# ${isShown ? request : line[0]}${shared && `\n${shared}`}`,
    titled,
    readable,
  };
}

/** The head of what nobody has asked for: a title, and a line of ours. */
export function unaskedHead(title: string, occasion: string): Head {
  const markdown = `### ${escapeLine(cut(oneLine(title)))}\n${small(occasion, LONGEST_BYLINE)}`;
  return { markdown, titled: false, readable: false };
}

/** The name of the command that a head is of; null where it is none of ours. */
export function readCommandName(markdown: string): string | null {
  const [, request = ''] = markdown.split('\n');
  const [name = ''] = request.startsWith('-# ') ? splitParts(request.slice(3)) : [];
  return name.startsWith('/') ? name.slice(1) : null;
}

/** Reads the request back from a head's markdown; null where the head is not one of this command's. */
export function readHead(markdown: string, command: Command, titled: boolean): Asked | null {
  const [heading = '', request = ''] = markdown.split('\n');
  if (!heading.startsWith('### ') || !request.startsWith('-# ')) return null;
  const [name, ...parts] = splitParts(request.slice(3));
  if (name !== `/${command.name}`) return null;
  const options: Record<string, string | number> = {};
  for (const part of parts) {
    const colon = part.indexOf(': ');
    const option = command.options.find((candidate) => candidate.name === part.slice(0, colon));
    if (option === undefined) return null;
    const value = part.slice(colon + 2);
    options[option.name] = option.type === 'number' ? Number(value) : value;
  }
  const main = mainOption(command);
  if (titled && main !== undefined) options[main] = unescapeLine(heading.slice(4));
  return { command: command.name, options };
}

/** The line that says who shared the reply; empty where nobody did. */
export function readByline(markdown: string): string {
  const line = markdown.split('\n')[2] ?? '';
  return line.startsWith('-# ') ? unescapeLine(line.slice(3)) : '';
}

/** The option that takes the words of a request. */
export function mainOption(command: Command | undefined): string | undefined {
  return command?.options.find((option) => option.type === 'text' && option.main)?.name;
}

/** An option and its value, as Discord shows them: a channel by its name, which notifies nobody, and a file by its own. */
function partOf(name: string, asked: Asked, command: Command | undefined): string {
  const value = String(asked.options[name]);
  const type = command?.options.find((option) => option.name === name)?.type;
  if (type === 'channel' && CHANNEL.test(value)) return `${escapePart(`${name}:`)} <#${value}>`;
  const file = type === 'file' ? asked.files?.find(({ id }) => id === value) : undefined;
  return escapePart(`${name}: ${file?.name ?? value}`);
}

function isFileOf({ type, name }: Option, asked: Asked): boolean {
  return type === 'file' && Object.hasOwn(asked.options, name);
}

function cut(heading: string): string {
  const points = [...heading];
  return points.length <= LIMITS.title ? heading : `${points.slice(0, LIMITS.title - 1).join('')}…`;
}

/** The separator is escaped as well, so that no value can end a part. */
function escapePart(part: string): string {
  return escapeLine(part).replaceAll('·', '\\·');
}

function splitParts(line: string): string[] {
  return [...line.matchAll(/(?:\\[\s\S]|[^\\·])+/g)].map(([part]) => unescapeLine(part).trim());
}
