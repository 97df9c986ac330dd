import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { slashNames } from '../../src/desk/commandline.ts';
import type { Request } from '../../src/desk/desk.ts';
import { loadCommands } from '../../src/desk/loader.ts';
import { closeAll, discord, startBot } from './bot.ts';
import { ASK, answered, articleOf, cite, fakeDesk, HELP } from './sample.ts';
import type { StandIn } from './standin/standin.ts';

afterEach(closeAll);

const COMMANDS = fileURLToPath(new URL('../../commands', import.meta.url));
const article = articleOf([['The talks began on Monday.', 'They went on.']]);
const CHECK = { ...ASK, name: 'check', menu: 'Check against the articles' };

function listening(commands = [ASK, CHECK, HELP]) {
  const requests: Request[] = [];
  const desk = fakeDesk({
    commands,
    articles: [article],
    respond: async (request) => {
      requests.push(request);
      return answered([cite(article, 1)]);
    },
  });
  return { desk, requests };
}

const puts = (standIn: StandIn) => standIn.requests.filter(({ method }) => method === 'PUT');

describe('registration', () => {
  it('tells Discord once, and again only when the commands have changed', async () => {
    const standIn = await discord();
    const desk = fakeDesk();
    for (let start = 0; start < 2; start++) await (await startBot(standIn, desk)).host.stop();
    expect(puts(standIn)).toHaveLength(1);
    expect(
      standIn
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['ask', 'help']);
    await startBot(standIn, { ...desk, commands: [{ ...ASK, description: 'Ask anything' }] });
    expect(puts(standIn)).toHaveLength(2);
    expect(standIn.commands().map(({ name }) => name)).toEqual(['ask']);
    expect(standIn.violations).toEqual([]);
  });

  it('is for one server where that is told', async () => {
    const standIn = await discord();
    const guild = standIn.guilds[0];
    if (!guild) throw new Error('a server is needed');
    for (let start = 0; start < 2; start++) {
      await (await startBot(standIn, fakeDesk(), { guildId: guild.id })).host.stop();
    }
    expect(puts(standIn).map(({ path }) => path)).toEqual([
      `/applications/${standIn.applicationId}/guilds/${guild.id}/commands`,
    ]);
    expect(standIn.commands(guild)).toHaveLength(2);
    expect(standIn.commands()).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });

  it('gives the address that adds the bot to a server', async () => {
    const standIn = await discord();
    const { host } = await startBot(standIn, fakeDesk());
    expect(host.invitation).toBe(
      `https://discord.com/oauth2/authorize?client_id=${standIn.applicationId}&scope=bot+applications.commands&permissions=274878008320`,
    );
  });
});

describe('the project’s own commands', () => {
  it.each([
    ['everywhere'],
    ['in one server'],
  ])('are registered %s as Discord takes them, and once', async (where) => {
    const standIn = await discord();
    const commands = await loadCommands(COMMANDS);
    const desk = fakeDesk({ commands });
    const guildId = where === 'everywhere' ? null : standIn.guild.id;
    for (let start = 0; start < 2; start++) await (await startBot(standIn, desk, { guildId })).host.stop();
    expect(puts(standIn)).toHaveLength(1);
    const registered = guildId === null ? standIn.commands() : standIn.commands(standIn.guild);
    const ofMenus = commands.filter(({ menu }) => menu !== undefined);
    expect(registered).toHaveLength(slashNames(commands).length + ofMenus.length);
    expect(standIn.violations).toEqual([]);
  });

  it('are kept from members who may not manage the server where they change what it has', async () => {
    const standIn = await discord();
    const commands = await loadCommands(COMMANDS);
    await startBot(standIn, fakeDesk({ commands }));
    for (const { name, menu, group, audience } of commands) {
      const names = [group?.name ?? name, ...(menu === undefined ? [] : [menu])];
      const bodies = standIn.commands().filter((each) => names.includes(String(each.name)));
      expect(bodies).toHaveLength(names.length);
      for (const body of bodies) {
        expect(body).toMatchObject({
          default_member_permissions: audience === 'manage' ? '32' : null,
          contexts: audience === undefined ? [0, 1, 2] : [0],
          integration_types: audience === undefined ? [0, 1] : [0],
        });
      }
    }
  });
});

describe('a command with a menu', () => {
  it('is in the menu of messages too, for servers and for users, in every place', async () => {
    const standIn = await discord();
    await startBot(standIn, listening().desk);
    const registered = standIn.commands().map(({ type, name }) => `${type} ${name}`);
    expect(registered).toEqual(['1 ask', '1 check', '1 help', '3 Check against the articles']);
    for (const command of standIn.commands()) {
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
    expect(standIn.violations).toEqual([]);
  });

  it('is registered once, and again when its menu has another name', async () => {
    const standIn = await discord();
    const { desk } = listening();
    for (let start = 0; start < 2; start++) await (await startBot(standIn, desk)).host.stop();
    expect(puts(standIn)).toHaveLength(1);
    await startBot(standIn, { ...desk, commands: [ASK, { ...CHECK, menu: 'Is that so?' }, HELP] });
    expect(puts(standIn)).toHaveLength(2);
    expect(standIn.commands().at(-1)).toMatchObject({ type: 3, name: 'Is that so?' });
    expect(standIn.violations).toEqual([]);
  });

  it('is in one server’s menu where the commands are registered there', async () => {
    const standIn = await discord();
    const { desk } = listening();
    for (let start = 0; start < 2; start++) {
      await (await startBot(standIn, desk, { guildId: standIn.guild.id })).host.stop();
    }
    expect(puts(standIn)).toHaveLength(1);
    expect(standIn.commands(standIn.guild).map(({ type }) => type)).toEqual([1, 1, 1, 3]);
    const [{ body } = { body: null }] = puts(standIn);
    expect(JSON.stringify(body)).not.toMatch(/contexts|integration_types/);
    expect(standIn.violations).toEqual([]);
  });

  it('is asked with the words of the message, and answers the one who asked', async () => {
    const standIn = await discord();
    const { desk, requests } = listening();
    await startBot(standIn, desk);
    const { guild } = standIn;
    const message = standIn.say('The talks\nbegan on Tuesday.', { guild });
    const asked = standIn.interact({ kind: 'messageMenu', name: CHECK.menu, message, guild });
    const reply = await asked.reply();
    expect(requests).toMatchObject([
      { command: 'check', options: { question: 'The talks began on Tuesday.' }, scope: guild.id },
    ]);
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('The talks');
    expect(standIn.violations).toEqual([]);
  });

  it('is no menu where it has none', async () => {
    const standIn = await discord();
    await startBot(standIn, listening([ASK, HELP]).desk);
    expect(standIn.commands().map(({ type }) => type)).toEqual([1, 1]);
    expect(() => standIn.interact({ kind: 'messageMenu', name: CHECK.menu, message: 'x' })).toThrow();
  });
});

describe('a bot that only a user has installed', () => {
  it.each([
    ['another server', false],
    ['a private channel', true],
  ])('answers in %s from the shared articles alone', async (_where, privateChannel) => {
    const standIn = await discord();
    const { desk, requests } = listening();
    await startBot(standIn, desk);
    const where = privateChannel ? { privateChannel } : { guild: standIn.guild };
    const options = { question: 'when?' };
    const asked = { kind: 'command', name: 'ask', options, install: 'user', ...where } as const;
    const reply = await standIn.interact(asked).reply();
    expect(requests.map(({ scope }) => scope)).toEqual(['shared']);
    expect(reply.text).toContain('The talks');
    expect(standIn.violations).toEqual([]);
  });

  it('answers with all that its server has where the server has it too', async () => {
    const standIn = await discord();
    const { desk, requests } = listening();
    await startBot(standIn, desk);
    const { guild } = standIn;
    await standIn.interact({ kind: 'command', name: 'ask', options: { question: 'when?' }, guild }).reply();
    expect(requests.map(({ scope }) => scope)).toEqual([guild.id]);
  });
});
