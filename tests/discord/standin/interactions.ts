import { missingFiles } from './attachments.ts';
import type { Live } from './invocation.ts';
import { isObject, type Json, type JsonObject, object, objects, text } from './json.ts';
import type { Messages } from './messages.ts';
import type { Upload } from './multipart.ts';
import { noContent, ok, type Reply, refuse, refuseBody, unknownMessage } from './reply.ts';
import { callback, validateCallback } from './rules/callback.ts';
import { flag, validateMessage } from './rules/message.ts';
import type { Problem } from './rules/problem.ts';
import type { Choice, Message } from './types.ts';
import type { World } from './world.ts';

/** How long an interaction's token lives. */
const tokenLife = 15 * 60 * 1000;
/** Follow-ups of an app that only the user has installed. */
const userFollowUps = 5;

/** Which first responses Discord takes for which interaction. */
const allowed: Record<Live['origin']['kind'], readonly Json[]> = {
  command: [callback.reply, callback.deferReply, callback.modal],
  component: [callback.reply, callback.deferReply, callback.deferUpdate, callback.update, callback.modal],
  modal: [callback.reply, callback.deferReply, callback.deferUpdate, callback.update],
  autocomplete: [callback.autocomplete],
};

export interface Sent {
  readonly body: Json | undefined;
  readonly files: readonly Upload[];
}

/** What becomes of interactions: first responses, and what the token allows afterwards. */
export class Interactions {
  readonly #world: World;
  readonly #messages: Messages;
  readonly #now: () => number;
  readonly #window: number;
  readonly #live = new Map<string, Live>();

  constructor(world: World, messages: Messages, now: () => number, window: number) {
    this.#world = world;
    this.#messages = messages;
    this.#now = now;
    this.#window = window;
  }

  add(live: Live): void {
    this.#live.set(live.id, live);
  }

  end(reason: string): void {
    for (const live of this.#live.values()) live.end(reason);
  }

  /** POST /interactions/:id/:token/callback */
  respond(id: string, token: string, sent: Sent, withResponse: boolean): Reply {
    const live = this.#live.get(id);
    if (live === undefined || live.token !== token) {
      return refuse(404, 10062, 'unknown-interaction', 'Unknown interaction');
    }
    if (live.answered !== undefined) {
      return refuse(400, 40060, 'already-acknowledged', 'Interaction has already been acknowledged.');
    }
    if (this.#now() - live.origin.at > this.#window) {
      return refuse(404, 10062, 'too-late', 'Unknown interaction');
    }
    const problems = this.#problems(live, sent);
    if (problems.length > 0) return refuseBody(problems);
    const message = this.#begin(live, object(sent.body), sent.files);
    return withResponse ? ok(this.#described(live, object(sent.body), message)) : noContent;
  }

  #problems(live: Live, { body, files }: Sent): Problem[] {
    const type = isObject(body) ? (body.type ?? null) : null;
    const data = isObject(body) ? body.data : undefined;
    const { kind, sourceId, focusedType } = live.origin;
    const source = sourceId === null ? null : this.#messages.get(sourceId);
    // A new message has none of what the pressed one has.
    const isUpdate = type === callback.update && source !== null;
    const before = isUpdate ? this.#messages.before(source.id, data) : undefined;
    const context = { files: files.map(({ name }) => name) };
    const problems = validateCallback(body, before === undefined ? context : { ...context, before });
    problems.push(...missingFiles(object(data), files, isUpdate ? source : null, 'data.'));
    if (!allowed[kind].includes(type)) {
      problems.push({
        path: 'type',
        rule: 'callback-type',
        message: `A ${kind} takes no response of type ${type}`,
      });
    } else if ((type === callback.update || type === callback.deferUpdate) && sourceId === null) {
      problems.push({ path: 'type', rule: 'callback-type', message: 'There is no message to update' });
    }
    const numeric = focusedType !== null && focusedType !== 3;
    for (const [index, { value }] of objects(object(data).choices).entries()) {
      if (kind === 'autocomplete' && (typeof value === 'number') !== numeric) {
        const message = `The option takes ${numeric ? 'numbers' : 'strings'}`;
        problems.push({ path: `data.choices.${index}.value`, rule: 'choice-type', message });
      }
    }
    return problems;
  }

  #begin(live: Live, body: JsonObject, files: readonly Upload[]): Message | null {
    const type = Number(body.type);
    const data = object(body.data);
    const message = this.#firstMessage(live, type, data, files);
    live.originalId = message?.id ?? null;
    live.push({
      kind: 'first',
      latencyMs: live.latencyMs,
      type,
      message,
      ephemeral: message?.ephemeral ?? false,
      choices: type === callback.autocomplete ? objects(data.choices).map(choice) : [],
      modal: type === callback.modal ? data : null,
    });
    return message;
  }

  #firstMessage(live: Live, type: number, data: JsonObject, files: readonly Upload[]): Message | null {
    const { sourceId } = live.origin;
    if (type === callback.reply) return this.#create(live, data, files, 0);
    if (type === callback.deferReply) return this.#create(live, data, [], flag.loading);
    if (sourceId === null) return null;
    if (type === callback.update) return this.#messages.edit(sourceId, data, files);
    return type === callback.deferUpdate ? this.#messages.get(sourceId) : null;
  }

  #create(live: Live, body: JsonObject, files: readonly Upload[], flags: number): Message {
    const { channelId, guildId, person } = live.origin;
    const more: JsonObject = {
      type: live.origin.kind === 'command' ? 20 : 0,
      webhook_id: this.#world.applicationId,
      application_id: this.#world.applicationId,
      interaction_metadata: {
        id: live.id,
        type: live.payload.type ?? 2,
        user: this.#world.userObject(person),
        authorizing_integration_owners: live.payload.authorizing_integration_owners ?? {},
      },
    };
    return this.#messages.create({ channelId, guildId, author: this.#world.bot, body, files, flags, more });
  }

  /** What `?with_response=true` answers. */
  #described(live: Live, body: JsonObject, message: Message | null): JsonObject {
    const interaction: JsonObject = { id: live.id, type: live.payload.type ?? 2 };
    if (message === null) return { interaction };
    interaction.response_message_id = message.id;
    interaction.response_message_loading = message.thinking;
    interaction.response_message_ephemeral = message.ephemeral;
    return { interaction, resource: { type: body.type ?? 4, message: message.raw } };
  }

  /** The interaction behind a webhook token, or why there is none. */
  #byToken(application: string, token: string): Live | Reply {
    const live = [...this.#live.values()].find((one) => one.token === token);
    if (application !== this.#world.applicationId) {
      return refuse(404, 10015, 'application-id', 'Unknown Webhook');
    }
    if (live === undefined) return refuse(404, 10015, 'unknown-token', 'Unknown Webhook');
    if (this.#now() - live.origin.at > tokenLife) {
      return refuse(401, 50027, 'expired-token', 'Invalid Webhook Token');
    }
    if (live.answered === undefined) return refuse(404, 10015, 'not-acknowledged', 'Unknown Webhook');
    return live;
  }

  /** POST /webhooks/:application/:token. The first one after a deferral takes the deferral's place. */
  followUp(application: string, token: string, sent: Sent): Reply {
    const live = this.#byToken(application, token);
    if ('status' in live) return live;
    const names = sent.files.map(({ name }) => name);
    const problems = validateMessage(sent.body, { kind: 'followUp', files: names });
    problems.push(...missingFiles(object(sent.body), sent.files, null, ''));
    if (problems.length > 0) return refuseBody(problems);
    const original = live.originalId === null ? null : this.#messages.get(live.originalId);
    if (original?.thinking === true) return this.#fulfil(live, original.id, object(sent.body), sent.files);
    if (live.origin.install === 'user' && live.followUpIds.length >= userFollowUps) {
      return refuse(
        400,
        40094,
        'follow-up-total',
        'This interaction has reached the maximum number of follow-up messages',
      );
    }
    const message = this.#create(live, object(sent.body), sent.files, 0);
    live.followUpIds.push(message.id);
    live.push({ kind: 'followUp', latencyMs: live.latencyMs, message });
    return ok(message.raw);
  }

  #fulfil(live: Live, id: string, body: JsonObject, files: readonly Upload[]): Reply {
    const message = this.#messages.edit(id, body, files);
    if (message === null) return unknownMessage();
    live.push({ kind: 'edit', latencyMs: live.latencyMs, message });
    return ok(message.raw);
  }

  /** PATCH /webhooks/:application/:token/messages/:id, `@original` included. */
  edit(application: string, token: string, which: string, sent: Sent): Reply {
    const target = this.#target(application, token, which);
    if ('status' in target) return target;
    const { live, message } = target;
    const before = this.#messages.before(message.id, sent.body);
    const files = sent.files.map(({ name }) => name);
    const problems = validateMessage(sent.body, { kind: 'edit', files, ...(before && { before }) });
    problems.push(...missingFiles(object(sent.body), sent.files, message, ''));
    if (problems.length > 0) return refuseBody(problems);
    const edited = this.#messages.edit(message.id, object(sent.body), sent.files);
    if (edited === null) return unknownMessage();
    const kind = live.originalId === message.id ? 'edit' : 'followUpEdit';
    live.push({ kind, latencyMs: live.latencyMs, message: edited });
    return ok(edited.raw);
  }

  get(application: string, token: string, which: string): Reply {
    const target = this.#target(application, token, which);
    return 'status' in target ? target : ok(target.message.raw);
  }

  delete(application: string, token: string, which: string): Reply {
    const target = this.#target(application, token, which);
    if ('status' in target) return target;
    this.#messages.delete(target.message.id);
    target.live.push({ kind: 'delete', latencyMs: target.live.latencyMs, message: target.message });
    return noContent;
  }

  #target(application: string, token: string, which: string): { live: Live; message: Message } | Reply {
    const live = this.#byToken(application, token);
    if ('status' in live) return live;
    const id = which === '@original' ? live.originalId : which;
    const known = id !== null && (id === live.originalId || live.followUpIds.includes(id));
    const message = known ? this.#messages.get(id) : null;
    return message === null ? unknownMessage() : { live, message };
  }
}

function choice({ name, value }: JsonObject): Choice {
  return { name: text(name), value: typeof value === 'number' ? value : text(value) };
}
