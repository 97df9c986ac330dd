import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createCourier } from '../../src/discord/courier.ts';
import { createDeliveryRest } from '../../src/discord/courier-rest.ts';
import { channelMark } from '../../src/tracking/delivery/channel-mark.ts';
import type { Courier } from '../../src/tracking/delivery/delivery.ts';
import { closeAll, discord } from './bot.ts';
import { answered, articleOf, cite } from './sample.ts';
import type { StandIn, StandInOptions } from './standin/standin.ts';

const MARK = 'k3q9z0a1b2c3';
const MINUTES = 60_000;

interface Post {
  readonly standIn: StandIn;
  readonly courier: Courier;
  readonly channel: string;
  readonly lines: string[];
  readonly begun: Date;
}

async function open(options: StandInOptions = {}, token?: string): Promise<Post> {
  const standIn = await discord(options);
  const lines: string[] = [];
  const line = (fields: object, text: string) => void lines.push(`${text} ${JSON.stringify(fields)}`);
  const courier = createCourier({
    rest: createDeliveryRest(standIn.api, token ?? standIn.token),
    botId: standIn.botUser.id,
    token: token ?? standIn.token,
    log: { info: line, warn: line, error: line },
  });
  return { standIn, courier, channel: standIn.guild.channelId, lines, begun: new Date() };
}

const parcel = (target: string, body: Parameters<Courier['post']>[0]['body'] = 'A feed was given up.') => ({
  scope: '1',
  target,
  body,
  mark: MARK,
});

const ARTICLE = articleOf([['Talks began in the harbour.'], ['They ended at night.'], ['Nobody said why.']]);

const alert = answered([cite(ARTICLE, 1, [1, 1], ['harbour']), cite(ARTICLE, 2)], {
  title: 'New: harbour',
  actions: [{ label: 'About this alert', command: 'watch list', action: 'about', value: MARK }],
});

afterEach(closeAll);

describe('a posted message', () => {
  it('quotes as a reply does, pings nobody and carries its mark', async () => {
    const { standIn, courier, channel } = await open();
    const outcome = await courier.post(parcel(channel, alert));
    const [message] = standIn.messages(channel);
    expect(outcome).toEqual({ kind: 'done', message: message?.id });
    expect(message?.text).toContain('“Talks began in the **harbour**.”');
    expect(message?.buttons.map(({ customId }) => customId)).toContain(`act:watch list:about:${MARK}`);
    expect(message?.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(standIn.violations).toEqual([]);
  });

  it('shows what fits, counts the rest and offers no second page', async () => {
    const { standIn, courier, channel } = await open();
    const long = articleOf(
      Array.from({ length: 12 }, (_, index) => [`Number ${index} ${'word '.repeat(150)}ends here.`]),
    );
    const citations = long.paragraphs.map((_, index) => cite(long, index + 1));
    const groups = [{ heading: 'Also in Harbour Weekly', citations: citations.map((_, index) => index + 1) }];
    await courier.post(parcel(channel, answered(citations, { title: 'New', groups, total: 30 })));
    const [message] = standIn.messages(channel);
    const shown = message?.text.match(/Number \d+/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(1);
    expect(message?.text).toContain(`${30 - shown} more found`);
    expect(message?.buttons.map(({ label }) => label).join()).not.toMatch(/page|next/i);
    expect(standIn.violations).toEqual([]);
  });

  it('may be a line of ours, in which nothing is markup but the channel that it names', async () => {
    const { standIn, courier, channel } = await open();
    const text = `Alerts in ${channelMark(channel)} stopped: **“@everyone <#1>”** said [no](https://example.com).`;
    await courier.post(parcel(channel, text));
    const [message] = standIn.messages(channel);
    expect(message?.text).toContain(`Alerts in <#${channel}> stopped\\: \\*\\*“\\@everyone \\<\\#1\\>`);
    expect(message?.pings.everyone).toBe(false);
    expect(standIn.violations).toEqual([]);
  });

  it('goes to a person by direct message', async () => {
    const { standIn, courier } = await open();
    const outcome = await courier.post(parcel(`user:${standIn.person.id}`));
    expect(outcome.kind).toBe('done');
    expect(standIn.messages(standIn.person).map(({ text }) => text)).toEqual(['A feed was given up.']);
  });

  it('is brought up to date in place', async () => {
    const { standIn, courier, channel } = await open();
    await courier.post(parcel(channel, alert));
    const [before] = standIn.messages(channel);
    const more = { ...alert, citations: [...alert.citations, cite(ARTICLE, 3)], total: 3 };
    expect(await courier.edit(parcel(channel, more), before?.id ?? '')).toMatchObject({ kind: 'done' });
    const after = standIn.messages(channel);
    expect(after).toHaveLength(1);
    expect(after[0]?.text).toContain('Nobody said why.');
    expect(standIn.violations).toEqual([]);
  });
});

describe('a message whose answer was lost', () => {
  it.each([
    { kind: 'dropAnswer' },
    { kind: 'statusAfter', status: 502 },
  ] as const)('is there once when it is posted again within the minutes of its nonce: $kind', async (fault) => {
    const { standIn, courier, channel } = await open();
    standIn.fault({ ...fault, route: 'POST /channels' });
    expect(await courier.post(parcel(channel, alert))).toMatchObject({ kind: 'unknown' });
    const again = await courier.post(parcel(channel, alert));
    expect(again.kind).toBe('done');
    expect(standIn.messages(channel)).toHaveLength(1);
  });

  it('would be there twice once the nonce is forgotten, and so is sought', async () => {
    const { standIn, courier, channel, begun } = await open();
    standIn.fault({ kind: 'dropAnswer', route: 'POST /channels' });
    await courier.post(parcel(channel, alert));
    standIn.advance(6 * MINUTES);
    const [message] = standIn.messages(channel);
    expect(await courier.seek(parcel(channel), begun)).toEqual({ kind: 'found', message: message?.id });
    await courier.post(parcel(channel, alert));
    expect(standIn.messages(channel)).toHaveLength(2);
  });

  it('is sent once by one request, whatever the status', async () => {
    const { standIn, courier, channel } = await open();
    standIn.fault({ kind: 'status', status: 503, route: 'POST /channels', times: 5 });
    expect(await courier.post(parcel(channel))).toMatchObject({ kind: 'unknown', isGeneral: true });
    expect(standIn.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('a message that is sought', () => {
  it('is found among hundreds of others, on the last page', async () => {
    const { standIn, courier, channel, begun } = await open();
    for (let count = 0; count < 250; count++) standIn.say(`message ${count}`, { guild: standIn.guild });
    await courier.post(parcel(channel));
    expect(await courier.seek(parcel(channel), begun)).toMatchObject({ kind: 'found' });
  });

  it('is found by the number of its container alone, as a line of ours has no button', async () => {
    const { standIn, courier, channel, begun } = await open();
    await courier.post(parcel(channel));
    expect(standIn.messages(channel)[0]?.buttons).toEqual([]);
    expect(await courier.seek(parcel(channel), begun)).toMatchObject({ kind: 'found' });
    expect(await courier.seek({ target: channel, mark: 'zzzzzzzzzzzz' }, begun)).toEqual({ kind: 'absent' });
  });

  it('is not somebody else’s that says the same', async () => {
    const { standIn, courier, channel, begun } = await open();
    standIn.say(`A feed was given up. ${MARK}`, { guild: standIn.guild });
    expect(await courier.seek(parcel(channel), begun)).toEqual({ kind: 'absent' });
  });

  it('is not one from before', async () => {
    const { courier, channel, standIn } = await open();
    await courier.post(parcel(channel));
    standIn.advance(30 * MINUTES);
    const later = new Date(Date.now() + 30 * MINUTES);
    expect(await courier.seek(parcel(channel), later)).toEqual({ kind: 'absent' });
  });

  it('is found although this machine’s clock goes ten minutes ahead of Discord’s', async () => {
    const { standIn, channel } = await open();
    const now = () => new Date(Date.now() + 10 * MINUTES);
    const courier = createCourier({
      rest: createDeliveryRest(standIn.api, standIn.token),
      botId: standIn.botUser.id,
      token: standIn.token,
      log: { info() {}, warn() {}, error() {} },
      now,
    });
    await courier.post(parcel(channel));
    expect(await courier.seek(parcel(channel), now())).toMatchObject({ kind: 'found' });
  });

  it('cannot be told from absent where the history may not be read', async () => {
    const { standIn, courier, channel, begun } = await open();
    await courier.post(parcel(channel));
    standIn.setRights(channel, { history: false });
    expect(await courier.seek(parcel(channel), begun)).toMatchObject({ kind: 'unknown' });
  });

  it('is absent even then where nothing at all was written since', async () => {
    const { standIn, courier, channel } = await open();
    standIn.setRights(channel, { history: false });
    expect(await courier.seek(parcel(channel), new Date())).toEqual({ kind: 'absent' });
    standIn.say('before', { guild: standIn.guild });
    standIn.advance(10 * MINUTES);
    const since = new Date(Date.now() + 5 * MINUTES);
    expect(await courier.seek(parcel(channel), since)).toEqual({ kind: 'absent' });
  });

  it('is absent where all that was written since is deleted', async () => {
    const { standIn, courier, channel } = await open();
    standIn.say('before', { guild: standIn.guild });
    standIn.advance(10 * MINUTES);
    standIn.removeMessage(standIn.say('since', { guild: standIn.guild }).id);
    const since = new Date(Date.now() + 5 * MINUTES);
    expect(await courier.seek(parcel(channel), since)).toEqual({ kind: 'absent' });
  });

  it('cannot be told where too much was written', async () => {
    const { standIn, courier, channel, begun } = await open();
    for (let count = 0; count < 1001; count++) standIn.say('chatter', { guild: standIn.guild });
    expect(await courier.seek(parcel(channel), begun)).toMatchObject({ kind: 'unknown' });
  });

  it('cannot be told where the channel is hidden; is absent where the channel is gone', async () => {
    const { standIn, courier, begun } = await open();
    const hidden = standIn.addChannel(standIn.guild, 'hidden', { visible: false });
    expect(await courier.seek(parcel(hidden), begun)).toMatchObject({ kind: 'unknown' });
    standIn.removeChannel(hidden);
    expect(await courier.seek(parcel(hidden), begun)).toEqual({ kind: 'absent' });
  });

  it('is looked for again where the answer failed', async () => {
    const { standIn, courier, channel, begun } = await open();
    standIn.fault({ kind: 'status', status: 500, route: 'GET /channels' });
    expect(await courier.seek(parcel(channel), begun)).toMatchObject({ kind: 'later', isGeneral: true });
  });

  it('is looked for through a rate limit between two pages', async () => {
    const { standIn, courier, channel, begun } = await open();
    for (let count = 0; count < 150; count++) standIn.say('chatter', { guild: standIn.guild });
    await courier.post(parcel(channel));
    standIn.fault({ kind: 'rateLimit', retryAfter: 1.5, route: /GET .*messages/ });
    expect(await courier.seek(parcel(channel), begun)).toMatchObject({ kind: 'found' });
  });

  it('is found in direct messages', async () => {
    const { standIn, courier, begun } = await open();
    const target = `user:${standIn.person.id}`;
    await courier.post(parcel(target));
    expect(await courier.seek(parcel(target), begun)).toMatchObject({ kind: 'found' });
  });
});

describe('a channel that does not take a message', () => {
  it('is gone, hidden or closed: refused, each with its reason', async () => {
    const { standIn, courier } = await open();
    const { guild } = standIn;
    const hidden = standIn.addChannel(guild, 'hidden', { visible: false });
    const closed = standIn.addChannel(guild, 'closed', { writable: false });
    const outcomes = await Promise.all(
      ['1234', hidden, closed].map((target) => courier.post(parcel(target))),
    );
    expect(outcomes).toEqual([
      { kind: 'refused', what: 'target', reason: 'The channel is gone.' },
      { kind: 'refused', what: 'target', reason: 'Dateline may not see the channel.' },
      { kind: 'refused', what: 'target', reason: 'Dateline may not post in the channel.' },
    ]);
  });

  it('may be somebody who does not take direct messages, or is nobody', async () => {
    const { standIn, courier } = await open();
    standIn.setRights(standIn.person, { writable: false });
    const refused = { kind: 'refused', what: 'target', reason: expect.stringContaining('this person') };
    expect(await courier.post(parcel(`user:${standIn.person.id}`))).toEqual(refused);
    expect(await courier.post(parcel('user:123'))).toEqual(refused);
  });

  it('is an archived thread, which is opened again', async () => {
    const { standIn, courier } = await open();
    const thread = standIn.addThread(standIn.guild, 'talks');
    standIn.setThread(thread, { archived: true });
    expect(await courier.post(parcel(thread))).toMatchObject({ kind: 'done' });
    expect(standIn.messages(thread)).toHaveLength(1);
  });

  it('is a locked thread, archived or not: refused', async () => {
    const { standIn, courier } = await open();
    const thread = standIn.addThread(standIn.guild, 'talks');
    standIn.setThread(thread, { archived: true, locked: true });
    expect(await courier.post(parcel(thread))).toMatchObject({ kind: 'refused', what: 'target' });
    standIn.setThread(thread, { archived: false, locked: true });
    expect(await courier.post(parcel(thread))).toMatchObject({ reason: 'The thread is locked.' });
    expect(standIn.messages(thread)).toEqual([]);
  });

  it.each([
    [400, 200_000, { kind: 'refused', what: 'message' }],
    [400, 50_035, { kind: 'refused', what: 'message' }],
    [403, 20_016, { kind: 'later', isGeneral: false }],
    [403, 0, { kind: 'later', isGeneral: true }],
    [403, 999_999, { kind: 'refused', what: 'target' }],
    [401, 0, { kind: 'later', isGeneral: true, reason: 'Discord does not accept the bot’s token.' }],
  ])('answers %i with code %i', async (status, code, outcome) => {
    const { standIn, courier, channel, lines } = await open();
    standIn.fault({ kind: 'refusal', status, code, route: 'POST /channels' });
    expect(await courier.post(parcel(channel))).toMatchObject(outcome);
    expect(lines).toHaveLength(1);
    // Whatever it was, it is over: a token that was not taken once is shown again.
    expect(await courier.post(parcel(channel))).toMatchObject({ kind: 'done' });
  });

  it('is told of in the log without the words of the message or the token', async () => {
    const { standIn, courier, channel, lines } = await open();
    standIn.fault({ kind: 'refusal', status: 400, code: 50_035, route: 'POST /channels' });
    await courier.post(parcel(channel, alert));
    expect(lines.join()).toContain('50035');
    expect(lines.join()).not.toMatch(/harbour|Talks/);
    expect(lines.join()).not.toContain(standIn.token);
  });
});

describe('a rate limit', () => {
  it('of the channel holds that channel, until the moment that Discord says', async () => {
    const { standIn, courier, channel } = await open();
    standIn.fault({ kind: 'rateLimit', retryAfter: 30, route: 'POST /channels' });
    const outcome = await courier.post(parcel(channel));
    expect(outcome).toMatchObject({ kind: 'later', isGeneral: false });
    const wait = outcome.kind === 'later' ? Number(outcome.after) - Date.now() : 0;
    expect(wait).toBeGreaterThan(28_000);
    expect(wait).toBeLessThan(31_000);
    expect(standIn.requests).toHaveLength(1);
  });

  it('of the whole bot holds all', async () => {
    const { standIn, courier, channel } = await open();
    standIn.fault({ kind: 'rateLimit', retryAfter: 30, scope: 'global', route: 'POST /channels' });
    expect(await courier.post(parcel(channel))).toMatchObject({ kind: 'later', isGeneral: true });
  });
});

describe('a Discord that cannot be reached', () => {
  it('has posted nothing where no connection was made', async () => {
    const port = await freePort();
    const lines: string[] = [];
    const line = (fields: object) => void lines.push(JSON.stringify(fields));
    const courier = createCourier({
      rest: createDeliveryRest(`http://127.0.0.1:${port}/api`, 'abc'),
      botId: '1',
      token: 'abc',
      log: { info: line, warn: line, error: line },
    });
    expect(await courier.post(parcel('123'))).toMatchObject({ kind: 'later', isGeneral: true });
    expect(await courier.post(parcel('user:123'))).toMatchObject({ kind: 'later', isGeneral: true });
  });

  it('may have posted where the connection ended', async () => {
    const { standIn, courier, channel } = await open();
    standIn.fault({ kind: 'drop', route: 'POST /channels' });
    expect(await courier.post(parcel(channel))).toMatchObject({ kind: 'unknown' });
  });

  it('has posted nothing where the connection ended while direct messages were opened', async () => {
    const { standIn, courier } = await open();
    standIn.fault({ kind: 'drop', route: 'POST /users/@me/channels' });
    expect(await courier.post(parcel(`user:${standIn.person.id}`))).toMatchObject({ kind: 'later' });
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
