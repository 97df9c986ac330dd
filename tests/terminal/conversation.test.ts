import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { completeLine } from '../../src/terminal/completion.ts';
import { createTerminal } from '../../src/terminal/host.ts';
import { answered, fakeDesk } from './fake-desk.ts';
import { fakeStreams } from './streams.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

/** A conversation at a pretended terminal, with these keys typed one after the other. */
async function typed(keys: readonly string[], json = false, desk = fakeDesk()) {
  const streams = fakeStreams();
  streams.input.isTTY = true;
  const over = createTerminal({ desk, streams, json }).conversation();
  for (const key of keys) {
    streams.input.write(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await over;
  return { desk, streams, questions: desk.requests.map((request) => request.options.question) };
}

describe('a conversation at a terminal', () => {
  it('prompts, answers, and ends by /quit', async () => {
    const { questions, streams } = await typed(['/who opened the line?\r', '/quit\r']);
    expect(questions).toEqual(['opened the line?']);
    expect(streams.output.text).toContain('dateline> ');
    expect(streams.output.text).toContain('→ Ana Ruiz [1]');
  });

  it('shows groups, findings and what may have been meant as a single command line does', async () => {
    const desk = fakeDesk(({ options }) =>
      options.question === 'Anna Ruis'
        ? {
            status: 'nothing',
            title: 'Who?',
            text: 'Nobody.',
            didYouMean: ['Ana Ruiz'],
            citations: [],
            notes: [],
          }
        : answered({
            rows: [{ label: 'Ferries', value: '2', citations: [1] }],
            groups: [{ heading: '8 March 2021', citations: [1] }],
          }),
    );
    const lines = ['/who Anna Ruis source:"Harbour Post"', '/who opened the line?'];
    const { streams } = await typed([...lines.map((line) => `${line}\r`), '/quit\r'], false, desk);
    expect(streams.output.text).toContain('Did you mean: /who Ana Ruiz source:"Harbour Post"?');
    expect(streams.output.text).toMatch(/Ferries +2 \[1\]/);
    expect(streams.output.text).toContain('8 March 2021\n');
  });

  it('ends by Ctrl-D, and by Ctrl-C on an empty line', async () => {
    expect((await typed([CTRL_D])).questions).toEqual([]);
    expect((await typed([CTRL_C])).questions).toEqual([]);
  });

  it('clears a line that Ctrl-C interrupts, and goes on', async () => {
    const { questions } = await typed(['half a question', CTRL_C, 'a whole one\r', CTRL_D]);
    expect(questions).toEqual(['a whole one']);
  });

  it('asks nothing for an empty line', async () => {
    expect((await typed(['\r', '   \r', '/quit\r'])).questions).toEqual([]);
  });

  it('answers lines that were typed ahead in their order', async () => {
    expect((await typed(['one\rtwo\rthree\r', '/quit\r'])).questions).toEqual(['one', 'two', 'three']);
  });

  it('keeps standard output for JSON where JSON is wanted', async () => {
    const { streams } = await typed(['one\r', '/quit\r'], true);
    expect(streams.output.lines.map((line) => JSON.parse(line).status)).toEqual(['answered']);
    expect(streams.errors.text).toContain('dateline> ');
  });

  it('ends when the process is asked to leave', async () => {
    const leaving = new AbortController();
    const streams = fakeStreams();
    streams.input.isTTY = true;
    const over = createTerminal({ desk: fakeDesk(), streams, signal: leaving.signal }).conversation();
    leaving.abort();
    await expect(over).resolves.toBeUndefined();
  });
});

describe('lines from a pipe', () => {
  it('are answered without a prompt, up to /quit', async () => {
    const desk = fakeDesk();
    const streams = { ...fakeStreams(), input: new PassThrough() };
    streams.input.end('one\r\n\ntwo\n/quit\nthree\n');
    await createTerminal({ desk, streams }).conversation();
    expect(desk.requests.map((request) => request.options.question)).toEqual(['one', 'two']);
    expect(streams.output.text).not.toContain('dateline>');
  });
});

describe('completeLine', () => {
  const desk = fakeDesk(undefined, [
    { name: 'China Daily', value: 'China Daily' },
    { name: 'Reuters', value: 'Reuters' },
  ]);

  it('completes a command', async () => {
    expect(await completeLine('/s', desk)).toEqual([['/search '], '/s']);
    expect((await completeLine('/', desk))[0]).toEqual(['/ask ', '/search ', '/who ', '/quit ']);
    expect((await completeLine('/zzz', desk))[0]).toEqual([]);
  });

  it('completes an option’s name', async () => {
    expect(await completeLine('/search flood sou', desk)).toEqual([['source:'], 'sou']);
  });

  it('completes an option’s value, in quotation marks where it has two words', async () => {
    const hits = ['source:"China Daily" ', 'source:Reuters '];
    expect(await completeLine('/search flood source:Ch', desk)).toEqual([hits, 'source:Ch']);
    expect(await completeLine('/search flood source:"China D', desk)).toEqual([hits, 'source:"China D']);
    expect(desk.completions.at(-1)).toMatchObject({ command: 'search', option: 'source', typed: 'China D' });
  });

  it('offers dates as of the moment that the terminal was told', async () => {
    const now = new Date('2013-07-10T00:00:00Z');
    const hits = ['after:"China Daily" ', 'after:Reuters '];
    expect(await completeLine('/search flood after:"last w', desk, now)).toEqual([hits, 'after:"last w']);
    expect(desk.completions.at(-1)).toMatchObject({ option: 'after', typed: 'last w', now });
  });

  it('completes the words of the main option, also of plain words', async () => {
    expect(await completeLine('/who Wang Y', desk)).toEqual([['China Daily', 'Reuters'], 'Wang Y']);
    expect(desk.completions.at(-1)).toMatchObject({ command: 'who', option: 'question', typed: 'Wang Y' });
    await completeLine('Wang Y', desk);
    expect(desk.completions.at(-1)).toMatchObject({ command: 'ask', typed: 'Wang Y' });
  });

  it('offers nothing after an unknown command, on a very long line, or where the desk fails', async () => {
    expect((await completeLine('/nosuch x', desk))[0]).toEqual([]);
    expect((await completeLine('x'.repeat(100_000), desk))[0]).toEqual([]);
    const broken = { ...desk, complete: () => Promise.reject(new Error('a bug')) };
    expect((await completeLine('/who Wang', broken))[0]).toEqual([]);
  });
});
