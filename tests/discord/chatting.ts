import { expect } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Request } from '../../src/desk/desk.ts';
import type { GatewayOptions } from '../../src/discord/gateway.ts';
import { discord, startBot } from './bot.ts';
import { ASK, answered, articleOf, cite, fakeDesk, HELP } from './sample.ts';
import type { Guild, Message, Person, StandIn } from './standin/standin.ts';

const article = articleOf([['The talks began on Monday.', 'They went on.']]);
export const monday = answered([cite(article, 1)], { title: 'When did the talks begin?' });
const COMMANDS = [ASK, HELP, ...['who', 'when', 'where', 'search'].map((name) => ({ ...ASK, name }))];
const PEOPLE = ['Wang Yang', 'Jacob J. Lew', 'Will Smith', 'Bob Hope'];

/** A bot over a desk that remembers what it was asked, and knows some people. */
export async function chattyBot(
  respond: (request: Request) => Answer | Promise<Answer> = () => monday,
  options: Partial<GatewayOptions> = {},
) {
  const standIn = await discord();
  const requests: Request[] = [];
  const desk = fakeDesk({
    commands: COMMANDS,
    articles: [article],
    respond: async (request) => {
      requests.push(request);
      return respond(request);
    },
  });
  const named = async (_field: string, typed: string) =>
    PEOPLE.filter((name) => name.toLowerCase().includes(typed.toLowerCase()));
  desk.archive.complete = async (field, typed) =>
    (await named(field, typed)).map((text) => ({ text, key: null, articles: 1 }));
  const started = await startBot(standIn, desk, options);
  const name = `<@${standIn.botUser.id}>`;
  return { standIn, requests, name, guild: standIn.guild, ...started };
}

/** What the bot has written there. */
export const repliesOf = (standIn: StandIn, where: Guild | Person | string) =>
  standIn.messages(where).filter(({ authorId }) => authorId === standIn.botUser.id);

/** The bot's next message there. */
export async function reply(standIn: StandIn, where: Guild | Person | string, count = 1): Promise<Message> {
  await expect.poll(() => repliesOf(standIn, where).length, { timeout: 5000 }).toBe(count);
  const last = repliesOf(standIn, where).at(-1);
  if (last === undefined) throw new Error('there is a reply');
  return last;
}

/** Everything that was sent before has been answered, if it is answered at all. */
export async function settled(standIn: StandIn): Promise<void> {
  await standIn.interact({ kind: 'command', name: 'help' }).reply();
}
