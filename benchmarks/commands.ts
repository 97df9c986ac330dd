import { SHARED } from '../src/articles/article.ts';
import type { Desk, Request } from '../src/desk/desk.ts';
import { addDays } from '../src/text/calendar.ts';
import type { Question } from './order.ts';
import { contentWords } from './words.ts';

/** One way to ask, and what is asked in turn. */
export interface Asking {
  readonly name: string;
  readonly asked: readonly string[];
  readonly ask: (words: string) => Promise<unknown>;
}

/** The moment that “today” is read from. */
const NOW = new Date('2026-01-01T12:00:00Z');

/** Words of /search: as many as people type. */
const TYPED_WORDS = 4;

/** Every command that reads the archive, and the completion of names letter by letter. */
export async function askings(desk: Desk, questions: readonly Question[]): Promise<Asking[]> {
  const texts = questions.map(({ text }) => text);
  const of = (start: RegExp) => texts.filter((text) => start.test(text));
  const titles = await some(desk, 'title', texts);
  const names = await some(desk, 'name', texts);
  const asking = (name: string, option: string, asked: readonly string[]): Asking => ({
    name: `/${name}`,
    asked,
    ask: (words) => desk.respond(request(name, { [option]: words })),
  });
  return [
    asking(
      'search',
      'query',
      texts.map((text) => contentWords(text).slice(0, TYPED_WORDS).join(' ')),
    ),
    asking('who', 'question', of(/^who/i)),
    { name: '/who, typing', asked: names.flatMap(letters), ask: (typed) => typing(desk, typed) },
    asking('when', 'question', of(/^(?:when|in what year)/i)),
    asking('where', 'question', of(/^where/i)),
    asking('ask', 'question', of(/^(?:what|which|how)/i)),
    asking('person', 'name', names),
    asking(
      'people',
      'name',
      names.map((name) => name.split(' ').at(-1) ?? name),
    ),
    asking('timeline', 'topic', titles),
    asking('compare', 'topic', titles),
    asking('related', 'text', titles),
    asking('article', 'title', titles),
    asking(
      'check',
      'text',
      texts.map((text) => text.replace(/\?$/, '.')),
    ),
    {
      name: '/digest',
      asked: texts.map((_, at) => addDays('2024-12-01', -9 * at)),
      ask: (to) => desk.respond(request('digest', { from: addDays(to, -6), to })),
    },
    { name: '/sources', asked: texts, ask: () => desk.respond(request('sources', {})) },
  ];
}

/** What the archive itself completes the questions' words to, each once. */
async function some(desk: Desk, field: 'title' | 'name', texts: readonly string[]): Promise<string[]> {
  const words = new Set(texts.flatMap((text) => contentWords(text).filter((word) => /^\p{Lu}/u.test(word))));
  const found = new Set<string>();
  for (const word of [...words].slice(0, 150)) {
    for (const { text } of await desk.archive.complete(field, word, SHARED, 2)) found.add(text.slice(0, 100));
  }
  return [...found];
}

function letters(name: string): string[] {
  return [...name].slice(0, 10).map((_, at) => name.slice(0, at + 1));
}

function typing(desk: Desk, typed: string): Promise<unknown> {
  return desk.complete({ ...request('who', {}), option: 'question', typed });
}

function request(command: string, options: Request['options']): Request {
  return { command, options, scope: SHARED, now: NOW };
}
