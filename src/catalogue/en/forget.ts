import { counted, listed } from './counted.ts';

interface Held {
  readonly articles: number;
  readonly feeds: number;
  readonly watches: number;
  readonly deliveries: number;
}

const BACKUPS =
  'Copies in backups stay until whoever runs this bot deletes those. What was posted in channels stays there, as it is Discord’s.';

export const forget = {
  description: 'Deletes what this server has added: all of it, or one article',
  article: 'The title of one article that this server added; without it, all is meant',
  nothing: 'This server has added nothing',
  nothingText: 'There is nothing to forget: no articles, feeds or watches of this server are kept.',
  /** Asked before anything is deleted. */
  all: 'Forget all that this server has added?',
  allText: `Its articles with their earlier versions, its feeds and its watches are deleted, and their place in the files is overwritten. This cannot be undone. /export gives you a copy first. ${BACKUPS}`,
  held: { articles: 'Articles', feeds: 'Feeds', watches: 'Watches', deliveries: 'Posts on record' },
  one: 'Forget this article?',
  oneText: `It is deleted with its earlier versions, and its place in the files is overwritten. This cannot be undone. ${BACKUPS}`,
  title: 'Title',
  source: 'Source',
  published: 'Published',
  unknown: 'not known',
  doAll: 'Forget all',
  doOne: 'Forget it',
  done: 'Forgotten',
  doneAll: ({ articles, feeds, watches }: Held) =>
    `${listed([counted(articles, 'article'), counted(feeds, 'feed'), counted(watches, 'watch', 'watches')])} of this server are deleted.`,
  doneOne: (title: string) => `“${title}” is deleted, its earlier versions with it.`,
  overwritten: 'Nothing of it can be read from the bot’s files any more.',
  later:
    'A backup is being made at this moment; once it has ended, nothing of it can be read from the bot’s files any more.',
  backups: BACKUPS,
  noArticle: (words: string) =>
    `This server has added no article with the title “${words}”. Choose one from the list that appears while you type.`,
  severalArticles: (words: string) =>
    `This server has added several articles with the title “${words}”. Choose one from the list that appears while you type.`,
  gone: 'This article is not kept any more.',
  notYours: 'Only who asked to forget may press this, and for a quarter of an hour: ask /forget anew.',
} as const;
