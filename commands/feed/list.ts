import type { Row } from '../../src/answers/answer.ts';
import { texts } from '../../src/catalogue/texts.ts';
import { defineCommand } from '../../src/desk/command.ts';
import type { FollowedFeed } from '../../src/tracking/following/following.ts';
import { OFF } from './chosen.ts';

const words = texts.feedCommands.list;
const PAGE = 10;

export const list = defineCommand({
  name: 'list',
  description: words.description,
  audience: 'manage',
  options: [{ name: 'page', type: 'number', min: 1, max: 1000, description: words.page }],
  examples: [{ line: '/feed list', status: 'refused' }],
  async answer({ tracking, scope, now }, { page = 1 }) {
    if (tracking === null) return OFF;
    const feeds = tracking.following.list(scope);
    if (feeds.length === 0) return { status: 'done', title: words.title, text: words.none, rows: [] };
    const pages = Math.ceil(feeds.length / PAGE);
    if (page > pages) return { status: 'refused', reason: words.noPage(pages) };
    const start = (page - 1) * PAGE;
    return {
      status: 'done',
      title: words.title,
      text: words.summary(feeds.length, page, pages),
      rows: feeds.slice(start, start + PAGE).map((feed, at) => rowOf(feed, start + at + 1, now)),
    };
  },
});

function rowOf(feed: FollowedFeed, at: number, now: Date): Row {
  const { title, url, articles } = feed;
  return {
    label: words.label(at, title),
    value: [stateOf(feed), ...timesOf(feed, now), words.articles(articles), url].join(' · '),
  };
}

/** How a feed fares, with the reason where it does not. */
export function stateOf({ state, fault }: FollowedFeed): string {
  const name = words.states[state];
  return fault === null || state === 'well' || state === 'paused' ? name : `${name}: ${fault}`;
}

function timesOf({ checkedAt, nextAt }: FollowedFeed, now: Date): string[] {
  const { ago } = texts.feedCommands;
  const checked = checkedAt === null ? words.never : words.checked(ago(now.getTime() - checkedAt.getTime()));
  return nextAt === null ? [checked] : [checked, words.next(untilNext(nextAt, now))];
}

export function untilNext(nextAt: Date, now: Date): string {
  return texts.feedCommands.ahead(nextAt.getTime() - now.getTime());
}
