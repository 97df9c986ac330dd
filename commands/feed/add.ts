import type { Action, Answer, Row } from '../../src/answers/answer.ts';
import { texts } from '../../src/catalogue/texts.ts';
import { type Context, defineCommand } from '../../src/desk/command.ts';
import type { FoundFeed } from '../../src/tracking/following/following.ts';
import { OFF } from './chosen.ts';

const words = texts.feedCommands.add;
const NAME = 'feed add';

export const add = defineCommand({
  name: 'add',
  description: words.description,
  audience: 'manage',
  options: [
    { name: 'url', type: 'text', required: true, main: true, maxLength: 2000, description: words.url },
    { name: 'channel', type: 'channel', description: words.channel },
    { name: 'title', type: 'text', maxLength: 100, description: words.title },
  ],
  examples: [{ line: '/feed add https://news.example.org/feed', status: 'refused' }],

  async answer(context, { url, channel, title }) {
    const { tracking, scope, asker, now } = context;
    if (tracking === null || asker === null) return OFF;
    const found = await tracking.following.find(url);
    if (found.kind === 'failed') return { status: 'refused', reason: found.reason };
    const followed = new Set(tracking.following.list(scope).map((feed) => feed.url));
    const fresh = found.feeds.filter((feed) => !followed.has(feed.url));
    const { keepFeedDraft } = await import('../../src/tracking/following/drafts.ts');
    const place = channel ?? context.channel;
    const draft = { feeds: fresh.map(kept), channel: place, title: title ?? null };
    const id =
      fresh.length === 0 ? null : keepFeedDraft(tracking.store, draft, { scope, addedBy: asker.id, now });
    return {
      status: 'done',
      title: words.found(found.feeds.length),
      text: id === null ? words.allFollowed : words.ask,
      rows: found.feeds.map((feed) => rowOf(feed, followed.has(feed.url))),
      ...(id === null ? {} : { actions: actionsOf(fresh, id) }),
    };
  },

  actions: {
    async follow(context, value) {
      const { tracking, scope, asker } = context;
      if (tracking === null || asker === null) return OFF;
      const { dropFeedDraft, readFeedDraft } = await import('../../src/tracking/following/drafts.ts');
      const [id = '', at = ''] = value.split('.');
      const draft = readFeedDraft(tracking.store, id, scope);
      const feed = draft?.feeds[Number(at)];
      if (draft === null || feed === undefined) return { status: 'refused', reason: words.old };
      const wish = { scope, channel: draft.channel, addedBy: asker.id };
      const { url, home } = feed;
      const title = draft.title ?? feed.title ?? url;
      const followed = tracking.following.follow({ url, title, home }, wish);
      dropFeedDraft(tracking.store, id, scope);
      switch (followed.kind) {
        case 'followed':
          return done(words.followed, words.followedText(followed.feed.title));
        case 'known':
          return done(words.known, words.knownText(followed.feed.title));
        case 'refused':
          return { status: 'refused', reason: followed.reason };
      }
    },
    drop: (context, value) => dropDraft(context, value),
  },
});

/** Nothing that was shown is followed. */
export async function dropDraft({ tracking, scope }: Context, id: string): Promise<Answer> {
  if (tracking === null) return OFF;
  const { dropFeedDraft } = await import('../../src/tracking/following/drafts.ts');
  dropFeedDraft(tracking.store, id, scope);
  return done(words.dropped, words.droppedText);
}

function kept({ url, title, home }: FoundFeed) {
  return { url, title, home };
}

function rowOf({ title, url, entries, latest }: FoundFeed, isFollowed: boolean): Row {
  const shown = latest.map((entry) =>
    entry.published === null ? `“${entry.title}”` : `“${entry.title}” (${entry.published})`,
  );
  const parts = [
    url,
    ...(isFollowed ? [words.alreadyFollowed] : []),
    words.entries(entries),
    ...(shown.length > 0 ? [`${words.latest}: ${shown.join('; ')}`] : []),
  ];
  return { label: title, value: parts.join(' · ') };
}

function actionsOf(feeds: readonly FoundFeed[], id: string): Action[] {
  const follow = feeds.map(
    ({ title }, at): Action => ({
      label: feeds.length === 1 ? words.followOne : words.follow(title),
      command: NAME,
      action: 'follow',
      value: `${id}.${at}`,
      ...(at === 0 ? { style: 'main' } : {}),
    }),
  );
  return [...follow, { label: words.drop, command: NAME, action: 'drop', value: id }];
}

function done(title: string, text: string): Answer {
  return { status: 'done', title, text, rows: [] };
}
