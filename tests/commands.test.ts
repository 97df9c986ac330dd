import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/answers/answer.ts';
import { createMemoryArchive } from '../src/archive/memory.ts';
import { SHARED, type Skipped } from '../src/articles/article.ts';
import { readFolder } from '../src/articles/folder.ts';
import { parseCommandLine } from '../src/desk/commandline.ts';
import { createDesk, type Desk } from '../src/desk/desk.ts';
import { loadCommands } from '../src/desk/loader.ts';
import { slice } from '../src/text/span.ts';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const commands = await loadCommands(folder('commands'));

let desk: Desk;

beforeAll(async () => {
  const archive = createMemoryArchive();
  const skipped: Skipped[] = [];
  for await (const reading of readFolder(folder('seeds'), { scope: SHARED })) {
    if (reading.kind === 'article') await archive.put([reading.article]);
    else skipped.push(reading.skipped);
  }
  desk = createDesk({ archive, commands, skipped });
});

async function ask(line: string, page: { limit?: number; offset?: number } = {}): Promise<Answer> {
  const read = parseCommandLine(line, commands);
  if (!read.ok) return { status: 'refused', reason: read.reason };
  const { command, options } = read;
  return desk.respond({ command, options, scope: SHARED, now: new Date('2013-07-12T12:00:00Z'), ...page });
}

function wordsOf(answer: Answer): string {
  switch (answer.status) {
    case 'answered':
    case 'nothing':
      return answer.citations.map((citation) => slice(citation.article.text, citation)).join('\n');
    case 'refused':
      return answer.reason;
    case 'done':
      return [answer.text, ...answer.rows.flatMap((row) => [row.label, row.value])].join('\n');
  }
}

describe.each(commands)('/$name', (command) => {
  it.each(command.examples)('does what its example says: $line', async (example) => {
    const answer = await ask(example.line);
    expect(answer.status, wordsOf(answer)).toBe(example.status);
    if (example.quotes !== undefined) expect(wordsOf(answer)).toContain(example.quotes);
  });

  it('has completions that Discord takes, for any words', async () => {
    for (const option of command.options) {
      for (const typed of [
        '',
        'w',
        'China',
        'chnia',
        'Yang, Wang',
        'the talks chi',
        'last w',
        '2013',
        '7/10/2013',
        '\u0000',
        '\ud83d',
        '\u202e x',
        'x'.repeat(100),
        'x'.repeat(101),
        'x'.repeat(6_000),
        'last week '.repeat(600),
      ]) {
        const request = {
          command: command.name,
          options: {},
          scope: SHARED,
          now: new Date(),
          option: option.name,
          typed,
        };
        const choices = await desk.complete(request);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name, value } of choices) {
          expect(name.trim()).not.toBe('');
          expect(value.trim()).not.toBe('');
          expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
          if (option.type === 'text') expect(value.length).toBeLessThanOrEqual(option.maxLength ?? 300);
          if (option.type === 'date') expect(value.length).toBeLessThanOrEqual(60);
        }
        expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      }
    }
  });
});

describe('a page of citations', () => {
  it('goes on where the one before ended, without repeating', async () => {
    const all = await ask('/search cyber security', { limit: 25 });
    const first = await ask('/search cyber security', { limit: 2 });
    const second = await ask('/search cyber security', { limit: 2, offset: 2 });
    expect(`${wordsOf(first)}\n${wordsOf(second)}`).toBe(wordsOf(all).split('\n').slice(0, 4).join('\n'));
  });

  it('is empty past the end, and takes any number', async () => {
    for (const page of [
      { offset: 9_999 },
      { offset: -1 },
      { limit: 0 },
      { limit: 1e9 },
      { limit: Number.NaN },
    ]) {
      const answer = await ask('/search cyber security', page);
      expect(answer.status).toBe('answered');
      if (answer.status === 'answered') expect(answer.citations.length).toBeLessThanOrEqual(25);
    }
  });
});

describe('completion', () => {
  const complete = (command: string, option: string, typed: string) =>
    desk.complete({ command, option, typed, options: {}, scope: SHARED, now: new Date() });

  it('offers people to /who', async () => {
    const names = (await complete('who', 'question', 'wan')).map((choice) => choice.value);
    expect(names).toContain('Wang Yang');
    expect(names).not.toContain('Washington');
  });

  it('offers titles to /article, and the article opens from what it sends', async () => {
    const [choice] = await complete('article', 'title', 'climate');
    expect(choice?.name).toBe('US, China Discuss Cyber Security, Climate Change');
    const answer = await ask(`/article ${choice?.value}`);
    expect(answer).toMatchObject({ status: 'answered', title: choice?.name });
  });

  it('offers sources to /search', async () => {
    expect((await complete('search', 'source', '')).map((choice) => choice.value)).toEqual(['China Daily']);
  });

  it('offers topics to /search, the typed words first, also behind other words', async () => {
    const offered = async (typed: string) =>
      (await complete('search', 'query', typed)).map(({ value }) => value);
    expect((await offered('cyb')).slice(0, 2)).toEqual(['cyb', 'cyber security']);
    expect((await offered('cybr')).slice(0, 2)).toEqual(['cybr', 'cyber security']);
    expect(await offered('talks with Wang, Y')).toContain('talks with Wang Yang');
    expect(await offered('the cyber s')).toContain('cyber security');
    expect((await offered('obama hold')).every((text) => text.length < 40)).toBe(true);
    expect(await offered('')).toContain('China');
    expect(await offered('who was the')).toEqual(['who was the']);
    for (const typed of ['x'.repeat(150), '\ud83d', 'a\u0000b', '\u202ea']) {
      expect(await offered(typed)).not.toContain(typed);
    }
  });

  it('offers topics to /ask before the third word, and the typed words alone from there on', async () => {
    const offered = async (typed: string) =>
      (await complete('ask', 'question', typed)).map(({ value }) => value);
    expect(await offered('cyber sec')).toContain('cyber security');
    expect(await offered('who is Wang')).toEqual(['who is Wang']);
    expect(await offered(`who ${'x'.repeat(150)} is`)).toEqual([]);
  });

  it('offers to each date what it means', async () => {
    const request = { options: {}, scope: SHARED, now: new Date('2026-11-22T12:00:00Z') };
    for (const command of commands) {
      for (const option of command.options.filter(({ type }) => type === 'date')) {
        const typed = { ...request, command: command.name, option: option.name, typed: 'last week' };
        expect((await desk.complete(typed))[0]).toEqual({
          name: 'last week (9–15 November 2026)',
          value: 'last week',
        });
      }
    }
  });

  it('offers nothing for an option or a command that is not there', async () => {
    expect(await complete('who', 'nonsense', '')).toEqual([]);
    expect(await complete('nonsense', 'question', '')).toEqual([]);
  });
});
