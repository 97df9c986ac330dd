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
      for (const typed of ['', 'w', 'China', 'chnia', '\u0000', 'x'.repeat(6_000)]) {
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
          expect(name.length).toBeGreaterThan(0);
          expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
        }
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

  it('offers nothing for an option or a command that is not there', async () => {
    expect(await complete('who', 'nonsense', '')).toEqual([]);
    expect(await complete('nonsense', 'question', '')).toEqual([]);
  });
});
