import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { GatewayError, type GatewayOptions, startGateway } from '../../src/discord/gateway.ts';
import { closeAll, discord, startBot } from './bot.ts';
import { answered, articleOf, cite, fakeDesk } from './sample.ts';
import type { StandIn } from './standin/standin.ts';

afterEach(closeAll);

const article = articleOf([['The talks began on Monday.']]);
const desk = fakeDesk({ respond: async () => answered([cite(article, 1)]) });
const TOKEN = 'MTA.wrong.token-that-nobody-may-see';

/** Starts a bot that must not come up, and gives the reason. */
async function failure(options: Partial<GatewayOptions>): Promise<GatewayError> {
  const said: unknown[] = [];
  const write = (...parts: unknown[]) => said.push(parts);
  const log = { info: write, warn: write, error: write };
  const error = await startGateway({ desk, token: TOKEN, log, ...options }).then(
    () => new Error('it came up'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof GatewayError)) throw error;
  expect(error.message).not.toContain('\n');
  for (const token of [TOKEN, options.token ?? TOKEN]) {
    expect(error.message).not.toContain(token);
    expect(JSON.stringify(said)).not.toContain(token);
  }
  return error;
}

const ask = (standIn: StandIn) =>
  standIn.interact({ kind: 'command', name: 'ask', options: { question: 'q' } });

describe('a start that Discord does not let through', () => {
  it('names a wrong token', async () => {
    const standIn = await discord();
    const error = await failure({ api: standIn.api });
    expect(error).toMatchObject({ kind: 'token', message: expect.stringContaining('DISCORD_TOKEN') });
  });

  it.each([
    [4004, 'token'],
    [4014, 'intents'],
  ])('names what close code %s means', async (code, kind) => {
    const standIn = await discord();
    let trying = true;
    const hangUp = () => {
      standIn.gateway.hangUp(code);
      if (trying) setImmediate(hangUp);
    };
    hangUp();
    const error = await failure({ api: standIn.api, token: standIn.token });
    trying = false;
    expect(error).toMatchObject({ kind });
  });

  it('says until when there are no sessions left', async () => {
    const standIn = await discord({ sessionsLeft: 0 });
    const error = await failure({ api: standIn.api, token: standIn.token });
    expect(error).toMatchObject({ kind: 'sessions', message: expect.stringMatching(/after \d{4}-/) });
  });

  it('says when it may not register its commands, with the invitation', async () => {
    const standIn = await discord();
    const guildId = '123456789012345678';
    const error = await failure({ api: standIn.api, token: standIn.token, guildId });
    expect(error.kind).toBe('permission');
    expect(error.message).toContain(`client_id=${standIn.applicationId}`);
    expect(standIn.gateway.connected).toBe(false);
  });

  it('says when there is nobody at the address', async () => {
    const error = await failure({ api: `http://127.0.0.1:${await freePort()}/api` });
    expect(error).toMatchObject({ kind: 'network', message: expect.stringContaining('ECONNREFUSED') });
  });

  it('says when Discord is down', async () => {
    const standIn = await discord();
    standIn.fault({ kind: 'status', status: 503, times: 20 });
    const error = await failure({ api: standIn.api, token: standIn.token });
    expect(error).toMatchObject({ kind: 'network', message: expect.stringContaining('503') });
  });

  it('does not wait for ever for a gateway that says nothing', async () => {
    const standIn = await discord();
    standIn.fault({ kind: 'slow', ms: 2000, route: '/gateway/bot' });
    const error = await failure({ api: standIn.api, token: standIn.token, waits: { start: 100 } });
    expect(error.kind).toBe('network');
  });
});

describe('while it runs', () => {
  it('rides out a rate limit and an error of the server', async () => {
    const standIn = await discord();
    await startBot(standIn, desk);
    standIn.fault({ kind: 'rateLimit', retryAfter: 0.1, route: '/callback' });
    expect((await ask(standIn).reply()).text).toContain('Monday');
    standIn.fault({ kind: 'status', status: 502, route: '/callback' });
    expect((await ask(standIn).reply()).text).toContain('Monday');
    expect(standIn.violations).toEqual([]);
  });

  it('logs a reply that Discord does not take in one line, and answers the next', async () => {
    const standIn = await discord({ windowMs: 200 });
    const { lines, counted } = await startBot(standIn, desk);
    standIn.fault({ kind: 'rateLimit', retryAfter: 60, route: '/callback' });
    await expect(ask(standIn).first).rejects.toThrow();
    standIn.fault({ kind: 'status', status: 500, route: '/callback', times: 4 });
    await expect(ask(standIn).first).rejects.toThrow();
    await expect.poll(() => counted).toEqual(['ask unsent', 'ask unsent']);
    const warnings = lines.filter(({ text }) => text.includes('not delivered'));
    expect(warnings.map(({ level }) => level)).toEqual(['warn', 'warn']);
    const [, token = ''] = /interactions\/\d+\/([^/]+)/.exec(standIn.requests.at(-1)?.path ?? '') ?? [];
    expect(JSON.stringify(lines)).not.toContain(token);
    expect((await ask(standIn).reply()).text).toContain('Monday');
  });

  it('survives an answer that comes too late', async () => {
    const standIn = await discord({ windowMs: 100 });
    let wait = 200;
    const slow = fakeDesk({
      respond: async () => {
        await new Promise((resolve) => setTimeout(resolve, wait));
        return answered([cite(article, 1)]);
      },
    });
    const { lines, counted } = await startBot(standIn, slow);
    await expect(ask(standIn).first).rejects.toThrow();
    await expect.poll(() => counted).toEqual(['ask unsent']);
    expect(lines.find(({ level }) => level === 'warn')?.text).toContain('10062');
    wait = 0;
    expect((await ask(standIn).reply()).text).toContain('Monday');
  });

  it('tells its owner when Discord has closed the connection for good', async () => {
    const standIn = await discord();
    const lost: GatewayError[] = [];
    await startBot(standIn, desk, { onLost: (error) => lost.push(error) });
    standIn.gateway.hangUp(4004);
    await expect.poll(() => lost.map(({ kind }) => kind)).toEqual(['token']);
  });

  it('keeps quiet about interactions that it does not know', async () => {
    const standIn = await discord();
    const { lines } = await startBot(standIn, desk);
    for (const data of [{ id: '1', token: 't', type: 5, data: {} }, { id: '2', token: 't', type: 77 }, {}]) {
      standIn.dispatch('INTERACTION_CREATE', data);
    }
    expect((await ask(standIn).reply()).text).toContain('Monday');
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a stop', () => {
  it('finishes what is under way, takes nothing new, and disconnects', async () => {
    const standIn = await discord();
    let finish: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = fakeDesk({ respond: () => held.then(() => answered([cite(article, 1)])) });
    const { host } = await startBot(standIn, slow, { waits: { deferAfter: 50 } });
    const asked = ask(standIn);
    expect((await asked.first).type).toBe(5);
    const stopped = host.stop();
    finish();
    expect((await asked.reply()).text).toContain('Monday');
    await stopped;
    expect(standIn.gateway.connected).toBe(false);
    expect(standIn.violations).toEqual([]);
  });

  it('does not wait for ever', async () => {
    const standIn = await discord();
    const stuck = fakeDesk({ respond: () => new Promise<never>(() => {}) });
    const { host } = await startBot(standIn, stuck, { waits: { deferAfter: 20, stop: 100 } });
    await ask(standIn).first;
    const started = performance.now();
    await host.stop();
    expect(performance.now() - started).toBeLessThan(2000);
    expect(standIn.gateway.connected).toBe(false);
  });
});

/** A port at which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
