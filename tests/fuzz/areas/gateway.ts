import assert from 'node:assert/strict';
import { type GatewayHost, startGateway } from '../../../src/discord/gateway.ts';
import { parseJson } from '../../discord/standin/json.ts';
import {
  createStandIn,
  type Gesture,
  type Message,
  type StandIn,
  validateCallback,
} from '../../discord/standin/standin.ts';
import type { Area, Session } from '../area.ts';
import * as packets from '../hostile/interactions.ts';
import { optionValues, question } from '../hostile/questions.ts';
import { hostileText, hostileWord } from '../hostile/texts.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';
import type { Random } from '../random.ts';

/** The whole bot, connected by discord.js: what no client of Discord would send, and packets that are broken. */
export const gateway: Area = {
  name: 'gateway',
  share: 2,
  longestBlock: 2_500,
  open: async (seed) => openSession(await openNewsroom(seed)),
};

/** Generous, because other work may hold this machine up; how quick the bot is, its own tests tell. */
const PATIENCE_MS = 20_000;

interface Bot {
  readonly standIn: StandIn;
  readonly host: GatewayHost;
  readonly desk: Newsroom['desk'];
  readonly bugs: string[];
}

async function openSession({ desk }: Newsroom): Promise<Session> {
  const standIn = await createStandIn({ guilds: ['Newsroom', 'Press'], windowMs: PATIENCE_MS });
  const bugs: string[] = [];
  const host = await startGateway({
    desk,
    token: standIn.token,
    api: standIn.api,
    now: () => new Date('2013-07-12T12:00:00Z'),
    waits: { deferAfter: PATIENCE_MS, completion: PATIENCE_MS },
    onLost: (error) => void bugs.push(`lost: ${error.message}`),
    log: {
      info: () => {},
      warn: () => {},
      error: (details, line) => void bugs.push(`${line} ${JSON.stringify(details)}`),
    },
  });
  const bot = { standIn, host, desk, bugs };
  return {
    run: (random, tell) => runCase(bot, random, tell),
    async close() {
      await host.stop();
      await standIn.close();
      await desk.archive.close();
    },
  };
}

async function runCase(bot: Bot, random: Random, tell: (about: string) => void): Promise<void> {
  bot.bugs.length = 0;
  const isBroken = random.once(4);
  if (isBroken) dispatchBroken(bot, random, tell);
  else if (random.once(12)) happens(bot, random, tell);
  const message = await ask(bot, random, tell);
  if (message !== null && random.once(2)) await press(bot, random, message, tell);
  const requests = bot.standIn.requests.splice(0);
  for (const { route, body, files } of requests) {
    if (route?.endsWith('/callback')) assert.deepEqual(validateCallback(body, { before: BEFORE, files }), []);
  }
  // Discord knows nothing of the interactions that were made up here, in this case or the one before.
  const violations = bot.standIn.violations.splice(0).filter(({ status }) => status !== 404);
  assert.deepEqual(violations, []);
  if (!isBroken) assert.deepEqual(bot.bugs, [], 'no bug is logged');
}

const BEFORE = { content: '', embeds: [], components: [], flags: 1 << 15, files: [] };

/** A command or a completion with values that Discord's own client would not let through. */
async function ask(bot: Bot, random: Random, tell: (about: string) => void): Promise<Message | null> {
  const command = random.from(bot.desk.commands);
  const where = { guild: random.from(bot.standIn.guilds), force: true };
  const options = jsonOnly(optionValues(random, command));
  if (random.once(4) && command.options.length > 0) {
    const focused = random.from(command.options).name;
    const gesture: Gesture = {
      kind: 'autocomplete',
      name: command.name,
      focused,
      typed: question(random),
      options,
      ...where,
    };
    tell(JSON.stringify(gesture));
    await bot.standIn.interact(gesture).choices();
    return null;
  }
  const gesture: Gesture = { kind: 'command', name: command.name, options, ...where };
  tell(JSON.stringify(gesture));
  return bot.standIn.interact(gesture).reply(PATIENCE_MS);
}

/** Values as JSON can hold them. */
function jsonOnly(values: ReturnType<typeof optionValues>): ReturnType<typeof optionValues> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !Number.isNaN(value)));
}

async function press(
  bot: Bot,
  random: Random,
  message: Message,
  tell: (about: string) => void,
): Promise<void> {
  const ids = message.buttons.flatMap(({ customId }) => customId ?? []);
  const button =
    random.once(4) || ids.length === 0 ? `x${hostileWord(random)}`.slice(0, 100) : random.from(ids);
  tell(` → button ${JSON.stringify(button)}`);
  await bot.standIn.interact({ kind: 'button', message, button, force: true }).reply(PATIENCE_MS);
}

/** An interaction with parts of it missing or replaced. */
function dispatchBroken({ standIn, desk }: Bot, random: Random, tell: (about: string) => void): void {
  const [guild] = standIn.guilds;
  const scope = guild?.id ?? '';
  const packet = random.pick(
    packets.commandPacket(random, desk, scope),
    packets.completionPacket(random, desk, scope),
    packets.pressPacket(random, null, scope),
    packets.modalPacket(random, scope),
  );
  const broken = packets.mutatedPacket(random, packet);
  tell(`broken ${JSON.stringify(broken)} → `);
  standIn.dispatch('INTERACTION_CREATE', parseJson(JSON.stringify(broken)), guild);
}

/** Something else that a bot hears of, asked or not: people who talk, servers that come and go. */
function happens({ standIn }: Bot, random: Random, tell: (about: string) => void): void {
  const guild = random.from(standIn.guilds);
  const words = `${random.once(2) ? `<@${standIn.botUser.id}> ` : ''}${hostileText(random, 2)}`;
  tell(`${JSON.stringify(words)} is said → `);
  standIn.say(words, { guild });
  if (random.once(3)) standIn.outage(guild);
  if (random.once(3)) standIn.recover(guild);
  standIn.dispatch('NO_SUCH_EVENT', { words });
}
