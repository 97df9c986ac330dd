import { describe, expect, it } from 'vitest';
import { readMoment } from '../../src/terminal/moment.ts';

describe('readMoment', () => {
  it.each([
    ['2013-07-10', '2013-07-10T00:00:00.000Z'],
    ['2012-02-29', '2012-02-29T00:00:00.000Z'],
    ['2013-07-10T09:30', '2013-07-10T09:30:00.000Z'],
    ['2013-07-10T09:30:15.5Z', '2013-07-10T09:30:15.500Z'],
    ['2013-07-10T09:30:00+02:00', '2013-07-10T07:30:00.000Z'],
  ])('reads %s the same on every machine', (word, moment) => {
    expect(readMoment(word)?.toISOString()).toBe(moment);
  });

  it.each([
    '',
    'today',
    '2013',
    '2013-02-29',
    '2013-13-01',
    '2013-07-10 09:30',
    '2013-07-10T24:30',
    '10/07/2013',
    '2013-07-10T09:30:00+99:00',
    '1373414400000',
    ' 2013-07-10',
  ])('finds no moment in %j', (word) => {
    expect(readMoment(word)).toBeNull();
  });
});
