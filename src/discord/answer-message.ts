import type { GatewayMessageCreateDispatchData } from 'discord.js';
import { type Addressed, readMessage } from './addressed.ts';
import { asksSomething, chooseCommand } from './choose-command.ts';
import { describe } from './faults.ts';
import type { Message } from './message.ts';
import { planWords, type Reply } from './plan.ts';
import { type Responder, turnedAway, visible } from './respond.ts';
import { carryOut, instead } from './work.ts';

/** The way back into the channel that a message stands in. A rejection means that Discord did not take it. */
export interface Thread {
  /** Answers the message; never called twice. */
  reply(message: Message): Promise<void>;
  /** Says that the bot is writing, for some ten seconds. */
  typing(): Promise<void>;
  /** Called once about a reply that Discord did not take: whether that is worth a line in the log. */
  isNews(error: unknown): boolean;
}

/** Milliseconds: of waiting before the bot is shown to be writing, and how long that is shown. */
const TYPING_AFTER = 1_000;
const TYPING_EVERY = 9_000;

/**
 * Answers one message that was written to the bot, whatever becomes of it, and no other: never rejects. A command is
 * chosen by its words, and all else is as if that had been asked.
 */
export async function answerMessage(
  packet: GatewayMessageCreateDispatchData,
  botId: string,
  responder: Responder,
  threadOf: (addressed: Addressed) => Thread,
): Promise<void> {
  const started = performance.now();
  const { log, token, meter } = responder;
  let thread: Thread | null = null;
  let name = 'mention';
  let outcome = 'unsent';
  try {
    const addressed = readMessage(packet, botId);
    if (addressed === null || (addressed.isReplyAlone && !asksSomething(addressed.words))) return;
    if (addressed.guildId === null) name = 'direct';
    thread = threadOf(addressed);
    outcome = await converse(addressed, name, responder, thread);
  } catch (error) {
    outcome = 'unsent';
    if (thread?.isNews(error) !== false)
      log.warn({ command: name, error: describe(error, token) }, 'reply not delivered');
  }
  const ms = performance.now() - started;
  meter?.replied(name, outcome, ms / 1000);
  if (outcome !== 'unsent') log.info({ command: name, outcome, ms: Math.round(ms) }, 'replied');
}

async function converse(
  addressed: Addressed,
  name: string,
  responder: Responder,
  thread: Thread,
): Promise<string> {
  const { guildId, asker } = addressed;
  const admission = responder.flood.admit('question', asker.id, guildId);
  if (!admission.ok) {
    // Everybody in the channel reads it: once is enough.
    const reply = turnedAway(admission);
    if (admission.isFirst) await thread.reply(visible(reply.message));
    return reply.outcome;
  }
  const stop = showTyping(thread);
  try {
    const work = () => workOn(addressed, responder);
    const reply = await carryOut({ name, line: guildId ?? asker.id, work }, responder);
    await thread.reply(visible(reply.message));
    return reply.outcome;
  } finally {
    stop();
  }
}

async function workOn(
  { words, scope, asker, channelId }: Addressed,
  { desk, now }: Responder,
): Promise<Reply> {
  const chosen = await chooseCommand(words, desk, scope);
  if (!chosen.ok) return instead(chosen.reason, 'refused');
  return planWords(chosen.asked, { scope, asker, channel: channelId }, desk, now()).work();
}

/** Shows that the bot is writing once that takes a while. What Discord does not take of that is no loss. */
function showTyping(thread: Thread): () => void {
  let timer: NodeJS.Timeout;
  const show = () => {
    timer = setTimeout(show, TYPING_EVERY);
    thread.typing().catch(() => {});
  };
  timer = setTimeout(show, TYPING_AFTER);
  return () => clearTimeout(timer);
}
