import assert from 'node:assert/strict';
import type { APIInteraction } from 'discord.js';
import { type Desk, MOST } from '../../src/desk/desk.ts';
import type { Message } from '../../src/discord/message.ts';
import { pack, packFirst } from '../../src/discord/parcel.ts';
import { type Channel, type First, type Responder, respondTo } from '../../src/discord/respond.ts';
import { createResponder } from '../../src/discord/responder.ts';
import { validateCallback, validateMessage } from '../discord/standin/standin.ts';
import type { Packet } from './hostile/interactions.ts';

const NOW = new Date('2013-07-12T12:00:00Z');

/** What went back to the user, what Discord would have refused of it, and what the log was told of bugs. */
export interface Outcome {
  readonly sent: readonly string[];
  readonly refused: readonly string[];
  readonly bugs: readonly string[];
  /** The message that the user sees at the end. */
  readonly message: Message | null;
}

/** Has the bot answer an interaction, without a connection, and judges what it sends as Discord would. */
export async function respond(desk: Desk, packet: Packet): Promise<Outcome> {
  // What comes over the wire is called an interaction before anybody has looked at it.
  const interaction: APIInteraction = JSON.parse(JSON.stringify(packet));
  const sent: string[] = [];
  const refused: string[] = [];
  const bugs: string[] = [];
  let message: Message | null = null;
  const channel: Channel = {
    async first(response) {
      sent.push('first');
      const before = { ...NOTHING, flags: 1 << 15 };
      const { body, files } = packFirst(response);
      assert.deepEqual(validateCallback(body, { before, files: files.map(({ name }) => name) }), []);
      if ('data' in response && response.data !== undefined && 'choices' in response.data) {
        assert.ok((response.data.choices?.length ?? 0) <= MOST);
      }
      message = messageOf(response);
    },
    async edit(edited) {
      sent.push('edit');
      assert.deepEqual(problems(edited, 'edit'), []);
      message = edited;
    },
    async followUp(further) {
      sent.push('follow-up');
      assert.deepEqual(problems(further, 'followUp'), []);
    },
  };
  await respondTo(interaction, responderOf(desk, bugs), noting(channel, refused));
  return { sent, refused, bugs, message };
}

function problems(message: Message, kind: 'edit' | 'followUp') {
  const { body, files } = pack(message, kind === 'edit');
  return validateMessage(body, { kind, files: files.map(({ name }) => name) });
}

const NOTHING = { content: '', embeds: [], components: [], flags: 0, files: [] };

/** A refusal of the stand-in must not pass for a network that is down, which the bot would only log. */
function noting(channel: Channel, refused: string[]): Channel {
  const note = (work: Promise<void>) =>
    work.catch((error: unknown) => {
      refused.push(error instanceof Error ? error.message : String(error));
    });
  return {
    first: (response) => note(channel.first(response)),
    edit: (message) => note(channel.edit(message)),
    followUp: (message) => note(channel.followUp(message)),
  };
}

function responderOf(desk: Desk, bugs: string[]): Responder {
  const log = {
    info: () => {},
    warn: () => {},
    error: (details: object, line: string) => void bugs.push(`${line} ${JSON.stringify(details)}`),
  };
  const waits = { completion: 20_000, deferAfter: 20_000, giveUpAfter: 25_000 };
  return createResponder({ desk, log, token: 'MTA.secret.token', now: () => NOW, waits });
}

function messageOf(response: First): Message | null {
  if (!('data' in response) || response.data === undefined || !('components' in response.data)) return null;
  const message: Message = JSON.parse(JSON.stringify(response.data));
  return message;
}
