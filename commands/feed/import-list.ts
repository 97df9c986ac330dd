import type { Answer, Row } from '../../src/answers/answer.ts';
import { texts } from '../../src/catalogue/texts.ts';
import { defineCommand } from '../../src/desk/command.ts';
import type { FeedList, ListedFeed } from '../../src/tracking/feeds/opml.ts';
import { dropDraft } from './add.ts';
import { OFF } from './chosen.ts';

const words = texts.feedCommands.import;
const NAME = 'feed import';
/** Feeds, and reasons, that are named. */
const SHOWN = 5;

export const importList = defineCommand({
  name: 'import',
  description: words.description,
  audience: 'manage',
  options: [
    { name: 'file', type: 'file', required: true, description: words.file },
    { name: 'channel', type: 'channel', description: words.channel },
  ],
  examples: [{ line: '/feed import', status: 'refused' }],

  async answer(context, { file, channel }) {
    const { tracking, scope, asker, now } = context;
    if (tracking === null || asker === null) return OFF;
    const read = await tracking.following.readList(file);
    if (read.kind === 'no list') return { status: 'refused', reason: read.reason };
    const followed = new Set(tracking.following.list(scope).map(({ url }) => url));
    const fresh = read.feeds.filter(({ url }) => !followed.has(url));
    const preview = { title: read.title ?? words.title, text: words.preview(fresh.length) };
    const rows = rowsOf(read, fresh);
    if (fresh.length === 0) return { status: 'done', ...preview, rows };
    const { keepFeedDraft } = await import('../../src/tracking/following/drafts.ts');
    const feeds = fresh.map(({ url, title, home }) => ({ url, title, home }));
    const draft = { feeds, channel: channel ?? context.channel, title: null };
    const id = keepFeedDraft(tracking.store, draft, { scope, addedBy: asker.id, now });
    return {
      status: 'done',
      ...preview,
      rows,
      actions: [
        { label: words.follow(fresh.length), command: NAME, action: 'follow', value: id, style: 'main' },
        { label: words.drop, command: NAME, action: 'drop', value: id },
      ],
    };
  },

  actions: {
    async follow({ tracking, scope, asker }, id) {
      if (tracking === null || asker === null) return OFF;
      const { dropFeedDraft, readFeedDraft } = await import('../../src/tracking/following/drafts.ts');
      const draft = readFeedDraft(tracking.store, id, scope);
      if (draft === null) return { status: 'refused', reason: words.old };
      const feeds = draft.feeds.map((feed) => ({ ...feed, folders: [] }));
      const wish = { scope, channel: draft.channel, addedBy: asker.id };
      const { added, known, refused } = await tracking.following.followAll(feeds, wish);
      dropFeedDraft(tracking.store, id, scope);
      const rows = refused.slice(0, SHOWN).map((value): Row => ({ label: words.refused, value }));
      const more = refused.length - rows.length;
      if (more > 0) rows.push({ label: words.refused, value: words.more(more) });
      return { status: 'done', title: words.done, text: words.doneText(added, known), rows };
    },
    drop: (context, value): Promise<Answer> => dropDraft(context, value),
  },
});

function rowsOf(read: FeedList & { kind: 'list' }, fresh: readonly ListedFeed[]): Row[] {
  const counts: readonly (readonly [string, number])[] = [
    [words.inList, read.feeds.length],
    [words.known, read.feeds.length - fresh.length],
    [words.fresh, fresh.length],
    [words.unusable, read.unusable.length],
    [words.beyond, read.beyond],
  ];
  const first = fresh.slice(0, SHOWN).map(({ title, url }) => title ?? url);
  return [
    ...counts.filter(([, count]) => count > 0).map(([label, count]) => ({ label, value: String(count) })),
    ...(first.length > 0 ? [{ label: words.first, value: first.join('; ') }] : []),
  ];
}
