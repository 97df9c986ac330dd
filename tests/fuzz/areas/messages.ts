import assert from 'node:assert/strict';
import type { APIInteraction, APIInteractionResponse } from 'discord.js';
import fc from 'fast-check';
import { type Desk, MOST } from '../../../src/desk/desk.ts';
import { createCompletions } from '../../../src/discord/complete.ts';
import type { Message } from '../../../src/discord/message.ts';
import { render } from '../../../src/discord/render.ts';
import { type Channel, type Responder, respondTo } from '../../../src/discord/respond.ts';
import { type Asked, answers } from '../../discord/answers.ts';
import { ASK } from '../../discord/sample.ts';
import { validateCallback, validateMessage } from '../../discord/standin/standin.ts';
import type { Area } from '../area.ts';
import * as packets from '../hostile/interactions.ts';
import { openNewsroom, SCOPES } from '../newsroom.ts';
import type { Random } from '../random.ts';

const NOW = new Date('2013-07-12T12:00:00Z');

/** Answers of every shape as messages, and interactions of every shape with what is sent back to them. */
export const messages: Area = {
  name: 'messages',
  share: 22,
  longestBlock: 1_500,
  async open(seed) {
    const { desk } = await openNewsroom(seed);
    return {
      async run(random, tell) {
        if (random.once(4)) return checkMade(random, tell);
        const scope = random.from(SCOPES);
        const first = await interact(desk, packets.commandPacket(random, desk, scope), tell);
        const packet = nextPacket(random, desk, scope, first.message);
        if (random.once(3)) await interactBroken(desk, packets.mutatedPacket(random, packet), tell);
        else await interact(desk, packet, tell);
      },
      close: () => desk.archive.close(),
    };
  },
};

/** An answer that no command ever gave: every field of it hostile, and far more of them than fit. */
function checkMade(random: Random, tell: (about: string) => void): void {
  const seed = random.below(2 ** 31);
  tell(`the answer that fast-check makes of seed ${seed}`);
  const [made]: Asked[] = fc.sample(answers, { seed, numRuns: 1 });
  assert.ok(made !== undefined);
  const asked = { command: 'ask', options: made.options };
  const message = render(made.answer, { asked, command: ASK, privately: random.once(2), trail: made.trail });
  assert.deepEqual(validateMessage(message), []);
}

function nextPacket(random: Random, desk: Desk, scope: string, message: Message | null): packets.Packet {
  switch (random.below(5)) {
    case 0:
      return packets.completionPacket(random, desk, scope);
    case 1:
      return packets.modalPacket(random, scope);
    default:
      return packets.pressPacket(random, random.once(9) ? null : message, scope);
  }
}

/** What went back to the user, what Discord would have refused of it, and what the log was told of bugs. */
interface Outcome {
  readonly sent: readonly string[];
  readonly refused: readonly string[];
  readonly bugs: readonly string[];
  /** The message that the user sees at the end. */
  readonly message: Message | null;
}

/** An interaction as Discord makes it: it gets one first response, unless it is none of ours, and shows no bug. */
async function interact(desk: Desk, packet: packets.Packet, tell: (about: string) => void): Promise<Outcome> {
  tell(` → ${JSON.stringify(packet).slice(0, 3_000)}`);
  const outcome = await respond(desk, packet);
  assert.deepEqual(outcome.refused, [], 'nothing is refused');
  assert.deepEqual(outcome.bugs, [], 'no bug is logged');
  assert.equal(outcome.sent.filter((kind) => kind === 'first').length, packet.type === 5 ? 0 : 1);
  return outcome;
}

/** A broken one may go unanswered; nothing that Discord refuses may be sent, and nothing may reject. */
async function interactBroken(
  desk: Desk,
  packet: packets.Packet,
  tell: (about: string) => void,
): Promise<void> {
  tell(` → broken ${JSON.stringify(packet).slice(0, 3_000)}`);
  const { sent, refused } = await respond(desk, packet);
  assert.deepEqual(refused, [], 'nothing is refused');
  assert.ok(sent.filter((kind) => kind === 'first').length <= 1);
}

async function respond(desk: Desk, packet: packets.Packet): Promise<Outcome> {
  // What comes over the wire is called an interaction before anybody has looked at it.
  const interaction: APIInteraction = JSON.parse(JSON.stringify(packet));
  const sent: string[] = [];
  const refused: string[] = [];
  const bugs: string[] = [];
  let message: Message | null = null;
  const channel: Channel = {
    async first(response: APIInteractionResponse) {
      sent.push('first');
      const before = { ...NOTHING, flags: 1 << 15 };
      assert.deepEqual(validateCallback(response, { before }), []);
      if ('data' in response && response.data !== undefined && 'choices' in response.data) {
        assert.ok((response.data.choices?.length ?? 0) <= MOST);
      }
      message = messageOf(response);
    },
    async edit(edited) {
      sent.push('edit');
      assert.deepEqual(validateMessage(edited, { kind: 'edit' }), []);
      message = edited;
    },
    async followUp(further) {
      sent.push('follow-up');
      assert.deepEqual(validateMessage(further, { kind: 'followUp' }), []);
    },
  };
  await respondTo(interaction, responderOf(desk, bugs), noting(channel, refused));
  return { sent, refused, bugs, message };
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
  const shared = { desk, log, token: 'MTA.secret.token', now: () => NOW };
  const completions = createCompletions({ ...shared, giveUpAfter: 20_000 });
  return { ...shared, completions, meter: null, deferAfter: 20_000, giveUpAfter: 25_000 };
}

function messageOf(response: APIInteractionResponse): Message | null {
  if (!('data' in response) || response.data === undefined || !('components' in response.data)) return null;
  const message: Message = JSON.parse(JSON.stringify(response.data));
  return message;
}
