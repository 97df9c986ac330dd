import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/tracking/stage.ts';
import type { Turn } from './discord.ts';
import { type Newsroom, newsroom, type Process } from './newsroom.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const TURNS: readonly Turn[] = [
  'well',
  'lost',
  'unheard',
  'unreachable',
  'limited',
  'limited everywhere',
  'killed before',
  'killed after',
];
const STAGES: readonly Stage[] = ['delivery begun', 'message posted', 'delivery settled'];

/** What happens, one after another. */
type Event =
  | { readonly kind: 'deliver'; readonly target: string }
  | { readonly kind: 'turns'; readonly turns: readonly Turn[] }
  /** The process ends at the next such stage. */
  | { readonly kind: 'die at'; readonly stage: Stage }
  | { readonly kind: 'kill' }
  | { readonly kind: 'start' }
  | { readonly kind: 'wait'; readonly ms: number };

const waits = fc.oneof(
  fc.integer({ min: 0, max: 5 * SECOND }),
  fc.integer({ min: 0, max: 6 * MINUTE }),
  fc.integer({ min: 0, max: 5 * HOUR }),
);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('deliver'), target: fc.constantFrom('1', '2', '3') }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('turns'),
      turns: fc.array(fc.constantFrom(...TURNS), { minLength: 1, maxLength: 8 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('die at'), stage: fc.constantFrom(...STAGES) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill') }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('start') }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('wait'), ms: waits }) },
);
const story = fc.array(event, { minLength: 5, maxLength: 30 });

interface Ending {
  readonly room: Newsroom;
  /** Marks in the order in which they were written, by target. */
  readonly written: ReadonlyMap<string, readonly string[]>;
}

async function happen(events: readonly Event[], readable: boolean): Promise<Ending> {
  let fatal: Stage | null = null;
  const room = newsroom({
    onStage(stage, process) {
      if (stage !== fatal) return;
      fatal = null;
      process.kill();
    },
  });
  room.discord.readable = readable;
  const written = new Map<string, string[]>();
  let process: Process = room.start();
  for (const each of events) {
    if (each.kind === 'deliver') {
      const mark = room.deliver(room.watch(each.target), { target: each.target });
      written.set(each.target, [...(written.get(each.target) ?? []), mark]);
      if (process.isAlive) process.deliveries.wake();
    } else if (each.kind === 'turns') room.discord.turns.push(...each.turns);
    else if (each.kind === 'die at') fatal = each.stage;
    else if (each.kind === 'kill') process.kill();
    else if (each.kind === 'wait') await room.clock.run(each.ms);
    else if (!process.isAlive) process = room.start();
  }
  // All is well again, and somebody starts it as often as it ends.
  for (let starts = 0; starts < 20; starts++) {
    if (starts === 12) room.discord.turns.length = 0;
    if (!process.isAlive) process = room.start();
    await room.clock.run(HOUR);
  }
  return { room, written };
}

describe('whatever ends, fails and is lost, at whatever distance', () => {
  it('each is posted exactly once and in the order of its channel, where Discord can be read', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (events) => {
        const { room, written } = await happen(events, true);
        for (const [target, marks] of written)
          expect(room.discord.in(target).map(({ mark }) => mark)).toEqual(marks);
        expect(room.notices()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('none is posted twice where it cannot, and what nobody can tell is told once', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (events) => {
        const { room, written } = await happen(events, false);
        let undecided = 0;
        for (const [target, marks] of written) {
          const posted = room.discord.in(target).map(({ mark }) => mark);
          expect(posted).toEqual(marks.filter((mark) => posted.includes(mark)));
          for (const mark of marks) {
            const { state } = room.delivery(mark);
            if (state === 'undecided') undecided++;
            else expect([state, posted.includes(mark)]).toEqual(['sent', true]);
          }
        }
        expect(room.notices()).toHaveLength(undecided);
      }),
      { numRuns: 100 },
    );
  });
});
