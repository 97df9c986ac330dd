import { describe, expect, it } from 'vitest';
import { GROUPS, readOptions } from '../../eval/options.ts';

describe('the options of an evaluation', () => {
  it('are everything of the development part unless told', () => {
    expect(readOptions([], 'data')).toEqual({
      data: 'data',
      part: 'dev',
      sample: Number.POSITIVE_INFINITY,
      titles: Number.POSITIVE_INFINITY,
      seed: 1,
      write: false,
      archive: 'memory',
      only: GROUPS,
    });
  });

  it('take one group or several', () => {
    expect(readOptions(['--only', 'names', '--only', 'dates', '--seed', '7'], 'data')).toMatchObject({
      only: ['names', 'dates'],
      seed: 7,
    });
  });

  it('take the archive on disk', () => {
    expect(readOptions(['--archive', 'disk'], 'data')).toMatchObject({ archive: 'disk' });
  });

  it.each([
    [['--only', 'nonsense'], 'not “nonsense”'],
    [['--sample', 'many'], '--sample takes a whole number'],
    [['--sample', '0'], 'not “0”'],
    [['--archive', 'tape'], '--archive takes one of memory, disk'],
    [['--unheard', 'of'], '--unheard'],
  ])('say what is wrong with %j', (args, reason) => {
    expect(readOptions(args, 'data')).toContain(reason);
  });
});
