import type { Expected } from './case.ts';

/** Stories from which a feed is written in each version, oldest first: the reader turns them round. */
export const STORIES = [
  {
    n: 1,
    title: 'Ferry & bridge: the vote',
    day: '2013-07-08',
    rfc: 'Mon, 08 Jul 2013 09:30:00 +0200',
    iso: '2013-07-08T09:30:00+02:00',
    instant: '2013-07-08T07:30:00Z',
    author: 'Wang Yang',
    text: 'The council voted on Monday.',
    category: 'Politics',
  },
  {
    n: 2,
    title: 'Zoë’s “café” reopens',
    day: '2013-07-09',
    rfc: 'Tue, 09 Jul 2013 18:00:00 GMT',
    iso: '2013-07-09T18:00:00Z',
    instant: '2013-07-09T18:00:00Z',
    author: 'Ana Núñez',
    text: 'Guests < 20 came — and stayed.',
    category: 'Culture',
  },
] as const;

export type Story = (typeof STORIES)[number];

export const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const home =
  '<title>The Harbour Herald</title><link>https://news.example/</link><description>News</description>';
export const link = (story: Story) => `https://news.example/${story.n}`;

export function all(item: (story: Story) => string): string {
  return STORIES.map(item).join('\n');
}

export function expectStories(
  format: string,
  each: (story: Story) => Readonly<Record<string, unknown>>,
  feed = {},
): Expected {
  return {
    feed: {
      format,
      title: 'The Harbour Herald',
      home: 'https://news.example/',
      cut: false,
      lost: 0,
      ...feed,
    },
    entries: [...STORIES]
      .reverse()
      .map((story) => ({ title: story.title, url: link(story), ...each(story) })),
  };
}
