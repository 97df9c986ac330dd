import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedCandidates } from '../../../src/tracking/feeds/discovery.ts';

const PAGE = 'https://news.example/world/';
const found = (html: string, page = PAGE) =>
  feedCandidates(html, page).filter((one) => one.found !== 'guessed');
const urls = (html: string, page = PAGE) => found(html, page).map(({ url }) => url);

describe('a page that declares its feeds', () => {
  it.each([
    ['RSS', '<link rel="alternate" type="application/rss+xml" title="News" href="/feed">'],
    ['Atom', "<link rel='alternate' type='application/atom+xml' href='/feed' title='News'/>"],
    ['JSON Feed', '<LINK REL=alternate TYPE=application/feed+json HREF=/feed TITLE=News>'],
    [
      'a type with a charset',
      '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/feed" title="News">',
    ],
    ['several purposes', '<link rel="home alternate" type="application/rss+xml" href="/feed" title="News">'],
    ['the purpose “feed”', '<link rel="feed" href="/feed" title="News">'],
    ['a vague type', '<link rel="alternate" type="text/xml" href="/feed" title="News">'],
    [
      'a broken head',
      '<head><title>x<link rel="alternate" type="application/rss+xml" href="/feed" title="News"'.concat(
        '></hed>',
      ),
    ],
  ])('is understood with %s', (_, html) => {
    expect(found(html)).toEqual([{ url: 'https://news.example/feed', title: 'News', found: 'declared' }]);
  });

  it.each([
    ['a stylesheet', '<link rel="alternate stylesheet" type="text/css" href="/feed.css">'],
    ['another language', '<link rel="alternate" hreflang="de" href="/de/">'],
    ['an interface', '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">'],
    ['an embedding', '<link rel="alternate" type="application/json+oembed" href="/oembed?url=x">'],
    ['a script for an address', '<link rel="alternate" type="application/rss+xml" href="javascript:x">'],
    ['no address', '<link rel="alternate" type="application/rss+xml">'],
    ['a comment', '<!-- <link rel="alternate" type="application/rss+xml" href="/old"> -->'],
  ])('has none in %s', (_, html) => {
    expect(found(html)).toEqual([]);
  });

  it('has the feed of the news before that of the comments, and its own before those of others', () => {
    const link = (href: string, title: string) =>
      `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
    expect(
      urls(
        link('/comments/feed/', 'Comments') +
          link('https://other.example/feed', 'Partner') +
          link('/feed/', 'News'),
      ),
    ).toEqual([
      'https://news.example/feed/',
      'https://other.example/feed',
      'https://news.example/comments/feed/',
    ]);
  });

  it('resolves addresses against its base', () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="feed?a=1&amp;b=2">';
    expect(urls(link)).toEqual(['https://news.example/world/feed?a=1&b=2']);
    expect(urls(`<base href="/en/">${link}`)).toEqual(['https://news.example/en/feed?a=1&b=2']);
  });
});

describe('a page that links to feeds', () => {
  it.each([
    '/rss.xml',
    '/feed/',
    '/atom.xml',
    '/world/rss',
    '/feeds/world.rss',
    '/index.xml',
    '/feed.json',
    '/?feed=rss2',
    'feed:https://news.example/rss.xml',
  ])('is understood with %s', (href) => {
    expect(found(`<p><a href="${href}">All <b>news</b></a></p>`)).toMatchObject([
      { title: 'All news', found: 'linked' },
    ]);
  });

  it.each([
    '/feedback',
    '/about',
    '/how-rss-works.html',
    '/stories/feeding-time',
    'mailto:rss@news.example',
    '/xml/data.xml',
  ])('has none in %s', (href) => {
    expect(found(`<a href="${href}">x</a>`)).toEqual([]);
  });

  it('has them after the declared ones, each once', () => {
    expect(
      urls(
        '<a href="/rss.xml">RSS</a><a href="/feed">x</a><link rel="alternate" type="application/rss+xml" href="/feed">',
      ),
    ).toEqual(['https://news.example/feed', 'https://news.example/rss.xml']);
  });
});

describe('a page that tells nothing', () => {
  it('has the usual places, of its folder and of its site', () => {
    const guesses = feedCandidates('<p>Hello</p>', 'https://news.example/world/').map(({ url }) => url);
    expect(guesses.slice(0, 2)).toEqual([
      'https://news.example/world/feed',
      'https://news.example/world/rss',
    ]);
    expect(guesses).toContain('https://news.example/rss.xml');
    expect(guesses).toContain('https://news.example/feed.json');
    expect(new Set(guesses).size).toBe(guesses.length);
  });

  it('is none where its address is none', () => {
    expect(feedCandidates('<p>Hello</p>', 'news')).toEqual([]);
  });
});

describe('any page', () => {
  it('gives at most thirty addresses of the web', () => {
    const piece = fc.constantFrom(
      '<link rel="alternate" type="application/rss+xml" href="',
      '">',
      '<a href=',
      '/feed',
      '"',
      '<!--',
      'http://[',
      '<base href="',
      'x',
      '\0',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const candidates = feedCandidates(pieces.join(''), PAGE);
        expect(candidates.length).toBeLessThanOrEqual(30);
        for (const { url } of candidates) expect(url).toMatch(/^https?:\/\//);
      }),
    );
  });

  it('is read within seconds, however large', () => {
    const started = performance.now();
    feedCandidates('<a href="/feed'.repeat(500_000), PAGE);
    feedCandidates('<a href="/feed">'.repeat(500_000), PAGE);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
