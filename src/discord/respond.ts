import { randomUUID } from 'node:crypto';
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Desk } from '../desk/desk.ts';
import type { Completions } from './complete.ts';
import { describe } from './faults.ts';
import { readInteraction } from './interaction.ts';
import type { Log, Meter } from './log.ts';
import { type Message, notice } from './message.ts';
import { type Plan, planReply, type Reply } from './plan.ts';
import { within } from './within.ts';

/** The way back to the user: over REST for the gateway. A rejection means that Discord did not take it. */
export interface Channel {
  /** The first response; Discord wants it within three seconds. */
  first(response: APIInteractionResponse): Promise<void>;
  /** Replaces the original message, once there has been a first response. */
  edit(message: Message): Promise<void>;
  /** Another message, once there has been a first response. */
  followUp(message: Message): Promise<void>;
}

export interface Responder {
  readonly desk: Desk;
  readonly completions: Completions;
  readonly log: Log;
  readonly meter: Meter | null;
  readonly now: () => Date;
  /** Never stands in a log line. */
  readonly token: string;
  /** Milliseconds after which Discord is told to wait, and after which the user is told that it takes too long. */
  readonly deferAfter: number;
  readonly giveUpAfter: number;
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
    if (gesture.kind === 'completion') {
      const choices = await responder.completions(gesture);
      outcome = 'offered';
      await channel.first({
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...choices] },
      });
    } else {
      const plan = planReply(gesture, responder.desk, responder.now());
      name = plan.name;
      outcome = await converse(plan, responder, channel);
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

/** Sends the reply at once where it is ready soon, else has Discord say that the bot is thinking and edits that. */
async function converse(plan: Plan, responder: Responder, channel: Channel): Promise<string> {
  const reply = guarded(plan, responder);
  const soon = await within(reply, responder.deferAfter);
  if (soon !== null) {
    await channel.first(response(soon));
    return soon.outcome;
  }
  await channel.first(deferral(plan));
  const late = await reply;
  if (plan.update && !late.update) await channel.followUp(late.message);
  else await channel.edit(visible(late.message));
  return late.outcome;
}

/** The work with the one catch: a bug is logged under an id, and the user is told the id and nothing else. */
async function guarded(plan: Plan, { log, token, giveUpAfter }: Responder): Promise<Reply> {
  try {
    const reply = await within(plan.work(), giveUpAfter);
    if (reply !== null) return reply;
    log.warn({ command: plan.name }, `no answer after ${giveUpAfter} ms`);
    return failure('This takes too long. Try a narrower question.');
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    log.error({ id, command: plan.name, error: describe(error, token), stack: stackOf(error, token) }, 'bug');
    return failure(`Something went wrong (id ${id}).`);
  }
}

function failure(line: string): Reply {
  return { message: notice(line), update: false, outcome: 'failed' };
}

function response(reply: Reply): APIInteractionResponse {
  return reply.update
    ? { type: InteractionResponseType.UpdateMessage, data: visible(reply.message) }
    : { type: InteractionResponseType.ChannelMessageWithSource, data: reply.message };
}

function deferral(plan: Plan): APIInteractionResponse {
  if (plan.update) return { type: InteractionResponseType.DeferredMessageUpdate };
  const flags: number = plan.privately ? MessageFlags.Ephemeral : 0;
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags } };
}

/** A message without the flag that only a first response may set. */
function visible(message: Message): Message {
  return { ...message, flags: message.flags & ~MessageFlags.Ephemeral };
}

function stackOf(error: unknown, token: string): string {
  return error instanceof Error ? (error.stack ?? '').replaceAll(token, '[token]') : '';
}
