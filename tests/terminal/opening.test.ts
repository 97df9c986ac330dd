import { describe, expect, it } from 'vitest';
import { openingLines } from '../../src/terminal/opening.ts';

const skippedOf = (length: number) =>
  Array.from({ length }, (_, index) => ({ file: `${index}.doc`, line: null, reason: 'It is not read.' }));

describe('openingLines', () => {
  it('names twenty skipped files and counts the rest', () => {
    const lines = (length: number) =>
      openingLines({ isKept: false, articles: 1, passages: 1, skipped: skippedOf(length) }, ['news']);
    expect(lines(0)).toEqual([]);
    expect(lines(20)).toHaveLength(20);
    expect(lines(20).at(-1)).toBe('Skipped 19.doc: It is not read.');
    expect(lines(1525)).toHaveLength(21);
    expect(lines(1525).at(-1)).toBe('Skipped 1,505 more.');
  });

  it('says where it looked when there is no article, a line for each reason', () => {
    const lines = openingLines({ isKept: false, articles: 0, passages: 0, skipped: skippedOf(7) }, [
      '/srv/news',
    ]);
    expect(lines).toHaveLength(7);
    expect(lines[0]).toContain('/srv/news');
    expect(lines[1]).toBe('  0.doc: It is not read.');
    expect(lines.at(-1)).toBe('  … and 2 more');
  });

  it.each([[0], [1]])('lets no name of a file or folder steer the terminal, with %i articles', (articles) => {
    const name = '\u001b]0;owned\u0007\u001b[2J\nSkipped nothing\r\u202e';
    const skipped = [{ file: `${name}.txt`, line: null, reason: 'It is empty.' }];
    const lines = openingLines({ isKept: false, articles, passages: 1, skipped }, [`/srv/${name}`]);
    expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(lines.some((line) => line.includes('␛[2J Skipped nothing'))).toBe(true);
    expect(lines).toHaveLength(articles === 0 ? 2 : 1);
  });

  it('says in one line that there are more passages than it answers quickly, and what to do', () => {
    const lines = (passages: number) =>
      openingLines({ isKept: false, articles: 1, passages, skipped: [] }, ['news'], 1000);
    expect(lines(1000)).toEqual([]);
    expect(lines(1001)).toEqual([expect.stringMatching(/^1,001 passages .*\(1,000\).*Set ARCHIVE/)]);
  });
});
