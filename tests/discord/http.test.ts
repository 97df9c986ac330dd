import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Request } from '../../src/desk/desk.ts';
import { closeAll, discord } from './bot.ts';
import { startHttpBot } from './http-bot.ts';
import { answered, articleOf, cite, fakeDesk } from './sample.ts';

afterEach(closeAll);

const article = articleOf([
  ['Talks were planned.'],
  ['The talks began on Monday.', 'They went on.'],
  ['Nobody left early.'],
]);
const monday = cite(article, 2, [1, 1], ['began']);
const QUESTION = 'When did the *talks* begin?';
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const PING = JSON.stringify({ id: '1', application_id: '2', type: 1 });

function listening(respond: (request: Request) => Answer | Promise<Answer>, articles = [article]) {
  const requests: Request[] = [];
  const desk = fakeDesk({
    articles,
    respond: async (request) => {
      requests.push(request);
      return respond(request);
    },
  });
  return { desk, requests };
}

const ask = { kind: 'command', name: 'ask', options: { question: QUESTION } } as const;

describe('a request', () => {
  const opened = async (options = {}) => {
    const standIn = await discord();
    const { desk, requests } = listening(() => answered([monday]));
    return { standIn, requests, ...(await startHttpBot(standIn, desk, options)) };
  };

  it('that pings is answered, with PONG', async () => {
    const { standIn } = await opened();
    expect(await standIn.post(PING)).toMatchObject({ status: 200, body: '{"type":1}' });
  });

  it.each([
    ['is signed with another key', { signature: 'ab'.repeat(64) }],
    ['has no whole signature', { signature: 'ab'.repeat(63) }],
    ['has a longer signature', { signature: 'ab'.repeat(65) }],
    ['has a signature that is no number', { signature: 'zz'.repeat(64) }],
    ['has no signature', { signature: '' }],
    ['has no time', { timestamp: '' }],
    ['has a time that is no number', { timestamp: 'now' }],
    ['is five minutes old', { timestamp: String(Math.floor(Date.now() / 1000) - 310) }],
    ['comes from the future', { timestamp: String(Math.floor(Date.now() / 1000) + 310) }],
  ])('that %s is refused with 401', async (_what, signing) => {
    const { standIn, requests } = await opened();
    expect((await standIn.post(PING, signing)).status).toBe(401);
    expect(requests).toEqual([]);
  });

  it('that was signed at another time is told to the operator once, since the clock may be wrong', async () => {
    let ahead = 0;
    const { standIn, lines } = await opened({ clock: () => Date.now() + ahead });
    ahead = 400_000;
    expect((await standIn.post(PING)).status).toBe(401);
    expect((await standIn.post(PING)).status).toBe(401);
    const told = lines.filter(({ text }) => text.includes('clock'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toMatch(/"seconds":(?:399|400|401)/);
  });

  it.each<[string, number, (timestamp: string) => { readonly body?: string; readonly timestamp?: string }]>([
    ['as it was signed', 200, () => ({})],
    ['with another body', 401, () => ({ body: `${PING} ` })],
    ['with another time', 401, (timestamp) => ({ timestamp: String(Number(timestamp) + 1) })],
  ])('that comes %s gets %s', async (_what, expected, change) => {
    const { standIn, url } = await opened();
    const { timestamp, signature } = standIn.sign(PING);
    const sent = { body: PING, timestamp, ...change(timestamp) };
    const { status } = await fetch(url, {
      method: 'POST',
      body: sent.body,
      headers: { 'x-signature-ed25519': signature, 'x-signature-timestamp': sent.timestamp },
    });
    expect(status).toBe(expected);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '"a"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['of no type', '{"id":"1"}'],
    ['without an id', '{"type":2,"token":"a","application_id":"1"}'],
    ['with a token that would lead elsewhere', '{"type":2,"id":"1","application_id":"1","token":"../.."}'],
    ['an interaction without anything', '{"type":2,"id":"1","application_id":"1","token":"a"}'],
    ['a press of nothing', '{"type":3,"id":"1","application_id":"1","token":"a","data":{}}'],
    ['of a type that nobody knows', '{"type":99,"id":"1","application_id":"1","token":"a"}'],
    ['a form that nobody has opened', '{"type":5,"id":"1","application_id":"1","token":"a","data":{}}'],
  ])('that is signed and %s is refused with 400', async (_what, body) => {
    const { standIn } = await opened();
    expect((await standIn.post(body)).status).toBe(400);
    expect((await standIn.post(PING)).status).toBe(200);
  });

  it('that is signed and anything at all is answered with 200 or 400', async () => {
    const { standIn } = await opened();
    const base = { id: '1', application_id: '1', token: 'a' };
    const anything = fc.dictionary(
      fc.constantFrom('data', 'member', 'user', 'guild_id', 'channel', 'message', 'context'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const type = fc.constantFrom<unknown>(1, 2, 3, 4, 5, 6, -1, 2.5, '2', null);
    await fc.assert(
      fc.asyncProperty(type, anything, async (type, fields) => {
        const { status } = await standIn.post(JSON.stringify({ ...fields, ...base, type }));
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 150 },
    );
    expect((await standIn.post(PING)).status).toBe(200);
  });

  it('that is not signed, whatever it says of itself, is answered with 401', async () => {
    const { standIn, requests } = await opened();
    const header = fc.stringMatching(/^[\x21-\x7e]{0,140}$/);
    await fc.assert(
      fc.asyncProperty(header, header, async (signature, timestamp) => {
        expect((await standIn.post(PING, { signature, timestamp })).status).toBe(401);
      }),
      { numRuns: 100 },
    );
    expect(requests).toEqual([]);
  });

  it('that is not posted, or too large, is refused', async () => {
    const { standIn, url } = await opened();
    const got = await fetch(url);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await standIn.post('x'.repeat(600_000))).status).toBe(413);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const endless = await fetch(url, {
      method: 'POST',
      headers: { 'x-signature-ed25519': 'ab'.repeat(64), 'x-signature-timestamp': timestamp },
      duplex: 'half',
      body: new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(65_536)) }),
    } as RequestInit).then(
      ({ status }) => status,
      // The connection may be gone before all has been sent.
      () => 413,
    );
    expect(endless).toBe(413);
    expect((await standIn.post(PING)).status).toBe(200);
  });

  it('finds nobody any more once the host has stopped', async () => {
    const { standIn, host } = await opened();
    await host.stop();
    expect((await standIn.post(PING)).status).toBe(503);
  });
});

describe('an interaction', () => {
  it('reaches the desk with its options and its server, and the answer reaches the user', async () => {
    const standIn = await discord();
    const { desk, requests } = listening(() => answered([monday], { title: QUESTION }));
    const { counted, lines } = await startHttpBot(standIn, desk);
    const { guild } = standIn;
    const options = { question: QUESTION, source: 'Harbour Daily', limit: 3 };
    const asked = standIn.interact({ kind: 'command', name: 'ask', options, guild });
    const reply = await asked.reply();
    const asker = { ...standIn.person, mayManage: false };
    const from = { scope: guild.id, asker, channel: guild.channelId };
    expect(requests).toEqual([
      { command: 'ask', options, ...from, now: new Date('2013-07-12T12:00:00Z'), offset: 0 },
    ]);
    expect(reply.text).toContain('“The talks **began** on Monday.”');
    expect(reply).toMatchObject({ ephemeral: false, componentsV2: true });
    expect(counted).toEqual(['ask answered']);
    expect(standIn.requests.filter(({ path }) => /interactions|webhooks/.test(path))).toEqual([]);
    expect(JSON.stringify(lines)).not.toContain(standIn.token);
    expect(standIn.violations).toEqual([]);
  });

  it.each<[string, Answer]>([
    ['answered', answered([monday])],
    [
      'nothing',
      { status: 'nothing', title: 'q', text: 'The articles do not say.', citations: [monday], notes: [] },
    ],
    ['refused', { status: 'refused', reason: 'No.' }],
    ['done', { status: 'done', title: 'Help', text: 'I answer.', rows: [] }],
  ])('may come to %s, private where that was asked for', async (_status, answer) => {
    const standIn = await discord();
    await startHttpBot(standIn, listening(() => answer).desk);
    const asked = standIn.interact({ ...ask, options: { question: 'q', private: true } });
    expect((await asked.reply()).ephemeral).toBe(true);
    expect((await asked.first).type).toBe(4);
    expect(standIn.violations).toEqual([]);
  });

  it('that completes an option gets choices', async () => {
    const standIn = await discord();
    const desk = fakeDesk({ complete: async () => [{ name: 'Harbour Daily', value: 'Harbour Daily' }] });
    await startHttpBot(standIn, desk);
    const typed = standIn.interact({ kind: 'autocomplete', name: 'ask', focused: 'source', typed: 'Har' });
    expect(await typed.choices()).toEqual([{ name: 'Harbour Daily', value: 'Harbour Daily' }]);
    expect(standIn.violations).toEqual([]);
  });

  it.each([false, true])('that takes longer is deferred and then edited (private: %s)', async (privately) => {
    const standIn = await discord();
    const { desk } = listening(async () => {
      await sleep(150);
      return answered([monday]);
    });
    await startHttpBot(standIn, desk, { waits: { deferAfter: 50 } });
    const asked = standIn.interact({ ...ask, options: { question: 'q', private: privately } });
    expect(await asked.first).toMatchObject({ type: 5, ephemeral: privately });
    const reply = await asked.reply();
    expect(reply).toMatchObject({ ephemeral: privately, componentsV2: true, thinking: false });
    expect(reply.text).toContain('Monday');
    expect(standIn.violations).toEqual([]);
  });

  it('is edited once Discord knows of the deferral, however long that takes it', async () => {
    const standIn = await discord({ settlingMs: 600 });
    const { desk } = listening(async () => {
      await sleep(60);
      return answered([monday]);
    });
    await startHttpBot(standIn, desk, { waits: { deferAfter: 50 } });
    const reply = await standIn.interact(ask).reply();
    expect(reply.text).toContain('Monday');
    expect(new Set(standIn.violations.map(({ rule }) => rule))).toEqual(new Set(['not-acknowledged']));
  });

  it('that meets a bug gets an id, which the log has with the bug', async () => {
    const standIn = await discord();
    const { desk } = listening(() => {
      throw new Error(`broken with ${standIn.token}`);
    });
    const { lines } = await startHttpBot(standIn, desk);
    const reply = await standIn.interact(ask).reply();
    const id = /Something went wrong \(id (\w+)\)/.exec(reply.text)?.[1];
    expect(id).toBeDefined();
    expect(lines.find(({ level }) => level === 'error')?.text).toContain(`"id":"${id}"`);
    expect(JSON.stringify(lines)).not.toContain(standIn.token);
    expect(standIn.violations).toEqual([]);
  });

  it('whose sender has hung up is not answered, and told', async () => {
    const standIn = await discord({ windowMs: 100 });
    const { desk } = listening(async () => {
      await sleep(300);
      return answered([monday]);
    });
    const { counted } = await startHttpBot(standIn, desk);
    await expect(standIn.interact(ask).first).rejects.toThrow('not taken');
    await expect.poll(() => counted).toEqual(['ask unsent']);
  });

  it('is turned away where somebody asks too much', async () => {
    const standIn = await discord();
    const { desk } = listening(() => answered([monday]));
    await startHttpBot(standIn, desk, { limits: { user: 1, server: 0 } });
    await standIn.interact(ask).reply();
    expect((await standIn.interact(ask).reply()).text).toContain('Ask again in');
    expect(standIn.violations).toEqual([]);
  });
});

describe('a press', () => {
  it('changes its message at once, or late', async () => {
    const standIn = await discord();
    const long = articleOf(Array.from({ length: 9 }, (_, at) => [`Sentence ${at} ${'much '.repeat(180)}.`]));
    const every = long.paragraphs.map((_, index) => cite(long, index + 1));
    let wait = 0;
    const { desk } = listening(
      async ({ offset = 0 }) => {
        await sleep(wait);
        return answered(every.slice(offset, offset + 5), { title: 'q', offset, total: every.length });
      },
      [long],
    );
    await startHttpBot(standIn, desk, { waits: { deferAfter: 50 } });
    const reply = await standIn.interact({ ...ask, options: { question: 'q' } }).reply();
    const pressed = standIn.interact({ kind: 'button', message: reply, button: 'Next page' });
    expect((await pressed.first).type).toBe(7);
    const next = await pressed.reply();
    expect(next).toMatchObject({ id: reply.id, text: expect.stringContaining('4–6 of 9') });
    wait = 150;
    const late = standIn.interact({ kind: 'button', message: next, button: 'Next page' });
    expect((await late.first).type).toBe(6);
    await expect.poll(() => standIn.message(reply.id)?.text).toContain('7–9 of 9');
    expect(standIn.violations).toEqual([]);
  });

  it('leaves its message as it was where there is a bug late, and says so to the presser', async () => {
    const standIn = await discord();
    let isBroken = false;
    const every = article.paragraphs.map((_, index) => cite(article, index + 1));
    const { desk } = listening(async () => {
      if (isBroken) {
        await sleep(100);
        throw new Error('broken');
      }
      return answered(every.slice(0, 2), { title: 'q', total: 9 });
    });
    await startHttpBot(standIn, desk, { waits: { deferAfter: 50 } });
    const reply = await standIn.interact({ ...ask, options: { question: 'q' } }).reply();
    isBroken = true;
    const pressed = standIn.interact({ kind: 'button', message: reply, button: 'Next page' });
    const [failed] = await pressed.followUps(1);
    expect(failed).toMatchObject({ ephemeral: true, text: expect.stringContaining('Something went wrong') });
    expect(standIn.message(reply.id)?.text).toBe(reply.text);
    expect(standIn.violations).toEqual([]);
  });
});

describe('a reply with files', () => {
  const file = { name: 'list.csv', data: new TextEncoder().encode('a,b\n') };
  const done: Answer = { status: 'done', title: 'List', text: 'Here it is.', rows: [], files: [file] };

  it.each([
    false,
    true,
  ])('is announced and follows, since Discord may refuse it inline (private: %s)', async (privately) => {
    const standIn = await discord();
    await startHttpBot(standIn, listening(() => done).desk);
    const asked = standIn.interact({ ...ask, options: { question: 'q', private: privately } });
    expect(await asked.first).toMatchObject({ type: 5, ephemeral: privately });
    expect(await asked.reply()).toMatchObject({ files: ['list.csv'], ephemeral: privately });
    expect(standIn.violations).toEqual([]);
  });
});

describe('a start', () => {
  const start = async (options: Parameters<typeof startHttpBot>[2]) => {
    const standIn = await discord();
    return { standIn, started: startHttpBot(standIn, fakeDesk(), { isEndpoint: false, ...options }) };
  };

  it('registers the commands, and says where the bot can be added', async () => {
    const { standIn, started } = await start({});
    const { host, lines } = await started;
    expect(standIn.commands().map(({ name }) => name)).toEqual(['ask', 'help']);
    expect(host.invitation).toContain(`client_id=${standIn.applicationId}`);
    expect(lines.some(({ text }) => text.includes('Interactions Endpoint URL'))).toBe(true);
  });

  it('has nothing to say of an endpoint that is set', async () => {
    const { standIn, started } = await start({});
    const { url } = await started;
    await standIn.setEndpoint(url);
    const { lines } = await startHttpBot(standIn, fakeDesk(), { isEndpoint: false });
    expect(lines.map(({ text }) => text.split(' {')[0])).toEqual(['commands unchanged']);
  });

  it('leaves the commands, and what there is to say, to another process where it is told to', async () => {
    const { standIn, started } = await start({ registers: false });
    const { lines } = await started;
    expect([standIn.commands(), lines]).toEqual([[], []]);
  });

  it('is refused with the key of another application', async () => {
    const { started } = await start({ publicKey: 'ab'.repeat(32) });
    await expect(started).rejects.toMatchObject({
      name: 'GatewayError',
      message: expect.stringContaining('DISCORD_PUBLIC_KEY'),
    });
  });

  it('is refused with a wrong token, in words that do not hold it', async () => {
    const { started } = await start({ token: 'a.wrong.token' });
    await expect(started).rejects.toMatchObject({ kind: 'token' });
    await expect(started).rejects.not.toMatchObject({ message: expect.stringContaining('a.wrong.token') });
  });

  it('asks which servers the bot is in, all pages of them', async () => {
    const standIn = await discord({ guilds: Array.from({ length: 401 }, (_, at) => `Server ${at}`) });
    const told: (readonly string[])[] = [];
    await startHttpBot(standIn, fakeDesk(), { servers: { presentIn: (ids) => told.push(ids) } });
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]).toEqual(standIn.guilds.map(({ id }) => id));
    expect(standIn.violations).toEqual([]);
  });
});
