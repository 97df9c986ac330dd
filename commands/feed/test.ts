import type { Answer, Row } from '../../src/answers/answer.ts';
import { texts } from '../../src/catalogue/texts.ts';
import { defineCommand } from '../../src/desk/command.ts';
import type { FollowedFeed, Seen } from '../../src/tracking/following/following.ts';
import { chosenFeed, feedOption, OFF } from './chosen.ts';
import { stateOf, untilNext } from './list.ts';

const words = texts.feedCommands.test;

export const test = defineCommand({
  name: 'test',
  description: words.description,
  audience: 'manage',
  options: [feedOption],
  examples: [{ line: '/feed test Example News', status: 'refused' }],
  async answer(context, { feed: typed }) {
    const { tracking, scope, now } = context;
    if (tracking === null) return OFF;
    const feed = chosenFeed(tracking, context, typed);
    if ('status' in feed) return feed;
    const seen = await tracking.following.test(feed.id, scope);
    switch (seen.kind) {
      case 'none':
        return { status: 'refused', reason: texts.feedCommands.one.none(typed) };
      case 'failed':
        return answerOf(feed, words.fails(seen.reason), planOf(feed, now));
      case 'seen':
        return answerOf(feed, words.works, [...rowsOf(seen), ...planOf(feed, now)]);
    }
  },
});

function answerOf({ title, url }: FollowedFeed, text: string, rows: readonly Row[]): Answer {
  const address = { label: words.address, value: url };
  return { status: 'done', title: words.title(title), text, rows: [address, ...rows] };
}

function rowsOf(seen: Seen & { kind: 'seen' }): Row[] {
  const problems = problemsOf(seen);
  return [
    { label: words.format, value: words.formats[seen.format] },
    { label: words.entries, value: String(seen.entries) },
    ...seen.latest.map(({ title, published }) => ({
      label: words.latest,
      value: `“${title}” (${published ?? words.undated})`,
    })),
    ...(problems.length > 0 ? [{ label: words.problems, value: problems.join(' ') }] : []),
  ];
}

function problemsOf(seen: Seen & { kind: 'seen' }): string[] {
  return [
    ...(seen.entries === 0 ? [words.empty] : []),
    ...(seen.movedTo === null ? [] : [words.moved(seen.movedTo)]),
    ...(seen.isCut ? [words.cut] : []),
    ...(seen.lost > 0 ? [words.lost(seen.lost)] : []),
    ...(seen.undated > 0 ? [words.undatedEntries(seen.undated)] : []),
    ...(seen.withoutAddress > 0 ? [words.withoutAddress(seen.withoutAddress)] : []),
    ...(seen.minutes === null ? [] : [words.rhythm(seen.minutes)]),
    ...(seen.isConditional ? [] : [words.wholeEachTime]),
  ];
}

function planOf(feed: FollowedFeed, now: Date): Row[] {
  const next = feed.nextAt === null ? [] : [{ label: words.next, value: untilNext(feed.nextAt, now) }];
  return [{ label: words.state, value: stateOf(feed) }, ...next];
}
