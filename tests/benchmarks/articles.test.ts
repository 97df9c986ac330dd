import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Generator, type Line } from '../../benchmarks/articles/generator.ts';
import { expected, growthOf } from '../../benchmarks/articles/heaps.ts';
import { writeSizes } from '../../benchmarks/articles/write.ts';
import { makeUp } from '../../benchmarks/corpus.ts';

const corpus = makeUp(300);

function made(count: number): Line[] {
  const generator = new Generator(corpus.paragraphs);
  return Array.from({ length: count }, () => generator.next());
}

describe('generated articles', () => {
  const lines = made(400);

  it('are the same each time', () => {
    expect(made(20)).toEqual(lines.slice(0, 20));
  });

  it('have ids of their own, titles, papers, days and several paragraphs', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const { title, source, published, text } of lines) {
      expect(title).not.toBe('');
      expect(source).toMatch(/^Paper \d+$/);
      expect(published).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(text.split('\n\n').length).toBeGreaterThanOrEqual(3);
    }
  });

  it('repeat each other now and then, in another paper, and otherwise never', () => {
    const different = new Set(lines.map(({ text }) => text)).size;
    expect(lines.length - different).toBeGreaterThan(0);
    expect(lines.length - different).toBeLessThanOrEqual(lines.length / 50);
  });

  it('have as many different words as Heaps’ law, read off the real text, has for their length', () => {
    const { paragraphs } = makeUp(1_500);
    const { growth, known } = growthOf(paragraphs);
    const generator = new Generator(paragraphs);
    for (let at = 0; at < 1_000; at++) generator.next();
    const { words, different } = generator.vocabulary;
    expect(different).toBeGreaterThan(known.size);
    expect(different / expected(growth, words)).toBeGreaterThan(0.9);
    expect(different / expected(growth, words)).toBeLessThan(1.1);
  });
});

describe('folders of several sizes', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bench-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('hold the real paragraphs first, the smaller one what the larger one begins with', async () => {
    const [small, large] = writeSizes(corpus, [900, 100], folder);
    expect(small).toMatchObject({ size: 100, passages: 100, articles: 100, real: 100 });
    expect(large).toMatchObject({ size: 900, real: 300 });
    expect(large?.passages).toBeGreaterThanOrEqual(900);
    const [first] = await readdir(small?.folder ?? '');
    const lines = await readFile(join(large?.folder ?? '', first ?? ''), 'utf8');
    expect(JSON.parse(lines.split('\n')[0] ?? '')).toMatchObject({ id: corpus.paragraphs[0]?.id });
  });
});
