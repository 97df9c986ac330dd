import { describe, expect, it } from 'vitest';
import { kindOf, readQuestion, readWho } from '../../src/answers/question.ts';

describe('the kind of a question', () => {
  it.each([
    ['Who opened the bridge?', 'person'],
    ['By whom was the bridge opened?', 'person'],
    ['Which player scored twice?', 'person'],
    ['When did the talks begin?', 'time'],
    ['In what year was the town founded?', 'time'],
    ['How long ago did it close?', 'time'],
    ['Where was the summit held?', 'place'],
    ['In which city is the museum?', 'place'],
    ['How many people were hurt?', 'number'],
    ['What percentage of voters stayed at home?', 'number'],
    ['Why did the mayor resign?', 'reason'],
    ['What did the mayor say?', 'thing'],
    ['the bridge', 'thing'],
    ['Who said when the talks begin?', 'person'],
    ['What did the man who lost say?', 'person'],
  ])('%j asks for a %s', (words, kind) => {
    expect(kindOf(words)).toBe(kind);
  });

  it('comes from the command where the words name none', () => {
    expect(readQuestion('was the dialogue held?', 'time').kind).toBe('time');
    expect(readQuestion('the dialogue', null).kind).toBe('thing');
  });

  it('comes from the words where they plainly ask for another', () => {
    expect(readQuestion('when did the talks begin?', 'person').kind).toBe('time');
    expect(readQuestion('what did Wang say?', 'person').kind).toBe('person');
  });
});

describe('the words that carry the meaning of a question', () => {
  const terms = (words: string) => readQuestion(words, null).terms.map(({ term }) => term);

  it('do not include its “will”, but a last will is one', () => {
    expect(terms('When will the talks begin?')).toEqual(['talk', 'begin']);
    expect(terms('Who read the Will?')).toContain('will');
    expect(terms('will')).toEqual(['will']);
  });
});

describe('somebody to introduce', () => {
  it.each([
    ['Wang Yang', 'Wang Yang'],
    ['who is Wang Yang?', 'Wang Yang'],
    ['Who was Ludwig van Beethoven?', 'Ludwig van Beethoven'],
    ['who is angela merkel', 'angela merkel'],
    ["who's Jacob Lew", 'Jacob Lew'],
    ['is Wang Yang?', 'Wang Yang'],
    ['Kerry', 'Kerry'],
  ])('is read from %j', (words, name) => {
    expect(readWho(words).introduces).toBe(name);
  });

  it.each([
    ['who co-chairs the economic track talks?'],
    ['who is the mayor of Leeds?'],
    ['who opened the bridge'],
    ['Who said that Wang Yang left?'],
    ['co-chair of the talks'],
  ])('is nobody in %j', (words) => {
    expect(readWho(words).introduces).toBeNull();
  });
});
