import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Request } from '../../src/desk/desk.ts';
import type { GatewayOptions } from '../../src/discord/gateway.ts';
import { closeAll, discord, startBot } from './bot.ts';
import { ASK, answered, articleOf, cite, fakeDesk, HELP } from './sample.ts';
import type { Guild, Message, Person, StandIn } from './standin/standin.ts';

afterEach(closeAll);

const article = articleOf([['The talks began on Monday.', 'They went on.']]);
const monday = answered([cite(article, 1)], { title: 'When did the talks begin?' });
const COMMANDS = [ASK, HELP, ...['who', 'when', 'where', 'search'].map((name) => ({ ...ASK, name }))];
const PEOPLE = ['Wang Yang', 'Jacob J. Lew', 'Will Smith', 'Bob Hope'];

/** A bot over a desk that remembers what it was asked, and knows some people. */
async function bot(
  respond: (request: Request) => Answer | Promise<Answer> = () => monday,
  options: Partial<GatewayOptions> = {},
) {
  const standIn = await discord();
  const requests: Request[] = [];
  const desk = fakeDesk({
    commands: COMMANDS,
    articles: [article],
    respond: async (request) => {
      requests.push(request);
      return respond(request);
    },
  });
  const named = async (_field: string, typed: string) =>
    PEOPLE.filter((name) => name.toLowerCase().includes(typed.toLowerCase()));
  desk.archive.complete = async (field, typed) =>
    (await named(field, typed)).map((text) => ({ text, key: null, articles: 1 }));
  const started = await startBot(standIn, desk, options);
  const name = `<@${standIn.botUser.id}>`;
  return { standIn, requests, name, guild: standIn.guild, ...started };
}

const repliesOf = (standIn: StandIn, where: Guild | Person | string) =>
  standIn.messages(where).filter(({ authorId }) => authorId === standIn.botUser.id);

/** The bot's next message there. */
async function reply(standIn: StandIn, where: Guild | Person | string, count = 1): Promise<Message> {
  await expect.poll(() => repliesOf(standIn, where).length, { timeout: 5000 }).toBe(count);
  const last = repliesOf(standIn, where).at(-1);
  if (last === undefined) throw new Error('there is a reply');
  return last;
}

/** Everything that was sent before has been answered, if it is answered at all. */
async function settled(standIn: StandIn): Promise<void> {
  await standIn.interact({ kind: 'command', name: 'help' }).reply();
}

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

describe('the command', () => {
  it.each([
    ['who co-chairs the talks?', 'who', 'who co-chairs the talks?'],
    ['Who’s Wang Yang', 'who', 'Who’s Wang Yang'],
    ['whose idea was it?', 'ask', 'whose idea was it?'],
    ['When did it start', 'when', 'When did it start'],
    ['where was it?', 'where', 'where was it?'],
    ['why did they leave?', 'ask', 'why did they leave?'],
    ['did anybody leave', 'ask', 'did anybody leave'],
    ['in which city were the talks', 'ask', 'in which city were the talks'],
    ['Wang Yang?', 'ask', 'Wang Yang?'],
    ['Wang Yang', 'who', 'Wang Yang'],
    ['wang yang', 'who', 'wang yang'],
    ['Lew', 'who', 'Lew'],
    ['Will Smith', 'who', 'Will Smith'],
    ['will they go on', 'ask', 'will they go on'],
    ['hope', 'search', 'hope'],
    ['Angela Merkel', 'search', 'Angela Merkel'],
    ['human rights', 'search', 'human rights'],
    ['whoever came', 'search', 'whoever came'],
  ])('for “%s” is /%s', async (words, command, question) => {
    const { standIn, requests } = await bot();
    standIn.say(words);
    await reply(standIn, standIn.person);
    expect(requests).toMatchObject([{ command, options: { question } }]);
  });

  it('may be written as a command line, options and all', async () => {
    const { standIn, requests, name, guild } = await bot();
    standIn.say(`${name} /search human rights source:"Harbour Daily" limit:3`, { guild });
    const answer = await reply(standIn, guild);
    expect(requests).toMatchObject([
      { command: 'search', options: { question: 'human rights', source: 'Harbour Daily', limit: '3' } },
    ]);
    standIn.say(`${name} </who:123456789012345678> Wang Yang`, { guild });
    await reply(standIn, guild, 2);
    expect(requests[1]).toMatchObject({ command: 'who', options: { question: 'Wang Yang' } });
    expect(answer.text).toContain('Harbour Daily');
  });

  it('that there is none of is named, with those that there are', async () => {
    const { standIn, requests, name, guild } = await bot();
    standIn.say(`${name} /whom Wang`, { guild });
    const answer = await reply(standIn, guild);
    expect(answer.text).toContain('There is no command /whom.');
    expect(answer.ephemeral).toBe(false);
    expect(requests).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });

  it.each([
    ['BOT, who came?', 'who came?'],
    ['Hi BOT! who came?', 'who came?'],
    ['BOT hello, who came?', 'who came?'],
    ['who came, BOT?', 'who came?'],
    ['who came BOT ?', 'who came?'],
    ['who BOT came?', 'who came?'],
    ['BOT\n\nwho\ncame?', 'who came?'],
    ['BOT who is <@ADA>?', 'who is Ada?'],
    ['BOT who <@&123456789012345678> came <a:wave:123456789012345678>?', 'who came?'],
    ['BOT who is Hello Kitty?', 'who is Hello Kitty?'],
    ['BOT **who** came ||to ~~the~~ talks||?', 'who came to the talks?'],
  ])('gets the words of “%s” without the mention', async (said, question) => {
    const { standIn, requests, name, guild } = await bot();
    standIn.say(said.replace('BOT', name).replace('ADA', standIn.person.id), { guild });
    await reply(standIn, guild);
    expect(requests[0]?.options.question).toBe(question);
  });
});

describe('a message that is not for the bot', () => {
  it.each<[string, (standIn: StandIn, name: string) => void]>([
    ['names nobody', (standIn) => standIn.say('who came?', { guild: standIn.guild })],
    [
      'names somebody else',
      (standIn) => standIn.say(`<@${standIn.person.id}> who came?`, { guild: standIn.guild }),
    ],
    ['is to everybody', (standIn) => standIn.say('@everyone who came?', { guild: standIn.guild })],
    ['is to a role', (standIn) => standIn.say('<@&123456789012345678> who came?', { guild: standIn.guild })],
    ['has no words but the name', (standIn, name) => standIn.say(` ${name} `, { guild: standIn.guild })],
    ['only greets', (standIn, name) => standIn.say(`hello ${name}!`, { guild: standIn.guild })],
    [
      'is of another bot',
      (standIn, name) =>
        standIn.say(`${name} who came?`, {
          guild: standIn.guild,
          by: standIn.addPerson('Robot', { isBot: true }),
        }),
    ],
    [
      'is of another bot, in direct messages',
      (standIn) => standIn.say('who came?', { by: standIn.addPerson('Robot', { isBot: true }) }),
    ],
    [
      'is of a webhook',
      (standIn, name) => standIn.say(`${name} who came?`, { guild: standIn.guild, webhook: true }),
    ],
    [
      'is Discord’s own',
      (standIn, name) => standIn.say(`${name} who came?`, { guild: standIn.guild, type: 7 }),
    ],
    [
      'is edited, so that it mentions the bot then',
      (standIn, name) => {
        const said = standIn.say('who came?', { guild: standIn.guild });
        standIn.rewrite(said, `${name} who came?`);
      },
    ],
    ['is broken', (standIn) => standIn.dispatch('MESSAGE_CREATE', { content: '<@1>' })],
  ])('is left alone when it %s', async (_what, say) => {
    const { standIn, requests, name, lines } = await bot();
    say(standIn, name);
    await settled(standIn);
    expect(requests.map(({ command }) => command)).toEqual(['help']);
    expect([...repliesOf(standIn, standIn.guild), ...repliesOf(standIn, standIn.person)]).toHaveLength(1);
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is not even heard of where messages are not to be answered', async () => {
    const { standIn, requests, name, host } = await bot(() => monday, { answersMessages: false });
    standIn.say(`${name} who came?`, { guild: standIn.guild });
    standIn.say('who came?');
    await settled(standIn);
    expect(requests.map(({ command }) => command)).toEqual(['help']);
    expect(standIn.gateway.identifies.map(({ intents }) => intents)).toEqual([1]);
    expect(new URL(host.invitation).searchParams.get('permissions')).toBe(String(1 << 15));
  });

  it('asks for no privileged intent, and for few permissions, where they are', async () => {
    const { standIn, host } = await bot();
    expect(standIn.gateway.identifies.map(({ intents }) => intents)).toEqual([1 | (1 << 9) | (1 << 12)]);
    const permissions = (1 << 10) | (1 << 11) | (1 << 15) | (1 << 16);
    expect(new URL(host.invitation).searchParams.get('permissions')).toBe(String(permissions));
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
