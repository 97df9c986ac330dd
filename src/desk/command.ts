import type { Answer } from '../answers/answer.ts';
import type { Archive } from '../archive/archive.ts';
import type { Scope, Skipped } from '../articles/article.ts';
import type { Tracking } from '../tracking/tracking.ts';

/** Who asks, where the host knows them. */
export interface Asker {
  readonly id: string;
  /** As it is shown where they ask; somebody else's words. */
  readonly name: string;
  /** Whether they may manage the server, or are let do by its admins what those may who do. */
  readonly mayManage: boolean;
}

/** A file that somebody sent along: where it can be fetched for some minutes. Nothing about it is trusted. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Bytes, as the sender's program said. */
  readonly size: number;
}

/** What a command may use. Everything it needs is here: a command has no host and no globals. */
export interface Context {
  readonly archive: Archive;
  readonly scope: Scope;
  /** The moment that “today” is read from. */
  readonly now: Date;
  /** How many citations at the most, from 1 to 25. */
  readonly limit: number;
  /** How many citations to leave out at the start: the page. */
  readonly offset: number;
  /** Files that could not be read at the start. */
  readonly skipped: readonly Skipped[];
  /** All commands, for /help. */
  readonly commands: readonly Command[];
  /** Null where the host does not know who asks, such as in a terminal. */
  readonly asker: Asker | null;
  /** The id of the channel that is asked in; null where there is none. */
  readonly channel: string | null;
  /** Feeds, watches and what they brought; null where nothing is tracked, such as in a terminal. */
  readonly tracking: Tracking | null;
}

/** An offered completion: what is shown, and what is sent (both at most 100 characters). */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

interface OptionBase {
  /** Lower case, at most 32 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  readonly required?: boolean;
}

/** Words. `main` takes the words of a command line that belong to no option; one per command. */
export interface TextOption extends OptionBase {
  readonly type: 'text';
  readonly main?: boolean;
  /** Characters; 300 unless told. */
  readonly maxLength?: number;
  complete?(context: Context, typed: string): Promise<readonly Choice[]>;
}

/** A whole number, ends included. */
export interface NumberOption extends OptionBase {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
}

/** A calendar date: `2013-07-10`, `2013-07`, `2013`, or plain words such as “10 July 2013”. */
export interface DateOption extends OptionBase {
  readonly type: 'date';
  /** Which day of a month or a year is meant. */
  readonly edge: 'first' | 'last';
}

/** One of a few fixed words. */
export interface ChoiceOption extends OptionBase {
  readonly type: 'choice';
  /** At most 25; `value` is what the command gets. */
  readonly choices: readonly Choice[];
}

/** A file; the command gets an `Attachment`. */
export interface FileOption extends OptionBase {
  readonly type: 'file';
}

/** A channel of the server where messages can be posted; the command gets its id. */
export interface ChannelOption extends OptionBase {
  readonly type: 'channel';
}

export type Option = TextOption | NumberOption | DateOption | ChoiceOption | FileOption | ChannelOption;

type Value<O extends Option> = O extends { type: 'number' }
  ? number
  : O extends { type: 'file' }
    ? Attachment
    : string;

/** The checked values that a command's function gets; a date is an ISO day. */
export type Args<O extends readonly Option[]> = {
  readonly [P in O[number] as P extends { required: true } ? P['name'] : never]: Value<P>;
} & {
  readonly [P in O[number] as P extends { required: true } ? never : P['name']]?: Value<P>;
};

/** A command line and what must come of it; the command's own test. */
export interface Example {
  readonly line: string;
  readonly status: Answer['status'];
  /** Words that one of the quotations, or the text, must hold. */
  readonly quotes?: string;
}

/** What a button of one of the command's replies does; `value` is what the reply put into it. */
export type Act = (context: Context, value: string) => Promise<Answer>;

/** A slash command: data, and one function. */
export interface Command<O extends readonly Option[] = readonly Option[]> {
  /** Without the slash; lower case; a subcommand's has the group's name before it: `feed add`. At most 32 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** The group that it was loaded with; the loader's to set. */
  readonly group?: Pick<CommandGroup, 'name' | 'description'>;
  readonly options: O;
  /** Its name in the menu of a message, whose text then becomes the main option; absent where it is not in that menu. */
  readonly menu?: string;
  /**
   * Who may use it unless a server's admins say otherwise: `manage` is for members who may manage the server. Absent
   * for everybody. Such a command exists in servers where the bot was added, and nowhere else; no message that
   * mentions the bot can ask it, and its replies are for the asker alone unless told.
   */
  readonly audience?: 'manage' | 'server';
  /** What buttons of its replies do, by the name of the `Action`: lower case, at most 12 letters. */
  readonly actions?: Readonly<Record<string, Act>>;
  /**
   * Those of its actions that change nothing, so that whoever sees the button may use it. The others are for whom the
   * command is for: the desk refuses them to anybody else, who may see the button where the reply was for everybody.
   */
  readonly openActions?: readonly string[];
  readonly examples: readonly Example[];
  answer(context: Context, args: Args<O>): Promise<Answer>;
}

/** Checks a group's types where it is written. Its commands come from `defineCommand`. */
export function defineGroup(group: CommandGroup): CommandGroup {
  return group;
}

/** Several commands of one file, such as `/feed add` and `/feed list`. */
export interface CommandGroup {
  /** Without the slash; lower case. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** Named without the group's name. At most 25, of one audience. */
  readonly subcommands: readonly Command[];
}

/** Checks a command's types where it is written, and widens it for the loader. */
export function defineCommand<const O extends readonly Option[]>(command: Command<O>): Command<O> {
  return command;
}
