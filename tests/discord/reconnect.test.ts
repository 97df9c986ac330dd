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
  it.each<[string, (standIn: StandIn) => void]>([
    ['a cut connection', (standIn) => standIn.gateway.drop()],
    ['close code 4000', (standIn) => standIn.gateway.hangUp(4000)],
    ['a request to reconnect', (standIn) => standIn.gateway.reconnect()],
    ['a session that can be resumed', (standIn) => standIn.gateway.invalidate(true)],
    ['a session that cannot', (standIn) => standIn.gateway.invalidate(false)],
  ])('comes back after %s', async (_what, trouble) => {
    const standIn = await discord();
    const { lines } = await startBot(standIn, desk);
    const { identifies, resumes } = standIn.gateway;
    const before = identifies.length + resumes.length;
    trouble(standIn);
    await standIn.gateway.until('another session', () => identifies.length + resumes.length > before, 15_000);
    await standIn.gateway.ready();
    expect((await ask(standIn).reply()).text).toContain('Monday');
    expect(lines.some(({ text }) => /connect/.test(text))).toBe(true);
    expect(standIn.violations).toEqual([]);
  });
});
