import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/desk/command.ts';
import { commandLineWith, parseCommandLine } from '../../src/desk/commandline.ts';

const search: Command = {
  name: 'search',
  description: 'Finds',
  options: [
    { name: 'query', type: 'text', required: true, main: true, description: 'Words' },
    { name: 'source', type: 'text', description: 'Source' },
    { name: 'after', type: 'date', edge: 'first', description: 'From' },
    {
      name: 'order',
      type: 'choice',
      choices: [{ name: 'Latest first', value: 'falling' }],
      description: 'Order',
    },
  ],
  examples: [],
  answer: async () => ({ status: 'refused', reason: '' }),
};
const ask: Command = { ...search, name: 'ask', options: search.options.slice(0, 1) };
const sources: Command = { ...search, name: 'sources', options: [] };
const commands = [ask, search, sources];

/** Reads a line, and gives the one that asks the same of other words. */
function withWords(line: string, words: string): string | null {
  const read = parseCommandLine(line, commands);
  if (!read.ok) throw new Error(read.reason);
  return commandLineWith(words, read, commands);
}

describe('a command line', () => {
  it.each([
    ['/search human rights', 'search', { query: 'human rights' }],
    ['  /SEARCH  human   rights ', 'search', { query: 'human rights' }],
    ['human rights', 'ask', { query: 'human rights' }],
    ['/search talks source:AP', 'search', { query: 'talks', source: 'AP' }],
    [
      '/search source:"China Daily" talks after:2013-07',
      'search',
      { query: 'talks', source: 'China Daily', after: '2013-07' },
    ],
    ['/search talks source:“China Daily”', 'search', { query: 'talks', source: 'China Daily' }],
    ['/search Source:AP talks', 'search', { query: 'talks', source: 'AP' }],
    ['/search query:talks', 'search', { query: 'talks' }],
    ['/search talks order:falling', 'search', { query: 'talks', order: 'falling' }],
    ['/search order:"Latest first" talks', 'search', { query: 'talks', order: 'Latest first' }],
    ['/search talks after:"last week"', 'search', { query: 'talks', after: 'last week' }],
    ['/sources', 'sources', {}],
    ['/search', 'search', {}],
  ])('reads %j', (line, command, options) => {
    expect(parseCommandLine(line, commands)).toEqual({ ok: true, command, options });
  });

  it.each([
    ['/search ratio 3:2 in Leeds: why?', 'ratio 3:2 in Leeds: why?'],
    ['/search title:foo bar', 'title:foo bar'],
    ['/search source: talks', 'source: talks'],
    ['/search what was the resource:', 'what was the resource:'],
    ['/search talks (source:', 'talks (source:'],
    ['/search the query:', 'the query:'],
    ['what was their source:', 'what was their source:'],
    ['/search http://example.org/a', 'http://example.org/a'],
    ['/search say "source talks"', 'say "source talks"'],
  ])('keeps a colon that belongs to no option: %j', (line, query) => {
    expect(parseCommandLine(line, commands)).toMatchObject({ ok: true, options: { query } });
  });

  it.each([
    ['/nonsense words', /no command \/nonsense.*\/ask, \/search/],
    ['/', /needs the name of a command/],
    ['/search a source:b source:c', /given twice/],
    ['/sources of the Nile', /takes no words/],
    ['/search talks source:', /option source is empty/],
    ['/search after:', /option after is empty/],
    ['/search talks order:', /option order is empty/],
    ['/search talks Source: ', /option source is empty/],
  ])('refuses %j and says why', (line, reason) => {
    expect(parseCommandLine(line, commands)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (text, slash) => {
        const read = parseCommandLine(slash ? `/search ${text}` : text, commands);
        expect(typeof read.ok).toBe('boolean');
      }),
    );
  });

  it.each([['a:“ '], ['source:"'], ['a'], ['/']])('is read or refused at once, however long: %j', (part) => {
    const started = performance.now();
    expect(parseCommandLine(`/search ${part.repeat(9_980 / part.length)}`, commands).ok).toBeDefined();
    expect(parseCommandLine(part.repeat(1_000_000), commands)).toMatchObject({ ok: false });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('loses no word: what no option takes is in the main option, in order', () => {
    const word = fc.stringMatching(/^[a-z:]{1,8}$/).filter((text) => !/^(?:query|source|after):/.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        expect(parseCommandLine(`/search ${words.join(' ')}`, commands)).toEqual({
          ok: true,
          command: 'search',
          options: { query: words.join(' ') },
        });
      }),
    );
  });
});

describe('the command line for other words', () => {
  it.each([
    ['/search tlaks', 'talks', '/search talks'],
    ['tlaks', 'the talks', '/ask the talks'],
    [
      '/search source:"China Daily" tlaks after:2013',
      'talks',
      '/search talks source:"China Daily" after:2013',
    ],
    ['/search tlaks', 'talks on source:x', '/search query:"talks on source:x"'],
  ])('of %j with %j is %j', (line, words, expected) => {
    expect(withWords(line, words)).toBe(expected);
  });

  it('is none where no line says so, or where the command takes no words', () => {
    expect(withWords('/sources', 'talks')).toBeNull();
    expect(withWords('/search tlaks', 'say "x" source:y')).toBeNull();
  });

  it('is read back as the same options with those words', () => {
    const word = fc.stringMatching(/^[a-z:"']{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const line = withWords('/search x after:"last week"', words.join(' '));
        if (line === null) return;
        expect(parseCommandLine(line, commands)).toEqual({
          ok: true,
          command: 'search',
          options: { query: words.join(' '), after: 'last week' },
        });
      }),
    );
  });
});
