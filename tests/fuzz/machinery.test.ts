import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Area, Session } from './area.ts';
import { AREAS } from './areas.ts';
import { hostileFile } from './hostile/files.ts';
import { commandLine } from './hostile/questions.ts';
import { hostileText } from './hostile/texts.ts';
import { Memory } from './memory.ts';
import { realCommands } from './newsroom.ts';
import { readOptions } from './options.ts';
import { planChunks } from './plan.ts';
import { Pulse } from './pulse.ts';
import { Random } from './random.ts';
import { noteStray, runCase } from './run-case.ts';

describe('chance', () => {
  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: string) => {
      const random = new Random(seed);
      return random.several(20, 20, () => random.below(1_000));
    };
    expect(draw('7/articles/3')).toEqual(draw('7/articles/3'));
    expect(draw('7/articles/3')).not.toEqual(draw('7/articles/4'));
  });

  it('keeps to its bounds, and reaches both ends', () => {
    const random = new Random('bounds');
    const drawn = new Set(random.several(400, 400, () => random.between(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
    expect(random.below(0)).toBe(0);
    expect(() => random.from([])).toThrow();
  });

  it('makes the same hostile input again', async () => {
    const commands = await realCommands();
    const make = () => {
      const random = new Random('input');
      const { name, bytes } = hostileFile(random);
      return [name, bytes.toString('base64'), hostileText(random), commandLine(random, commands)];
    };
    expect(make()).toEqual(make());
  });
});

describe('a plan', () => {
  it('gives each area its share of the cases, each once, and lets them take turns', () => {
    const chunks = planChunks(AREAS, 10_000);
    expect(AREAS.reduce((sum, { share }) => sum + share, 0)).toBe(100);
    for (const { name, share } of AREAS) {
      const own = chunks.filter(({ area }) => area === name);
      expect(own.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(share * 100);
      expect(new Set(own.map(({ from }) => from)).size).toBe(own.length);
    }
    expect(new Set(chunks.slice(0, chunks.length / 4).map(({ area }) => area)).size).toBe(AREAS.length);
  });
});

describe('a case', () => {
  const pulse = new Pulse();
  afterAll(() => pulse.stop());

  const run = (work: Session['run'], longestBlock = 5_000) => {
    const session = { run: work, close: async () => {} };
    const area: Area = { name: 'trial', share: 100, longestBlock, open: async () => session };
    return runCase(area, session, 'seed', 3, pulse);
  };

  it('passes when it comes to a good end', async () => {
    const { failure } = await run(() => setTimeout(1));
    expect(failure).toBeNull();
  });

  it('fails with its reason and its input when it rejects', async () => {
    const { failure } = await run(async (_, tell) => {
      tell('the input');
      throw new Error('it broke');
    });
    expect(failure).toMatchObject({ area: 'trial', number: 3, about: 'the input' });
    expect(failure?.reason).toContain('it broke');
  });

  it('fails when it leaves a rejection to nobody', async () => {
    const heard = process.listeners('unhandledRejection');
    // Vitest's own listener would fail the whole run.
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', noteStray);
    try {
      const { failure } = await run(async () => void Promise.reject(new Error('lost')));
      expect(failure?.reason).toContain('nobody handles a rejection');
      expect((await run(async () => {})).failure).toBeNull();
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const each of heard) process.on('unhandledRejection', each);
    }
  });

  it('fails when it holds everything else up', async () => {
    const hold = async () => {
      for (const end = performance.now() + 150; performance.now() < end; ) Math.random();
    };
    expect((await run(hold)).failure).toBeNull();
    expect((await run(hold, 20)).failure?.reason).toMatch(/nothing else had a turn for \d+ ms/);
  });
});

describe('memory', () => {
  const filled = (heap: (at: number) => number) => {
    const memory = new Memory();
    for (let at = 0; at < 40; at++) memory.add(heap(at) * 2 ** 20);
    return memory;
  };

  it('may be taken by what fills up, not by what grows on and on', () => {
    expect(filled((at) => Math.min(400, 100 + at * 40)).isGrowing).toBe(false);
    expect(filled((at) => 100 + at * 20).isGrowing).toBe(true);
  });
});

describe('options', () => {
  it('have defaults, and a seed of their own', () => {
    expect(readOptions([], () => '17')).toMatchObject({ cases: 100_000, seed: '17', area: null, only: null });
    expect(readOptions(['--seed', 'x', '--minutes', '0.5', '--cases', '9'], () => '17')).toMatchObject({
      cases: 9,
      seed: 'x',
      minutes: 0.5,
    });
  });

  it.each([
    [['--cases', 'many']],
    [['--case', '3']],
    [['--nothing']],
    [['--minutes', '-1']],
  ])('are refused where they make no sense: %j', (argv) => {
    expect(() => readOptions(argv, () => '1')).toThrow(TypeError);
  });
});
