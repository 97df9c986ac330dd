import { afterEach, describe, expect, it, vi } from 'vitest';
import { closeAll, discord, startBot } from './bot.ts';
import { fakeDesk } from './sample.ts';

afterEach(closeAll);

/** What the bot is told of its servers, in order. */
function listener() {
  const told: string[] = [];
  return {
    told,
    servers: {
      present: (id: string, channel: string | null) => told.push(`present ${id} ${channel}`),
      presentIn: (ids: readonly string[]) => told.push(`all ${[...ids].sort().join(' ')}`),
      removed: (id: string) => told.push(`removed ${id}`),
    },
  };
}

describe('the servers that the bot is in', () => {
  it('are named at the start, all of them and then each', async () => {
    const standIn = await discord({ guilds: ['Newsroom', 'Archive'] });
    const { told, servers } = listener();
    await startBot(standIn, fakeDesk(), { servers });
    const ids = standIn.guilds.map(({ id }) => id).sort();
    await vi.waitFor(() => expect(told).toHaveLength(3));
    expect(told[0]).toBe(`all ${ids.join(' ')}`);
    expect(
      told
        .slice(1)
        .map((line) => line.split(' ')[1])
        .sort(),
    ).toEqual(ids);
  });

  it('are told when the bot is added and removed, but not when Discord has an outage', async () => {
    const standIn = await discord();
    const { told, servers } = listener();
    await startBot(standIn, fakeDesk(), { servers });
    const [first] = standIn.guilds;
    if (first === undefined) throw new Error('the stand-in has a server');
    const added = standIn.addGuild('Later');
    await vi.waitFor(() => expect(told.some((line) => line.startsWith(`present ${added.id}`))).toBe(true));
    standIn.outage(first);
    standIn.removeGuild(added);
    await vi.waitFor(() => expect(told).toContain(`removed ${added.id}`));
    expect(told).not.toContain(`removed ${first.id}`);
    standIn.recover(first);
    await vi.waitFor(() => expect(told.at(-1)).toMatch(new RegExp(`^present ${first.id}`)));
  });
});
