import { InteractionResponseType, REST } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/discord/message.ts';
import type { Channel } from '../../src/discord/respond.ts';
import { restChannel } from '../../src/discord/rest-channel.ts';
import { restThreads } from '../../src/discord/rest-thread.ts';
import { closeAll, discord, startBot } from './bot.ts';
import { fakeDesk } from './sample.ts';
import type { Invocation, StandIn } from './standin/standin.ts';

afterEach(closeAll);

/** The first bytes of a PNG, by which its type is told. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
const BARE: Message = {
  flags: 1 << 15,
  components: [{ type: 10, content: 'A line of time' }],
  allowed_mentions: { parse: [] },
};

function picture(name: string, size = 100): Message {
  const data = new Uint8Array(size);
  data.set(PNG);
  const items = [{ media: { url: `attachment://${name}` }, description: 'When what took place' }];
  return { ...BARE, components: [...BARE.components, { type: 12, items }], files: [{ name, data }] };
}

/** An interaction that nobody has answered yet, and the way back to the user. */
async function asked(): Promise<{ standIn: StandIn; gesture: Invocation; channel: Channel; rest: REST }> {
  const standIn = await discord();
  // The bot registers the commands and takes the interaction; it is slow enough to be overtaken.
  const never = fakeDesk({ respond: () => new Promise<never>(() => {}) });
  await startBot(standIn, never, { waits: { stop: 1, deferAfter: 60_000 } });
  const gesture = standIn.interact({ kind: 'command', name: 'help', guild: standIn.guild });
  const rest = new REST({ version: '10', api: standIn.api }).setToken(standIn.token);
  const { id, token } = gesture;
  const interaction = JSON.parse(JSON.stringify({ id, token, application_id: standIn.applicationId }));
  return { standIn, gesture, channel: restChannel(rest, interaction), rest };
}

describe('a message with a file', () => {
  it('is uploaded with it, and an edit without one takes it away', async () => {
    const { standIn, gesture, channel } = await asked();
    await channel.first({
      type: InteractionResponseType.ChannelMessageWithSource,
      data: picture('timeline.png'),
    });
    const reply = await gesture.reply();
    expect(reply.files).toEqual(['timeline.png']);
    expect(standIn.requests.at(-1)?.body).toMatchObject({
      data: { attachments: [{ id: '0', filename: 'timeline.png' }] },
    });
    await channel.edit(picture('other.png'));
    expect(standIn.message(reply.id)?.files).toEqual(['other.png']);
    await channel.edit(BARE);
    expect(standIn.message(reply.id)?.files).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });

  it('may follow another, and one without any lists none', async () => {
    const { standIn, gesture, channel } = await asked();
    await channel.first({ type: InteractionResponseType.ChannelMessageWithSource, data: BARE });
    await channel.followUp(picture('timeline.png'));
    const [further] = await gesture.followUps(1);
    expect(further?.files).toEqual(['timeline.png']);
    const first = standIn.requests.find(({ route }) => route?.endsWith('/callback'));
    expect(JSON.stringify(first?.body)).not.toContain('attachments');
    expect(standIn.violations).toEqual([]);
  });

  it('may answer a message in a channel', async () => {
    const { standIn, rest } = await asked();
    const { guild } = standIn;
    const { id, channelId } = standIn.say('who came?', { guild });
    const addressed = { id, channelId, guildId: guild.id, words: '', isReplyAlone: false };
    const thread = restThreads(rest)({
      ...addressed,
      scope: guild.id,
      asker: { ...standIn.person, mayManage: false },
    });
    await thread.reply(picture('timeline.png'));
    expect(standIn.messages(guild).at(-1)?.files).toEqual(['timeline.png']);
    expect(standIn.violations).toEqual([]);
  });

  it.each([
    ['is larger than Discord takes', picture('timeline.png', 10 * 1024 * 1024 + 1), 'file-size'],
    ['is shown by nothing', { ...BARE, files: picture('timeline.png').files ?? [] }, 'unseen-file'],
    ['is not there', { ...picture('timeline.png'), files: [] }, 'missing-file'],
    ['is empty', { ...picture('a.png'), files: [{ name: 'a.png', data: new Uint8Array() }] }, 'multipart'],
  ])('is refused by the stand-in where the file %s', async (_what, message, rule) => {
    const { standIn, channel } = await asked();
    const sent = channel.first({ type: InteractionResponseType.ChannelMessageWithSource, data: message });
    await expect(sent).rejects.toThrow();
    expect(standIn.violations.map((violation) => violation.rule)).toEqual([rule]);
  });
});
