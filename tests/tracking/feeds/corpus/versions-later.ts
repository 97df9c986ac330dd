import { type Case, textCase } from './case.ts';
import { all, escaped, expectStories, link, STORIES, type Story } from './stories.ts';

export function atomCases(): Case[] {
  const entry = (story: Story) =>
    `<entry><id>urn:n:${story.n}</id><title>${escaped(story.title)}</title><link rel="alternate" type="text/html" href="${link(story)}"/><published>${story.iso}</published><updated>2013-07-10T00:00:00Z</updated><author><name>${story.author}</name><email>x@news.example</email></author><category term="c1" label="${story.category}"/><summary>${escaped(story.text)}</summary><content type="html">${escaped(`<p>${escaped(story.text)}</p><p>More.</p>`)}</content></entry>`;
  const said = (story: Story) => ({
    id: `urn:n:${story.n}`,
    published: story.instant,
    updated: '2013-07-10T00:00:00Z',
    author: story.author,
    categories: [story.category],
    summary: story.text,
    content: `${story.text}\n\nMore.`,
  });
  const head =
    '<title>The Harbour Herald</title><link rel="self" href="https://news.example/feed"/><link rel="alternate" href="https://news.example/"/><id>urn:h</id><updated>2013-07-10T00:00:00Z</updated>';
  const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/g, '<$1atom:');
  const old = (story: Story) =>
    `<entry><id>urn:n:${story.n}</id><title mode="escaped">${escaped(story.title)}</title><link rel="alternate" type="text/html" href="${link(story)}"/><issued>${story.iso}</issued><modified>2013-07-10T00:00:00Z</modified><author><name>${story.author}</name></author><summary>${escaped(story.text)}</summary><content type="text/html" mode="escaped">${escaped(`<p>${escaped(story.text)}</p><p>More.</p>`)}</content></entry>`;
  const xhtml = (story: Story) =>
    `<entry><id>urn:n:${story.n}</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${escaped(story.title)}</div></title><link href="${link(story)}"/><updated>${story.iso}</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${escaped(story.text)}</p><p>M<b>or</b>e.</p></div></content></entry>`;
  return [
    textCase(
      'atom-1.0',
      `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">${head}${all(entry)}</feed>`,
      expectStories('atom', said, { language: 'en' }),
    ),
    textCase(
      'atom-1.0-prefixed',
      `<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">${prefixed(head + all(entry))}</atom:feed>`,
      expectStories('atom', said),
    ),
    textCase('atom-1.0-without-namespace', `<feed>${head}${all(entry)}</feed>`, expectStories('atom', said)),
    textCase(
      'atom-0.3',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="de"><title>The Harbour Herald</title><link rel="alternate" type="text/html" href="https://news.example/"/>${all(old)}</feed>`,
      expectStories('atom', (story) => ({ ...said(story), categories: [] }), { language: 'de' }),
    ),
    textCase(
      'atom-1.0-xhtml',
      `<feed xmlns="http://www.w3.org/2005/Atom">${head}${all(xhtml)}</feed>`,
      expectStories('atom', (story) => ({
        published: null,
        updated: story.instant,
        content: `${story.text}\n\nMore.`,
      })),
    ),
  ];
}

export function jsonCases(): Case[] {
  const items = STORIES.map((story) => ({
    id: `n${story.n}`,
    url: link(story),
    title: story.title,
    date_published: story.iso,
    date_modified: '2013-07-10T00:00:00Z',
    tags: [story.category],
    summary: story.text,
    content_html: `<p>${escaped(story.text)}</p><p>More.</p>`,
  }));
  const said = (story: Story) => ({
    id: `n${story.n}`,
    published: story.instant,
    updated: '2013-07-10T00:00:00Z',
    categories: [story.category],
    summary: story.text,
    content: `${story.text}\n\nMore.`,
    author: story.author,
  });
  const head = { title: 'The Harbour Herald', home_page_url: 'https://news.example/' };
  const one = items.map((item, at) => ({ ...item, author: { name: STORIES[at]?.author } }));
  const two = items.map((item, at) => ({ ...item, authors: [{ name: STORIES[at]?.author }] }));
  const numbered = items.map((item, at) => ({
    ...item,
    id: at + 1,
    authors: [{ name: STORIES[at]?.author }],
  }));
  return [
    textCase(
      'json-1.0',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1', ...head, items: one }),
      expectStories('json', said),
    ),
    textCase(
      'json-1.1',
      JSON.stringify(
        { version: 'https://jsonfeed.org/version/1.1', language: 'en-US', ...head, items: two },
        null,
        2,
      ),
      expectStories('json', said, { language: 'en-US' }),
    ),
    textCase('json-without-version', JSON.stringify({ ...head, items: two }), expectStories('json', said)),
    textCase(
      'json-number-ids',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...head, items: numbered }),
      expectStories('json', (story) => ({ ...said(story), id: String(story.n) })),
    ),
    textCase(
      'json-feed-author',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        ...head,
        authors: [{ name: 'The desk' }],
        items,
      }),
      expectStories('json', (story) => ({ ...said(story), author: 'The desk' })),
    ),
    textCase(
      'json-plain-text',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        ...head,
        items: [{ id: 'a', content_text: 'Guests < 20 &amp; <b>more</b>' }],
      }),
      {
        feed: { format: 'json' },
        entries: [{ id: 'a', title: null, url: null, content: 'Guests < 20 &amp; <b>more</b>', html: null }],
      },
    ),
  ];
}
