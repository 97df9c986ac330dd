import type { Action, Answer, AnswerFile, Citation, Refused } from '../answers/answer.ts';
import type { Archive } from '../archive/archive.ts';
import { type Scope, SHARED, type Skipped } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import { contains } from '../text/span.ts';
import type { Tracking } from '../tracking/tracking.ts';
import type { Asker, Attachment, Choice, Command, Context, Option } from './command.ts';
import { slashNames } from './commandline.ts';
import { dateChoices } from './date-choices.ts';
import { checkOptions } from './options.ts';
import { soundChoices } from './sound-choices.ts';

/** What somebody asks, whatever the host. Option values are as they came: the desk checks them. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly scope: Scope;
  readonly now: Date;
  /** Citations wanted; 5 unless told, at most 25. */
  readonly limit?: number;
  /** Citations to leave out at the start. */
  readonly offset?: number;
  /** Null, as absent, where the host does not know who asks. */
  readonly asker?: Asker | null;
  readonly channel?: string | null;
  /** What the values of file options are the ids of. */
  readonly files?: readonly Attachment[];
}

/** A button of one of a command's replies was pressed. */
export interface ActRequest extends Omit<Request, 'options' | 'files'> {
  readonly action: string;
  readonly value: string;
}

/** What somebody is typing into one option. */
export interface CompletionRequest extends Request {
  readonly option: string;
  readonly typed: string;
}

/** The application without a host. Never rejects for bad input: that is a `refused` answer. */
export interface Desk {
  readonly commands: readonly Command[];
  readonly archive: Archive;
  respond(request: Request): Promise<Answer>;
  /** What a button of an earlier reply does. */
  act(request: ActRequest): Promise<Answer>;
  /** At most 25 of at most 100 characters, best first; none for a command or an option that has no completion. */
  complete(request: CompletionRequest): Promise<readonly Choice[]>;
}

export interface DeskParts {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly skipped: readonly Skipped[];
  /** Null, as absent, where nothing is tracked. */
  readonly tracking?: Tracking | null;
}

/** Citations in an answer where the request does not say how many. */
export const DEFAULT_LIMIT = 5;
/** The most citations in one answer. */
export const MOST = 25;

/** Characters of what is being typed that a completion looks at: more than it can offer, so that it can tell. */
const LONGEST_TYPED = 200;

/** Puts the parts together. Rejections of `respond` and `complete` are bugs, for the host's one catch. */
export function createDesk(parts: DeskParts): Desk {
  const byName = new Map(parts.commands.map((command) => [command.name, command]));

  const contextOf = (request: Omit<Request, 'options'>): Context => ({
    archive: parts.archive,
    scope: request.scope,
    now: request.now,
    limit: within(request.limit ?? DEFAULT_LIMIT, 1, MOST),
    offset: within(request.offset ?? 0, 0, 10_000),
    skipped: parts.skipped,
    commands: parts.commands,
    asker: request.asker ?? null,
    channel: request.channel ?? null,
    tracking: parts.tracking ?? null,
  });

  const asserted = (answer: Answer): Answer => {
    for (const citation of citationsOf(answer)) assertQuotable(citation);
    const actions = 'actions' in answer ? (answer.actions ?? []) : [];
    for (const action of actions) assertDoable(action, byName.get(action.command));
    const files = answer.status === 'done' ? (answer.files ?? []) : [];
    for (const file of files) assertSendable(file);
    return answer;
  };

  return {
    commands: parts.commands,
    archive: parts.archive,

    async respond(request) {
      const command = byName.get(request.command);
      if (command === undefined) {
        return {
          status: 'refused',
          reason: texts.desk.noSuchCommand(slashNames(parts.commands)),
        };
      }
      const away = refusedElsewhere(command, request);
      if (away !== null) return away;
      const checked = checkOptions(command, request.options, request.now, request.files);
      if (!checked.ok) return { status: 'refused', reason: checked.reason };
      return asserted(await command.answer(contextOf(request), checked.args));
    },

    async act(request) {
      const command = byName.get(request.command);
      const action = Object.hasOwn(command?.actions ?? {}, request.action)
        ? command?.actions?.[request.action]
        : undefined;
      if (command === undefined || action === undefined)
        return { status: 'refused', reason: texts.desk.oldButton };
      const refused = refusedElsewhere(command, request) ?? refusedTo(command, request);
      return refused ?? asserted(await action(contextOf(request), request.value));
    },

    async complete(request) {
      const command = byName.get(request.command);
      const option = command?.options.find((each) => each.name === request.option);
      if (command === undefined || option === undefined || refusedElsewhere(command, request)) return [];
      const choices = await choicesOf(option, contextOf(request), request.typed.slice(0, LONGEST_TYPED));
      return soundChoices(choices);
    },
  };
}

/** Commands that change what a server has are asked in that server, by somebody whom the host knows. */
function refusedElsewhere(
  { name, audience }: Command,
  { scope, asker }: Pick<Request, 'scope' | 'asker'>,
): Refused | null {
  if (audience === undefined || (scope !== SHARED && asker)) return null;
  return { status: 'refused', reason: texts.desk.inServers(name) };
}

async function choicesOf(option: Option, context: Context, typed: string): Promise<readonly Choice[]> {
  switch (option.type) {
    case 'text':
      return option.complete === undefined ? [] : option.complete(context, typed);
    case 'date':
      return dateChoices(option, typed, context);
    case 'choice':
      return chosen(option.choices, typed);
    case 'number':
    case 'file':
    case 'channel':
      return [];
  }
}

/** The choices that have a word which begins so; all where nothing is typed. */
function chosen(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = typed.trim().toLowerCase();
  return choices.filter(({ name, value }) =>
    [name, value].some((text) => ` ${text.toLowerCase()}`.includes(` ${words}`)),
  );
}

function within(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}

function citationsOf(answer: Answer): readonly Citation[] {
  switch (answer.status) {
    case 'answered':
    case 'nothing':
      return answer.citations;
    case 'refused':
    case 'done':
      return [];
  }
}

/** A button that does nothing when it is pressed would be found out by whoever presses it. */
function assertDoable({ command: name, action, value }: Action, command: Command | undefined): void {
  if (!Object.hasOwn(command?.actions ?? {}, action)) throw new Error(`/${name} has no action ${action}`);
  if (!/^[\w.-]{1,40}$/.test(value)) throw new Error(`/${name} ${action}: no button holds “${value}”`);
}

function assertSendable({ name, data }: AnswerFile): void {
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/.test(name)) throw new Error(`“${name}” is no name of a file`);
  if (data.length === 0) throw new Error(`${name} is empty: hosts send no such file`);
}

/** A button that changes something is for whom the command is for, whoever sees it. */
function refusedTo({ audience, openActions = [] }: Command, { action, asker }: ActRequest): Refused | null {
  if (audience !== 'manage' || openActions.includes(action) || asker?.mayManage) return null;
  return { status: 'refused', reason: texts.desk.mayNot };
}

/** The last look before a reply leaves: a quotation is whole sentences of the paragraph that it names. */
function assertQuotable(citation: Citation): void {
  const paragraph = citation.article.paragraphs[citation.paragraph - 1];
  const whole =
    paragraph?.sentences.some((sentence) => sentence.start === citation.start) &&
    paragraph.sentences.some((sentence) => sentence.end === citation.end);
  if (!whole) {
    throw new Error(
      `${citation.article.file}: ${citation.start}–${citation.end} is no run of sentences of paragraph ${citation.paragraph}`,
    );
  }
  if (!citation.highlights.every((highlight) => contains(citation, highlight))) {
    throw new Error(`${citation.article.file}: a highlight lies outside ${citation.start}–${citation.end}`);
  }
}
