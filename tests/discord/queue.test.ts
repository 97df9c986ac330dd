import { describe, expect, it } from 'vitest';
import { createQueue } from '../../src/discord/queue.ts';

const OPTIONS = { aloneFor: 5_000, longest: 10, giveUpAfter: 10_000 };

/** Work that ends when it is told to, and what has been begun and ended. */
function bench(options: Partial<typeof OPTIONS> = {}) {
  const queue = createQueue({ ...OPTIONS, ...options });
  const begun: string[] = [];
  const ends = new Map<string, (value: string | Error) => void>();
  const run = (line: string, name: string) =>
    queue.run(
      line,
      () =>
        new Promise<string>((resolve, reject) => {
          begun.push(name);
          ends.set(name, (value) => (value instanceof Error ? reject(value) : resolve(value)));
        }),
    );
  /** Ends what runs, one after another, until nothing waits any more. */
  const endAll = async () => {
    for (let done = 0; done < begun.length; done++) {
      ends.get(begun[done] ?? '')?.('done');
      do await new Promise((resolve) => setTimeout(resolve, 1));
      while (queue.waiting > 0 && begun.length === done + 1);
    }
  };
  return { queue, begun, ends, run, endAll };
}

describe('the queue', () => {
  it('works on one at a time, in order', async () => {
    const { begun, run, endAll, queue } = bench();
    const all = ['a', 'b', 'c', 'd'].map((name) => run('one', name));
    expect(begun).toEqual(['a']);
    expect(queue.waiting).toBe(3);
    await endAll();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    expect(await Promise.all(all)).toEqual(all.map(() => ({ kind: 'done', value: 'done' })));
    expect(queue.waiting).toBe(0);
  });

  it('lets the lines take turns, so that a busy one does not hold up the others', async () => {
    const { begun, run, endAll } = bench();
    const all = ['a1', 'a2', 'a3', 'a4'].map((name) => run('a', name));
    all.push(run('b', 'b1'), run('c', 'c1'), run('b', 'b2'));
    await endAll();
    expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
    await Promise.all(all);
  });

  it('begins the next beside one that takes long', async () => {
    const { begun, run, ends } = bench({ aloneFor: 20 });
    const all = ['slow', 'quick', 'last'].map((name) => run('one', name));
    expect(begun).toEqual(['slow']);
    await expect.poll(() => begun).toEqual(['slow', 'quick', 'last']);
    for (const name of ['quick', 'last', 'slow']) ends.get(name)?.('done');
    expect(await Promise.all(all)).toEqual(all.map(() => ({ kind: 'done', value: 'done' })));
  });

  it('lets other things happen between two pieces of work', async () => {
    const queue = createQueue(OPTIONS);
    const order: string[] = [];
    const work = (name: string) => queue.run('one', async () => void order.push(name));
    const all = [work('a'), work('b')];
    setImmediate(() => order.push('something else'));
    await Promise.all(all);
    expect(order).toEqual(['a', 'something else', 'b']);
  });

  it('says that it is busy when too many wait, and takes more again afterwards', async () => {
    const { run, endAll, begun } = bench({ longest: 2 });
    const all = ['a', 'b', 'c', 'd'].map((name) => run('one', name));
    expect(await all[3]).toEqual({ kind: 'busy' });
    await endAll();
    expect(begun).toEqual(['a', 'b', 'c']);
    const later = run('one', 'e');
    await endAll();
    expect(await later).toEqual({ kind: 'done', value: 'done' });
  });

  it('gives the room of a long line to a short one', async () => {
    const { run, endAll, begun } = bench({ longest: 3 });
    const crowd = ['a1', 'a2', 'a3', 'a4'].map((name) => run('a', name));
    const other = run('b', 'b1');
    const further = run('a', 'a5');
    expect(await crowd[3]).toEqual({ kind: 'busy' });
    expect(await further).toEqual({ kind: 'busy' });
    await endAll();
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
    expect(await other).toMatchObject({ kind: 'done' });
  });

  it('rejects as the work does, and goes on', async () => {
    const { run, ends, endAll } = bench();
    const [broken, next] = [run('one', 'a'), run('one', 'b')];
    ends.get('a')?.(new Error('broken'));
    await expect(broken).rejects.toThrow('broken');
    await endAll();
    expect(await next).toMatchObject({ kind: 'done' });
    const thrown = createQueue(OPTIONS).run('one', () => {
      throw new Error('at once');
    });
    await expect(thrown).rejects.toThrow('at once');
  });

  it('gives up what never ends, and what waits for it too long; neither keeps others from their turn', async () => {
    const { run, begun, queue, endAll } = bench({ giveUpAfter: 60, aloneFor: 20 });
    const all = [run('one', 'a'), run('two', 'b')];
    expect(await Promise.all(all)).toEqual([{ kind: 'late' }, { kind: 'late' }]);
    expect(queue.waiting).toBe(0);
    const next = run('one', 'c');
    await endAll();
    expect(begun).toContain('c');
    expect(await next).toMatchObject({ kind: 'done' });
  });
});
