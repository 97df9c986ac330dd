import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nounPhrases } from '../../src/text/noun-phrases.ts';
import { contains, slice } from '../../src/text/span.ts';

async function phrases(text: string): Promise<string[]> {
  return (await nounPhrases(text, { start: 0, end: text.length })).map((span) => slice(text, span));
}

describe('noun phrases', () => {
  it.each([
    ['The series was praised by a rival television executive.', 'a rival television executive'],
    ['Chinese prosecutors have joined an official inquiry.', 'Chinese prosecutors'],
    ['“Angry owners of boats were there,” he said.', 'Angry owners'],
  ])('stand in %j', async (text, phrase) => {
    expect(await phrases(text)).toContain(phrase);
  });

  it.each([['They said so on Friday.'], ['Stop!'], [''], ['…']])('are none in %j', async (text) => {
    expect(await phrases(text)).toEqual([]);
  });

  it('are none in what is too long for a sentence', async () => {
    expect(await phrases('said Wang Yang, minister of '.repeat(2_000))).toEqual([]);
  });

  it('lie inside the sentence, in order, whatever it holds', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom('“The', 'old', 'men', "don't", 'U.S.', 'said.', '—', '\r\n', 'they’d', '$5'), {
        maxLength: 12,
      }),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.nat(10), async (made, before) => {
        const sentence = typeof made === 'string' ? made : made.join(' ');
        const whole = `${'x'.repeat(before)}${sentence}`;
        const within = { start: before, end: whole.length };
        let last = before;
        for (const span of await nounPhrases(whole, within)) {
          expect(contains(within, span)).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(slice(whole, span)).toMatch(/\S/u);
          last = span.end;
        }
      }),
      { numRuns: 60 },
    );
  });
});
