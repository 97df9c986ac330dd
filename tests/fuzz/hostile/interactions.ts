import type { Command } from '../../../src/desk/command.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import type { Message } from '../../../src/discord/message.ts';
import type { Random } from '../random.ts';
import { optionValues, question } from './questions.ts';
import { anything } from './records.ts';
import { hostileText, hostileWord, mutated } from './texts.ts';

/** A value of JSON, as a packet is made of. */
export type Packet = Record<string, unknown>;

const USER = {
  id: '300000000000000001',
  username: 'ada',
  discriminator: '0',
  global_name: 'Ada',
  avatar: null,
};

/** What every interaction has; `scope` is a server's id, or anything else for direct messages. */
function envelope(random: Random, scope: string): Packet {
  const isServer = /^\d+$/.test(scope);
  const place = isServer
    ? { guild_id: scope, member: { user: USER, roles: [], permissions: permissions(random) }, context: 0 }
    : { user: USER, context: 1 };
  return {
    id: `5000000000000${random.between(10_000, 99_999)}`,
    application_id: '400000000000000001',
    token: `aW50ZXJhY3Rpb24.${random.below(1e9)}`,
    version: 1,
    channel_id: '200000000000000001',
    channel: { id: '200000000000000001', type: 0 },
    locale: random.pick('en-GB', 'de', 'zh-CN'),
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: random.once(9) ? { 1: USER.id } : { 0: isServer ? scope : '0' },
    ...place,
  };
}

function permissions(random: Random): string {
  return random.pick('0', '32', '8', '18446744073709551615', random.once(9) ? hostileWord(random) : '0');
}

const TYPES = { text: 3, number: 4, date: 3, choice: 3, file: 11, channel: 7 } as const;

/** A slash command as Discord sends it, its values hostile. */
export function commandPacket(random: Random, desk: Desk, scope: string): Packet {
  const command = random.from(desk.commands);
  return commandOf(random, command, optionValues(random, command), scope);
}

/** A slash command with these values. */
export function commandOf(
  random: Random,
  command: Command,
  given: Readonly<Record<string, string | number | boolean>>,
  scope: string,
): Packet {
  const values = Object.entries(given).map(([name, value]) => {
    const type = command.options.find((option) => option.name === name)?.type ?? 'text';
    return { name, type: TYPES[type], value };
  });
  const hidden = random.once(3) ? [{ name: 'private', type: 5, value: random.once(2) }] : [];
  const data = { ...nested(command, [...values, ...hidden]), ...sentAlong(random, command, given) };
  return { ...envelope(random, scope), type: 2, data };
}

/** The options of a slash command, or of one of its subcommands. */
function nested(command: Command, options: readonly Packet[]): Packet {
  const [name = '', inner] = command.name.split(' ');
  const inside = inner === undefined ? options : [{ type: 1, name: inner, options }];
  return { id: '600000000000000001', name, type: 1, options: inside };
}

/** The files that the values name, of any name and address; sometimes one of them is missing. */
function sentAlong(
  random: Random,
  command: Command,
  given: Readonly<Record<string, string | number | boolean>>,
): Packet {
  const ids = command.options
    .filter(({ type, name }) => type === 'file' && Object.hasOwn(given, name))
    .map(({ name }) => String(given[name]));
  if (ids.length === 0 || random.once(6)) return {};
  const attachments = ids.map((id) => {
    const file = { id, filename: hostileText(random, 2), url: hostileWord(random), size: random.below(1e9) };
    return [id, { ...file, proxy_url: '' }];
  });
  return { resolved: { attachments: Object.fromEntries(attachments) } };
}

/** A command of a message's menu, on a message of anybody's. */
export function menuPacket(random: Random, desk: Desk, scope: string): Packet {
  const menus = desk.commands.flatMap(({ menu }) => (menu === undefined ? [] : [menu]));
  const content = random.once(4)
    ? hostileText(random, 6)
    : random.several(1, 6, () => question(random)).join('. ');
  const id = '700000000000000002';
  const author = { ...USER, username: hostileWord(random) };
  const messages = { [id]: { id, channel_id: '200000000000000001', content, author, embeds: [] } };
  const name = menus.length === 0 || random.once(9) ? hostileWord(random) : random.from(menus);
  const data = { id: '600000000000000002', name, type: 3, target_id: id, resolved: { messages } };
  return { ...envelope(random, scope), type: 2, data };
}

export function completionPacket(random: Random, desk: Desk, scope: string): Packet {
  const command = random.from(desk.commands);
  const option = command.options.length === 0 ? 'question' : random.from(command.options).name;
  const focused = { name: option, type: 3, value: question(random), focused: true };
  return { ...envelope(random, scope), type: 4, data: nested(command, [focused]) };
}

/** A pressed button of a message of ours, or one that never was ours. */
export function pressPacket(random: Random, message: Message | null, scope: string): Packet {
  const id = pressedId(random, message);
  const values = valuesOf(message, id);
  if (values.length === 0 && !random.once(9)) return pressOf(random, message, id, scope);
  const chosen = random.once(9) ? [hostileWord(random)] : [random.from([...values, '0'])];
  return chosenOf(random, message, id, chosen, scope);
}

/** The choice of these values in this very menu. */
export function chosenOf(
  random: Random,
  message: Message | null,
  customId: string,
  values: readonly string[],
  scope: string,
): Packet {
  const packet = pressOf(random, message, customId, scope);
  return { ...packet, data: { component_type: 3, custom_id: customId, id: 1, values } };
}

/** What the select menu of this id offers; nothing where it is a button, or not there. */
function valuesOf(message: Message | null, customId: string): string[] {
  const menu = JSON.stringify(message).split(JSON.stringify(customId))[1]?.split('"custom_id"')[0] ?? '';
  return menu.includes('"options":[')
    ? [...menu.matchAll(/"value":"([^"]+)"/g)].map(([, value]) => value ?? '')
    : [];
}

/** The press of this very button. */
export function pressOf(random: Random, message: Message | null, customId: string, scope: string): Packet {
  const shown = message === null ? { content: hostileText(random, 2) } : { ...message };
  const pressed = {
    id: '700000000000000001',
    channel_id: '200000000000000001',
    interaction_metadata: random.once(4) ? undefined : { id: '1', type: random.pick(2, 3), user: USER },
    ...shown,
  };
  return {
    ...envelope(random, scope),
    type: 3,
    data: { component_type: 2, custom_id: customId, id: 1 },
    message: pressed,
  };
}

function pressedId(random: Random, message: Message | null): string {
  const ids = [...JSON.stringify(message).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id ?? '');
  const real = ids.length === 0 ? 'page:ask:t:0.5' : random.from(ids);
  switch (random.below(6)) {
    case 0:
      return mutated(random, real).slice(0, 100);
    case 1:
      return random.pick(
        'page:ask:t:9999999',
        'page:help:f:0',
        'page:nothing:t:1',
        `context:${'a'.repeat(12)}:1:0:5:1`,
      );
    case 2:
      return random.pick(
        `page:${hostileWord(random)}:t:1`,
        hostileWord(random),
        `context:${hostileWord(random)}:1:0:9`,
        `act:shelf echo:again:${hostileWord(random)}`.slice(0, 100),
        `act:${hostileWord(random)}:${random.pick('again', 'keep', 'constructor')}:1`.slice(0, 100),
      );
    case 3:
      return real.replace(/\d+/g, () => String(random.pick(0, 1, random.below(300), 999_999_999)));
    default:
      return real;
  }
}

/** A form that was sent: the bot opens none, so it is somebody's else. */
export function modalPacket(random: Random, scope: string): Packet {
  const field = { type: 4, id: 2, custom_id: hostileWord(random), value: hostileText(random, 4) };
  const data = { custom_id: hostileWord(random), components: [{ type: 1, id: 1, components: [field] }] };
  return { ...envelope(random, scope), type: 5, data };
}

/** A packet with some of its fields, however deep, missing or replaced by anything. */
export function mutatedPacket(random: Random, packet: Packet): Packet {
  const copy: Packet = structuredClone(packet);
  for (let times = random.between(1, 3); times > 0; times--) damage(random, copy, random.between(0, 4));
  return copy;
}

function damage(random: Random, value: object, depth: number): void {
  const names = Object.keys(value);
  if (names.length === 0) return;
  const name = random.from(names);
  const inner: unknown = Reflect.get(value, name);
  if (depth > 0 && typeof inner === 'object' && inner !== null) damage(random, inner, depth - 1);
  else if (random.once(3)) Reflect.deleteProperty(value, name);
  else Reflect.set(value, name, anything(random, 2));
}
