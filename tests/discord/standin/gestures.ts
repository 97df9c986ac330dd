import { isObject, type JsonObject, number, object, objects, text } from './json.ts';
import { innermost, optionsData, refusedByClient, resolvedData } from './options.ts';
import { allows, type Registry } from './registry.ts';
import { kind, walk } from './rules/components.ts';
import type { Gesture, Message, Person, Where } from './types.ts';
import { ordinaryPermissions, type World } from './world.ts';

/** A gesture that Discord's client would not let through: a mistake in the test, not in the bot. */
export class Impossible extends Error {
  override readonly name = 'Impossible';
}

/** What a gesture means: the interaction's type and data, and where it happens. */
export interface Meant {
  readonly type: 2 | 3 | 4 | 5;
  readonly data: JsonObject;
  readonly message: JsonObject | null;
  readonly focusedType: number | null;
  readonly place: Place;
}

export interface Place {
  readonly person: Person;
  readonly guildId: string | null;
  readonly channelId: string;
  /** 0 guild, 1 the bot's direct messages, 2 another private channel. */
  readonly context: number;
  readonly install: 'guild' | 'user';
  readonly permissions: bigint;
}

type Of<K extends Gesture['kind']> = Extract<Gesture, { kind: K }>;

const administrator = 8n;

/** Turns gestures into interactions, refusing (`Impossible`) what no user could do. */
export class Gestures {
  readonly #world: World;
  readonly #registry: Registry;
  readonly #current: (id: string) => Message | null;

  constructor(world: World, registry: Registry, current: (id: string) => Message | null) {
    this.#world = world;
    this.#registry = registry;
    this.#current = current;
  }

  meaning(gesture: Gesture): Meant {
    switch (gesture.kind) {
      case 'command':
        return this.#command(gesture);
      case 'autocomplete':
        return this.#autocomplete(gesture);
      case 'messageMenu':
      case 'userMenu':
        return this.#menu(gesture);
      case 'button':
      case 'select':
        return this.#component(gesture);
      case 'modal':
        return this.#modal(gesture);
    }
  }

  place(where: Where, guildId: string | null, channelId: string | null): Place {
    const [somebody] = this.#world.people.values();
    const person = where.by ?? somebody;
    if (person === undefined) throw new Impossible('There is nobody: addPerson first');
    const guild = typeof where.guild === 'string' ? where.guild : (where.guild?.id ?? guildId);
    const known = guild === null ? undefined : this.#world.guilds.get(guild);
    if (guild !== null && known === undefined) throw new Impossible(`There is no guild ${guild}`);
    const channel = where.channel ?? channelId ?? known?.channelId ?? this.#world.directMessages(person);
    return {
      person,
      guildId: guild,
      channelId: channel,
      context: guild !== null ? 0 : where.privateChannel === true ? 2 : 1,
      install: where.install ?? 'guild',
      permissions: where.permissions ?? ordinaryPermissions,
    };
  }

  /** The registered command, if this user would find it here. */
  #find(type: number, name: string, place: Place, force: boolean): JsonObject {
    const command = this.#registry.find(place.guildId, type, name);
    if (command === null) throw new Impossible(`No command of type ${type} named ${name} is registered here`);
    if (force) return command;
    if (!allows(command, place.context, place.install)) {
      throw new Impossible(
        `${name} cannot be used in context ${place.context} as a ${place.install} install`,
      );
    }
    const needed = command.default_member_permissions;
    const holds = place.permissions;
    if (typeof needed === 'string' && place.guildId !== null && (holds & administrator) === 0n) {
      const all = BigInt(needed);
      if (all === 0n || (holds & all) !== all) throw new Impossible(`${name} is hidden from this member`);
    }
    return command;
  }

  #command(gesture: Of<'command'>): Meant {
    const place = this.place(gesture, null, null);
    const data = this.#chat(gesture, gesture.options ?? {}, null, place);
    return { type: 2, data: data.data, message: null, focusedType: null, place };
  }

  #autocomplete(gesture: Of<'autocomplete'>): Meant {
    const place = this.place(gesture, null, null);
    const focus = { name: gesture.focused, typed: gesture.typed };
    const { data, options } = this.#chat(gesture, gesture.options ?? {}, focus, place);
    const focused = options.find(({ name }) => name === gesture.focused);
    return { type: 4, data, message: null, focusedType: number(focused?.type ?? 3), place };
  }

  #chat(
    gesture: Of<'command'> | Of<'autocomplete'>,
    values: NonNullable<Of<'command'>['options']>,
    focus: Parameters<typeof optionsData>[2],
    place: Place,
  ): { data: JsonObject; options: JsonObject[] } {
    const [name = '', ...path] = gesture.name.split(' ');
    const force = gesture.force === true;
    const command = this.#find(1, name, place, force);
    const way = innermost(command, path);
    if (way === null) throw new Impossible(`/${gesture.name} is no complete command`);
    const options = objects(way.at(-1)?.options);
    const why = force ? null : refusedByClient(options, values, focus);
    if (why !== null) throw new Impossible(`/${gesture.name}: ${why}`);
    const { values: sent, resolved } = resolvedData(
      options,
      values,
      () => this.#world.nextId(),
      (id) => this.#channel(id),
    );
    let filled = optionsData(options, sent, focus);
    for (const step of way.slice(1).reverse()) {
      filled = [{ type: step.type ?? 1, name: text(step.name), options: filled }];
    }
    const data = {
      ...head(command),
      ...(filled.length > 0 && { options: filled }),
      ...(Object.keys(resolved).length > 0 && { resolved }),
    };
    return { data, options };
  }

  #channel(id: string): JsonObject | null {
    const channel = this.#world.channels.get(id);
    return channel === undefined ? null : this.#world.channelObject(channel);
  }

  #menu(gesture: Of<'messageMenu'> | Of<'userMenu'>): Meant {
    const place = this.place(gesture, null, null);
    const type = gesture.kind === 'messageMenu' ? 3 : 2;
    const command = this.#find(type, gesture.name, place, gesture.force === true);
    const target =
      gesture.kind === 'messageMenu'
        ? this.#targetMessage(gesture, place)
        : this.#world.userObject(gesture.target);
    const resolved = {
      [gesture.kind === 'messageMenu' ? 'messages' : 'users']: { [text(target.id)]: target },
    };
    const data = { ...head(command), target_id: text(target.id), resolved };
    return { type: 2, data, message: null, focusedType: null, place };
  }

  #targetMessage({ message }: Of<'messageMenu'>, place: Place): JsonObject {
    if (typeof message !== 'string') return message.raw;
    return {
      id: this.#world.nextId(),
      type: 0,
      channel_id: place.channelId,
      author: this.#world.userObject(place.person),
      content: message,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      flags: 0,
    };
  }

  #component(gesture: Of<'button'> | Of<'select'>): Meant {
    const force = gesture.force === true;
    const place = this.place(gesture, gesture.message.guildId, gesture.message.channelId);
    // As it stands now: a button that an edit has taken away cannot be pressed. Who forces, presses what he saw.
    const message = force ? gesture.message : this.#visible(gesture.message, place.person);
    const component = gesture.kind === 'button' ? findButton(gesture, message) : findMenu(gesture, message);
    if (!force && component.disabled === true)
      throw new Impossible(`${text(component.custom_id)} is disabled`);
    const data: JsonObject = {
      custom_id: text(component.custom_id),
      component_type: component.type ?? kind.button,
      id: component.id ?? 1,
    };
    if (gesture.kind === 'select') data.values = [...gesture.values];
    return { type: 3, data, message: message.raw, focusedType: null, place };
  }

  #visible({ id }: Message, person: Person): Message {
    const message = this.#current(id);
    if (message === null) throw new Impossible('That message is gone');
    const { user } = object(message.raw.interaction_metadata);
    if (message.ephemeral && object(user).id !== person.id) {
      throw new Impossible(`Only the one who asked sees that message, not ${person.name}`);
    }
    return message;
  }

  #modal(gesture: Of<'modal'>): Meant {
    const { of: opener, fields } = gesture;
    const modal = opener.log.flatMap((entry) =>
      entry.kind === 'first' && entry.modal ? [entry.modal] : [],
    )[0];
    if (modal === undefined) throw new Impossible('That interaction has opened no modal');
    const before = opener.payload;
    const guildId = typeof before.guild_id === 'string' ? before.guild_id : null;
    const place = this.place(gesture, guildId, text(before.channel_id));
    if (gesture.force !== true) checkFields(modal, fields);
    const components = objects(modal.components).map((component) => fill(component, fields));
    const message = isObject(before.message) ? before.message : null;
    const data = { custom_id: text(modal.custom_id), components };
    return { type: 5, data, message, focusedType: null, place };
  }
}

function head(command: JsonObject): JsonObject {
  const { id, name, type, guild_id } = command;
  return { id: id ?? '', name: name ?? '', type: type ?? 1, ...(guild_id !== undefined && { guild_id }) };
}

function findButton({ button, force }: Of<'button'>, message: Message): JsonObject {
  const all = walk([...message.components]).map(({ component }) => component);
  const found = all.find(
    (one) => one.type === kind.button && (one.custom_id === button || one.label === button),
  );
  if (found !== undefined && typeof found.custom_id === 'string') return found;
  if (force === true) return { type: kind.button, custom_id: button };
  throw new Impossible(
    found === undefined ? `There is no button ${button}` : `${button} only opens an address`,
  );
}

function findMenu({ menu, values, force }: Of<'select'>, message: Message): JsonObject {
  const found = message.menus.find(({ custom_id }) => custom_id === menu);
  if (force === true) return found ?? { type: kind.stringSelect, custom_id: menu };
  if (found === undefined) throw new Impossible(`There is no menu ${menu}`);
  const offered = objects(found.options).map(({ value }) => value);
  if (found.type === kind.stringSelect && values.some((value) => !offered.includes(value))) {
    throw new Impossible(`${menu} does not offer ${values.join(', ')}`);
  }
  const [least, most] = [number(found.min_values ?? 1), number(found.max_values ?? 1)];
  if (values.length < least || values.length > most)
    throw new Impossible(`${menu} takes ${least} to ${most} values`);
  return found;
}

/** The text inputs of a modal, wherever they stand in it. */
function inputs(modal: JsonObject): JsonObject[] {
  return walk(modal.components)
    .map(({ component }) => component)
    .filter(({ type }) => type === kind.textInput);
}

function checkFields(modal: JsonObject, fields: Readonly<Record<string, string>>): void {
  const known = inputs(modal);
  for (const name of Object.keys(fields)) {
    if (!known.some(({ custom_id }) => custom_id === name))
      throw new Impossible(`The modal has no field ${name}`);
  }
  for (const input of known) {
    const value = fields[text(input.custom_id)] ?? text(input.value);
    const least = typeof input.min_length === 'number' ? input.min_length : 1;
    const most = typeof input.max_length === 'number' ? input.max_length : 4000;
    const missing = value === '' && input.required !== false;
    if (missing || (value !== '' && value.length < least) || value.length > most) {
      throw new Impossible(`${text(input.custom_id)} takes ${least} to ${most} characters`);
    }
  }
}

/** A modal's component as it is submitted. */
function fill(component: JsonObject, fields: Readonly<Record<string, string>>): JsonObject {
  const { type = 0, custom_id = '', id = 1 } = component;
  if (type === kind.textInput) {
    return { type, id, custom_id, value: fields[text(custom_id)] ?? text(component.value) };
  }
  if (isObject(component.component)) {
    return { type, id, component: fill(component.component, fields) };
  }
  return { type, id, components: objects(component.components).map((inner) => fill(inner, fields)) };
}
