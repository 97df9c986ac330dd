import ask from '../../commands/ask.ts';
import people from '../../commands/people.ts';
import person from '../../commands/person.ts';
import search from '../../commands/search.ts';
import when from '../../commands/when.ts';
import where from '../../commands/where.ts';
import who from '../../commands/who.ts';
import type { Answer, Answered, Nothing } from '../../src/answers/answer.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { type Scope, SHARED } from '../../src/articles/article.ts';
import { parseCommandLine } from '../../src/desk/commandline.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { slice } from '../../src/text/span.ts';
import { type ArticleParts, makeArticle } from '../archive/article.ts';

const COMMANDS = [ask, people, person, search, when, where, who];

export interface Asking {
  readonly scope?: Scope;
  readonly offset?: number;
  readonly limit?: number;
}

/** A desk over some articles, each given as its text or with more about it. */
export async function deskOf(told: readonly (string | ArticleParts)[]): Promise<Desk> {
  const archive = createMemoryArchive();
  await archive.put(told.map((each) => makeArticle(typeof each === 'string' ? { text: each } : each)));
  return createDesk({ archive, commands: COMMANDS, skipped: [] });
}

/** What a command line is answered. */
export async function respond(desk: Desk, line: string, asking: Asking = {}): Promise<Answer> {
  const read = parseCommandLine(line, COMMANDS);
  if (!read.ok) throw new Error(read.reason);
  const { command, options } = read;
  return desk.respond({ command, options, scope: SHARED, now: new Date('2024-06-01'), ...asking });
}

export async function answered(desk: Desk, line: string, asking: Asking = {}): Promise<Answered> {
  const answer = await respond(desk, line, asking);
  if (answer.status !== 'answered') throw new Error(`${line} is ${answer.status}`);
  return answer;
}

export async function nothing(desk: Desk, line: string, asking: Asking = {}): Promise<Nothing> {
  const answer = await respond(desk, line, asking);
  if (answer.status !== 'nothing') throw new Error(`${line} is ${answer.status}`);
  return answer;
}

export const quotes = (answer: Pick<Answered, 'citations'>): string[] =>
  answer.citations.map(({ article, ...span }) => slice(article.text, span));

/** The quotations under each heading, those of one heading together. */
export function headed(answer: Answered): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { heading, citations } of answer.groups ?? []) {
    const own = citations.map((number) => quotes(answer)[number - 1 - answer.offset] ?? 'no quotation');
    found[heading] = [...(found[heading] ?? []), ...own];
  }
  return found;
}

export const rows = (answer: Answered): Record<string, string> =>
  Object.fromEntries(answer.rows.map(({ label, value }) => [label, value]));
