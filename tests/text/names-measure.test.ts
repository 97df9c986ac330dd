import { describe, expect, it } from 'vitest';
import { measureNames, namesReport } from '../../eval/names.ts';

const SAMPLE = `-DOCSTART- O

John I-PER
Kerry I-PER
met O
Brumhild I-PER
in O
Paris I-LOC
, O
Texas I-LOC
. O

Nobody O
's O
here O
. O
`;

describe('the measurement of names', () => {
  it('counts exact spans by kind, and a name that was not found as lost', () => {
    const { sentences, kinds } = measureNames(SAMPLE);
    expect(sentences).toBe(2);
    expect(kinds.person).toMatchObject({ gold: 2, precision: 100, recall: 50 });
    expect(kinds.place).toMatchObject({ gold: 2, f1: 100 });
    expect(kinds.organisation).toMatchObject({ gold: 0, f1: 0 });
  });

  it('says plainly when the data is not there', () => {
    expect(namesReport('/nowhere')).toMatch(/skipped, there is no/);
  });
});
