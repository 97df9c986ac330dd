import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altOf } from '../../src/picture/timeline-alt.ts';
import { partsOf } from '../../src/picture/timeline-parts.ts';
import { type EntryParts, timelinePage } from './sample.ts';

const alt = (entries: readonly EntryParts[], title = 'The bridge', total = entries.length) =>
  altOf(title, partsOf(timelinePage(entries)), total);

describe('the words for a picture', () => {
  it('tell each date with its quotation', () => {
    const entries = [
      { text: 'It opened on Monday.' },
      { text: 'It will close on Friday.', from: '2013-07-12' },
      { text: 'It opened on Tuesday.', from: '2013-07-09', isDisputed: true },
    ];
    expect(alt(entries, 'The bridge', 9)).toBe(
      'Timeline of The bridge: 3 of 9 entries. 8 July 2013: “It opened on Monday.” ' +
        '12 July 2013, written beforehand: “It will close on Friday.” ' +
        '9 July 2013, told differently: “It opened on Tuesday.”',
    );
  });

  it('shorten quotations before they leave an entry out, and say how many they leave out', () => {
    const long = { text: 'The council of the town said that it was long. '.repeat(8) };
    const some = alt(Array.from({ length: 9 }, () => long));
    expect(some.match(/“/gu)).toHaveLength(9);
    expect(some).toMatch(/” …$/u);
    const many = alt(Array.from({ length: 25 }, () => long));
    expect(many).toMatch(/And \d+ more\.$/u);
    const told = many.match(/“/gu)?.length ?? 0;
    expect(many).toContain(`And ${25 - told} more.`);
  });

  it('are never longer than Discord takes, and one line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: 'binary', maxLength: 500 }) }), { maxLength: 25 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (entries, title) => {
          const words = alt(entries, title);
          expect(words.length).toBeLessThanOrEqual(1_024);
          expect(words).not.toMatch(/[\n\r\p{Cs}]/u);
          expect(words).toMatch(/^Timeline of /u);
        },
      ),
      { numRuns: 100 },
    );
  });
});
