import type { JsonObject } from './json.ts';
import type { ChannelRights, Guild, Person, ThreadState } from './types.ts';

export interface Channel {
  readonly id: string;
  /** Null in direct messages. */
  readonly guildId: string | null;
  readonly name: string;
  /** What the bot may do there. */
  rights: Required<ChannelRights>;
  /** Whose direct messages. */
  readonly person: Person | null;
  /** The channel that a thread is in; null for all else. */
  readonly parent: string | null;
  /** Of a thread. */
  state: Required<ThreadState>;
  /** The last message that was written there, deleted or not. */
  lastMessage: string | null;
}

const ALL: Required<ChannelRights> = { visible: true, writable: true, history: true, manages: false };

/**
 * What an ordinary member, and the bot, may do: view channels, send messages, embed links, attach files,
 * read the history, use slash commands.
 */
export const ordinaryPermissions =
  (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 31n);

/** Who and what there is: people, guilds and channels. */
export class World {
  readonly guilds = new Map<string, Guild>();
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  /** Guilds that are having an outage. */
  readonly unavailable = new Set<string>();
  /** Where Discord itself posts in a guild: its first channel, until somebody chooses another or none. */
  readonly systemChannels = new Map<string, string | null>();
  readonly bot: Person;
  readonly applicationId: string;
  readonly nextId: () => string;

  constructor(nextId: () => string) {
    this.nextId = nextId;
    this.applicationId = nextId();
    this.bot = { id: this.applicationId, name: 'Dateline' };
  }

  addPerson(name: string, isBot = false): Person {
    const person = { id: this.nextId(), name, ...(isBot && { isBot }) };
    this.people.set(person.id, person);
    return person;
  }

  addGuild(name: string, id = this.nextId()): Guild {
    const channelId = this.nextId();
    const guild = { id, name, channelId };
    this.guilds.set(id, guild);
    this.#open(channelId, { guildId: id, name: 'general' });
    this.systemChannels.set(id, channelId);
    return guild;
  }

  addChannel(guildId: string, name: string, rights: ChannelRights = {}): string {
    return this.#open(this.nextId(), { guildId, name, rights: { ...ALL, ...rights } });
  }

  addThread(guildId: string, parent: string, name: string, rights: ChannelRights): string {
    return this.#open(this.nextId(), { guildId, name, parent, rights: { ...ALL, ...rights } });
  }

  #open(id: string, channel: Pick<Channel, 'guildId' | 'name'> & Partial<Channel>): string {
    const state = { archived: false, locked: false };
    this.channels.set(id, {
      rights: ALL,
      person: null,
      parent: null,
      state,
      lastMessage: null,
      ...channel,
      id,
    });
    return id;
  }

  /** The person's direct messages with the bot, opened when there are none yet. */
  directMessages(person: Person): string {
    for (const channel of this.channels.values()) if (channel.person?.id === person.id) return channel.id;
    return this.#open(this.nextId(), { guildId: null, name: '', person });
  }

  userObject(person: Person): JsonObject {
    return {
      id: person.id,
      username: person.name,
      global_name: person.name,
      discriminator: '0',
      avatar: null,
      bot: person.id === this.bot.id || person.isBot === true,
      public_flags: 0,
      flags: 0,
    };
  }

  memberObject(person: Person, permissions: bigint): JsonObject {
    return {
      user: this.userObject(person),
      roles: [],
      joined_at: '2024-01-01T00:00:00.000000+00:00',
      nick: null,
      avatar: null,
      premium_since: null,
      communication_disabled_until: null,
      pending: false,
      deaf: false,
      mute: false,
      flags: 0,
      permissions: permissions.toString(),
    };
  }

  channelObject(channel: Channel): JsonObject {
    if (channel.guildId === null) {
      const recipients = channel.person === null ? [] : [this.userObject(channel.person)];
      return { id: channel.id, type: 1, flags: 0, last_message_id: channel.lastMessage, recipients };
    }
    return {
      id: channel.id,
      type: channel.parent === null ? 0 : 11,
      guild_id: channel.guildId,
      name: channel.name,
      position: 0,
      nsfw: false,
      topic: null,
      parent_id: channel.parent,
      last_message_id: channel.lastMessage,
      permission_overwrites: [],
      flags: 0,
      ...(channel.parent !== null && {
        thread_metadata: {
          ...channel.state,
          auto_archive_duration: 1440,
          archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
        },
      }),
    };
  }

  /** The payload of GUILD_CREATE. */
  guildObject(guild: Guild): JsonObject {
    const all = [...this.channels.values()].filter(({ guildId }) => guildId === guild.id);
    const channels = all.filter(({ parent }) => parent === null);
    const threads = all.filter(({ parent, state }) => parent !== null && !state.archived);
    return {
      id: guild.id,
      name: guild.name,
      owner_id: guild.id,
      system_channel_id: this.systemChannels.get(guild.id) ?? null,
      icon: null,
      features: [],
      preferred_locale: 'en-US',
      member_count: 2,
      joined_at: '2024-01-01T00:00:00.000000+00:00',
      large: false,
      unavailable: false,
      channels: channels.map((channel) => this.channelObject(channel)),
      roles: [{ id: guild.id, name: '@everyone', permissions: '0', position: 0, color: 0, flags: 0 }],
      members: [this.memberObject(this.bot, 0n)],
      emojis: [],
      stickers: [],
      threads: threads.map((thread) => this.channelObject(thread)),
      voice_states: [],
      presences: [],
    };
  }
}
