import { type Case, type Expected, RSS_NAMES, textCase } from './case.ts';

/** Stories from which a feed is written in each version, oldest first: the reader turns them round. */
const STORIES = [
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

type Story = (typeof STORIES)[number];

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const home =
  '<title>The Harbour Herald</title><link>https://news.example/</link><description>News</description>';
const link = (story: Story) => `https://news.example/${story.n}`;

export function versionCases(): Case[] {
  return [...rssCases(), ...rdfCases(), ...atomCases(), ...jsonCases()];
}

function all(item: (story: Story) => string): string {
  return STORIES.map(item).join('\n');
}

function expect(
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

function rssCases(): Case[] {
  const bare = (story: Story) =>
    `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><description>${escaped(escaped(story.text))}</description></item>`;
  const old = ['0.91', '0.92', '0.93', '0.94'].map((version) =>
    textCase(
      `rss-${version}`,
      `<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss version="${version}"><channel>${home}<language>en-gb</language>\n${all(bare)}\n</channel></rss>`,
      // Nothing is dated: the order of the file stays.
      {
        ...expect('rss', () => ({}), { language: 'en-gb' }),
        entries: STORIES.map((story) => ({
          id: link(story),
          idFrom: 'link',
          title: story.title,
          summary: story.text,
          published: null,
          content: null,
        })),
      },
    ),
  );
  const full = (story: Story) =>
    `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><guid isPermaLink="false">n${story.n}</guid><pubDate>${story.rfc}</pubDate><dc:creator><![CDATA[${story.author}]]></dc:creator><category>${story.category}</category><description><![CDATA[<p>${escaped(story.text)}</p>]]></description><content:encoded><![CDATA[<p>${escaped(story.text)}</p><p>More.</p>]]></content:encoded><enclosure url="https://news.example/a.mp3" length="1" type="audio/mpeg"/></item>`;
  const complete = (story: Story) => ({
    id: `n${story.n}`,
    idFrom: 'id',
    published: story.instant,
    author: story.author,
    summary: story.text,
    content: `${story.text}\n\nMore.`,
    categories: [story.category],
  });
  const channel = `<channel>${home}<language>en</language><ttl>45</ttl><skipHours><hour>3</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays><image><title>Logo</title><url>https://news.example/l.png</url><link>https://news.example/logo</link></image>\n`;
  const rhythm = { minutes: 45, skipHours: [3, 0], skipDays: ['Sunday'] };
  return [
    ...old,
    textCase(
      'rss-2.0-full',
      `<?xml version="1.0"?><rss version="2.0" ${RSS_NAMES}>${channel}${all(full)}</channel></rss>`,
      expect('rss', complete, { rhythm }),
    ),
    textCase(
      'rss-2.0-upper-case',
      `<RSS VERSION="2.0" ${RSS_NAMES}><CHANNEL><TITLE>The Harbour Herald</TITLE><LINK>https://news.example/</LINK>${all((story) => `<ITEM><TITLE>${escaped(story.title)}</TITLE><LINK>${link(story)}</LINK><PUBDATE>${story.rfc}</PUBDATE></ITEM>`)}</CHANNEL></RSS>`,
      expect('rss', (story) => ({ published: story.instant })),
    ),
    textCase(
      'rss-2.0-without-version',
      `<rss><channel>${home}${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><pubDate>${story.rfc}</pubDate></item>`)}</channel></rss>`,
      expect('rss', (story) => ({ published: story.instant })),
    ),
    textCase(
      'rss-2.0-default-namespace',
      `<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel>${home}${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><pubDate>${story.rfc}</pubDate></item>`)}</channel></rss>`,
      expect('rss', (story) => ({ published: story.instant })),
    ),
    textCase(
      'rss-2.0-odd-prefixes',
      `<rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>${home}${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><d:date>${story.iso}</d:date><d:creator>${story.author}</d:creator><c:encoded>${escaped(escaped(story.text))}</c:encoded></item>`)}</channel></rss>`,
      expect('rss', (story) => ({ published: story.instant, author: story.author, content: story.text })),
    ),
    textCase(
      'rss-2.0-items-outside-the-channel',
      `<rss version="0.9"><channel>${home}</channel>${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><pubDate>${story.rfc}</pubDate></item>`)}</rss>`,
      expect('rss', (story) => ({ published: story.instant })),
    ),
    textCase(
      'rss-2.0-update-period',
      `<rss version="2.0" ${RSS_NAMES}><channel>${home}<sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><pubDate>${story.rfc}</pubDate></item>`)}</channel></rss>`,
      expect('rss', () => ({}), { rhythm: { minutes: 30, skipHours: [], skipDays: [] } }),
    ),
    textCase(
      'rss-without-rss',
      `<channel>${home}${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><pubDate>${story.rfc}</pubDate></item>`)}</channel>`,
      expect('rss', () => ({})),
    ),
  ];
}

function rdfCases(): Case[] {
  const body = (story: Story) =>
    `<title>${escaped(story.title)}</title><link>${link(story)}</link><description>${escaped(escaped(story.text))}</description><dc:date>${story.iso}</dc:date><dc:creator>${story.author}</dc:creator><dc:subject>${story.category}</dc:subject>`;
  const toc = '<items><rdf:Seq><rdf:li rdf:resource="https://news.example/1"/></rdf:Seq></items>';
  const said = (story: Story) => ({
    id: link(story),
    idFrom: 'id',
    published: story.instant,
    author: story.author,
    summary: story.text,
    categories: [story.category],
  });
  const names =
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return [
    // The table of contents names one of two.
    textCase(
      'rss-1.0',
      `<?xml version="1.0"?><rdf:RDF ${names} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://news.example/rdf">${home}${toc}</channel>${all((story) => `<item rdf:about="${link(story)}">${body(story)}</item>`)}</rdf:RDF>`,
      expect('rdf', said),
    ),
    textCase(
      'rss-1.0-prefixed',
      `<rdf:RDF ${names} xmlns:rss="http://purl.org/rss/1.0/"><rss:channel rdf:about="x"><rss:title>The Harbour Herald</rss:title><rss:link>https://news.example/</rss:link></rss:channel>${all((story) => `<rss:item rdf:about="${link(story)}"><rss:title>${escaped(story.title)}</rss:title><rss:link>${link(story)}</rss:link></rss:item>`)}</rdf:RDF>`,
      {
        ...expect('rdf', () => ({})),
        entries: STORIES.map((story) => ({ id: link(story), title: story.title })),
      },
    ),
    textCase(
      'rss-1.0-without-namespaces',
      `<rdf:RDF><channel>${home}</channel>${all((story) => `<item rdf:about="${link(story)}">${body(story)}</item>`)}</rdf:RDF>`,
      expect('rdf', said),
    ),
    textCase(
      'rss-1.0-image-and-input',
      `<rdf:RDF ${names} xmlns="http://purl.org/rss/1.0/"><image rdf:about="i"><title>Logo</title><url>u</url><link>https://other.example/</link></image><channel rdf:about="c">${home}</channel>${all((story) => `<item rdf:about="${link(story)}">${body(story)}</item>`)}<textinput rdf:about="t"><title>Search</title><name>q</name><link>https://other.example/s</link></textinput></rdf:RDF>`,
      expect('rdf', said),
    ),
    textCase(
      'rss-0.90',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel>${home}</channel>${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link></item>`)}</rdf:RDF>`,
      {
        ...expect('rdf', () => ({})),
        entries: STORIES.map((story) => ({ id: link(story), idFrom: 'link', title: story.title })),
      },
    ),
  ];
}

function atomCases(): Case[] {
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
      expect('atom', said, { language: 'en' }),
    ),
    textCase(
      'atom-1.0-prefixed',
      `<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">${prefixed(head + all(entry))}</atom:feed>`,
      expect('atom', said),
    ),
    textCase('atom-1.0-without-namespace', `<feed>${head}${all(entry)}</feed>`, expect('atom', said)),
    textCase(
      'atom-0.3',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="de"><title>The Harbour Herald</title><link rel="alternate" type="text/html" href="https://news.example/"/>${all(old)}</feed>`,
      expect(
        'atom',
        ({ category: _, ...story }) => ({
          ...said({ ...story, category: 'Politics' } as Story),
          categories: [],
        }),
        { language: 'de' },
      ),
    ),
    textCase(
      'atom-1.0-xhtml',
      `<feed xmlns="http://www.w3.org/2005/Atom">${head}${all(xhtml)}</feed>`,
      expect('atom', (story) => ({
        published: null,
        updated: story.instant,
        content: `${story.text}\n\nMore.`,
      })),
    ),
  ];
}

function jsonCases(): Case[] {
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
      expect('json', said),
    ),
    textCase(
      'json-1.1',
      JSON.stringify(
        { version: 'https://jsonfeed.org/version/1.1', language: 'en-US', ...head, items: two },
        null,
        2,
      ),
      expect('json', said, { language: 'en-US' }),
    ),
    textCase('json-without-version', JSON.stringify({ ...head, items: two }), expect('json', said)),
    textCase(
      'json-number-ids',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...head, items: numbered }),
      expect('json', (story) => ({ ...said(story), id: String(story.n) })),
    ),
    textCase(
      'json-feed-author',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        ...head,
        authors: [{ name: 'The desk' }],
        items,
      }),
      expect('json', (story) => ({ ...said(story), author: 'The desk' })),
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
