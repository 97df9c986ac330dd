import { type APIInteraction, MessageFlags, type REST, Routes } from 'discord.js';
import { texts } from '../catalogue/texts.ts';
import type { Acknowledged, Promised } from './acknowledged.ts';
import { describe } from './faults.ts';
import { fieldOf, textOf } from './field.ts';
import { settle } from './http-channel.ts';
import { readInteraction } from './interaction.ts';
import { planReply } from './plan.ts';
import { isRepeatable } from './repeatable.ts';
import type { Reply } from './reply.ts';
import { type Responder, sendLate } from './respond.ts';
import { restChannel } from './rest-channel.ts';
import { carryOut, instead } from './work.ts';

export interface TakeOverParts {
  readonly acknowledged: Acknowledged;
  readonly responder: Responder;
  readonly replies: REST;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Milliseconds between two looks; less than a promise is held for. */
  readonly everyMs?: number;
}

export interface TakeOver {
  /** The answers under way, none of which ever rejects. */
  readonly underWay: ReadonlySet<Promise<void>>;
  /** Takes over nothing more; what is under way is still this process's. */
  stop(): void;
  /** What is not told by now is for others. */
  end(): void;
}

const EVERY_MS = 1_000;
/** How many are worked on together: the rest are for other processes, or for the next look. */
const AT_ONCE = 8;
/** How long Discord lets a bot go on with an interaction. */
const TOKEN_LIFE_MS = 15 * 60_000;
/** A question over which so many processes have ended is most likely why they did. */
const DEADLY = 2;

/**
 * Keeps the promises of processes that have ended: a question is asked again, and of what changes something the user
 * hears that it may or may not have been done. Renews this process's own promises all the while.
 */
export function takeOver(parts: TakeOverParts): TakeOver {
  const { acknowledged, responder, everyMs = EVERY_MS } = parts;
  const underWay = new Set<Promise<void>>();
  let isStopped = false;
  const look = () => {
    try {
      acknowledged.renew();
      if (isStopped) return;
      for (const promised of acknowledged.takeOver(AT_ONCE - underWay.size)) {
        const fulfilling = fulfil(promised, parts);
        underWay.add(fulfilling);
        void fulfilling.finally(() => underWay.delete(fulfilling));
      }
    } catch (error) {
      responder.log.error(
        { error: describe(error, responder.token) },
        'promises to users cannot be looked at',
      );
    }
  };
  const timer = setInterval(look, everyMs);
  look();
  return {
    underWay,
    stop() {
      isStopped = true;
    },
    end: () => clearInterval(timer),
  };
}

/** Never rejects. */
async function fulfil(promised: Promised, parts: TakeOverParts): Promise<void> {
  const { acknowledged, responder, replies, clock } = parts;
  const { interaction, isUpdate, tries } = promised;
  const { log, meter, token } = responder;
  const started = performance.now();
  try {
    if (clock() - promised.keptAt > TOKEN_LIFE_MS) {
      acknowledged.finish(interaction.id);
      log.warn({}, 'a promise to a user is too old to be kept');
      return;
    }
    await settle(interaction.id, acknowledged, tries, async () => {
      if (await isTold(promised, replies)) return;
      const { name, reply } = await made(promised, responder);
      const outcome = await sendLate(reply, isUpdate, restChannel(replies, interaction));
      const ms = performance.now() - started;
      meter?.replied(name, outcome, ms / 1000);
      log.info({ command: name, outcome, ms: Math.round(ms) }, 'replied for a process that has ended');
    });
  } catch (error) {
    log.warn({ error: describe(error, token) }, 'reply of a process that has ended not delivered');
  }
}

async function made(
  { interaction, deaths }: Promised,
  responder: Responder,
): Promise<{ readonly name: string; readonly reply: Reply }> {
  const gesture = readInteraction(interaction);
  if (gesture.kind === 'other' || gesture.kind === 'completion')
    throw new Error(`nobody is told to wait for what is ${gesture.kind}`);
  const plan = planReply(gesture, responder.desk, responder.now());
  const { name } = plan;
  if (!isRepeatable(gesture, responder.desk))
    return { name, reply: instead(texts.gateway.interrupted, 'failed') };
  if (deaths >= DEADLY) return { name, reply: instead(texts.gateway.interruptedTwice, 'failed') };
  const line = interaction.guild_id ?? gesture.asker.id;
  return { name, reply: await carryOut({ name, line, work: () => plan.work() }, responder) };
}

/** Whether the process has told it before it ended: nobody is thinking any more, or the pressed message has changed. */
async function isTold({ interaction, isUpdate }: Promised, rest: REST): Promise<boolean> {
  const message: unknown = await rest.get(originalOf(interaction), { auth: false });
  if (!isUpdate) return (Number(fieldOf(message, 'flags') ?? 0) & MessageFlags.Loading) === 0;
  const pressed = 'message' in interaction ? interaction.message : null;
  return textOf(message, 'edited_timestamp') !== textOf(pressed, 'edited_timestamp');
}

function originalOf({ application_id: application, token }: APIInteraction) {
  return Routes.webhookMessage(application, token, '@original');
}
