import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/terminal/arguments.ts';

function read(...argv: readonly string[]) {
  let out = '';
  let err = '';
  const result = readArguments(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { result, out, err };
}

const taskOf = (...argv: readonly string[]) => {
  const { result } = read(...argv);
  return result.ok ? result.arguments.task : result;
};

describe('readArguments', () => {
  it('takes one command line, and joins several words into one', () => {
    expect(taskOf('/who met "Wang Yang"?')).toEqual({ kind: 'once', line: '/who met "Wang Yang"?' });
    expect(taskOf('who', 'met', 'Wang?')).toEqual({ kind: 'once', line: 'who met Wang?' });
  });

  it('tells an empty command line from none', () => {
    expect(taskOf('')).toEqual({ kind: 'once', line: '' });
    expect(taskOf()).toEqual({ kind: 'conversation' });
  });

  it.each([
    ['- and then what?'],
    ['-5 degrees'],
    ['--what does this mean?'],
    ['-x'],
    ['-'],
  ])('takes %j as a command line though it starts with a dash', (line) => {
    expect(taskOf(line)).toEqual({ kind: 'once', line });
    expect(taskOf('--json', line, '--limit', '3')).toEqual({ kind: 'once', line });
  });

  it('takes everything after -- as words, and leaves the values of options alone', () => {
    expect(taskOf('--', '--json')).toEqual({ kind: 'once', line: '--json' });
    expect(taskOf('--show', '-odd id-')).toEqual({ kind: 'show', id: '-odd id-' });
    expect(taskOf('--batch', '-')).toEqual({ kind: 'batch', file: '-' });
    const { result } = read('--articles=my news', '--articles', '-dashed', 'a');
    expect(result).toMatchObject({ ok: true, arguments: { folders: ['my news', '-dashed'] } });
  });

  it('reads the options, and leaves open what is not given', () => {
    expect(
      read('--articles', 'a', '--articles', 'b', '--json', '--limit', '25', '--now', '2013-07-10', 'x')
        .result,
    ).toEqual({
      ok: true,
      arguments: {
        task: { kind: 'once', line: 'x' },
        folders: ['a', 'b'],
        json: true,
        limit: 25,
        now: new Date('2013-07-10T00:00:00Z'),
      },
    });
    expect(read('x').result).toMatchObject({
      arguments: { folders: null, json: false, limit: undefined, now: null },
    });
  });

  it.each([
    [['--limit', '0', 'x'], '1 to 25'],
    [['--limit', '26', 'x'], '1 to 25'],
    [['--limit', 'five', 'x'], '1 to 25'],
    [['--limit', '-1', 'x'], '1 to 25'],
    [['--limit', '2.5', 'x'], '1 to 25'],
    [['--now', 'yesterday', 'x'], 'ISO date'],
    [['--now', '2013-02-30', 'x'], 'ISO date'],
    [['--articles', '', 'x'], 'name a folder'],
    [['--batch', 'a', '--show', 'b'], 'one of a command line'],
    [['--batch', 'a', 'x'], 'one of a command line'],
    [['--jsn', 'x'], '--json'],
    [['--limit'], 'argument missing'],
  ])('refuses %j with status 2 and says what would be right', (argv, words) => {
    const { result, out, err } = read(...argv);
    expect(result).toEqual({ ok: false, status: 2 });
    expect(err).toContain(words);
    expect(out).toBe('');
  });

  it('explains itself with status 0', () => {
    const { result, out } = read('--help');
    expect(result).toEqual({ ok: false, status: 0 });
    for (const option of ['--articles', '--json', '--limit', '--now', '--batch', '--show']) {
      expect(out).toContain(option);
    }
  });
});
