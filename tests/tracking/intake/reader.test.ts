import { describe, expect, it, onTestFinished } from 'vitest';
import { read } from '../../../src/tracking/intake/reading/read.ts';
import { createThreadedReader } from '../../../src/tracking/intake/reading/threaded-reader.ts';
import { page, STORY } from './newsroom.ts';

const bytes = (words: string) => new TextEncoder().encode(words);

describe('a reader in a thread of its own', () => {
  it('reads what one in this thread reads, while this one goes on', async () => {
    const reader = createThreadedReader();
    onTestFinished(() => reader.stop());
    const jobs = [
      { kind: 'page' as const, bytes: bytes(page()), charset: null },
      { kind: 'markup' as const, words: `<p>${STORY.join('</p><p>')}</p>` },
      { kind: 'text' as const, words: STORY.join('\n\n') },
      { kind: 'file' as const, bytes: bytes(`Tram\n\n${STORY.join('\n\n')}`), name: 'a.txt' },
      { kind: 'page' as const, bytes: bytes('<p>'), charset: 'no-such-charset' },
    ];
    const done = await Promise.all(jobs.map((job) => reader.read(job)));
    expect(done).toEqual(await Promise.all(jobs.map(read)));
    const heavy = `<html><body>${'<div class="c"><a href="/x">Another headline of the day</a></div>'.repeat(1500)}<article><p>${STORY.join('</p><p>')}</p></article></body></html>`;
    let longest = 0;
    let before = performance.now();
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 2);
    const started = performance.now();
    await reader.read({ kind: 'page', bytes: bytes(heavy), charset: null });
    clearInterval(ticking);
    expect(longest).toBeLessThan(Math.max(50, (performance.now() - started) / 2));
  });

  it('answers those that wait when it is stopped, and whoever comes later', async () => {
    const reader = createThreadedReader();
    const waiting = [1, 2, 3].map(() => reader.read({ kind: 'page', bytes: bytes(page()), charset: null }));
    await reader.stop();
    for (const each of [...waiting, reader.read({ kind: 'text', words: 'x' })])
      expect((await each).bodies).toEqual([]);
  });
});

describe('a hostile page', () => {
  it.each([
    ['of many open tags', '<b>'.repeat(200_000)],
    ['of many signs', '<'.repeat(500_000)],
    ['of many entities', '&amp;'.repeat(300_000)],
    ['that nests', `${'<div>'.repeat(5000)}x`],
    ['with a title without end', `<title>${'x'.repeat(1_000_000)}</title><p>${STORY[0]}</p>`],
    ['with one word without end', `<p>${'x'.repeat(1_000_000)}</p>`],
    ['of one sentence without end', `<p>${'word '.repeat(190_000)}</p>`],
    ['with a million full stops', `<p>${'. '.repeat(450_000)}</p>`],
    ['with broken surrogates', `<p>\ud800 ${STORY.join('\udfff ')}</p>`],
    ['with bidirectional signs', `<title>\u202eevil</title><p>\u202e${STORY.join(' ')}</p>`],
    [
      'with a bomb of JSON-LD',
      `<script type="application/ld+json">${'[{"@graph":'.repeat(20_000)}</script><p>${STORY.join(' ')}</p>`,
    ],
    ['with nothing', ''],
  ])('%s is read or refused in time', async (_, source) => {
    const started = performance.now();
    const { bodies, skipped } = await read({ kind: 'page', bytes: bytes(source), charset: null });
    expect(bodies.length + skipped.length).toBe(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
