import type { Answer, Citation } from '../answers/answer.ts';
import type { Archive } from '../archive/archive.ts';
import type { Scope, Skipped } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import { contains } from '../text/span.ts';
import type { Choice, Command, Context, Option } from './command.ts';
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
  /** At most 25 of at most 100 characters, best first; none for a command or an option that has no completion. */
  complete(request: CompletionRequest): Promise<readonly Choice[]>;
}

export interface DeskParts {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly skipped: readonly Skipped[];
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

  const contextOf = (request: Request): Context => ({
    archive: parts.archive,
    scope: request.scope,
    now: request.now,
    limit: within(request.limit ?? DEFAULT_LIMIT, 1, MOST),
    offset: within(request.offset ?? 0, 0, 10_000),
    skipped: parts.skipped,
    commands: parts.commands,
  });

  return {
    commands: parts.commands,
    archive: parts.archive,

    async respond(request) {
      const command = byName.get(request.command);
      if (command === undefined) {
        return {
          status: 'refused',
          reason: texts.desk.noSuchCommand(parts.commands.map(({ name }) => name)),
        };
      }
      const checked = checkOptions(command, request.options, request.now);
      if (!checked.ok) return { status: 'refused', reason: checked.reason };
      const answer = await command.answer(contextOf(request), checked.args);
      for (const citation of citationsOf(answer)) assertQuotable(citation);
      return answer;
    },

    async complete(request) {
      const option = byName.get(request.command)?.options.find((each) => each.name === request.option);
      if (option === undefined) return [];
      const choices = await choicesOf(option, contextOf(request), request.typed.slice(0, LONGEST_TYPED));
      return soundChoices(choices);
    },
  };
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
