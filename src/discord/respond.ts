import {
  type APIApplicationCommandAutocompleteResponse,
  type APIInteraction,
  type APIInteractionResponseDeferredChannelMessageWithSource,
  type APIInteractionResponseDeferredMessageUpdate,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import { texts } from '../catalogue/texts.ts';
import type { Desk } from '../desk/desk.ts';
import type { Completions } from './complete.ts';
import { describe } from './faults.ts';
import type { Admission, Counted, Flood } from './flood.ts';
import { type Gesture, readInteraction } from './interaction.ts';
import type { Message } from './message.ts';
import { type Plan, planReply, type Reply } from './plan.ts';
import { askedBy, together, type Waiting } from './together.ts';
import { within } from './within.ts';
import { instead, type Workshop } from './work.ts';

/** A first response: a whole message, which may have files, or choices, or that one will follow. */
export type First =
  | {
      readonly type: InteractionResponseType.ChannelMessageWithSource | InteractionResponseType.UpdateMessage;
      readonly data: Message;
    }
  | APIApplicationCommandAutocompleteResponse
  | APIInteractionResponseDeferredChannelMessageWithSource
  | APIInteractionResponseDeferredMessageUpdate;

/** The way back to the user: over REST for the gateway. A rejection means that Discord did not take it. */
export interface Channel {
  /** Discord wants it within three seconds. */
  first(response: First): Promise<void>;
  /** Replaces the original message, once there has been a first response. */
  edit(message: Message): Promise<void>;
  /** Another message, once there has been a first response. */
  followUp(message: Message): Promise<void>;
}

export interface Responder extends Workshop {
  readonly desk: Desk;
  readonly completions: Completions;
  readonly flood: Flood;
  readonly waiting: Waiting;
  readonly now: () => Date;
  /** Milliseconds after which Discord is told to wait. */
  readonly deferAfter: number;
}

/** Answers one interaction, whatever becomes of it: never rejects. */
export async function respondTo(
  interaction: APIInteraction,
  responder: Responder,
  channel: Channel,
): Promise<void> {
  const started = performance.now();
  let name = 'other';
  let outcome = 'unsent';
  try {
    const gesture = readInteraction(interaction);
    name = gesture.kind;
    if (gesture.kind === 'other') return;
    const server = interaction.guild_id ?? null;
    const admission = responder.flood.admit(counted(gesture), gesture.asker.id, server);
    if (gesture.kind === 'completion') {
      const choices = admission.ok ? await responder.completions(gesture) : [];
      outcome = admission.ok ? 'offered' : 'limited';
      await channel.first({
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...choices] },
      });
    } else {
      const now = responder.now();
      const plan = planReply(gesture, responder.desk, now);
      name = plan.name;
      const line = server ?? gesture.asker.id;
      outcome = admission.ok
        ? await converse(plan, { line, key: askedBy(gesture, responder, now) }, responder, channel)
        : await send(turnedAway(admission), channel);
    }
  } catch (error) {
    outcome = 'unsent';
    responder.log.warn({ command: name, error: describe(error, responder.token) }, 'reply not delivered');
  }
  const ms = performance.now() - started;
  responder.meter?.replied(name, outcome, ms / 1000);
  // A completion comes with every letter that somebody types: it is counted, not told.
  if (name !== 'completion' && outcome !== 'unsent')
    responder.log.info({ command: name, outcome, ms: Math.round(ms) }, 'replied');
}

/** The line for somebody who asks too much. */
export function turnedAway({ whose, seconds }: Extract<Admission, { ok: false }>): Reply {
  const { askedTooMuch, serverAskedTooMuch } = texts.gateway;
  return instead(whose === 'user' ? askedTooMuch(seconds) : serverAskedTooMuch(seconds), 'limited');
}

function counted({ kind }: Gesture): Counted {
  if (kind === 'completion' || kind === 'press') return kind;
  return 'question';
}

/** Sends the reply at once where it is ready soon, else has Discord say that the bot is thinking and edits that. */
async function converse(
  plan: Plan,
  { line, key }: { readonly line: string; readonly key: string | null },
  responder: Responder,
  channel: Channel,
): Promise<string> {
  const reply = together(key, { name: plan.name, line, work: () => plan.work() }, responder);
  const soon = await within(reply, responder.deferAfter);
  if (soon !== null) return send(soon, channel);
  await channel.first(deferral(plan));
  return sendLate(await reply, plan.update, channel);
}

/**
 * Sends a reply for which Discord was told to wait, and tells its outcome.
 *
 * @param isUpdate whether Discord was told that the pressed message will change
 */
export async function sendLate(late: Reply, isUpdate: boolean, channel: Channel): Promise<string> {
  if (isUpdate && !late.update) await channel.followUp(late.message);
  else await channel.edit(visible(late.message));
  return late.outcome;
}

/** Sends a reply as the first response, and tells its outcome. */
async function send({ message, update, outcome }: Reply, channel: Channel): Promise<string> {
  const type = update
    ? InteractionResponseType.UpdateMessage
    : InteractionResponseType.ChannelMessageWithSource;
  await channel.first({ type, data: update ? visible(message) : message });
  return outcome;
}

function deferral(plan: Plan): First {
  if (plan.update) return { type: InteractionResponseType.DeferredMessageUpdate };
  const flags: number = plan.privately ? MessageFlags.Ephemeral : 0;
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags } };
}

/** A message without the flag that only a first response may set. */
export function visible(message: Message): Message {
  return { ...message, flags: message.flags & ~MessageFlags.Ephemeral };
}
