import type { Gateway } from './gateway.ts';
import type { Place } from './gestures.ts';
import type { JsonObject } from './json.ts';
import { object, objects } from './json.ts';
import type { Messages } from './messages.ts';
import { intent } from './sessions.ts';
import type { Message, Saying } from './types.ts';
import type { World } from './world.ts';

/** What people write in channels and direct messages, and who is told of it. */
export class Chat {
  readonly #world: World;
  readonly #messages: Messages;
  readonly #gateway: Gateway;

  constructor(world: World, messages: Messages, gateway: Gateway) {
    this.#world = world;
    this.#messages = messages;
    this.#gateway = gateway;
  }

  /** Writes a message as Discord keeps it. */
  say(content: string, saying: Saying, { channelId, guildId, person, permissions }: Place): Message {
    const { replyTo, pings = true, type = replyTo === undefined ? 0 : 19, webhook = false } = saying;
    const { user: _user, ...member } = this.#world.memberObject(person, permissions);
    const more: JsonObject = {
      type,
      mentions: this.#mentioned(content, pings ? replyTo : undefined),
      mention_everyone: /@(?:everyone|here)\b/.test(content),
      mention_roles: [...content.matchAll(/<@&(\d{1,20})>/g)].map(([, id = '']) => id),
      ...(guildId !== null && !webhook && { member }),
      ...(webhook && { webhook_id: this.#world.nextId() }),
      ...(replyTo && {
        message_reference: { channel_id: replyTo.channelId, message_id: replyTo.id },
        referenced_message: replyTo.raw,
      }),
    };
    const body = { content };
    const message = this.#messages.create({ channelId, guildId, author: person, body, more });
    this.announce(message);
    return message;
  }

  /** Rewrites a message: the bot hears of that as MESSAGE_UPDATE. */
  rewrite(message: Message, content: string): void {
    const edited = this.#messages.edit(message.id, { content });
    if (edited !== null) this.announce(edited, 'MESSAGE_UPDATE');
  }

  /** Tells of a message, without its words to those who may not read them. */
  announce(message: Message, event = 'MESSAGE_CREATE'): void {
    const { guildId, raw, authorId } = message;
    const needed = guildId === null ? intent.directMessages : intent.guildMessages;
    const bot = this.#world.bot.id;
    const isMentioned = objects(raw.mentions).some(({ id }) => id === bot);
    const readable = isMentioned || guildId === null || authorId === bot;
    const empty = { content: '', embeds: [], components: [], attachments: [] };
    for (const session of this.#gateway.sessionsFor(guildId, needed)) {
      const words = readable || session.wants(intent.messageContent) ? {} : empty;
      session.dispatch(event, { ...raw, ...words, ...(guildId !== null && { guild_id: guildId }) });
    }
  }

  #mentioned(content: string, answered: Message | undefined): JsonObject[] {
    const everybody = [this.#world.bot, ...this.#world.people.values()];
    const users = everybody
      .filter(({ id }) => content.includes(`<@${id}>`) || content.includes(`<@!${id}>`))
      .map((person) => this.#world.userObject(person));
    const author = object(answered?.raw.author);
    const isNew = answered !== undefined && users.every(({ id }) => id !== author.id);
    return isNew ? [...users, author] : users;
  }
}
