import articleCommand from '../../commands/article.ts';
import type { Answer } from '../../src/answers/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Context } from '../../src/desk/command.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { startBot } from './bot.ts';
import { ASK } from './sample.ts';
import type { Gesture, Guild, Message, StandIn, Values } from './standin/standin.ts';

export interface Newsroom {
  readonly desk: Desk;
  readonly archive: Archive;
  /** What /ask was asked, in order: the options and where the page begins. */
  readonly asked: (Record<string, unknown> & { readonly offset: number })[];
}

/** A real desk over these articles, with the real /article and an /ask that answers as told. */
export async function newsroom(
  articles: readonly Article[],
  answer: (context: Context, question: string) => Answer,
): Promise<Newsroom> {
  const archive = createMemoryArchive();
  await archive.put(articles);
  const asked: Newsroom['asked'] = [];
  const ask = {
    ...ASK,
    answer: async (context: Context, args: Record<string, unknown>) => {
      asked.push({ ...args, offset: context.offset });
      return answer(context, String(args.question));
    },
  };
  const desk = createDesk({ archive, commands: [ask, articleCommand], skipped: [] });
  return { desk, archive, asked };
}

/** Somebody in a server who asks and presses. */
export function reader(standIn: StandIn, guild: Guild | undefined = standIn.guilds[0], by = standIn.person) {
  const where = guild === undefined ? { by } : { guild, by };
  const interact = (gesture: Gesture) => standIn.interact(gesture).reply();
  return {
    ask: (options: Values = {}) =>
      interact({ kind: 'command', name: 'ask', options: { question: 'When?', ...options }, ...where }),
    press: (message: Message, button: string) => interact({ kind: 'button', message, button, ...where }),
    /** Presses what no client would show. */
    force: (message: Message, button: string) =>
      interact({ kind: 'button', message, button, force: true, ...where }),
    choose: (message: Message, value: string, force = false) =>
      interact({ kind: 'select', message, menu: 'articles', values: [value], force, ...where }),
  };
}

/** The whole bot over a newsroom. */
export async function openNewsroom(
  standIn: StandIn,
  articles: readonly Article[],
  answer: (context: Context, question: string) => Answer,
) {
  const room = await newsroom(articles, answer);
  const bot = await startBot(standIn, room.desk);
  return { ...room, bot };
}
