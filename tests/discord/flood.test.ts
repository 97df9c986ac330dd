import { afterEach, describe, expect, it } from 'vitest';
import { createFlood } from '../../src/discord/flood.ts';
import { closeAll, discord, startBot } from './bot.ts';
import { answered, articleOf, cite, fakeDesk } from './sample.ts';
import type { Guild, Person, StandIn } from './standin/standin.ts';

afterEach(closeAll);

describe('the limits', () => {
  /** With a clock that the test moves. */
  function flood(user: number, server: number) {
    let now = 0;
    const limits = createFlood({ user, server }, () => now);
    const ask = (who: string, where: string | null = null) => limits.admit('question', who, where);
    return { limits, ask, pass: (ms: number) => (now += ms) };
  }

  it('let a minute’s worth through at once, and then as the time passes', () => {
    const { ask, pass } = flood(6, 0);
    expect(Array.from({ length: 6 }, () => ask('ada').ok)).not.toContain(false);
    expect(ask('ada')).toEqual({ ok: false, whose: 'user', seconds: 10, isFirst: true });
    pass(4_500);
    expect(ask('ada')).toEqual({ ok: false, whose: 'user', seconds: 6, isFirst: false });
    pass(5_500);
    expect(ask('ada').ok).toBe(true);
    expect(ask('ada')).toMatchObject({ ok: false, isFirst: true });
  });

  it('are one user’s own, and one server’s for all its users', () => {
    const { ask } = flood(2, 3);
    expect([ask('ada', 'press').ok, ask('ada', 'press').ok]).toEqual([true, true]);
    expect(ask('ada', 'press')).toMatchObject({ whose: 'user' });
    // What was refused has taken nothing from the server.
    expect(ask('bob', 'press').ok).toBe(true);
    expect(ask('bob', 'press')).toMatchObject({ ok: false, whose: 'server' });
    expect(ask('bob', 'news').ok).toBe(true);
    expect(ask('cyd', null).ok).toBe(true);
  });

  it('are wider for pages and for letters, and counted apart', () => {
    const { limits } = flood(2, 0);
    const many = (what: 'question' | 'press' | 'completion') => {
      let count = 0;
      while (limits.admit(what, 'ada', null).ok) count++;
      return count;
    };
    expect([many('question'), many('press'), many('completion')]).toEqual([2, 6, 30]);
  });

  it('are none at 0', () => {
    const { ask, limits } = flood(0, 0);
    expect(Array.from({ length: 1000 }, () => ask('ada', 'press').ok)).not.toContain(false);
    expect(limits.size).toBe(0);
  });

  it('forget whoever has been still for a minute', () => {
    const { ask, limits, pass } = flood(20, 120);
    for (let user = 0; user < 5_000; user++) {
      ask(`user ${user}`, `server ${user % 50}`);
      pass(100);
    }
    expect(limits.size).toBeLessThanOrEqual(600 + 50);
    pass(60_000);
    ask('ada', 'press');
    expect(limits.size).toBe(2);
  });
});

const article = articleOf([['The talks began on Monday.']]);
const LIMITS = { user: 2, server: 3 };

async function bot(respond = async () => answered([cite(article, 1)]), crowd = {}, limits = LIMITS) {
  const standIn = await discord({ guilds: ['Newsroom', 'Press'] });
  const desk = fakeDesk({
    respond,
    complete: async ({ typed }) => [{ name: typed, value: typed }],
    articles: [article],
  });
  return { standIn, ...(await startBot(standIn, desk, { limits, crowd, waits: { deferAfter: 500 } })) };
}

const ask = (standIn: StandIn, guild: Guild, by: Person = standIn.person, question = 'q') =>
  standIn.interact({ kind: 'command', name: 'ask', options: { question }, guild, by });

describe('somebody who asks too much', () => {
  it('is told when to come back, privately, and others are answered', async () => {
    const { standIn, counted } = await bot();
    const { guild } = standIn;
    for (let time = 0; time < 2; time++) {
      expect((await ask(standIn, guild).reply()).text).toContain('The talks');
    }
    const refused = await ask(standIn, guild).reply();
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toMatch(/Ask again in (?:29|30) seconds\./);
    const bob = standIn.addPerson('Bob');
    expect((await ask(standIn, guild, bob).reply()).text).toContain('The talks');
    const full = await ask(standIn, guild, standIn.addPerson('Cyd')).reply();
    expect(full.text).toContain('This server has asked a lot');
    await expect.poll(() => counted.filter((line) => line === 'ask limited').length).toBe(2);
    expect(standIn.violations).toEqual([]);
  });

  it('may still leaf through what there is, and is offered completions', async () => {
    const { standIn } = await bot();
    const { guild } = standIn;
    const message = await ask(standIn, guild).reply();
    await ask(standIn, guild).reply();
    const button = message.buttons.find(({ customId }) => customId?.startsWith('context:'))?.customId ?? '';
    const pressed = await standIn.interact({ kind: 'button', message, button, guild }).reply();
    expect(pressed.text).toContain('The talks');
    const typing = { kind: 'autocomplete', name: 'ask', focused: 'source', guild } as const;
    const offered = async (typed: string) => (await standIn.interact({ ...typing, typed }).choices()).length;
    const all: number[] = [];
    for (let letter = 0; letter < 35; letter++) all.push(await offered(`word ${letter}`));
    expect(all).toEqual([...Array.from({ length: 30 }, () => 1), ...Array.from({ length: 5 }, () => 0)]);
    expect(standIn.violations).toEqual([]);
  });

  it('in a channel is told once', async () => {
    const { standIn, counted } = await bot();
    const { guild } = standIn;
    for (let time = 0; time < 6; time++) standIn.say(`<@${standIn.botUser.id}> who came?`, { guild });
    await expect.poll(() => counted.length, { timeout: 5000 }).toBe(6);
    const replies = standIn.messages(guild).filter(({ authorId }) => authorId === standIn.botUser.id);
    expect(replies.map(({ text }) => text.includes('Ask again'))).toEqual(
      expect.arrayContaining([true, false, false]),
    );
    expect(replies).toHaveLength(3);
    expect(standIn.violations).toEqual([]);
  });
});

describe('a crowd', () => {
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return answered([cite(article, 1)]);
  };
  const NONE = { user: 0, server: 0 };
  /** The same question would be looked up once for all of them. */
  const different = (standIn: StandIn, guild: Guild, at: number) =>
    ask(standIn, guild, standIn.person, `question ${at}`);

  it('of one server does not hold up another', async () => {
    const { standIn } = await bot(slow, {}, NONE);
    const [busy, quiet] = standIn.guilds;
    if (!busy || !quiet) throw new Error('two servers are needed');
    const crowd = Array.from({ length: 20 }, (_, at) => different(standIn, busy, at).reply());
    let ahead = 0;
    for (const each of crowd) void each.then(() => ahead++);
    await ask(standIn, quiet).reply();
    expect(ahead).toBeLessThanOrEqual(4);
    for (const reply of await Promise.all(crowd)) expect(reply.text).toContain('The talks');
    expect(standIn.violations).toEqual([]);
  });

  it('is answered in time, if need be with a promise', async () => {
    const { standIn } = await bot(slow, {}, NONE);
    const crowd = Array.from({ length: 30 }, (_, at) => different(standIn, standIn.guild, at));
    const firsts = await Promise.all(crowd.map(({ first }) => first));
    expect(new Set(firsts.map(({ type }) => type))).toEqual(new Set([4, 5]));
    expect((await crowd.at(-1)?.reply())?.text).toContain('The talks');
    expect(standIn.violations).toEqual([]);
  });

  it('that is too large is told so, those alone who are too many', async () => {
    const { standIn, counted } = await bot(slow, { longest: 3 }, NONE);
    const crowd = Array.from({ length: 6 }, (_, at) => different(standIn, standIn.guild, at).reply());
    const replies = await Promise.all(crowd);
    const busy = replies.filter(({ text }) => text.includes('Many people are asking'));
    expect([busy.length, busy.every(({ ephemeral }) => ephemeral)]).toEqual([2, true]);
    await expect
      .poll(() => counted.toSorted())
      .toEqual([
        ...Array.from({ length: 4 }, () => 'ask answered'),
        ...Array.from({ length: 2 }, () => 'ask busy'),
      ]);
    expect(standIn.violations).toEqual([]);
  });
});
