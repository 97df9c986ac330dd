import type { Answer } from '../../src/answers/answer.ts';
import { texts } from '../../src/catalogue/texts.ts';
import type { Choice, Context, TextOption } from '../../src/desk/command.ts';
import type { FollowedFeed } from '../../src/tracking/following/following.ts';
import type { Tracking } from '../../src/tracking/tracking.ts';

export const OFF: Answer = { status: 'refused', reason: texts.tracking.off };

const SHOWN = 25;

/** An option for one of the server's own feeds. */
export const feedOption = {
  name: 'feed',
  type: 'text',
  required: true,
  main: true,
  description: texts.feedCommands.one.feed,
  async complete({ tracking, scope }: Context, typed: string): Promise<readonly Choice[]> {
    const words = typed.trim().toLowerCase();
    const feeds = tracking?.following.list(scope) ?? [];
    return feeds
      .filter(({ title, url }) => `${title}\n${url}`.toLowerCase().includes(words))
      .slice(0, SHOWN)
      .map(({ id, title, state }) => ({ name: named(title, state), value: `#${id}` }));
  },
} as const satisfies TextOption;

function named(title: string, state: FollowedFeed['state']): string {
  const mark = state === 'well' ? '' : ` (${texts.feedCommands.list.states[state].toLowerCase()})`;
  const room = 100 - mark.length;
  return `${title.length > room ? `${title.slice(0, room - 1)}…` : title}${mark}`;
}

/** The feed that somebody chose or typed, by its number, its title or its address; else why there is none. */
export function chosenFeed(
  { following }: Tracking,
  { scope }: Context,
  typed: string,
): FollowedFeed | Answer {
  const feeds = following.list(scope);
  const id = /^#(\d{1,15})$/.exec(typed)?.[1];
  const words = typed.toLowerCase();
  const byId = feeds.filter((feed) => id !== undefined && feed.id === Number(id));
  const same = feeds.filter(({ title, url }) => title.toLowerCase() === words || url.toLowerCase() === words);
  const like = feeds.filter(({ title }) => title.toLowerCase().includes(words));
  const [found, other] = [byId, same, like].find((some) => some.length > 0) ?? [];
  if (found === undefined) return { status: 'refused', reason: texts.feedCommands.one.none(typed) };
  return other === undefined ? found : { status: 'refused', reason: texts.feedCommands.one.several(typed) };
}
