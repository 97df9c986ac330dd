import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { row } from '../../../src/tracking/store/store.ts';
import { memoryStore } from './temporary.ts';

describe('what is bound to a statement', () => {
  it.each([
    ['a boolean', true],
    ['a date', new Date(0)],
    ['nothing', undefined],
    ['no number', Number.NaN],
    ['an endless number', Number.POSITIVE_INFINITY],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a list in a list', [[1]]],
  ])('is refused where it is %s, of which libsql would die or make something else', (_, value) => {
    const { database } = memoryStore();
    for (const method of ['run', 'get', 'all', 'iterate'] as const) {
      expect(() => database.prepare('SELECT ? AS value')[method](value)).toThrow(TypeError);
      expect(() => database.prepare('SELECT :value AS value')[method]({ value })).toThrow(TypeError);
    }
  });

  it('comes back as it was', () => {
    const { database } = memoryStore();
    const back = database.prepare('SELECT ? AS value');
    const plain = fc.oneof(
      fc.string({ unit: 'grapheme' }).filter((words) => !words.includes('\0')),
      fc.maxSafeInteger(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(plain, (value) => {
        expect(row(back.get(value))?.value).toBe(Object.is(value, -0) ? 0 : value);
        expect(back.all([value])).toEqual([{ value: Object.is(value, -0) ? 0 : value }]);
      }),
    );
  });

  it('keeps its length where it holds a NUL or half a character', () => {
    const { database } = memoryStore();
    const odd = 'one\0two\uD800three\0';
    expect(row(database.prepare('SELECT ? AS value').get(odd))?.value).toBe('one\uFFFDtwo\uFFFDthree\uFFFD');
    expect(row(database.prepare('SELECT ? = ? AS same').get(odd, odd))?.same).toBe(1);
  });

  it('may be bytes', () => {
    const { database } = memoryStore();
    expect(row(database.prepare('SELECT hex(?) AS value').get(Buffer.from('ab')))?.value).toBe('6162');
  });
});

describe('a statement', () => {
  it('answers for what is bound to it now, whichever of its methods was called before', () => {
    const { database } = memoryStore();
    const call = {
      get: (words: string) => row(back.get(words))?.value,
      all: (words: string) => row(back.all(words)[0])?.value,
      iterate: (words: string) => row([...back.iterate(words)][0])?.value,
      first: (words: string) => row(back.iterate(words).next().value)?.value,
    };
    const back = database.prepare('SELECT ? AS value');
    const names = fc.constantFrom('get', 'all', 'iterate', 'first');
    fc.assert(
      fc.property(fc.array(names, { minLength: 2 }), (calls) => {
        for (const [at, name] of calls.entries()) expect(call[name](String(at))).toBe(String(at));
      }),
    );
  });

  it('answers for a row that it has written, after others', () => {
    const { database } = memoryStore();
    const write = database.prepare('INSERT INTO folder VALUES (?, 1) RETURNING path AS value');
    write.run('a');
    expect(row(write.get('b'))?.value).toBe('b');
    expect(row(write.all('c')[0])?.value).toBe('c');
    expect(row(write.get('d'))?.value).toBe('d');
    expect(database.prepare('SELECT path FROM folder').all()).toHaveLength(4);
  });

  it('is of use after an error', () => {
    const { database } = memoryStore();
    const write = database.prepare('INSERT INTO folder VALUES (?, 1) RETURNING path AS value');
    write.get('a');
    expect(() => write.get('a')).toThrow('UNIQUE');
    expect(row(write.get('b'))?.value).toBe('b');
    const read = database.prepare("SELECT json_extract(?, '$.a') AS value");
    expect(() => read.get('{half')).toThrow('malformed JSON');
    expect(row(read.get('{"a":1}'))?.value).toBe(1);
  });

  it('that is wrong is told where it is prepared', () => {
    expect(() => memoryStore().database.prepare('SELECT nonsense FROM nowhere')).toThrow('no such table');
  });
});
