import { afterEach, describe, expect, it } from 'vitest';
import { closeAll } from './bot.ts';
import { chattyBot as bot, monday, repliesOf, reply, settled } from './chatting.ts';
import type { StandIn } from './standin/standin.ts';

afterEach(closeAll);

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
    const permissions = (1n << 10n) | (1n << 11n) | (1n << 15n) | (1n << 16n) | (1n << 38n);
    expect(new URL(host.invitation).searchParams.get('permissions')).toBe(String(permissions));
  });
});
