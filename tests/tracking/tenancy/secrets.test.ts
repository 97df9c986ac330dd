import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { leaksIn, secretsOf, wordsOf } from './secrets.ts';

const words = ['kobaduxi'];

describe('what looks for leaks', () => {
  it.each([
    ['a text', { title: 'The Kobaduxi Gazette' }],
    ['a key', { kobaduxi: 1 }],
    ['a nested list', { rows: [[{ value: 'kobaduxi' }]] }],
    ['bytes', { files: [{ data: new TextEncoder().encode('{"a":"Kobaduxi"}') }] }],
    ['a buffer', { data: Buffer.from('Kobaduxi') }],
    ['a packed file', { data: gzipSync('Kobaduxi') }],
    ['a map', new Map([['kobaduxi', 1]])],
  ])('finds a word in %s', (_, value) => {
    expect(leaksIn(value, words)).toEqual(words);
  });

  it('finds nothing where nothing is', () => {
    expect(leaksIn({ title: 'Kobadu', data: Buffer.from('xi') }, words)).toEqual([]);
  });

  it('knows words of each server that no other has', () => {
    const all = [0, 1, 2].flatMap((server) => wordsOf(secretsOf(server)));
    expect(new Set(all).size).toBe(all.length);
    for (const word of all) expect(all.filter((other) => other.includes(word))).toEqual([word]);
  });
});
