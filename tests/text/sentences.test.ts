import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';

/** A text with `|` where its sentences end. */
function expectSplit(marked: string): void {
  const parts = marked.split('|').map((part) => part.trim());
  const text = marked.replaceAll('|', '');
  expect(sentences(text).map((span) => slice(text, span))).toEqual(parts);
}

describe('a sentence ends', () => {
  it.each([
    [
      'at a full stop, a question mark and an exclamation mark',
      'It rained.| Did it stop?| It did not!| We left.',
    ],
    ['at a stop inside quotation marks', '“I will go.” |He left.'],
    ['at a stop inside straight quotation marks', '"It is over." |"No," she said.'],
    ['at French quotation marks with spaces', '« Bonjour. » |Il est parti.'],
    ['behind a closing bracket', 'They met for the dialogue (S&ED.) |The second round followed.'],
    ['behind a name with an ampersand', 'It is called the S&ED. |The S&ED covers trade.'],
    ['at an abbreviation before a word that opens sentences', 'He lives in the U.S. |The house is small.'],
    ['at the hour before a capital', 'The vote came at 5 p.m. |Police were called.'],
    ['at “Inc.” before a word that opens sentences', 'She works for Apple Inc. |They pay well.'],
    ['at “etc.” before a capital', 'Apples, pears etc. |Prices rose.'],
    ['at the answer “No.”', 'See No. 5 on the list. |No. |Never.'],
    ['at an ellipsis before a capital', 'It ended... |Nobody knew… |The rest is silence.'],
    ['at a word that only looks like the abbreviation of a state', 'He fell ill. |Doctors came.'],
    ['behind an address on the web', 'Visit www.example.com. |Then write.'],
    ['behind a note that clings to the stop', 'It fell.[12] |The end.[citation needed] |So it is.'],
    ['where the space is missing before a word that opens sentences', 'It ended.|The next day began.'],
    ['before an emoji', 'Great! |😀 That was fun.'],
    ['at Chinese and Japanese stops without spaces', '我走了。|他说！|东京は雨？|次'],
    ['at Hindi and Arabic stops', 'यह है। |वह है। |هل هذا؟ |نعم.'],
    ['between the words of two speakers', '“Stop!” |She ran.'],
    ['inside a whole bracketed passage', '(He left. |She stayed.) |Then it rained.'],
    ['in a text without capitals', 'i went home. |it was late. |we slept e.g. well.'],
  ])('%s', (_, marked) => expectSplit(marked));
});

describe('a sentence goes on', () => {
  it.each([
    ['behind a title', 'Dr. Smith and Gen. Lee met Mrs. Jones.'],
    ['behind initials', 'J. K. Rowling and George W. Bush met U.S. President Obama.'],
    ['behind “U.S.” before a name', 'Experts from the U.S. Treasury came to China for U.S.-China talks.'],
    ['behind a month and a number’s sign', 'On Sept. 11 he read No. 5, vol. 2, pp. 7 and fig. 3.'],
    ['behind an hour before a day', 'It opens at 5 p.m. Monday and closes at 9 a.m. EST.'],
    ['behind companies', 'Acme Corp. Chairman Lee met Apple Inc. staff and Smith & Co. lawyers.'],
    ['behind places', 'St. Paul lies below Mt. Rainier near Ft. Worth.'],
    ['behind e.g., i.e. and vs.', 'Games, e.g. Chess, i.e. Shogi, saw Smith vs. Jones.'],
    ['behind a decimal point', 'It costs 3.5 million and version 2.0.1 is in a.txt.'],
    ['behind an exclamation before “he said”', '“Stop!” he said, and “Why?” she asked.'],
    ['behind an exclamation before a speaker’s name', '“Stop!” John said and left.'],
    ['behind a company with an exclamation mark', 'Yahoo! said that Yahoo! Inc. grew.'],
    ['behind an ellipsis before a small letter', 'He paid 3 million... and left … at once.'],
    ['behind an ellipsis in brackets', 'The talks […] The Hague hosted were long.'],
    ['inside a bracket', 'Then he (see St. Paul. And more) left.'],
    ['behind the number of a list item', '1. First the eggs.'],
    ['before a name that starts small', 'He met e.g. iPhone makers.'],
    ['at a Japanese quotation that goes on', '「行く。」と言った。'],
  ])('%s', (_, text) => expectSplit(text));
});

describe('line breaks', () => {
  it('are white space in a text that is wrapped', () => {
    expectSplit(
      'The two sides agreed to hold talks in\nBeijing next year, officials from both\nsides said. |They left.',
    );
  });

  it('end a sentence where the line was broken on purpose', () => {
    expectSplit('Ministers meet in Beijing\n|The two sides agreed to hold talks next year, officials said.');
  });

  it('end a sentence where a list goes on', () => {
    expectSplit('We need\n|• bread and butter\n|• milk');
  });

  it.each(['\n\n', '\r\n\r\n', '\n \t\n', '\u2029'])('end a sentence at a blank line: %j', (blank) => {
    const text = `no stop here${blank}and more`;
    expect(sentences(text).map((span) => slice(text, span))).toEqual(['no stop here', 'and more']);
  });
});

describe('spans', () => {
  it('lie inside the part that was asked about', () => {
    const text = 'One. Two. Three. Four.';
    expect(sentences(text, { start: 5, end: 15 }).map((span) => slice(text, span))).toEqual([
      'Two.',
      'Three',
    ]);
  });

  it('have an end where no stop comes: at white space, or inside a word without end, never in a character', () => {
    const table = 'Lagos 12 °C '.repeat(3_000);
    const spans = sentences(table);
    expect(spans.length).toBeGreaterThan(6);
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(5_000);
    for (const { end } of spans) expect(table.slice(end - 1, end + 1)).toMatch(/^\S(?:\s|$)/);
    const faces = `x${'😀'.repeat(4_000)}`;
    const parts = sentences(faces).map((span) => slice(faces, span));
    expect(parts).toHaveLength(2);
    expect(parts.some((part) => /\p{Cs}/u.test(part))).toBe(false);
    const resolution = `The council, ${'recalling its resolutions, '.repeat(150)}decides to meet.`;
    expect(sentences(resolution)).toEqual([{ start: 0, end: resolution.length }]);
  });

  it('are none for an empty text and for white space', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n\n\t ')).toEqual([]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '.',
      '!',
      '?',
      '…',
      '。',
      '(',
      ')',
      '"',
      '”',
      '“',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '[1]',
      'U.S.',
      'Dr.',
    ),
    fc.constantFrom('The ', 'he ', '5', ' said', '😀', 'e.g.', 'Inc.', '\u00a0', 'と'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('are trimmed, in order, and hold every character that is not white space', () => {
    fc.assert(
      fc.property(texts, fc.nat(80), fc.nat(80), (text, a, b) => {
        const within = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const spans = sentences(text, within);
        let at = within.start;
        for (const span of spans) {
          expect(text.slice(at, span.start).trim()).toBe('');
          expect(slice(text, span)).toBe(slice(text, span).trim());
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(within.end);
        expect(text.slice(at, within.end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '.',
    '(',
    '. ',
    '! "',
    '.(',
    'a.b.',
    '\n',
    'A\n',
    '[',
    '.[a',
    "'",
    'a',
  ])('are found in linear time in a long run of %j', (unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    const started = performance.now();
    sentences(text);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
