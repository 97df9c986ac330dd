import { describe, expect, it } from 'vitest';
import { names } from '../../src/text/names.ts';
import { slice } from '../../src/text/span.ts';

function found(text: string, kind?: string): string[] {
  return names(text, { start: 0, end: text.length })
    .filter((mention) => kind === undefined || mention.kind === kind)
    .map((mention) => slice(text, mention));
}

describe('finds no person in', () => {
  it.each([
    'The May Day parade passed the square.',
    'A Joint Session on Climate Change was held.',
    'The White House was silent.',
    'It opened the Strategic and Economic Dialogue.',
    'The fifth S&ED begins soon.',
    'They met on Christmas, on Monday and in June.',
    'It snowed on Black Friday.',
    'They speak English and Chinese.',
    'Chinese and American officials spoke.',
    'Will they come? Mark the date. May they win!',
    'Speaking at a dinner, officials agreed.',
    'However, Many Are Cold.',
    'The President met the Prime Minister.',
    'Early Voting Begins',
    'Hurricane Katrina came ashore.',
    'They took the Orient Express to the Nobel Prize ceremony.',
    'The Battle of Hastings was lost.',
    'He joined General Electric.',
    'They crossed King County and Prince Edward Island.',
    'Long Way to go.',
    'Facebook  Instagram  YouTube',
    'Font size A A A',
    'The Lord Mayor of Cork opened it.',
    'the coach and the striker of the club',
    'It cost $5 and 10 euros in 2013.',
    'The officer of the Lady Ardell was alone.',
    'The Princess Anne ran aground.',
    'They left the ferry Lady Ardell.',
    'The fire began on the trawler Mary Jones.',
  ])('%s', (text) => {
    expect(found(text, 'person')).toEqual([]);
  });
});

describe('finds no place in', () => {
  it.each([
    'State John is no region.',
    'Michael Jordan spoke to Jack London.',
    'It was Paris Hilton who came.',
    'Officials agreed on Monday.',
  ])('%s', (text) => {
    expect(found(text, 'place')).toEqual([]);
  });
});

describe('finds no organisation in', () => {
  it.each([
    'He watched TV on DVD at 9 AM.',
    'Bill passed the bank.',
    'Henry VIII and Louis XIV were kings.',
  ])('%s', (text) => {
    expect(found(text, 'organisation')).toEqual([]);
  });
});

it.each([
  '',
  ' ',
  '...',
  '\u0000\u0001',
  '中国和美国',
  'ß',
  '’s',
  'no capital anywhere',
])('finds nothing in %j', (text) => {
  expect(found(text)).toEqual([]);
});
