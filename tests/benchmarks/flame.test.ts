import { describe, expect, it } from 'vitest';
import { drawFlames } from '../../benchmarks/flame/draw.ts';
import { emptyFrame, merge, readProfile } from '../../benchmarks/flame/profile.ts';

function node(id: number, functionName: string, url: string, children: readonly number[] = []) {
  return { id, callFrame: { functionName, url }, children };
}

const PROFILE = JSON.stringify({
  nodes: [
    node(1, '(root)', '', [2, 4]),
    node(2, 'read', 'file:///x/src/articles/folder.ts', [3]),
    node(3, '<stems>', 'file:///x/src/text/terms.ts'),
    node(4, '(idle)', ''),
  ],
  samples: [2, 3, 3, 4],
  timeDeltas: [100, 200, 300, 9_000],
});

describe('a profile', () => {
  it('is the time of each call with what it calls, without waiting', () => {
    const root = readProfile(PROFILE);
    const read = root.calls.get('read, folder.ts');
    expect(root.time).toBe(600);
    expect(read).toMatchObject({ time: 600, area: 'reading' });
    expect(read?.calls.get('<stems>, terms.ts')).toMatchObject({ time: 500, area: 'words' });
  });

  it('of two threads is one of both', () => {
    const both = emptyFrame('all', 'node');
    merge(both, readProfile(PROFILE));
    merge(both, readProfile(PROFILE));
    expect(both.calls.get('read, folder.ts')?.time).toBe(1_200);
  });

  it('is drawn with its names escaped', () => {
    const svg = drawFlames(readProfile(PROFILE), 'Reading & all');
    expect(svg).toContain('Reading &#38; all');
    expect(svg).toContain('&#60;stems&#62;, terms.ts: 83.3 %');
    expect(svg).not.toContain('<stems>');
  });
});
