import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { closeAll } from './bot.ts';
import { chattyBot as bot, monday, repliesOf, reply, settled } from './chatting.ts';

afterEach(closeAll);

describe('a message that mentions the bot', () => {
  it('is answered in place, for everybody, and pings nobody', async () => {
    const { standIn, requests, name, guild, counted } = await bot();
    const said = standIn.say(`${name} when did the talks begin?`, { guild });
    const answer = await reply(standIn, guild);
    expect(requests).toMatchObject([
      { command: 'when', options: { question: 'when did the talks begin?' }, scope: guild.id },
    ]);
    expect(answer).toMatchObject({ ephemeral: false, componentsV2: true });
    expect(answer.text).toContain('The talks');
    expect(answer.raw.message_reference).toMatchObject({ message_id: said.id });
    expect(answer.pings).toEqual({ everyone: false, users: [], roles: [] });
    await expect.poll(() => counted).toEqual(['mention answered']);
    expect(standIn.violations).toEqual([]);
  });

  it('has buttons that work', async () => {
    const { standIn, name, guild } = await bot();
    standIn.say(`${name} when did the talks begin?`, { guild });
    const message = await reply(standIn, guild);
    const button = message.buttons.find(({ customId }) => customId?.startsWith('context:'))?.customId ?? '';
    const pressed = await standIn.interact({ kind: 'button', message, button, guild }).reply();
    expect(pressed.ephemeral).toBe(true);
    expect(pressed.text).toContain('They went on.');
    expect(standIn.violations).toEqual([]);
  });

  it.each<[string, Answer, string]>([
    [
      'nothing',
      { status: 'nothing', title: 'q', text: 'They do not say.', citations: [], notes: [] },
      'not say',
    ],
    ['refused', { status: 'refused', reason: 'The question is empty.' }, 'is empty'],
  ])('is answered where that is %s', async (_status, answer, words) => {
    const { standIn, name, guild } = await bot(() => answer);
    standIn.say(`${name} who came?`, { guild });
    expect((await reply(standIn, guild)).text).toContain(words);
    expect(standIn.violations).toEqual([]);
  });

  it('is answered with an id where that is a bug', async () => {
    const { standIn, name, guild, lines } = await bot(() => Promise.reject(new Error('broken')));
    standIn.say(`${name} who came?`, { guild });
    const id = /Something went wrong \(id (\w+)\)/.exec((await reply(standIn, guild)).text)?.[1];
    expect(lines.find(({ level }) => level === 'error')?.text).toContain(`"id":"${id}"`);
    expect(standIn.violations).toEqual([]);
  });

  it('is refused politely where it is longer than a question may be', async () => {
    const { standIn, name, guild } = await bot(({ options }) => ({
      status: 'refused',
      reason: `The question has ${String(options.question).length} characters.`,
    }));
    standIn.say(`${name} who ${'really '.repeat(250)} came?`, { guild });
    expect((await reply(standIn, guild)).text).toMatch(/has 1\d{3} characters/);
    expect(standIn.violations).toEqual([]);
  });

  it('shows that the bot is writing, where that takes a while', async () => {
    const { standIn, name, guild } = await bot(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1300));
      return monday;
    });
    standIn.say(`${name} who came?`, { guild });
    await reply(standIn, guild);
    const typing = () => standIn.requests.filter(({ route }) => route === '/channels/:channel/typing');
    expect(typing()).toHaveLength(1);
    expect(standIn.violations).toEqual([]);
  });

  it('in direct messages needs no mention, and asks the shared articles alone', async () => {
    const { standIn, requests, name, counted } = await bot();
    standIn.say('where were the talks?');
    await reply(standIn, standIn.person);
    standIn.say(`${name} where were they?`);
    await reply(standIn, standIn.person, 2);
    expect(requests).toMatchObject([
      { command: 'where', options: { question: 'where were the talks?' }, scope: 'shared' },
      { command: 'where', options: { question: 'where were they?' }, scope: 'shared' },
    ]);
    await expect.poll(() => counted).toEqual(['direct answered', 'direct answered']);
    expect(standIn.violations).toEqual([]);
  });

  it('answers a reply to the bot when that asks something', async () => {
    const { standIn, requests, name, guild } = await bot();
    standIn.say(`${name} who came?`, { guild });
    const first = await reply(standIn, guild);
    standIn.say('and when did they leave?', { guild, replyTo: first });
    await reply(standIn, guild, 2);
    standIn.say('great, thanks', { guild, replyTo: first });
    standIn.say('and who left?', { guild, replyTo: first, pings: false });
    await settled(standIn);
    expect(requests.map(({ options }) => options.question)).toEqual([
      'who came?',
      'and when did they leave?',
      undefined,
    ]);
    expect(repliesOf(standIn, guild)).toHaveLength(2);
  });
});

describe('a channel that does not take the reply', () => {
  it('is named once in the log, and the next one is answered', async () => {
    const { standIn, name, guild, lines, counted } = await bot();
    const closed = standIn.addChannel(guild, 'announcements', { writable: false });
    for (let time = 0; time < 3; time++) standIn.say(`${name} who came?`, { guild, channel: closed });
    await expect.poll(() => counted).toEqual(Array.from({ length: 3 }, () => 'mention unsent'));
    expect(lines.filter(({ level }) => level === 'warn').map(({ text }) => text)).toEqual([
      expect.stringContaining('50013'),
    ]);
    standIn.say(`${name} who came?`, { guild });
    expect((await reply(standIn, guild)).text).toContain('Monday');
  });

  it('may have been deleted meanwhile', async () => {
    let finish: () => void = () => {};
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { standIn, requests, name, guild, lines, counted } = await bot(() => waiting.then(() => monday));
    const gone = standIn.addChannel(guild, 'gone');
    standIn.say(`${name} who came?`, { guild, channel: gone });
    await expect.poll(() => requests.length).toBe(1);
    standIn.removeChannel(gone);
    finish();
    await expect.poll(() => counted).toEqual(['mention unsent']);
    expect(lines.find(({ level }) => level === 'warn')?.text).toContain('10003');
  });

  it('may keep its history from the bot: then the reply points at nothing', async () => {
    const { standIn, name, guild } = await bot();
    const channel = standIn.addChannel(guild, 'whispers', { history: false });
    standIn.say(`${name} who came?`, { guild, channel });
    const answer = await reply(standIn, channel);
    expect(answer.text).toContain('Monday');
    expect(answer.raw.message_reference).toBeUndefined();
  });

  it('may be rate limited, for a moment or for longer than anybody waits', async () => {
    const { standIn, name, guild, lines, counted } = await bot();
    const route = '/messages';
    standIn.fault({ kind: 'rateLimit', retryAfter: 0.1, route });
    standIn.say(`${name} who came?`, { guild });
    await reply(standIn, guild);
    standIn.fault({ kind: 'rateLimit', retryAfter: 600, route });
    standIn.say(`${name} who came?`, { guild });
    await expect.poll(() => counted).toEqual(['mention answered', 'mention unsent']);
    expect(lines.filter(({ text }) => text.includes('not delivered'))).toHaveLength(1);
    expect(standIn.violations).toEqual([]);
  });

  it('is sent the reply again after an error, so that there is never more than one', async () => {
    const { standIn, name, guild } = await bot();
    standIn.fault({ kind: 'status', status: 502, route: '/messages' });
    const { id } = standIn.say(`${name} who came?`, { guild });
    await reply(standIn, guild);
    const posts = standIn.requests.filter(({ route }) => route === '/channels/:channel/messages');
    expect(posts.map(({ status }) => status)).toEqual([502, 200]);
    for (const { body } of posts) expect(body).toMatchObject({ nonce: id, enforce_nonce: true });
    expect(standIn.violations).toEqual([]);
  });
});
