import { attachments } from './attachments.ts';
import { isObject, type Json, type JsonObject, number, objects, text } from './json.ts';
import type { Upload } from './multipart.ts';
import { walk } from './rules/components.ts';
import { type Before, flag } from './rules/message.ts';
import { snapshot } from './snapshot.ts';
import type { Message, Person } from './types.ts';
import type { World } from './world.ts';

interface Stored {
  raw: JsonObject;
  mentions: Json | undefined;
  readonly guildId: string | null;
  readonly channelId: string;
}

export interface NewMessage {
  readonly channelId: string;
  readonly guildId: string | null;
  readonly author: Person;
  /** A checked body. */
  readonly body: JsonObject;
  readonly files?: readonly Upload[];
  /** Flags beside those of the body. */
  readonly flags?: number;
  /** More keys of the message object. */
  readonly more?: JsonObject;
}

/** All messages of the stand-in, as Discord keeps them. */
export class Messages {
  readonly #world: World;
  readonly #now: () => number;
  readonly #stored = new Map<string, Stored>();

  constructor(world: World, now: () => number) {
    this.#world = world;
    this.#now = now;
  }

  create({ channelId, guildId, author, body, files = [], flags = 0, more = {} }: NewMessage): Message {
    const id = this.#world.nextId();
    const raw: JsonObject = {
      id,
      type: 0,
      channel_id: channelId,
      author: this.#world.userObject(author),
      content: text(body.content),
      timestamp: new Date(this.#now()).toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: attachments(body, files, [], () => this.#world.nextId()),
      embeds: embeds(body.embeds),
      components: components(body.components),
      pinned: false,
      flags: number(body.flags) | flags,
      ...more,
    };
    this.#stored.set(id, { raw, mentions: body.allowed_mentions, guildId, channelId });
    const channel = this.#world.channels.get(channelId);
    if (channel !== undefined && (number(raw.flags) & flag.ephemeral) === 0) channel.lastMessage = id;
    return snapshot(raw, guildId, body.allowed_mentions);
  }

  /** Applies a checked edit: what the body does not name stays. Null when there is no such message. */
  edit(id: string, body: JsonObject, files: readonly Upload[] = []): Message | null {
    const stored = this.#stored.get(id);
    if (stored === undefined) return null;
    const { raw } = stored;
    const kept = number(raw.flags) & ~flag.loading;
    const changeable = flag.suppressEmbeds | flag.componentsV2;
    stored.raw = {
      ...raw,
      ...(body.content === undefined ? {} : { content: text(body.content) }),
      ...(body.embeds === undefined ? {} : { embeds: embeds(body.embeds) }),
      ...(body.components === undefined ? {} : { components: components(body.components) }),
      attachments: attachments(body, files, objects(raw.attachments), () => this.#world.nextId()),
      flags: typeof body.flags === 'number' ? (kept & ~changeable) | (body.flags & changeable) : kept,
      edited_timestamp: new Date(this.#now()).toISOString(),
    };
    // Only new words are looked through for mentions again.
    if (body.content !== undefined || body.components !== undefined) stored.mentions = body.allowed_mentions;
    return this.get(id);
  }

  delete(id: string): boolean {
    return this.#stored.delete(id);
  }

  get(id: string): Message | null {
    const stored = this.#stored.get(id);
    return stored === undefined ? null : snapshot(stored.raw, stored.guildId, stored.mentions);
  }

  /** Oldest first. */
  inChannel(channelId: string): Message[] {
    return [...this.#stored.values()]
      .filter((stored) => stored.channelId === channelId)
      .map(({ raw, guildId, mentions }) => snapshot(raw, guildId, mentions));
  }

  /** What an edit with this body may not contradict. */
  before(id: string, body: unknown): Before | undefined {
    const message = this.get(id);
    if (message === null) return undefined;
    const { content, embeds: shown, components: parts, flags } = message;
    const kept = attachments(isObject(body) ? body : {}, [], objects(message.raw.attachments), () => '');
    return {
      content,
      embeds: shown,
      components: parts,
      flags,
      files: kept.map((file) => text(file.filename)),
    };
  }
}

function embeds(value: Json | undefined): Json {
  return objects(value).map((embed) => ({ type: 'rich', ...embed }));
}

/** Discord numbers every component that has no id of its own. */
function components(value: Json | undefined): Json {
  const copy = structuredClone(objects(value));
  const all = walk(copy).map(({ component }) => component);
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    if (typeof component.id === 'number' && component.id !== 0) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    next += 1;
  }
  return copy;
}
