import { type Case, textCase } from './case.ts';

/** Feeds in the shape in which well-known programs and sites write them. */
export function shapeCases(): Case[] {
  return [blog(), agency(), paper(), forge(), films(), forum(), host(), slash(), windows(), notes()];
}

function blog(): Case {
  return textCase(
    'shape-wordpress',
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>
<channel>
	<title>Harbour Notes</title>
	<atom:link href="https://notes.example/feed/" rel="self" type="application/rss+xml" />
	<link>https://notes.example</link>
	<description>Ships &#38; more</description>
	<lastBuildDate>Wed, 10 Jul 2013 10:00:00 +0000</lastBuildDate>
	<language>en-GB</language>
	<sy:updatePeriod>
	hourly	</sy:updatePeriod>
	<sy:updateFrequency>
	1	</sy:updateFrequency>
	<generator>https://wordpress.org/?v=6.5</generator>
<image>
	<url>https://notes.example/logo.png</url>
	<title>Logo of Harbour Notes</title>
	<link>https://notes.example/logo</link>
</image>
	<item>
		<title>The ferry&#8217;s last trip</title>
		<link>https://notes.example/2013/07/ferry/</link>
					<comments>https://notes.example/2013/07/ferry/#respond</comments>
		<dc:creator><![CDATA[Ana Núñez]]></dc:creator>
		<pubDate>Wed, 10 Jul 2013 09:59:00 +0000</pubDate>
				<category><![CDATA[Ships]]></category>
		<category><![CDATA[Arts & Crafts]]></category>
		<guid isPermaLink="false">https://notes.example/?p=42</guid>
					<description><![CDATA[<p>It sailed on Monday. [&#8230;]</p>
<p>The post <a href="https://notes.example/2013/07/ferry/">The ferry&#8217;s last trip</a> appeared first on Harbour Notes.</p>
]]></description>
										<content:encoded><![CDATA[
<p>It sailed on Monday.</p>



<figure class="wp-block-image"><img src="f.jpg" alt="" /><figcaption>The ferry</figcaption></figure>
]]></content:encoded>
					<wfw:commentRss>https://notes.example/2013/07/ferry/feed/</wfw:commentRss>
			<slash:comments>0</slash:comments>
	</item>
	</channel>
</rss>`,
    {
      url: 'https://notes.example/feed/',
      feed: {
        title: 'Harbour Notes',
        home: 'https://notes.example/',
        language: 'en-GB',
        rhythm: { minutes: 60 },
      },
      entries: [
        {
          id: 'https://notes.example/?p=42',
          title: 'The ferry’s last trip',
          url: 'https://notes.example/2013/07/ferry/',
          author: 'Ana Núñez',
          categories: ['Ships', 'Arts & Crafts'],
          summary:
            'It sailed on Monday. […]\n\nThe post The ferry’s last trip appeared first on Harbour Notes.',
          content: 'It sailed on Monday.\n\nThe ferry',
        },
      ],
    },
  );
}

function agency(): Case {
  return textCase(
    'shape-broadcaster',
    `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet title="XSL_formatting" type="text/xsl" href="/shared/rss.xsl"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title><![CDATA[Radio News]]></title><description><![CDATA[Radio News - World]]></description><link>https://radio.example/news/world</link><image><url>https://radio.example/i.gif</url><title>Radio News</title><link>https://radio.example/news/world</link></image><ttl>15</ttl><item><title><![CDATA[Talks begin 'within days']]></title><description><![CDATA[Both sides say so.]]></description><link>https://radio.example/news/articles/c1?at_medium=RSS&amp;at_campaign=rss</link><guid isPermaLink="false">https://radio.example/news/articles/c1#0</guid><pubDate>Wed, 10 Jul 2013 10:00:00 GMT</pubDate><media:thumbnail width="240" height="135" url="https://radio.example/p.jpg"/></item></channel></rss>`,
    {
      feed: { title: 'Radio News', home: 'https://radio.example/news/world', rhythm: { minutes: 15 } },
      entries: [
        {
          id: 'https://radio.example/news/articles/c1#0',
          title: "Talks begin 'within days'",
          url: 'https://radio.example/news/articles/c1?at_medium=RSS&at_campaign=rss',
          summary: 'Both sides say so.',
        },
      ],
    },
  );
}

function paper(): Case {
  return textCase(
    'shape-newspaper',
    `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:nyt="http://www.nytimes.com/namespaces/rss/2.0" version="2.0">
  <channel><title>Paper &gt; World</title><link>https://paper.example/world</link><atom:link href="https://paper.example/world.xml" rel="self" type="application/rss+xml"></atom:link><language>en-us</language>
    <item><title>A Vote, at Last</title><link>https://paper.example/2013/07/10/vote.html</link><guid isPermaLink="true">https://paper.example/2013/07/10/vote.html</guid><atom:link href="https://paper.example/2013/07/10/other.html" rel="standout"></atom:link><description>The council voted.</description><dc:creator>Wang Yang and Ana Núñez</dc:creator><pubDate>Wed, 10 Jul 2013 10:00:00 +0000</pubDate><category domain="http://www.nytimes.com/namespaces/keywords/des">Elections</category><media:content height="151" medium="image" url="https://paper.example/v.jpg" width="151"></media:content><media:credit>Photo Agency</media:credit><media:description>The hall.</media:description></item>
  </channel></rss>`,
    {
      feed: { title: 'Paper > World', language: 'en-us' },
      entries: [
        {
          url: 'https://paper.example/2013/07/10/vote.html',
          author: 'Wang Yang and Ana Núñez',
          categories: ['Elections'],
          summary: 'The council voted.',
        },
      ],
    },
  );
}

function forge(): Case {
  return textCase(
    'shape-releases',
    `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en-US">
  <id>tag:forge.example,2008:https://forge.example/a/b/releases</id>
  <link type="text/html" rel="alternate" href="https://forge.example/a/b/releases"/>
  <link type="application/atom+xml" rel="self" href="https://forge.example/a/b/releases.atom"/>
  <title>Release notes from b</title>
  <updated>2013-07-10T10:00:00Z</updated>
  <entry>
    <id>tag:forge.example,2008:Repository/1/v2</id>
    <updated>2013-07-10T10:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://forge.example/a/b/releases/tag/v2"/>
    <title>v2</title>
    <content type="html">&lt;h2&gt;Fixes&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;&lt;code&gt;a &amp;lt; b&lt;/code&gt;&lt;/li&gt;&lt;/ul&gt;</content>
    <author><name>octo</name></author>
    <media:thumbnail height="30" width="30" url="https://forge.example/u.png"/>
  </entry>
</feed>`,
    {
      feed: { format: 'atom', home: 'https://forge.example/a/b/releases', language: 'en-US' },
      entries: [
        {
          title: 'v2',
          author: 'octo',
          published: null,
          updated: '2013-07-10T10:00:00Z',
          content: 'Fixes\n\na < b',
        },
      ],
    },
  );
}

function films(): Case {
  return textCase(
    'shape-video-channel',
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="http://video.example/feeds?c=1"/><id>yt:channel:1</id><yt:channelId>1</yt:channelId><title>Harbour TV</title><link rel="alternate" href="https://video.example/channel/1"/><author><name>Harbour TV</name><uri>https://video.example/channel/1</uri></author><published>2010-01-01T00:00:00+00:00</published><entry><id>yt:video:abc</id><yt:videoId>abc</yt:videoId><title>Ferry, live</title><link rel="alternate" href="https://video.example/watch?v=abc"/><author><name>Harbour TV</name><uri>https://video.example/channel/1</uri></author><published>2013-07-10T10:00:00+00:00</published><updated>2013-07-10T11:00:00+00:00</updated><media:group><media:title>Other title</media:title><media:content url="https://video.example/v/abc" type="video/x" width="640"/><media:description>About the film.</media:description></media:group></entry></feed>`,
    {
      feed: { title: 'Harbour TV', home: 'https://video.example/channel/1' },
      entries: [
        {
          id: 'yt:video:abc',
          title: 'Ferry, live',
          url: 'https://video.example/watch?v=abc',
          author: 'Harbour TV',
          published: '2013-07-10T10:00:00Z',
          updated: '2013-07-10T11:00:00Z',
          summary: null,
        },
      ],
    },
  );
}

function forum(): Case {
  return textCase(
    'shape-forum',
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><category term="news" label="r/news"/><updated>2013-07-10T10:00:00+00:00</updated><id>/r/news/.rss</id><link rel="self" href="https://forum.example/r/news/.rss" type="application/atom+xml" /><link rel="alternate" href="https://forum.example/r/news/" type="text/html" /><title>News</title><entry><author><name>/u/ana</name><uri>https://forum.example/user/ana</uri></author><category term="news" label="r/news"/><content type="html">&lt;!-- SC_OFF --&gt;&lt;div class=&quot;md&quot;&gt;&lt;p&gt;What now?&lt;/p&gt;&lt;/div&gt;&lt;!-- SC_ON --&gt; &amp;#32; submitted by &lt;a href=&quot;x&quot;&gt; /u/ana &lt;/a&gt;</content><id>t3_1</id><link href="https://forum.example/r/news/1/" /><updated>2013-07-10T10:00:00+00:00</updated><published>2013-07-10T09:00:00+00:00</published><title>Ferry &amp;amp; bridge</title></entry></feed>`,
    {
      feed: { title: 'News', home: 'https://forum.example/r/news/' },
      // Its titles are text, and so “&amp;” is what they say.
      entries: [
        {
          id: 't3_1',
          title: 'Ferry &amp; bridge',
          author: '/u/ana',
          categories: ['r/news'],
          content: 'What now?\n\nsubmitted by /u/ana',
        },
      ],
    },
  );
}

function host(): Case {
  return textCase(
    'shape-blogger',
    `<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="http://blog.example/atom.css" type="text/css"?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blog.example,1999:blog-1</id><updated>2013-07-10T10:00:00.001-07:00</updated><title type='text'>Quay</title><link rel='http://schemas.google.com/g/2005#feed' type='application/atom+xml' href='http://blog.example/feeds/posts/default'/><link rel='alternate' type='text/html' href='http://blog.example/'/><link rel='next' type='application/atom+xml' href='http://blog.example/feeds/posts/default?start-index=26'/><openSearch:totalResults>1</openSearch:totalResults><entry><id>tag:blog.example,1999:post-1</id><published>2013-07-10T03:00:00.000-07:00</published><updated>2013-07-10T03:00:00.000-07:00</updated><category scheme='http://www.blogger.com/atom/ns#' term='ships'/><title type='text'>At the quay</title><content type='html'>Words.&lt;br /&gt;More.</content><link rel='replies' type='application/atom+xml' href='http://blog.example/feeds/1/comments/default' title='Post Comments'/><link rel='edit' type='application/atom+xml' href='http://blog.example/feeds/1'/><link rel='alternate' type='text/html' href='http://blog.example/2013/07/quay.html' title='At the quay'/><thr:total>0</thr:total></entry></feed>`,
    {
      feed: { title: 'Quay', home: 'http://blog.example/' },
      entries: [
        {
          id: 'tag:blog.example,1999:post-1',
          url: 'http://blog.example/2013/07/quay.html',
          published: '2013-07-10T10:00:00Z',
          content: 'Words.\n\nMore.',
          categories: ['ships'],
        },
      ],
    },
  );
}

function slash(): Case {
  return textCase(
    'shape-rdf-site',
    `<?xml version="1.0" encoding="ISO-8859-1"?><?xml-stylesheet type="text/xsl" media="screen" href="/~d/styles/rss1full.xsl"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:syn="http://purl.org/rss/1.0/modules/syndication/"><channel rdf:about="https://dot.example/"><title>Dot</title><link>https://dot.example/</link><dc:language>en-us</dc:language><dc:date>2013-07-10T10:00:00+00:00</dc:date><syn:updateBase>1970-01-01T00:00+00:00</syn:updateBase><syn:updateFrequency>1</syn:updateFrequency><syn:updatePeriod>hourly</syn:updatePeriod><items><rdf:Seq><rdf:li rdf:resource="https://dot.example/1"/></rdf:Seq></items><image rdf:resource="https://dot.example/i.png"/></channel><item rdf:about="https://dot.example/1"><title>Café opens</title><link>https://dot.example/1</link><description>Ana writes &lt;i&gt;more&lt;/i&gt;.&lt;p&gt;&lt;a href="x"&gt;Read&lt;/a&gt;</description><dc:creator>ana</dc:creator><dc:date>2013-07-10T09:00:00+00:00</dc:date><dc:subject>cafes</dc:subject><slash:comments>3</slash:comments></item></rdf:RDF>`,
    {
      feed: {
        format: 'rdf',
        title: 'Dot',
        home: 'https://dot.example/',
        language: 'en-us',
        rhythm: { minutes: 60 },
      },
      entries: [
        {
          title: 'Café opens',
          summary: 'Ana writes more.\n\nRead',
          author: 'ana',
          published: '2013-07-10T09:00:00Z',
          categories: ['cafes'],
        },
      ],
    },
    'latin1',
  );
}

function windows(): Case {
  return textCase(
    'shape-syndication-library',
    `\ufeff<?xml version="1.0" encoding="utf-8"?><rss xmlns:a10="http://www.w3.org/2005/Atom" version="2.0"><channel xml:base="https://ministry.example/"><title>Ministry</title><link>https://ministry.example/</link><language>de-DE</language><a10:id>x</a10:id><item><guid isPermaLink="false">9</guid><link>https://ministry.example/9</link><a10:author><a10:name>Press office</a10:name></a10:author><title>Erklärung</title><description>Kurz.</description><pubDate>Wed, 10 Jul 2013 12:00:00 +0200</pubDate><a10:updated>2013-07-10T11:00:00Z</a10:updated></item></channel></rss>`,
    {
      feed: { title: 'Ministry', language: 'de-DE' },
      entries: [
        {
          id: '9',
          author: 'Press office',
          published: '2013-07-10T10:00:00Z',
          updated: '2013-07-10T11:00:00Z',
        },
      ],
    },
  );
}

function notes(): Case {
  return textCase(
    'shape-micro-posts',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'Micro',
      icon: 'https://micro.example/i.png',
      home_page_url: 'https://micro.example/',
      feed_url: 'https://micro.example/feed.json',
      items: [
        {
          id: 'http://micro.example/2013/07/10/a.html',
          content_html: '<p>Short &amp; sweet.</p>\n',
          date_published: '2013-07-10T12:00:00+02:00',
          url: 'https://micro.example/2013/07/10/a.html',
        },
      ],
    }),
    {
      feed: { title: 'Micro' },
      entries: [
        {
          title: null,
          content: 'Short & sweet.',
          published: '2013-07-10T10:00:00Z',
          url: 'https://micro.example/2013/07/10/a.html',
        },
      ],
    },
  );
}
