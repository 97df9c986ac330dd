import { randomUUID } from 'node:crypto';
import { type APIInteraction, type GatewayMessageCreateDispatchData, PermissionFlagsBits } from 'discord.js';
import { answerMessage, type Thread } from '../src/discord/answer-message.ts';
import { commandBodies } from '../src/discord/command-bodies.ts';
import { pack } from '../src/discord/parcel.ts';
import { type Responder, respondTo } from '../src/discord/respond.ts';
import { Gestures, Impossible } from '../tests/discord/standin/gestures.ts';
import { createIds } from '../tests/discord/standin/ids.ts';
import { Interactions } from '../tests/discord/standin/interactions.ts';
import { Live } from '../tests/discord/standin/invocation.ts';
import { type JsonObject, object, objects, parseJson, text } from '../tests/discord/standin/json.ts';
import { Messages } from '../tests/discord/standin/messages.ts';
import { interactionPayload } from '../tests/discord/standin/payload.ts';
import { Registry } from '../tests/discord/standin/registry.ts';
import { validateMessage } from '../tests/discord/standin/rules/message.ts';
import type { Gesture, Message, Values } from '../tests/discord/standin/types.ts';
import { ordinaryPermissions, World } from '../tests/discord/standin/world.ts';
import { channelOf, posted } from './channel.ts';
import { commandViews, menuNames } from './commands.ts';
import { Files, type StoredFile } from './files.ts';
import { viewOf } from './show.ts';
import type { ChoiceView, CommandView, Deed, MessageView, Opening, Told } from './view.ts';

/** Discord takes a first response for this long. */
const WINDOW_MS = 3000;
/** As much as Discord lets somebody write without a subscription. */
const LONGEST = 2000;
const SERVER = 'Newsroom';
const PERSON = 'You';
const CHANNEL = 'general';
/** Whoever opens the preview manages its server. */
const PERMISSIONS = ordinaryPermissions | PermissionFlagsBits.ManageGuild;

export type Tell = (told: Told) => void;

export interface RoomParts {
  readonly responder: Responder;
  readonly articles: number;
}

/**
 * One page's channel, in memory: Discord's side of it is the stand-in of the tests, without its network, so that what
 * Discord would refuse is refused here, and the bot's side is `respondTo`, as it is on Discord.
 */
export class Room {
  readonly id: string = randomUUID();
  readonly #parts: RoomParts;
  readonly #world = new World(createIds(Date.now));
  readonly #messages = new Messages(this.#world, Date.now);
  readonly #registry = new Registry(this.#world, Date.now);
  readonly #interactions = new Interactions(this.#world, this.#messages, Date.now, WINDOW_MS);
  readonly #gestures = new Gestures(this.#world, this.#registry, (id) => this.#messages.get(id));
  readonly #person = this.#world.addPerson(PERSON);
  readonly #guild = this.#world.addGuild(SERVER);
  readonly #commands: readonly CommandView[];
  readonly #menu: readonly string[];
  readonly #files: Files;
  /** What was used to get a message. */
  readonly #used = new Map<string, string>();

  /** Throws where Discord would not register the desk's commands. */
  constructor(parts: RoomParts) {
    this.#parts = parts;
    this.#files = new Files(`/files/${this.id}`);
    const registered = this.#registry.overwrite(
      null,
      parseJson(JSON.stringify(commandBodies(parts.responder.desk.commands))),
    );
    if (registered.refusal)
      throw new Error(`Discord would refuse the commands: ${registered.refusal.reason}`);
    const commands = objects(registered.body);
    this.#commands = commandViews(commands, [{ id: this.#guild.channelId, name: CHANNEL }]);
    this.#menu = menuNames(commands);
  }

  /** The channel as somebody finds it who has just come, or has come back: what was private is gone. */
  opening(): Opening {
    const all = this.#messages.inChannel(this.#guild.channelId);
    return {
      room: this.id,
      server: SERVER,
      channel: CHANNEL,
      app: this.#world.bot.name,
      articles: this.#parts.articles,
      commands: this.#commands,
      menu: this.#menu,
      messages: all.filter(({ ephemeral }) => !ephemeral).map((message) => this.#view(message)),
    };
  }

  /** Does what somebody did on the page, and tells what comes of it, until there is no more to come. Never rejects. */
  async act(deed: Deed, tell: Tell): Promise<void> {
    try {
      if (deed.kind === 'say') await this.#say(deed.content, tell);
      else await this.#interact(this.#gesture(deed), usedBy(deed), tell);
    } catch (error) {
      if (!(error instanceof Impossible)) throw error;
      tell({ kind: 'impossible', reason: error.message });
    }
  }

  /** What is offered for an option that is being typed; nothing where Discord's client would not even ask. */
  async complete(
    name: string,
    focused: string,
    typed: string,
    options: Values,
  ): Promise<readonly ChoiceView[]> {
    try {
      const live = await this.#interact(
        { kind: 'autocomplete', name, focused, typed, options, guild: this.#guild, permissions: PERMISSIONS },
        null,
        () => {},
      );
      return live.answered?.choices ?? [];
    } catch (error) {
      if (error instanceof Impossible) return [];
      throw error;
    }
  }

  /** A file of a message; null where there is none. */
  file(message: string, name: string): StoredFile | null {
    return this.#files.get(message, name);
  }

  /** Ends every wait. */
  close(): void {
    this.#interactions.end('the preview was closed');
  }

  #gesture(deed: Exclude<Deed, { kind: 'say' }>): Gesture {
    const where = { guild: this.#guild, permissions: PERMISSIONS };
    switch (deed.kind) {
      case 'command':
        return { kind: 'command', name: deed.name, options: deed.options, ...where };
      case 'button':
        return { kind: 'button', message: this.#message(deed.message), button: deed.id, ...where };
      case 'select':
        return {
          kind: 'select',
          message: this.#message(deed.message),
          menu: deed.id,
          values: deed.values,
          ...where,
        };
      case 'menu':
        return { kind: 'messageMenu', name: deed.name, message: this.#message(deed.message), ...where };
    }
  }

  #message(id: string): Message {
    const message = this.#messages.get(id);
    if (message === null) throw new Impossible('That message is gone.');
    return message;
  }

  async #interact(gesture: Gesture, used: string | null, tell: Tell): Promise<Live> {
    const meant = this.#gestures.meaning(gesture);
    const { guildId, channelId, person, install } = meant.place;
    const payload = interactionPayload(this.#world, meant);
    const origin = {
      kind: KINDS[meant.type],
      person,
      channelId,
      guildId,
      install,
      sourceId: typeof meant.message?.id === 'string' ? meant.message.id : null,
      focusedType: meant.focusedType,
      at: Date.now(),
    } as const;
    let isOver = false;
    const fail = (reason: string) => {
      if (!isOver) tell({ kind: 'failed', used, reason });
      isOver = true;
    };
    const live = new Live(payload, origin, WINDOW_MS, () => fail('The application did not respond'));
    this.#interactions.add(live);
    const channel = channelOf(live, this.#interactions, {
      wrote: (message, files) => {
        this.#files.put(message, files);
        if (used !== null && message.id !== origin.sourceId) this.#used.set(message.id, used);
        tell({ kind: 'message', message: this.#view(message) });
      },
      refused: (reason) => fail(`Discord would refuse this reply: ${reason}`),
    });
    await respondTo(overTheWire<APIInteraction>(payload), this.#parts.responder, channel);
    // A reply that never came is told when Discord would have stopped waiting for it.
    if (!isOver) await live.first.catch(() => {});
    isOver = true;
    return live;
  }

  /** Somebody writes a message; where it names the bot, the bot is asked. */
  async #say(content: string, tell: Tell): Promise<void> {
    const { bot } = this.#world;
    const words = content.trim().replaceAll(`@${bot.name}`, `<@${bot.id}>`);
    if (words === '') throw new Impossible('There is nothing to send.');
    if (words.length > LONGEST) throw new Impossible(`A message has at most ${LONGEST} characters.`);
    const named = words.includes(`<@${bot.id}>`);
    const message = this.#messages.create({
      ...this.#place(),
      author: this.#person,
      body: { content: words },
      more: { mentions: named ? [this.#world.userObject(bot)] : [] },
    });
    tell({ kind: 'message', message: this.#view(message) });
    const packet = overTheWire<GatewayMessageCreateDispatchData>({
      ...message.raw,
      guild_id: this.#guild.id,
    });
    await answerMessage(packet, bot.id, this.#parts.responder, () => this.#thread(message, tell));
  }

  /** The way back into the channel, for an answer to a message. */
  #thread(question: Message, tell: Tell): Thread {
    return {
      reply: async (message) => {
        const parcel = pack(message, false);
        const { body, files } = posted(parcel);
        const problems = validateMessage(body, { kind: 'channel', files: files.map(({ name }) => name) });
        if (problems.length > 0) {
          const reason = problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
          tell({ kind: 'failed', used: null, reason: `Discord would refuse this reply: ${reason}` });
          throw new Error(reason);
        }
        const more = { message_reference: { channel_id: question.channelId, message_id: question.id } };
        const written = this.#messages.create({
          ...this.#place(),
          author: this.#world.bot,
          body: object(body),
          files,
          more,
        });
        this.#files.put(written, parcel.files);
        tell({ kind: 'message', message: this.#view(written) });
      },
      typing: async () => tell({ kind: 'typing' }),
      isNews: () => true,
    };
  }

  #place() {
    return { channelId: this.#guild.channelId, guildId: this.#guild.id };
  }

  #view(message: Message): MessageView {
    const names = new Map([
      [this.#world.bot.id, this.#world.bot.name],
      [this.#person.id, this.#person.name],
      [this.#guild.channelId, CHANNEL],
    ]);
    const used = this.#used.get(message.id) ?? null;
    const answered = this.#messages.get(text(object(message.raw.message_reference).message_id));
    const answers =
      answered === null
        ? null
        : answered.content.replaceAll(`<@${this.#world.bot.id}>`, `@${this.#world.bot.name}`);
    return viewOf(message, {
      names,
      used,
      answers,
      addressOf: (name) => this.#files.address(message.id, name),
    });
  }
}

const KINDS = { 2: 'command', 3: 'component', 4: 'autocomplete', 5: 'modal' } as const;

function usedBy(deed: Deed): string | null {
  if (deed.kind === 'command') return `/${deed.name}`;
  return deed.kind === 'menu' ? deed.name : null;
}

/** What comes out of the gateway: parsed text, of which only Discord's word says what it is. */
function overTheWire<Packet>(payload: JsonObject): Packet {
  return JSON.parse(JSON.stringify(payload));
}
