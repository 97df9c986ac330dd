import { foldName } from '../archive/filter.ts';
import type { Scope } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import { parseCommandLine } from '../desk/commandline.ts';
import type { Desk } from '../desk/desk.ts';
import { type Asked, mainOption } from './request-line.ts';

/** What words to the bot ask for, or why they cannot be read. */
export type Chosen =
  | { readonly ok: true; readonly asked: Asked }
  | { readonly ok: false; readonly reason: string };

const WORD_OF_COMMAND = /^(who|when|where)(?:['’](?:s|re|d|ll))?\b/i;
const ENDS_AS_QUESTION = /[?？]["”»)\s]*$/;
const BEGINS_AS_QUESTION =
  /^(?:whom|whose|what|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|tell me|(?:in|on|at|by|to|from|for|of|with|since|until) (?:what|which|whom|whose|when|where))\b/i;

/** A name has no more words than this. */
const LONGEST_NAME = 5;

/**
 * The command for words that were not given to one: a command line is taken at its word, “who”, “when” and “where”
 * are commands of that name, any other question is for /ask, the name of somebody in the articles for /who, and
 * words that ask nothing are for /search.
 */
export async function chooseCommand(words: string, desk: Desk, scope: Scope): Promise<Chosen> {
  const name = words.startsWith('/') ? null : await nameFor(words, desk, scope);
  const command = desk.commands.find((candidate) => candidate.name === name);
  const main = mainOption(command);
  if (command !== undefined && main !== undefined) {
    return { ok: true, asked: { command: command.name, options: { [main]: words } } };
  }
  const line = parseCommandLine(words, desk.commands);
  if (!line.ok) return line;
  const isKept = desk.commands.some(({ name: each, audience }) => each === line.command && audience);
  if (isKept) return { ok: false, reason: texts.gateway.slashOnly(line.command) };
  return { ok: true, asked: { command: line.command, options: line.options } };
}

/** Whether words want an answer even where the bot is not called by name. */
export function asksSomething(words: string): boolean {
  return [/^\//, WORD_OF_COMMAND, ENDS_AS_QUESTION, BEGINS_AS_QUESTION].some((sign) => sign.test(words));
}

async function nameFor(words: string, desk: Desk, scope: Scope): Promise<string> {
  const word = WORD_OF_COMMAND.exec(words)?.[1];
  if (word !== undefined) return word.toLowerCase();
  if (ENDS_AS_QUESTION.test(words)) return 'ask';
  // Before the other signs of a question: “Will Smith” is one of them.
  if (await isPerson(words, desk, scope)) return 'who';
  return BEGINS_AS_QUESTION.test(words) ? 'ask' : 'search';
}

/** Whether the words are somebody's name, or a part of it; a single one needs its capital. */
async function isPerson(words: string, { archive }: Desk, scope: Scope): Promise<boolean> {
  const parts = foldName(words).split(' ');
  if (parts.length > LONGEST_NAME || words.length > 100) return false;
  if (parts.length === 1 && !/^\p{P}*\p{Lu}/u.test(words)) return false;
  const people = await archive.complete('name', words, scope, 10);
  return people.some(({ text }) => ` ${foldName(text)} `.includes(` ${parts.join(' ')} `));
}
