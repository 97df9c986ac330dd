import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { type Acknowledged, openAcknowledged } from '../../src/discord/acknowledged.ts';
import { closeAll, discord, willClose } from './bot.ts';
import { startHttpBot } from './http-bot.ts';
import { answered, articleOf, cite, fakeDesk } from './sample.ts';
import { shelfDesk } from './shelf.ts';
import type { StandIn } from './standin/standin.ts';

afterEach(closeAll);

const article = articleOf([['The talks began on Monday.', 'They went on.']]);
const answer: Answer = answered([cite(article, 1)]);
const MANAGE = 1n << 5n;
const never = () => new Promise<never>(() => {});
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const LEASE = 150;
const WAITS = { deferAfter: 30, look: 40, stop: 20 };

/** Several hosts of one bot on one machine. */
async function machine(standIn: StandIn, leaseMs = LEASE) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-take-over-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const start = async (desk: Desk, options: Parameters<typeof startHttpBot>[2] = {}, isFrozen = false) => {
    const opened = await openAcknowledged(folder, { leaseMs });
    if (!opened.ok) throw new Error(opened.problem);
    const { acknowledged } = opened;
    willClose({ close: async () => acknowledged.close() });
    // What a killed process does: nothing any more.
    const held: Acknowledged = isFrozen
      ? { ...acknowledged, renew: () => {}, takeOver: () => [], finish: () => {}, release: () => {} }
      : acknowledged;
    return {
      ...(await startHttpBot(standIn, desk, { acknowledged: held, waits: WAITS, ...options })),
      acknowledged,
    };
  };
  return { start };
}

/** A desk that is asked and does not come to an answer, as that of a process that has been killed. */
const stuck = (): Desk => fakeDesk({ articles: [article], respond: never, act: never });
const quick = (then: Answer = answer) => {
  const asked: string[] = [];
  const desk = fakeDesk({
    articles: [article],
    respond: async ({ options }) => {
      asked.push(String(options.question));
      return then;
    },
  });
  return { desk, asked };
};

const ask = { kind: 'command', name: 'ask', options: { question: 'When?' } } as const;

describe('a question whose process has ended', () => {
  it.each([false, true])('is asked again by another one (private: %s)', async (privately) => {
    const standIn = await discord();
    const { start } = await machine(standIn);
    await start(stuck(), {}, true);
    const asked = standIn.interact({ ...ask, options: { question: 'When?', private: privately } });
    expect((await asked.first).type).toBe(5);
    const { desk, asked: heard } = quick();
    const { counted, lines } = await start(desk, { registers: false });
    const reply = await asked.reply();
    expect(reply).toMatchObject({
      ephemeral: privately,
      thinking: false,
      text: expect.stringContaining('Monday'),
    });
    expect(heard).toEqual(['When?']);
    await expect.poll(() => counted).toEqual(['ask answered']);
    await expect.poll(() => lines.at(-1)?.text).toContain('for a process that has ended');
    expect(standIn.violations).toEqual([]);
  });

  it('waits for nobody where the process has left in time', async () => {
    const standIn = await discord();
    const { start } = await machine(standIn, 10_000);
    const first = await start(stuck());
    const { desk } = quick();
    await start(desk, { registers: false, isEndpoint: false });
    await standIn.setEndpoint(first.url);
    const asked = standIn.interact(ask);
    await asked.first;
    const stopping = performance.now();
    await first.host.stop();
    first.acknowledged.close();
    expect((await asked.reply()).text).toContain('Monday');
    expect(performance.now() - stopping).toBeLessThan(10_000);
    expect(standIn.violations).toEqual([]);
  });

  it('is left alone as long as its process is alive, however long it takes', async () => {
    const standIn = await discord();
    const { start } = await machine(standIn);
    const other = quick();
    await start(other.desk);
    const slow = fakeDesk({
      articles: [article],
      respond: async () => {
        await sleep(LEASE * 4);
        return answer;
      },
    });
    const { counted } = await start(slow, { registers: false });
    expect((await standIn.interact(ask).reply()).text).toContain('Monday');
    await sleep(LEASE * 2);
    expect([counted, other.asked]).toEqual([['ask answered'], []]);
    expect(standIn.violations).toEqual([]);
  });

  it('is not answered twice where the process ended after it had answered', async () => {
    const standIn = await discord();
    const { start } = await machine(standIn);
    const { desk } = quick();
    const slow: Desk = {
      ...desk,
      respond: async (request) => {
        await sleep(60);
        return desk.respond(request);
      },
    };
    await start(slow, {}, true);
    const asked = standIn.interact(ask);
    await asked.reply();
    const other = quick();
    const { counted, acknowledged } = await start(other.desk, { registers: false });
    await sleep(LEASE * 2);
    expect([other.asked, counted, acknowledged.takeOver(9)]).toEqual([[], [], []]);
    expect(asked.log.map(({ kind }) => kind)).toEqual(['first', 'edit']);
    expect(standIn.violations).toEqual([]);
  });

  it('that ends one process after the other is given up, in words', async () => {
    const standIn = await discord();
    const { start } = await machine(standIn);
    const first = await start(stuck(), {}, true);
    const asked = standIn.interact(ask);
    await asked.first;
    await sleep(LEASE + 20);
    // A second process takes it over, and ends.
    const between = await start(stuck(), { registers: false, isEndpoint: false }, true);
    expect(between.acknowledged.takeOver(9)).toHaveLength(1);
    const { desk, asked: heard } = quick();
    await start(desk, { registers: false });
    expect((await asked.reply()).text).toContain('interrupted twice');
    expect(heard).toEqual([]);
    await first.host.stop();
    expect(standIn.violations).toEqual([]);
  });

  it('that Discord cannot be told is told later', async () => {
    const standIn = await discord();
    const { start } = await machine(standIn);
    await start(stuck(), {}, true);
    const asked = standIn.interact(ask);
    await asked.first;
    // One request and its three repetitions by discord.js.
    standIn.fault({ kind: 'status', status: 503, times: 4, route: 'PATCH /webhooks' });
    const { counted } = await start(quick().desk, { registers: false });
    expect((await asked.reply(8_000)).text).toContain('Monday');
    await expect.poll(() => counted).toEqual(['ask answered']);
    expect(standIn.violations).toEqual([]);
  });

  it('that nobody was told to wait for is forgotten', async () => {
    const standIn = await discord();
    const { start } = await machine(standIn);
    const first = await start(stuck(), {}, true);
    const { payload, ...asked } = standIn.interact({ ...ask, options: { question: 'Who?' } });
    await expect.poll(() => standIn.endpointAnswers).toHaveLength(1);
    const unknown = { ...payload, id: '123', token: 'unknown' };
    first.acknowledged.keep(JSON.parse(JSON.stringify(unknown)), false);
    const { acknowledged } = await start(quick().desk, { registers: false });
    await sleep(LEASE * 3);
    expect(acknowledged.takeOver(9)).toEqual([]);
    expect(standIn.violations.map(({ rule }) => rule)).toEqual(['unknown-token']);
    expect(asked).toBeDefined();
  });

  it('of a quarter of an hour ago is forgotten', async () => {
    const standIn = await discord();
    const { start } = await machine(standIn);
    await start(stuck(), {}, true);
    await standIn.interact(ask).first;
    const { desk, asked } = quick();
    const { acknowledged, lines } = await start(desk, {
      registers: false,
      clock: () => Date.now() + 16 * 60_000,
      isEndpoint: false,
    });
    await expect.poll(() => lines.some(({ text }) => text.includes('too old'))).toBe(true);
    expect([asked, acknowledged.takeOver(9)]).toEqual([[], []]);
  });
});

describe('a press whose process has ended', () => {
  const every = Array.from({ length: 9 }, () => cite(article, 1));
  const paged = (wait: () => Promise<void>): Desk =>
    fakeDesk({
      articles: [article],
      respond: async ({ offset = 0 }) => {
        await wait();
        return answered(every.slice(offset, offset + 5), { title: 'q', offset, total: every.length });
      },
    });

  it('changes its message through another one', async () => {
    const standIn = await discord();
    const { start } = await machine(standIn);
    let isStuck = false;
    await start(
      paged(() => (isStuck ? never() : sleep(0))),
      {},
      true,
    );
    const reply = await standIn.interact(ask).reply();
    isStuck = true;
    const pressed = standIn.interact({ kind: 'button', message: reply, button: 'Next page' });
    expect((await pressed.first).type).toBe(6);
    await start(
      paged(() => sleep(0)),
      { registers: false },
    );
    await expect.poll(() => standIn.message(reply.id)?.text, { timeout: 3_000 }).toContain('6–9 of 9');
    expect(standIn.violations).toEqual([]);
  });

  it('that may have changed something is not done again: the presser is told', async () => {
    const standIn = await discord();
    const { start } = await machine(standIn);
    const { desk } = await shelfDesk();
    let isStuck = false;
    const first: Desk = { ...desk, act: (request) => (isStuck ? never() : desk.act(request)) };
    await start(first, {}, true);
    const { guild } = standIn;
    const manager = { guild, permissions: MANAGE };
    const options = { item: 'vase', to: guild.channelId };
    const added = await standIn.interact({ kind: 'command', name: 'shelf add', options, ...manager }).reply();
    isStuck = true;
    const pressed = standIn.interact({ kind: 'button', message: added, button: 'Keep', ...manager });
    await pressed.first;
    const other = await shelfDesk();
    await start(other.desk, { registers: false });
    const [told] = await pressed.followUps(1);
    expect(told).toMatchObject({ ephemeral: true, text: expect.stringContaining('Look it up') });
    expect(other.asked).toEqual([]);
    expect(standIn.message(added.id)?.text).toBe(added.text);
    expect(standIn.violations).toEqual([]);
  });
});

describe('a command that may have changed something', () => {
  it('is not given again by another process: the asker is told', async () => {
    const standIn = await discord();
    const { start } = await machine(standIn);
    const { desk } = await shelfDesk();
    await start({ ...desk, respond: never }, {}, true);
    const { guild } = standIn;
    const options = { item: 'vase', to: guild.channelId };
    const given = { kind: 'command', name: 'shelf add', options, guild, permissions: MANAGE } as const;
    const asked = standIn.interact(given);
    await asked.first;
    const other = await shelfDesk();
    await start(other.desk, { registers: false });
    expect(await asked.reply()).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('Look it up'),
    });
    expect(other.asked).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });
});
