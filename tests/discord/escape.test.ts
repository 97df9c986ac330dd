import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLine, oneLine, shorten, unescapeLine } from '../../src/discord/escape.ts';
import { hostileText } from './hostile.ts';
import { essence, see } from './judge.ts';

describe('escaping a line', () => {
  it.each([
    ['@everyone and @here'],
    ['<@123456789012345678> <@&123456789012345678> <#123456789012345678>'],
    ['<:smile:123456789012345678> <t:1373414400:R> </ask:123456789012345678>'],
    ['[label](https://evil.example/a_b)'],
    ['see https://evil.example and discord.gg/abc'],
    ['# heading'],
    ['-# small print'],
    ['- item'],
    ['12. item'],
    ['> quote'],
    ['`code` ||spoiler|| ~~gone~~ __under__ _em_ *em* **strong**'],
    ['¯\\_(ツ)_/¯'],
    ['👨‍👩‍👧 1️⃣ ©'],
  ])('shows %j as it is, with no markup', (text) => {
    const seen = see(escapeLine(text));
    expect(seen.text).toBe(text);
    expect([...seen.kinds]).toEqual(['text']);
  });

  it('leaves plain words alone', () => {
    expect(escapeLine('U.S.-China talks began (again) at 1.5 per cent.')).toBe(
      'U.S.-China talks began (again) at 1.5 per cent.',
    );
  });

  it('uses backslashes alone: taken away, nothing has been added', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unescapeLine(escapeLine(text))).toBe(oneLine(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no text become markup, and shows all of it but white space and what nobody can see', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const seen = see(escapeLine(text));
        expect(essence(seen.text)).toBe(essence(text));
        expect(seen.text).toBe(oneLine(text));
        expect([...seen.kinds].filter((kind) => kind !== 'text')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('shortening a line', () => {
  it('ends at a word, with an ellipsis', () => {
    expect(shorten('the talks began on Monday', 20)).toBe('the talks began on…');
  });

  it('leaves a line alone that is short enough', () => {
    expect(shorten(' the  talks ', 9)).toBe('the talks');
  });

  it('never cuts a surrogate pair', () => {
    expect(shorten('😀😀😀', 2)).toBe('😀…');
  });
});
