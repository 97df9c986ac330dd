import { atom, type Case, item, rss, story, textCase } from './case.ts';

/** Feeds that lack something, and what is no feed at all. */
export function sparseCases(): Case[] {
  return [...ids(), ...authors(), ...dates(), ...addresses(), ...others()];
}

function ids(): Case[] {
  return [
    textCase('id-missing', rss('<item><title>A</title><link>https://news.example/a</link></item>'), {
      entries: [{ id: 'https://news.example/a', idFrom: 'link' }],
    }),
    textCase('id-and-link-missing', rss('<item><title>A</title></item><item><title>B</title></item>'), {
      entries: [
        { title: 'A', idFrom: 'text', url: null },
        { title: 'B', idFrom: 'text' },
      ],
    }),
    textCase(
      'id-title-missing',
      rss(
        '<item><description>Only words.</description></item><item><description>Others.</description></item>',
      ),
      { entries: [{ title: null, idFrom: 'text', summary: 'Only words.' }, { summary: 'Others.' }] },
    ),
    textCase('id-permalink', rss('<item><title>A</title><guid>https://news.example/a</guid></item>'), {
      entries: [{ id: 'https://news.example/a', idFrom: 'id', url: 'https://news.example/a' }],
    }),
    textCase(
      'id-no-permalink',
      rss('<item><title>A</title><guid isPermaLink="false">https://news.example/a</guid></item>'),
      { entries: [{ id: 'https://news.example/a', url: null }] },
    ),
    textCase(
      'id-shared',
      rss(
        '<item><guid>x</guid><title>A</title><link>https://news.example/a</link></item><item><guid>x</guid><title>B</title><link>https://news.example/b</link></item>',
      ),
      {
        entries: [
          { title: 'A', id: 'https://news.example/a', idFrom: 'link' },
          { title: 'B', id: 'https://news.example/b', idFrom: 'link' },
        ],
      },
    ),
    textCase(
      'id-link-shared',
      rss(
        '<item><title>A</title><link>https://news.example/</link></item><item><title>B</title><link>https://news.example/</link></item>',
      ),
      {
        entries: [
          { title: 'A', idFrom: 'text', url: 'https://news.example/' },
          { title: 'B', idFrom: 'text' },
        ],
      },
    ),
    textCase('id-copies', rss(`${item(1)}${item(1)}${item(2)}`), { entries: [story(2), story(1)] }),
    textCase('id-spaces', rss('<item><guid>\n  g 1\n </guid><title>\n  A\n  long   title </title></item>'), {
      entries: [{ id: 'g 1', title: 'A long title' }],
    }),
    textCase('id-number', rss('<item><guid isPermaLink="false">00123</guid><title>2013</title></item>'), {
      entries: [{ id: '00123', title: '2013' }],
    }),
    textCase(
      'id-atom-missing',
      atom('<entry><title>A</title><link href="https://news.example/a"/></entry>'),
      { entries: [{ id: 'https://news.example/a', idFrom: 'link' }] },
    ),
    textCase('id-feed-empty', rss(''), { feed: { title: 'The Harbour Herald' }, entries: [] }),
    textCase(
      'id-feed-untitled',
      '<rss version="2.0"><channel><item><title>A</title><guid>a</guid></item></channel></rss>',
      { feed: { title: null, home: null, language: null }, entries: [{ id: 'a' }] },
    ),
  ];
}

function authors(): Case[] {
  const by = (name: string, inside: string, author: string | null) =>
    textCase(`author-${name}`, rss(`<item><guid>a</guid>${inside}</item>`), { entries: [{ author }] });
  return [
    by('name-in-brackets', '<author>desk@news.example (Wang Yang)</author>', 'Wang Yang'),
    by('address-in-brackets', '<author>Wang Yang &lt;desk@news.example&gt;</author>', 'Wang Yang'),
    by('address-alone', '<author>desk@news.example</author>', 'desk@news.example'),
    by('name-alone', '<author>Wang Yang</author>', 'Wang Yang'),
    by('creator', '<dc:creator>Wang Yang</dc:creator>', 'Wang Yang'),
    by(
      'several',
      '<dc:creator>Wang Yang</dc:creator><dc:creator>Ana Núñez</dc:creator><dc:creator>Wang Yang</dc:creator>',
      'Wang Yang, Ana Núñez',
    ),
    by('with-markup', '<dc:creator><![CDATA[<a href="/wang">Wang Yang</a>]]></dc:creator>', 'Wang Yang'),
    by('nested', '<author><name>Wang Yang</name><uri>https://news.example/wang</uri></author>', 'Wang Yang'),
    by(
      'of-atom',
      '<a10:author xmlns:a10="http://www.w3.org/2005/Atom"><a10:name>Wang Yang</a10:name></a10:author>',
      'Wang Yang',
    ),
    by('empty', '<author></author><dc:creator> </dc:creator>', null),
  ];
}

function dates(): Case[] {
  const dated = (...written: readonly string[]) =>
    rss(
      written
        .map((date, n) => `<item><guid isPermaLink="false">d${n}</guid><pubDate>${date}</pubDate></item>`)
        .join(''),
    );
  return [
    textCase(
      'date-order',
      dated(
        'Mon, 01 Jul 2013 00:00:00 GMT',
        'Wed, 03 Jul 2013 00:00:00 GMT',
        'Tue, 02 Jul 2013 00:00:00 GMT',
      ),
      { entries: [{ id: 'd1' }, { id: 'd2' }, { id: 'd0' }] },
    ),
    textCase(
      'date-missing',
      rss(`${item(3)}<item><guid isPermaLink="false">u</guid><title>Undated</title></item>${item(1)}`),
      { entries: [story(3), { id: 'u', published: null }, story(1)] },
    ),
    textCase(
      'date-unreadable',
      dated('yesterday', '32 Foo 2013', '0000-00-00 00:00:00', 'Thu, 01 Jan 1970 00:00:00 GMT', '03/04/2013'),
      { entries: ['d0', 'd1', 'd2', 'd3', 'd4'].map((id) => ({ id, published: null })) },
    ),
    textCase(
      'date-unknown-zone',
      dated('Wed, 10 Jul 2013 10:00:00 XYZ', 'Tue, 09 Jul 2013 10:00:00 CST', 'Mon, 08 Jul 2013 10:00:00'),
      { entries: [{ published: '2013-07-10' }, { published: '2013-07-09' }, { published: '2013-07-08' }] },
    ),
    textCase('date-wrong-weekday', dated('Sun, 10 Jul 2013 10:00:00 GMT'), {
      entries: [{ published: '2013-07-10T10:00:00Z' }],
    }),
    textCase('date-future', dated('Wed, 10 Jul 2030 10:00:00 GMT', 'Wed, 10 Jul 2013 10:00:00 GMT'), {
      entries: [{ published: '2030-07-10T10:00:00Z', future: true }, { future: false }],
    }),
    textCase('date-impossible-hour', dated('Wed, 10 Jul 2013 25:61:00 GMT'), {
      entries: [{ published: '2013-07-10' }],
    }),
    textCase('date-french', dated('mer., 10 juil. 2013 10:00:00 +0200', '9 juillet 2013 10:00:00 +0200'), {
      entries: [{ published: '2013-07-10T08:00:00Z' }, { published: '2013-07-09T08:00:00Z' }],
    }),
    textCase(
      'date-second-readable',
      rss('<item><guid>a</guid><pubDate>soon</pubDate><dc:date>2013-07-10</dc:date></item>'),
      { entries: [{ published: '2013-07-10' }] },
    ),
    textCase(
      'date-odd-names',
      rss(
        '<item><guid>a</guid><date>2013-07-10T10:00:00Z</date></item><item><guid>b</guid><published>2013-07-09T10:00:00Z</published></item>',
      ),
      { entries: [{ published: '2013-07-10T10:00:00Z' }, { published: '2013-07-09T10:00:00Z' }] },
    ),
    textCase(
      'date-updated-only',
      atom(
        '<entry><id>a</id><updated>2013-07-10T10:00:00Z</updated></entry><entry><id>b</id><published>2013-07-11T10:00:00Z</published></entry>',
      ),
      { entries: [{ id: 'b' }, { id: 'a', published: null, updated: '2013-07-10T10:00:00Z' }] },
    ),
    textCase(
      'date-json-stamp',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"a","date_published":1373450400}]}',
      { entries: [{ published: '2013-07-10T10:00:00Z' }] },
    ),
  ];
}

function addresses(): Case[] {
  const url = 'https://news.example/de/feed.xml';
  const link = (written: string) =>
    rss(`<item><guid isPermaLink="false">a</guid><title>A</title><link>${written}</link></item>`);
  const to = (address: string | null) => ({ url, entries: [{ url: address }] });
  return [
    textCase('address-of-the-site', link('/a'), to('https://news.example/a')),
    textCase('address-of-the-folder', link('a.html'), to('https://news.example/de/a.html')),
    textCase('address-without-scheme', link('//cdn.example/a'), to('https://cdn.example/a')),
    textCase('address-with-line-breaks', link('\n  https://news.example/a\n'), to('https://news.example/a')),
    textCase(
      'address-in-a-section',
      link('<![CDATA[https://news.example/?a=1&b=2]]>'),
      to('https://news.example/?a=1&b=2'),
    ),
    textCase('address-of-a-script', link('javascript:alert(1)'), to(null)),
    textCase('address-of-a-file', link('file:///etc/passwd'), to(null)),
    textCase('address-of-nothing', link('http://'), to(null)),
    textCase(
      'address-international',
      link('https://bücher.example/größe'),
      to('https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe'),
    ),
    textCase(
      'address-xml-base',
      atom(
        '<entry xml:base="2013/"><id>a</id><link href="x.html"/></entry><entry><id>b</id><link href="y.html"/></entry>',
        ' xml:base="https://base.example/news/"',
      ),
      {
        entries: [
          { url: 'https://base.example/news/2013/x.html' },
          { url: 'https://base.example/news/y.html' },
        ],
      },
    ),
    textCase(
      'address-alternate',
      atom(
        '<entry><id>a</id><link rel="self" href="https://news.example/self"/><link rel="enclosure" href="https://news.example/a.mp3"/><link rel="alternate" type="application/json" href="https://news.example/a.json"/><link rel="alternate" type="text/html" href="https://news.example/a.html"/></entry>',
      ),
      { entries: [{ url: 'https://news.example/a.html' }] },
    ),
    textCase(
      'address-none-but-self',
      atom('<entry><id>tag:a</id><link rel="self" href="https://news.example/self"/></entry>'),
      { entries: [{ id: 'tag:a', url: null }] },
    ),
    textCase(
      'address-atom-in-rss',
      rss(
        '<item><guid isPermaLink="false">a</guid><atom:link rel="alternate" href="https://news.example/a"/></item>',
      ),
      { entries: [{ url: 'https://news.example/a' }] },
    ),
    textCase(
      'address-external',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"a","external_url":"https://other.example/x"}]}',
      { entries: [{ url: 'https://other.example/x' }] },
    ),
  ];
}

function others(): Case[] {
  const none = (name: string, text: string, noFeed: string) => textCase(`none-${name}`, text, { noFeed });
  return [
    none(
      'page',
      '<!DOCTYPE html>\n<html><head><title>News</title><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>x</p></body></html>',
      'page',
    ),
    none('page-piece', '<div class="x"><p>x</p></div>', 'page'),
    none(
      'page-xhtml',
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      'page',
    ),
    none(
      'page-that-speaks-of-feeds',
      '<html><body><pre>&lt;rss version="2.0"></pre><p>How <rss> feeds work</p></body></html>',
      'page',
    ),
    none('page-paragraph', '<p>Not found</p>', 'page'),
    none('empty', '', 'empty'),
    none('blank', ' \n\t\n', 'empty'),
    none('mark-alone', '\ufeff', 'empty'),
    none('text', 'Forbidden', 'text'),
    none(
      'opml',
      '<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="A" xmlUrl="https://a.example/"/></body></opml>',
      'opml',
    ),
    none(
      'sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/</loc></url></urlset>',
      'sitemap',
    ),
    none('xml', '<?xml version="1.0"?><note><to>x</to></note>', 'xml'),
    none('json', '{"error":"not found"}', 'json'),
    none('json-list', '[{"id":1}]', 'json'),
    none('json-broken', '{"a": [1, 2', 'json'),
    none('declaration-alone', '<?xml version="1.0"?>', 'xml'),
    {
      name: 'none-picture',
      bytes: Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex'),
      expected: { noFeed: 'binary' },
    },
    {
      name: 'none-packed',
      bytes: Buffer.from('1f8b0800000000000003cb48cdc9c95728cf2fca49010085114a0d0b000000', 'hex'),
      expected: { noFeed: 'binary' },
    },
  ];
}
