import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionRequest } from '../../src/desk/desk.ts';
import { closeAll, discord, startBot } from './bot.ts';
import { fakeDesk } from './sample.ts';

afterEach(closeAll);

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('completion', () => {
  const typing = {
    kind: 'autocomplete',
    name: 'ask',
    focused: 'source',
    options: { question: 'q' },
  } as const;

  it('offers what the desk offers, as far as Discord takes it', async () => {
    const standIn = await discord();
    const requests: CompletionRequest[] = [];
    const desk = fakeDesk({
      complete: async (request) => {
        requests.push(request);
        return [
          { name: 'Harbour Daily', value: 'Harbour Daily' },
          { name: 'x'.repeat(150), value: 'long name' },
          { name: '😀'.repeat(100), value: 'wide name' },
          { name: 'a value too long', value: 'x'.repeat(101) },
          { name: '', value: 'no name' },
          { name: 'again', value: 'Harbour Daily' },
          ...Array.from({ length: 40 }, (_, index) => ({ name: `n${index}`, value: `v${index}` })),
        ];
      },
    });
    await startBot(standIn, desk);
    const choices = await standIn.interact({ ...typing, typed: 'Har' }).choices();
    expect(choices).toHaveLength(25);
    expect(choices.slice(0, 3).map(({ value }) => value)).toEqual([
      'Harbour Daily',
      'long name',
      'wide name',
    ]);
    expect(requests[0]).toMatchObject({ option: 'source', typed: 'Har', scope: 'shared', command: 'ask' });
    expect(standIn.violations).toEqual([]);
  });

  it('is empty when the desk fails or is slow', async () => {
    const standIn = await discord();
    const desk = fakeDesk({
      complete: ({ typed }) =>
        typed === 'bug' ? Promise.reject(new Error('broken')) : new Promise(() => {}),
    });
    const { lines } = await startBot(standIn, desk, { waits: { completion: 50 } });
    expect(await standIn.interact({ ...typing, typed: 'bug' }).choices()).toEqual([]);
    expect(await standIn.interact({ ...typing, typed: 'slow' }).choices()).toEqual([]);
    expect(lines.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(standIn.violations).toEqual([]);
  });

  it('looks up the newest letters only, when somebody types faster than the desk completes', async () => {
    const standIn = await discord();
    const looked: string[] = [];
    const desk = fakeDesk({
      complete: async ({ typed }) => {
        looked.push(typed);
        await sleep(100);
        return [{ name: typed, value: typed }];
      },
    });
    await startBot(standIn, desk);
    const all = ['h', 'ha', 'har', 'harb'].map((typed) => standIn.interact({ ...typing, typed }).choices());
    const offered = await Promise.all(all);
    expect(looked).toEqual(['h', 'harb']);
    expect(offered.map((choices) => choices.length)).toEqual([1, 0, 0, 1]);
    expect(standIn.violations).toEqual([]);
  });

  it('waits for its turn behind other people’s, and is dropped where it is overtaken meanwhile', async () => {
    const standIn = await discord();
    const looked: string[] = [];
    const desk = fakeDesk({
      complete: async ({ typed }) => {
        looked.push(typed);
        await sleep(100);
        return [{ name: typed, value: typed }];
      },
    });
    await startBot(standIn, desk);
    const by = standIn.addPerson('Bob');
    const first = standIn.interact({ ...typing, typed: 'x' }).choices();
    await expect.poll(() => looked).toEqual(['x']);
    const others = ['h', 'ha'].map((typed) => standIn.interact({ ...typing, typed, by }).choices());
    const offered = await Promise.all([first, ...others]);
    expect(looked).toEqual(['x', 'ha']);
    expect(offered.map((choices) => choices.length)).toEqual([1, 0, 1]);
    expect(standIn.violations).toEqual([]);
  });
});
