import { type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import { type Scope, SHARED } from '../articles/article.ts';
import type { Asker } from '../desk/command.ts';
import { oneLine } from './escape.ts';

/** A message that somebody wrote to the bot. */
export interface Addressed {
  readonly id: string;
  readonly channelId: string;
  /** Null in direct messages. */
  readonly guildId: string | null;
  /** What it says, on one line, without the mention of the bot and with the names of others in place of theirs. */
  readonly words: string;
  /** Whether it only answers a message of the bot's, and does not name the bot itself. */
  readonly isReplyAlone: boolean;
  readonly scope: Scope;
  readonly asker: Asker;
}

/** A mention of a user, a role, a channel or a command, or an emoji of a server's own. */
const TAG = /<(@[!&]?|#|\/[^<>:]{1,100}:|a?:\w{1,32}:)(\d{1,20})>/g;

/** What Discord's markdown makes bold, struck out or hidden: nobody asks about the marks. */
const MARKS = /\*\*|__|~~|\|\||`/g;

const GREETING = /^(?:hey|hi|hello)(?: there)?$/i;
const GREETED = /^(?:hey|hi|hello)(?: there)?[,!.] */i;

/**
 * Reads a message as the gateway sends it. Null for one that nobody wrote to the bot: of another bot, a webhook or
 * Discord itself, to everybody or to a role, or without a word.
 */
export function readMessage(message: GatewayMessageCreateDispatchData, botId: string): Addressed | null {
  const { author, content, guild_id: guildId = null } = message;
  if (author.bot === true || author.id === botId || message.webhook_id !== undefined) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;
  const isNamed = content.includes(`<@${botId}>`) || content.includes(`<@!${botId}>`);
  const isPinged = message.mentions.some(({ id }) => id === botId);
  if (guildId !== null && !isNamed && !isPinged) return null;
  const words = wordsOf(message, botId);
  if (words === '') return null;
  return {
    id: message.id,
    channelId: message.channel_id,
    guildId,
    words,
    isReplyAlone: guildId !== null && !isNamed,
    scope: guildId ?? SHARED,
    // A message does not tell what its author may do; nothing that needs to know is asked by one.
    asker: {
      id: author.id,
      name: message.member?.nick ?? author.global_name ?? author.username,
      mayManage: false,
    },
  };
}

function wordsOf({ content, mentions }: GatewayMessageCreateDispatchData, botId: string): string {
  const named = (id: string) => {
    const user = mentions.find((candidate) => candidate.id === id);
    return user?.global_name ?? user?.username ?? '';
  };
  const plain = (text: string) =>
    oneLine(
      text.replace(MARKS, '').replace(TAG, (_tag, kind: string, id: string) => {
        if (kind.startsWith('/')) return kind.slice(0, -1);
        return kind === '@' || kind === '@!' ? named(id) : '';
      }),
    );
  const [before = '', ...after] = content.split(new RegExp(`<@!?${botId}>`)).map(plain);
  // “Hi @Dateline, who is …”: what greets the bot is no part of the question.
  const parts = after.length > 0 && GREETING.test(before.replace(/[,!.]$/, '')) ? after : [before, ...after];
  return oneLine(parts.join(' '))
    .replace(/^[\s,:;.!–—-]+/, '')
    .replace(GREETED, '')
    .replace(/ ([?.,!]+)(?= |$)/g, '$1')
    .replace(/,([?.!]*)$/, '$1');
}
