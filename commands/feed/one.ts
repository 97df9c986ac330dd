import { texts } from '../../src/catalogue/texts.ts';
import { type Command, defineCommand } from '../../src/desk/command.ts';
import type { Following } from '../../src/tracking/following/following.ts';
import { chosenFeed, feedOption, OFF } from './chosen.ts';

type Change = 'remove' | 'pause' | 'resume';

export const remove = changing('remove');
export const pause = changing('pause');
export const resume = changing('resume');

/** A command that does one thing with one of the server's feeds. */
function changing(name: Change): Command {
  const { description, title, done } = texts.feedCommands[name];
  return defineCommand({
    name,
    description,
    audience: 'manage',
    options: [feedOption],
    examples: [{ line: `/feed ${name} Example News`, status: 'refused' }],
    async answer(context, { feed: typed }) {
      if (context.tracking === null) return OFF;
      const feed = chosenFeed(context.tracking, context, typed);
      if ('status' in feed) return feed;
      const { following }: { following: Following } = context.tracking;
      return following[name](feed.id, context.scope)
        ? { status: 'done', title, text: done(feed.title), rows: [] }
        : { status: 'refused', reason: texts.feedCommands.one.none(typed) };
    },
  });
}
