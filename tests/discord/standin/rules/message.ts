import { isObject, type JsonObject, list, object, objects, text, texts } from '../json.ts';
import { checkComponents } from './components.ts';
import { checkEmbeds, isEmptyEmbed } from './embeds.ts';
import { collector, type Problem, type Report } from './problem.ts';
import { checkSchema } from './schema.ts';

/** The bits of a message's `flags` that a bot meets. */
export const flag = {
  suppressEmbeds: 4,
  ephemeral: 64,
  loading: 128,
  suppressNotifications: 4096,
  componentsV2: 32_768,
} as const;

/** Which body it is: each has its own schema and its own flags. */
export type MessageKind = 'reply' | 'update' | 'followUp' | 'edit' | 'channel' | 'channelEdit';

const kinds: Record<MessageKind, { schema: string; flags: number; edits: boolean }> = {
  reply: create('IncomingWebhookInteractionRequest', flag.ephemeral),
  followUp: create('IncomingWebhookRequestPartial', flag.ephemeral),
  channel: create('MessageCreateRequest', 0),
  update: edit('IncomingWebhookUpdateForInteractionCallbackRequestPartial'),
  edit: edit('IncomingWebhookUpdateRequestPartial'),
  channelEdit: edit('MessageEditRequestPartial'),
};

function create(schema: string, extra: number): { schema: string; flags: number; edits: boolean } {
  const flags = flag.suppressEmbeds | flag.suppressNotifications | flag.componentsV2 | extra;
  return { schema, flags, edits: false };
}

function edit(schema: string): { schema: string; flags: number; edits: boolean } {
  return { schema, flags: flag.suppressEmbeds | flag.componentsV2, edits: true };
}

/** The schemas behind the message kinds. */
export const messageSchemas = Object.values(kinds).map(({ schema }) => schema);

/** What an edited message was before, as far as an edit may not contradict it. */
export interface Before {
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly flags: number;
  /** Names of its attachments. */
  readonly files: readonly string[];
}

export interface MessageContext {
  /** `reply` unless told. */
  readonly kind?: MessageKind;
  /** Names of the files that are uploaded with the body. */
  readonly files?: readonly string[];
  /** For edits; a deferred reply is an empty message. */
  readonly before?: Before;
}

const nothing: Before = { content: '', embeds: [], components: [], flags: 0, files: [] };

/**
 * Every reason why Discord would refuse this body as a message. Pure, and quick enough for property tests.
 * Lengths are UTF-16 units.
 */
export function validateMessage(body: unknown, context: MessageContext = {}): Problem[] {
  const { schema, flags, edits } = kinds[context.kind ?? 'reply'];
  const problems = checkSchema(schema, withoutHarmless(body));
  if (!isObject(body)) return problems;
  const { problems: more, report } = collector();
  const before = context.before ?? nothing;
  const files = [...before.files, ...(context.files ?? [])];
  const v2 = ((typeof body.flags === 'number' ? body.flags : before.flags) & flag.componentsV2) !== 0;

  if (text(body.content).length > 2000 && schema.startsWith('Message')) {
    report('content', 'schema', 'must NOT have more than 2000 characters');
  }
  checkFlags(body, edits ? flags | (before.flags & flag.ephemeral) : flags, before, report);
  checkMentions(object(body.allowed_mentions), report);
  checkEmbeds(objects(body.embeds), files, report);
  checkComponents(body.components, v2, files, report);
  checkWhole(body, before, v2, files, report);
  return [...problems, ...more];
}

/** discord.js always adds these two; false means what their absence means. */
function withoutHarmless(body: unknown): unknown {
  if (!isObject(body) || (body.tts !== false && body.enforce_nonce !== false)) return body;
  const { tts, enforce_nonce, ...rest } = body;
  if (tts !== undefined && tts !== false) rest.tts = tts;
  if (enforce_nonce !== undefined && enforce_nonce !== false) rest.enforce_nonce = enforce_nonce;
  return rest;
}

function checkFlags(body: JsonObject, allowed: number, before: Before, report: Report): void {
  if (typeof body.flags !== 'number') return;
  if ((body.flags & ~allowed) !== 0) {
    report('flags', 'flags', `${body.flags & ~allowed} cannot be set here`);
  }
  if ((before.flags & flag.componentsV2) !== 0 && (body.flags & flag.componentsV2) === 0) {
    report('flags', 'v2-removed', 'The components v2 flag (32768) cannot be removed from a message');
  }
}

function checkMentions(mentions: JsonObject, report: Report): void {
  for (const key of ['users', 'roles'] as const) {
    if (texts(mentions.parse).includes(key) && list(mentions[key]).length > 0) {
      report(`allowed_mentions.${key}`, 'mentions', `parse: ["${key}"] excludes a list of ${key}`);
    }
  }
}

/** What the message will be as a whole: not empty, and never components v2 beside content or embeds. */
function checkWhole(
  body: JsonObject,
  before: Before,
  v2: boolean,
  files: readonly string[],
  report: Report,
): void {
  const content = body.content === undefined ? before.content : text(body.content);
  const embeds = body.embeds === undefined ? before.embeds : objects(body.embeds);
  const components = body.components === undefined ? before.components : objects(body.components);
  if (v2) {
    if (content !== '') report('content', 'v2-mixed', 'No content beside components v2');
    if (embeds.length > 0) report('embeds', 'v2-mixed', 'No embeds beside components v2');
    if (isObject(body.poll)) report('poll', 'v2-mixed', 'No poll beside components v2');
    if (list(body.sticker_ids).length > 0)
      report('sticker_ids', 'v2-mixed', 'No stickers beside components v2');
    if (components.length === 0) report('', 'empty', 'Cannot send an empty message');
    checkShown(components, files, report);
    return;
  }
  const shown = embeds.some((embed) => !isEmptyEmbed(embed)) || files.length > 0;
  const others = isObject(body.poll) || list(body.sticker_ids).length > 0;
  if (content.trim() === '' && !shown && !others && components.length === 0) {
    report('', 'empty', 'Cannot send an empty message');
  }
}

/** Beside components v2 a file that none of them shows is seen by nobody. */
function checkShown(components: readonly JsonObject[], files: readonly string[], report: Report): void {
  const named = JSON.stringify(components);
  for (const file of files) {
    if (!named.includes(JSON.stringify(`attachment://${file}`)))
      report('attachments', 'unseen-file', `No component shows ${file}`);
  }
}
