import { atom, type Case, item, rss, story, textCase } from './case.ts';

const whole = { cut: false, lost: 0 };

/** Feeds with a fault, each with what is to be saved of it. */
export function brokenCases(): Case[] {
  return [...faults(), ...cuts(), ...sections()];
}

function faults(): Case[] {
  const one = (name: string, inside: string, entry: Readonly<Record<string, unknown>>) =>
    textCase(`broken-${name}`, rss(`<item>${inside}</item>\n${item(2)}`), {
      feed: whole,
      entries: [story(2), entry],
    });
  const dated = '<pubDate>Wed, 10 Jul 2013 08:00:00 GMT</pubDate>';
  return [
    one(
      'lone-ampersand',
      `<title>Marks & Spencer &c; AT&T</title><link>https://news.example/?a=1&b=2&copy=3</link>${dated}`,
      { title: 'Marks & Spencer &c; AT&T', url: 'https://news.example/?a=1&b=2&copy=3' },
    ),
    one(
      'html-entities',
      `<title>Caf&eacute; &ndash; &ldquo;open&rdquo;&nbsp;&hellip; &#8217; &#x2019; &#150;</title>${dated}`,
      { title: 'Café – “open” … ’ ’ –' },
    ),
    one('unknown-entity', `<title>The &herald; says</title>${dated}`, { title: 'The &herald; says' }),
    one('twice-escaped', `<title>Marks &amp;amp; Spencer &amp;#8217;s</title>${dated}`, {
      title: 'Marks & Spencer ’s',
    }),
    one('title-not-closed', `<title>Ferry <link>https://news.example/f</link>${dated}`, {
      title: 'Ferry',
      url: 'https://news.example/f',
      published: '2013-07-10T08:00:00Z',
    }),
    one('title-closed-as-another', `<title>Ferry</titel><link>https://news.example/f</link>${dated}`, {
      title: 'Ferry',
      url: 'https://news.example/f',
    }),
    one('description-not-closed', `<title>Ferry</title>${dated}<description>Some <b>words`, {
      title: 'Ferry',
      summary: 'Some words',
    }),
    one('stray-end-tags', `</b><title>Ferry</title></b></p>${dated}`, {
      title: 'Ferry',
      published: '2013-07-10T08:00:00Z',
    }),
    one(
      'html-in-description',
      `<title>Ferry</title>${dated}<description><p>One<br>two &amp; <a href="/x">three</a></p><img src=x></description>`,
      { summary: 'One\n\ntwo & three' },
    ),
    one(
      'office-markup',
      `<title>Ferry</title>${dated}<description><![CDATA[<?xml:namespace prefix = o /><p>One</p><![if !vml]><!--[if gte mso 9]>x<![endif]--><o:p>two</o:p>]]></description>`,
      { summary: 'One\n\ntwo' },
    ),
    one('html-in-title', `<title>A <b>bold</b> &lt;i&gt;plan&lt;/i&gt;</title>${dated}`, {
      title: 'A bold plan',
    }),
    one('less-than-in-title', `<title>Fewer than < 20 guests</title>${dated}`, {
      title: 'Fewer than < 20 guests',
    }),
    one('words-in-angle-brackets', `<title>How &lt;Suspense&gt; works</title>${dated}`, {
      title: 'How <Suspense> works',
    }),
    one('attribute-with-less-than', `<title>Ferry</title><enclosure url="a<b" type="x"/>${dated}`, {
      title: 'Ferry',
      published: '2013-07-10T08:00:00Z',
    }),
    one('attribute-without-quotes', `<title>Ferry</title><guid isPermaLink=false>g1</guid>${dated}`, {
      title: 'Ferry',
      id: 'g1',
      url: null,
    }),
    one('attribute-quote-not-closed', `<title>Ferry</title><category domain="x>News</category>${dated}`, {
      title: 'Ferry',
      categories: ['News'],
      published: '2013-07-10T08:00:00Z',
    }),
    one(
      'attribute-twice',
      `<title>Ferry</title><guid isPermaLink="false" isPermaLink="true">g1</guid>${dated}`,
      { id: 'g1', url: null },
    ),
    one('unknown-not-closed', `<foo><title>Ferry</title>${dated}`, {
      title: 'Ferry',
      published: '2013-07-10T08:00:00Z',
    }),
    one(
      'reserved-names',
      `<__proto__>x</__proto__><constructor>y</constructor><title>Ferry</title>${dated}`,
      { title: 'Ferry' },
    ),
    one('undeclared-prefixes', `<title>Ferry</title><nope:x>1</nope:x>${dated}`, { title: 'Ferry' }),
    one('control-characters', `<title>Fer\0ry\x07 \x1bnow</title>${dated}`, { title: 'Fer ry now' }),
    one(
      'media-title',
      `<media:content url="p.jpg"><media:title>Photo</media:title><media:description>A photo</media:description></media:content><title>Ferry</title>${dated}`,
      { title: 'Ferry', summary: null },
    ),
    one('media-first', `<media:title>Photo</media:title><title>Ferry</title>${dated}`, { title: 'Ferry' }),
    one('empty-link-first', `<title>Ferry</title><link></link><link>https://news.example/f</link>${dated}`, {
      url: 'https://news.example/f',
    }),
    one('link-behind-its-tag', `<title>Ferry</title><link />https://news.example/f${dated}`, {
      url: 'https://news.example/f',
    }),
    one('link-as-attribute', `<title>Ferry</title><link href="https://news.example/f"/>${dated}`, {
      url: 'https://news.example/f',
    }),
    one('comment', `<!-- <title>Draft</title> --><title>Ferry<!-- v2 --></title>${dated}`, {
      title: 'Ferry',
    }),
    one('comment-not-closed', `<title>Ferry</title>${dated}<!-- draft`, { title: 'Ferry' }),
    one('nested-same-category', `<title>Ferry</title><category>A<category>B</category>${dated}`, {
      title: 'Ferry',
      published: '2013-07-10T08:00:00Z',
    }),
    textCase(
      'broken-items-not-closed',
      rss(
        '<item><title>A</title><link>https://news.example/a</link><item><title>B</title><link>https://news.example/b</link>',
      ),
      { feed: whole, entries: [{ title: 'A' }, { title: 'B' }] },
    ),
    textCase('broken-extra-item-end', rss(`${item(2)}</item></item>${item(1)}`), {
      feed: whole,
      entries: [story(2), story(1)],
    }),
    textCase('broken-commented-item', rss(`${item(2)}<!-- ${item(3)} -->${item(1)}`), {
      feed: whole,
      entries: [story(2), story(1)],
    }),
    textCase('broken-blank-lines-first', `\n\n  ${rss(item(1))}`, { entries: [story(1)] }),
    textCase(
      'broken-warning-first',
      `<br />\n<b>Warning</b>: Cannot modify header in <b>feed.php</b> on line <b>3</b><br />\n${rss(item(1))}`,
      { entries: [story(1)] },
    ),
    textCase('broken-words-first', `Notice: undefined index\n${rss(item(1))}`, { entries: [story(1)] }),
    textCase('broken-comment-first', `<!-- generated --><!-- by hand -->${rss(item(1))}`, {
      entries: [story(1)],
    }),
    textCase('broken-two-declarations', `<?xml version="1.0"?>${rss(item(1))}`, { entries: [story(1)] }),
    textCase('broken-words-last', `${rss(item(1))}\n<!-- cached --><script>x()</script>`, {
      feed: { cut: false },
      entries: [story(1)],
    }),
    textCase(
      'broken-stylesheet',
      `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="a>b.xsl"?>${rss(item(1), '')}`,
      { entries: [story(1)] },
    ),
    textCase('broken-wrong-root-end', rss(item(1)).replace('</channel></rss>', '</channel></rdf>'), {
      feed: { cut: true },
      entries: [story(1)],
    }),
    textCase(
      'broken-atom-unescaped-html',
      atom(
        '<entry><id>a</id><title type="html">A <b>bold</b> plan</title><updated>2013-07-10T00:00:00Z</updated><content type="html"><p>One<br>two</p></content></entry>',
      ),
      { entries: [{ id: 'a', title: 'A bold plan', content: 'One\n\ntwo' }] },
    ),
    textCase(
      'broken-atom-author-as-text',
      atom('<entry><id>a</id><title>Ferry</title><author>Wang Yang</author></entry>'),
      { entries: [{ id: 'a', title: 'Ferry' }] },
    ),
    textCase(
      'broken-atom-source',
      atom(
        '<entry><source><id>other</id><title>Other</title><updated>2001-01-01T00:00:00Z</updated></source><id>a</id><title>Ferry</title></entry>',
      ),
      { entries: [{ id: 'a', title: 'Ferry', updated: null }] },
    ),
    textCase('broken-empty-items', rss('<item></item><item/><item> </item>'), { feed: whole, entries: [] }),
  ];
}

function cuts(): Case[] {
  const text = rss(`${item(3)}${item(2)}${item(1)}`);
  const last = text.indexOf('<title>Story 1');
  const cut = (name: string, end: number, entries: readonly number[]) =>
    textCase(`cut-${name}`, text.slice(0, end), {
      feed: { title: 'The Harbour Herald', cut: true },
      entries: entries.map(story),
    });
  return [
    cut('in-a-title', last + 12, [3, 2]),
    cut('in-a-tag', last + 4, [3, 2]),
    cut('in-an-end-tag', text.indexOf('</item>', last) + 3, [3, 2]),
    cut('after-an-item', text.indexOf('</item>', last) + 7, [3, 2, 1]),
    cut('before-the-items', text.indexOf('<item>'), []),
    cut('in-the-root-end', text.indexOf('</rss') + 4, [3, 2, 1]),
    textCase(
      'cut-in-a-section',
      `${rss(item(2)).split('</channel>')[0]}<item><title>A</title><description><![CDATA[<p>Words`,
      { feed: { cut: true }, entries: [story(2)] },
    ),
    textCase(
      'cut-atom',
      atom('<entry><id>a</id><title>A</title></entry><entry><id>b</id><ti').split('\n</feed>')[0] ?? '',
      { feed: { format: 'atom', cut: true }, entries: [{ id: 'a' }] },
    ),
    textCase(
      'cut-rdf',
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item><title>A</title></item><item><title>B',
      { feed: { format: 'rdf', cut: true }, entries: [{ title: 'A' }] },
    ),
  ];
}

function sections(): Case[] {
  const one = (name: string, title: string, expected: string) =>
    textCase(`section-${name}`, rss(`<item><title>${title}</title></item>${item(1)}`), {
      feed: whole,
      entries: [{ title: expected }, story(1)],
    });
  return [
    one('plain', '<![CDATA[Ferry & bridge]]>', 'Ferry & bridge'),
    one('with-markup', '<![CDATA[<b>Ferry</b> &amp; bridge]]>', 'Ferry & bridge'),
    one('beside-words', 'The <![CDATA[ferry]]> &amp; <![CDATA[bridge]]>', 'The ferry & bridge'),
    one('in-a-section', '<![CDATA[The <![CDATA[ferry]]> sails]]>', 'The ferry sails'),
    one('never-closed', '<![CDATA[The ferry', 'The ferry'),
    one('closed-twice', '<![CDATA[The ferry]]>]]>', 'The ferry'),
    one('escaped', '&lt;![CDATA[The ferry]]&gt;', 'The ferry'),
    one('with-an-end-tag', '<![CDATA[How </title> ends]]>', 'How </title> ends'),
    one('split', '<![CDATA[a]]]]><![CDATA[>b]]>', 'a]]>b'),
    textCase(
      'section-with-an-item',
      rss(
        `<item><title>Feeds</title><description><![CDATA[<pre>&lt;item&gt;</pre> <item><title>No</title></item>]]></description></item>${item(1)}`,
      ),
      { feed: whole, entries: [{ title: 'Feeds' }, story(1)] },
    ),
  ];
}
