import { type Case, RSS_NAMES, textCase } from './case.ts';
import { all, escaped, expectStories, home, link, STORIES, type Story } from './stories.ts';
import { atomCases, jsonCases } from './versions-later.ts';

export function versionCases(): Case[] {
  return [...rssCases(), ...rdfCases(), ...atomCases(), ...jsonCases()];
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
        ...expectStories('rss', () => ({}), { language: 'en-gb' }),
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
      expectStories('rss', complete, { rhythm }),
    ),
    textCase(
      'rss-2.0-upper-case',
      `<RSS VERSION="2.0" ${RSS_NAMES}><CHANNEL><TITLE>The Harbour Herald</TITLE><LINK>https://news.example/</LINK>${all((story) => `<ITEM><TITLE>${escaped(story.title)}</TITLE><LINK>${link(story)}</LINK><PUBDATE>${story.rfc}</PUBDATE></ITEM>`)}</CHANNEL></RSS>`,
      expectStories('rss', (story) => ({ published: story.instant })),
    ),
    textCase(
      'rss-2.0-without-version',
      `<rss><channel>${home}${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><pubDate>${story.rfc}</pubDate></item>`)}</channel></rss>`,
      expectStories('rss', (story) => ({ published: story.instant })),
    ),
    textCase(
      'rss-2.0-default-namespace',
      `<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel>${home}${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><pubDate>${story.rfc}</pubDate></item>`)}</channel></rss>`,
      expectStories('rss', (story) => ({ published: story.instant })),
    ),
    textCase(
      'rss-2.0-odd-prefixes',
      `<rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>${home}${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><d:date>${story.iso}</d:date><d:creator>${story.author}</d:creator><c:encoded>${escaped(escaped(story.text))}</c:encoded></item>`)}</channel></rss>`,
      expectStories('rss', (story) => ({
        published: story.instant,
        author: story.author,
        content: story.text,
      })),
    ),
    textCase(
      'rss-2.0-items-outside-the-channel',
      `<rss version="0.9"><channel>${home}</channel>${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><pubDate>${story.rfc}</pubDate></item>`)}</rss>`,
      expectStories('rss', (story) => ({ published: story.instant })),
    ),
    textCase(
      'rss-2.0-update-period',
      `<rss version="2.0" ${RSS_NAMES}><channel>${home}<sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><pubDate>${story.rfc}</pubDate></item>`)}</channel></rss>`,
      expectStories('rss', () => ({}), { rhythm: { minutes: 30, skipHours: [], skipDays: [] } }),
    ),
    textCase(
      'rss-without-rss',
      `<channel>${home}${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link><pubDate>${story.rfc}</pubDate></item>`)}</channel>`,
      expectStories('rss', () => ({})),
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
      expectStories('rdf', said),
    ),
    textCase(
      'rss-1.0-prefixed',
      `<rdf:RDF ${names} xmlns:rss="http://purl.org/rss/1.0/"><rss:channel rdf:about="x"><rss:title>The Harbour Herald</rss:title><rss:link>https://news.example/</rss:link></rss:channel>${all((story) => `<rss:item rdf:about="${link(story)}"><rss:title>${escaped(story.title)}</rss:title><rss:link>${link(story)}</rss:link></rss:item>`)}</rdf:RDF>`,
      {
        ...expectStories('rdf', () => ({})),
        entries: STORIES.map((story) => ({ id: link(story), title: story.title })),
      },
    ),
    textCase(
      'rss-1.0-without-namespaces',
      `<rdf:RDF><channel>${home}</channel>${all((story) => `<item rdf:about="${link(story)}">${body(story)}</item>`)}</rdf:RDF>`,
      expectStories('rdf', said),
    ),
    textCase(
      'rss-1.0-image-and-input',
      `<rdf:RDF ${names} xmlns="http://purl.org/rss/1.0/"><image rdf:about="i"><title>Logo</title><url>u</url><link>https://other.example/</link></image><channel rdf:about="c">${home}</channel>${all((story) => `<item rdf:about="${link(story)}">${body(story)}</item>`)}<textinput rdf:about="t"><title>Search</title><name>q</name><link>https://other.example/s</link></textinput></rdf:RDF>`,
      expectStories('rdf', said),
    ),
    textCase(
      'rss-0.90',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel>${home}</channel>${all((story) => `<item><title>${escaped(story.title)}</title><link>${link(story)}</link></item>`)}</rdf:RDF>`,
      {
        ...expectStories('rdf', () => ({})),
        entries: STORIES.map((story) => ({ id: link(story), idFrom: 'link', title: story.title })),
      },
    ),
  ];
}
