import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, joined, negated, print } from '../../../src/tracking/watches/expression.ts';
import { readQuery } from '../../../src/tracking/watches/query.ts';

function read(query: string): string {
  const found = readQuery(query);
  return found.ok ? print(found.expression) : `✗ ${found.reason}`;
}

describe('a query', () => {
  it.each([
    ['refinery fire', 'refinery AND fire'],
    ['  refinery ,  fire. ', 'refinery AND fire'],
    ['refinery and fire', 'refinery AND fire'],
    ['fire OR blaze', 'fire OR blaze'],
    ['refinery fire OR blaze', '(refinery AND fire) OR blaze'],
    ['refinery (fire or blaze | explosion)', 'refinery AND (fire OR blaze OR explosion)'],
    ['refinery -drill', 'refinery AND NOT drill'],
    ['refinery −“fire drill”', 'refinery AND NOT “fire drill”'],
    ['refinery NOT (drill OR exercise)', 'refinery AND NOT (drill OR exercise)'],
    ['refinery AND NOT drill', 'refinery AND NOT drill'],
    ['"oil price"', '“oil price”'],
    ['„oil price“ «cap»', '“oil price” AND “cap”'],
    ['cyber-security AT&T U.S. C++ 1,000', 'cyber-security AND AT&T AND U.S. AND C++ AND 1,000'],
    ['((refinery))', 'refinery'],
    ['NOT NOT fire', 'fire'],
    ['fire - blaze', 'fire AND blaze'],
    ["Wang's plan", "Wang's AND plan"],
    ['fire at the refinery', 'fire AND refinery'],
    ['“the who”', '“the who”'],
    ['WHO measles', 'WHO AND measles'],
    ['WHO UNICEF', 'WHO AND UNICEF'],
    ['FIRE AT THE REFINERY', 'FIRE AND REFINERY'],
    ['fire|blaze', 'fire OR blaze'],
    ['us steel', 'us AND steel'],
    ['Füße', 'Füße'],
  ])('%s is read as %s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });

  it.each([
    ['"refinery fire', 'The quotation marks before “refinery fire” are not closed'],
    ['fire “', 'The quotation mark at the end'],
    ['fire ""', 'no words between the quotation marks'],
    ['refinery (fire OR blaze', 'The parenthesis “(” before “fire OR blaze” is not closed'],
    ['refinery (', 'The parenthesis “(” at the end is not closed'],
    ['refinery fire) x', 'The parenthesis “)” after “refinery fire” closes nothing'],
    [')', 'begins with a parenthesis “)”'],
    ['fire ()', 'no words between the parentheses “()” after “fire”'],
    ['OR fire', '“OR” at the beginning'],
    ['fire AND', '“AND” after “fire”'],
    ['fire OR OR blaze', '“OR” after “fire”'],
    ['fire NOT', 'NOT (or “-”) after “fire” needs words'],
    ['fire -the', '“the” would be found in nearly every article'],
    ['fire OR the', '“the” would be found in nearly every article'],
    ['of the', '“of” and “the” would be found in nearly every article'],
    ['refiner*', '“refiner*”: a star'],
    ['?!', 'Say what to watch'],
    ['x'.repeat(301), 'The query has 301 characters'],
    [`${'('.repeat(11)}x${')'.repeat(11)}`, 'nested too deeply'],
  ])('%s is refused with where and why', (query, reason) => {
    expect(read(query)).toMatch(/^✗/);
    expect(read(query)).toContain(reason);
  });

  it('tells which words it leaves out', () => {
    expect(readQuery('the fire at (the refinery OR port)')).toMatchObject({ leftOut: ['the', 'the', 'at'] });
  });

  it('is the same after it was printed', () => {
    fc.assert(
      fc.property(expressions(), (expression) => {
        const found = readQuery(print(expression));
        expect(found.ok ? found.expression : found.reason).toEqual(expression);
      }),
      { numRuns: 500 },
    );
  });

  it('is read or refused, whatever is typed', () => {
    const signs = fc.constantFrom(
      '"',
      '“',
      '”',
      '(',
      ')',
      '-',
      ' ',
      'OR',
      'AND',
      'NOT',
      'fire',
      'the',
      '*',
      '|',
      '​',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 40 }).map((parts) => parts.join('')),
        (query) => {
          const found = readQuery(query);
          if (found.ok) expect(readQuery(print(found.expression))).toMatchObject({ ok: true });
          else expect(found.reason).toMatch(/[.:…]/);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

/** As the reader makes them: nothing of a kind inside itself, no NOT of NOT. */
function expressions(): fc.Arbitrary<Expression> {
  const word = fc.constantFrom('refinery', 'fire', 'Wang', 'AT&T', 'cyber-security', '1,000', 'WHO');
  const phrase = fc.constantFrom('oil price', 'the who', 'to be or not to be', 'Wang');
  const leaf = fc.oneof(
    word.map((typed): Expression => ({ kind: 'words', typed, isPhrase: false })),
    phrase.map((typed): Expression => ({ kind: 'words', typed, isPhrase: true })),
  );
  const { any } = fc.letrec<{ any: Expression }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      leaf,
      tie('any').map((part) => negated(part)),
      fc
        .tuple(
          fc.constantFrom('all' as const, 'any' as const),
          fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
        )
        .map(([kind, parts]) => joined(kind, parts) ?? FIRE),
    ),
  }));
  return any.filter((expression) => print(expression).length <= 300);
}

const FIRE: Expression = { kind: 'words', typed: 'fire', isPhrase: false };
