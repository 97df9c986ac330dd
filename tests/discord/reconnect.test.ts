import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, discord, startBot } from './bot.ts';
import { answered, articleOf, cite, fakeDesk } from './sample.ts';
import type { StandIn } from './standin/standin.ts';

afterEach(closeAll);

const article = articleOf([['The talks began on Monday.']]);
const desk = fakeDesk({ respond: async () => answered([cite(article, 1)]) });

const ask = (standIn: StandIn) =>
  standIn.interact({ kind: 'command', name: 'ask', options: { question: 'q' } });

// The client itself waits up to five seconds between two sessions, as Discord wants it.
describe('the connection', () => {
  it.each<[string, (standIn: StandIn) => void, boolean]>([
    ['a cut connection', (standIn) => standIn.gateway.drop(), true],
    ['close code 4000', (standIn) => standIn.gateway.hangUp(4000), true],
    ['a request to reconnect', (standIn) => standIn.gateway.reconnect(), true],
    ['a session that can be resumed', (standIn) => standIn.gateway.invalidate(true), false],
    ['a session that cannot', (standIn) => standIn.gateway.invalidate(false), true],
  ])('comes back after %s, and tells whether it was away', async (_what, trouble, away) => {
    const standIn = await discord();
    const connected: boolean[] = [];
    const { lines } = await startBot(standIn, desk, { onConnected: (state) => connected.push(state) });
    expect(connected).toEqual([true]);
    const { identifies, resumes } = standIn.gateway;
    const before = identifies.length + resumes.length;
    trouble(standIn);
    await standIn.gateway.until('another session', () => identifies.length + resumes.length > before, 15_000);
    await standIn.gateway.ready();
    expect((await ask(standIn).reply()).text).toContain('Monday');
    expect(lines.some(({ text }) => /connect/.test(text))).toBe(true);
    expect([connected.includes(false), connected.at(-1)]).toEqual([away, true]);
    expect(standIn.violations).toEqual([]);
  });
});
