import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/desk/commandline.ts';
import { MOST } from '../../src/desk/desk.ts';
import { assertPrinted, assertRendered } from '../fuzz/reply.ts';
import { ask, deskOver, read } from './desk.ts';
import { questionAbout, stories, unheard } from './press.ts';

const asking = stories(3).chain((told) =>
  fc.record({
    told: fc.constant(told),
    asked: fc.oneof({ weight: 9, arbitrary: questionAbout(told) }, unheard),
  }),
);

describe('whatever is asked about whatever articles', () => {
  it('comes out of a terminal and of Discord with the words of the articles, and as they take it', () =>
    fc.assert(
      fc.asyncProperty(
        asking,
        fc.integer({ min: 1, max: MOST }),
        fc.nat(4),
        async ({ told, asked }, limit, offset) => {
          const desk = await deskOver(await read(told));
          const { command, words } = asked;
          const answer = await ask(desk, asked, { limit, offset });
          assertPrinted(answer, command);
          const options = { [command === 'search' ? 'query' : 'question']: words };
          const shown = { asked: { command, options }, trail: [0, offset] };
          assertRendered(answer, desk, { ...shown, privately: false });
          assertRendered(answer, desk, { ...shown, privately: true });
        },
      ),
      { numRuns: 60 },
    ));

  it('reaches the command in the words that were typed, on a line and through an option', () =>
    fc.assert(
      fc.asyncProperty(asking, async ({ told, asked: { command, words } }) => {
        const { commands } = await deskOver(await read(told));
        const main = command === 'search' ? 'query' : 'question';
        const typed = { ok: true, command, options: { [main]: words } };
        expect(parseCommandLine(`/${command} ${words}`, commands)).toEqual(typed);
        expect(parseCommandLine(`/${command} ${main}:"${words}"`, commands)).toEqual(typed);
        expect(parseCommandLine(`  /${command.toUpperCase()}  ${words} `, commands)).toEqual(typed);
      }),
      { numRuns: 60 },
    ));
});
