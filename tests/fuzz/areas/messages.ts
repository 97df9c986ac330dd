import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Desk } from '../../../src/desk/desk.ts';
import type { Message } from '../../../src/discord/message.ts';
import { render } from '../../../src/discord/render.ts';
import { type Asked, answers } from '../../discord/answers.ts';
import { buttonsOf, problemsOf, quotationsOf, textsOf } from '../../discord/payload.ts';
import { ASK } from '../../discord/sample.ts';
import type { Area } from '../area.ts';
import * as packets from '../hostile/interactions.ts';
import { type Newsroom, openNewsroom, SCOPES } from '../newsroom.ts';
import type { Random } from '../random.ts';
import { assertSafe } from '../safe.ts';
import { type Outcome, respond } from '../wire.ts';

/** A long article has more: it is enough to see that they go on. */
const PAGES = 30;

/** Answers of every shape as messages, and interactions of every shape with what is sent back to them. */
export const messages: Area = {
  name: 'messages',
  share: 24,
  longestBlock: 1_500,
  async open(seed) {
    const newsroom = await openNewsroom(seed);
    const { desk } = newsroom;
    return {
      async run(random, tell) {
        if (random.once(4)) return checkMade(random, tell);
        if (random.once(12)) return turnPages(newsroom, random, tell);
        const scope = random.from(SCOPES);
        const opening = random.once(6) ? packets.menuPacket : packets.commandPacket;
        const first = await interact(newsroom, opening(random, desk, scope), tell);
        const packet = nextPacket(random, desk, scope, first.message);
        if (random.once(3)) await interactBroken(newsroom, packets.mutatedPacket(random, packet), tell);
        else await interact(newsroom, packet, tell);
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
  assert.deepEqual(problemsOf(message), []);
}

/** Turns pages to the last one: each goes on where the one before has ended, whatever room its quotations took. */
async function turnPages(newsroom: Newsroom, random: Random, tell: (about: string) => void): Promise<void> {
  const { key, scope } = random.from(newsroom.articles);
  const command = newsroom.desk.commands.find(({ name }) => name === 'article');
  assert.ok(command !== undefined);
  let packet = packets.commandOf(random, command, { title: `#${key}` }, scope);
  let last = 0;
  for (let page = 1; page <= PAGES; page++) {
    // Nobody's own install: whoever turns a page sees what the one before him saw.
    const inServer = { ...packet, authorizing_integration_owners: undefined };
    const { message } = await interact(newsroom, inServer, page === 1 ? tell : () => {});
    assert.ok(message !== null, `page ${page} is a message`);
    for (const number of numbersOf(message))
      assert.equal(number, ++last, `quotation ${last} on page ${page}`);
    const next = buttonsOf(message).find(({ label }) => label === 'Next page');
    if (next === undefined) return assertWhole(message, last);
    packet = packets.pressOf(random, message, next.id, scope);
  }
}

/** The last page says how many quotations there are: as many as were shown. */
function assertWhole(message: Message, last: number): void {
  const foot = textsOf(message).findLast((text) => text.startsWith('-# ')) ?? '';
  const total = /\d+–?\d* of (\d+)/.exec(foot)?.[1];
  assert.equal(Number(total ?? 0), last);
}

/** The numbers of the quotations in a message. */
function numbersOf(message: Message): number[] {
  return quotationsOf(message).flatMap((text) => {
    const number = /^\\\[(\d+)\\\]/.exec(text)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
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

/** An interaction as Discord makes it: it gets one first response, unless it is none of ours, and shows no bug. */
async function interact(
  { desk, articles }: Newsroom,
  packet: packets.Packet,
  tell: (about: string) => void,
): Promise<Outcome> {
  tell(` → ${JSON.stringify(packet).slice(0, 3_000)}`);
  const outcome = await respond(desk, packet);
  assert.deepEqual(outcome.refused, [], 'nothing is refused');
  assert.deepEqual(outcome.bugs, [], 'no bug is logged');
  assert.equal(outcome.sent.filter((kind) => kind === 'first').length, packet.type === 5 ? 0 : 1);
  if (outcome.message !== null) assertSafe(outcome.message, articles);
  return outcome;
}

/** A broken one may go unanswered; nothing that Discord refuses may be sent, and nothing may reject. */
async function interactBroken(
  { desk, articles }: Newsroom,
  packet: packets.Packet,
  tell: (about: string) => void,
): Promise<void> {
  tell(` → broken ${JSON.stringify(packet).slice(0, 3_000)}`);
  const { sent, refused, message } = await respond(desk, packet);
  if (message !== null) assertSafe(message, articles);
  assert.deepEqual(refused, [], 'nothing is refused');
  assert.ok(sent.filter((kind) => kind === 'first').length <= 1);
}
