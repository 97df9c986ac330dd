import { type Json, type JsonObject, number, object, objects, text, texts } from './json.ts';
import { kind, walk } from './rules/components.ts';
import { flag } from './rules/message.ts';
import type { Button, Message } from './types.ts';

const menuTypes: readonly Json[] = [3, 5, 6, 7, 8];

/** A message object of the API as a test wants to look at it. `mentions` is its body's `allowed_mentions`. */
export function snapshot(raw: JsonObject, guildId: string | null, mentions: Json | undefined): Message {
  const copy = structuredClone(raw);
  const all = walk(copy.components).map(({ component }) => component);
  const flags = number(copy.flags);
  const embeds = objects(copy.embeds);
  const words = [text(copy.content), ...all.filter(isText).map(({ content }) => text(content))];
  return {
    id: text(copy.id),
    channelId: text(copy.channel_id),
    guildId,
    authorId: text(object(copy.author).id),
    content: text(copy.content),
    embeds,
    components: objects(copy.components),
    flags,
    ephemeral: (flags & flag.ephemeral) !== 0,
    thinking: (flags & flag.loading) !== 0,
    componentsV2: (flags & flag.componentsV2) !== 0,
    files: objects(copy.attachments).map(({ filename }) => text(filename)),
    text: [...words, ...embeds.flatMap(embedWords)].filter((part) => part !== '').join('\n'),
    buttons: all.filter(({ type }) => type === kind.button).map(button),
    menus: all.filter(({ type }) => menuTypes.includes(type ?? null)),
    pings: withAnswered(pings(words.join('\n'), mentions), copy, mentions),
    raw: copy,
  };
}

function isText({ type }: JsonObject): boolean {
  return type === kind.textDisplay;
}

function embedWords(embed: JsonObject): string[] {
  const fields = objects(embed.fields).flatMap(({ name, value }) => [text(name), text(value)]);
  return [
    text(object(embed.author).name),
    text(embed.title),
    text(embed.description),
    ...fields,
    text(object(embed.footer).text),
  ];
}

function button(component: JsonObject): Button {
  return {
    label: text(component.label),
    customId: typeof component.custom_id === 'string' ? component.custom_id : null,
    url: typeof component.url === 'string' ? component.url : null,
    disabled: component.disabled === true,
    style: number(component.style),
  };
}

/**
 * Whom these words notify. Without `allowed_mentions` everybody they name; backslashes do not count, since
 * Discord looks for mentions before anything is rendered. Embeds notify nobody.
 */
function pings(words: string, mentions: Json | undefined): Message['pings'] {
  const allowed = object(mentions);
  const free = mentions === undefined || mentions === null;
  const parse = texts(allowed.parse);
  const pick = (named: string[], key: 'users' | 'roles') =>
    free || parse.includes(key) ? named : named.filter((id) => texts(allowed[key]).includes(id));
  return {
    everyone: /@(?:everyone|here)/.test(words) && (free || parse.includes('everyone')),
    users: pick(ids(words, /<@!?(\d{1,20})>/g), 'users'),
    roles: pick(ids(words, /<@&(\d{1,20})>/g), 'roles'),
  };
}

/** Who wrote the message that this one answers is notified, unless the body says otherwise. */
function withAnswered(
  pinged: Message['pings'],
  raw: JsonObject,
  mentions: Json | undefined,
): Message['pings'] {
  const { id } = object(object(raw.referenced_message).author);
  const free = mentions === undefined || mentions === null || object(mentions).replied_user === true;
  return free && id !== undefined ? { ...pinged, users: [...new Set([...pinged.users, text(id)])] } : pinged;
}

function ids(words: string, pattern: RegExp): string[] {
  return [...new Set([...words.matchAll(pattern)].flatMap(([, id]) => (id === undefined ? [] : [id])))];
}
