import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { one, paragraphsOf } from './reading.ts';

const BODY =
  'Der Bürgermeister kündigte am Montag an, dass die Fähre nicht mehr fährt. Die Gemeinde trägt die Kosten.';
const STORY = 'The ferry will stop in May because nobody takes it any more, the council said on Monday.';

describe('a text file', () => {
  it('is its article’s text as it is, mark, clutter and line ends counted', async () => {
    const text = `\ufeffFerry to stop\r\n\r\nShare\r\n\r\n  ${STORY}  \r\n`;
    const article = await one(text);
    expect(article.text).toBe(text);
    expect(article.paragraphs[0]?.start).toBe(text.indexOf('The ferry'));
    expect(paragraphsOf(article)).toEqual([STORY]);
    expect(article.title).toBe('Ferry to stop');
  });

  it.each([
    ['UTF-8', Buffer.from(BODY)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${BODY}`, 'utf16le')],
    ['UTF-16 LE without one', Buffer.from(BODY, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${BODY}`, 'utf16le').swap16()],
    ['windows-1252', iconv.encode(BODY, 'windows-1252')],
  ])('may be %s', async (_, bytes) => {
    expect(paragraphsOf(await one(bytes))).toEqual([BODY]);
  });

  it('in an old Cyrillic charset is decoded by its letters', async () => {
    const russian =
      'Паром больше не будет ходить, сообщил в понедельник городской совет. Жители острова против этого решения.';
    const article = await one(iconv.encode(russian, 'windows-1251'));
    expect(article.text).toBe(russian);
    expect(article.language).toBe('ru');
  });

  it('packed with gzip is the same article', async () => {
    const plain = await one(`Ferry to stop\n\n${STORY}`, 'a.txt');
    const packed = await one(gzipSync(`Ferry to stop\n\n${STORY}`), 'a.txt.gz');
    expect({ ...packed, file: plain.file }).toEqual(plain);
  });
});

describe('front matter', () => {
  const FRONT = [
    '---',
    'title: "Ferry to stop"',
    'source: Daily Planet',
    'date: 2013-07-10',
    'author: [Jane Doe, John Roe]',
    'url: https://example.com/ferry',
    'id: ferry-1',
    '---',
  ].join('\n');

  it.each(['a.txt', 'a.md'])('gives the data of %s and counts as text', async (name) => {
    const article = await one(`${FRONT}\n\n${STORY}\n`, name);
    expect(article).toMatchObject({
      id: 'ferry-1',
      title: 'Ferry to stop',
      source: 'Daily Planet',
      published: '2013-07-10',
      author: 'Jane Doe, John Roe',
      url: 'https://example.com/ferry',
      found: { title: 'front matter', source: 'front matter', published: 'front matter' },
    });
    expect(article.paragraphs[0]?.start).toBe(FRONT.length + 2);
  });

  it('is not seen in a rule between paragraphs', async () => {
    const article = await one(`---\n\n${STORY}\n\n---\n\nThe island has 200 people and one shop.`);
    expect(paragraphsOf(article)).toEqual([STORY, 'The island has 200 people and one shop.']);
  });

  it('that is no YAML is text', async () => {
    const article = await one(`---\n{ a: [\n---\n\n${STORY}`);
    expect(paragraphsOf(article)).toContain(STORY);
    expect(article.source).toBeNull();
  });
});

describe('a Markdown file', () => {
  it('loses its marks at the edges of blocks, never inside them', async () => {
    const article = await one(
      [
        '# Ferry to stop',
        '',
        'The **ferry** will [stop](https://example.com) in May, the council said.',
        '',
        '![The old ferry at the pier](ferry.jpg)',
        '',
        '## Why it stops ##',
        '',
        '> Nobody takes it any more.',
        '',
        '* Fuel costs too much.',
        '1. Wages cost more.',
        '',
        '```',
        'const ferry = null;',
        '```',
        '',
        '| a | b |',
        '|---|---|',
      ].join('\n'),
      'a.md',
    );
    expect(article.title).toBe('Ferry to stop');
    expect(article.found.title).toBe('heading');
    expect(article.paragraphs.map(({ kind }, at) => [kind, paragraphsOf(article)[at]]).slice(0, 6)).toEqual([
      ['body', 'The **ferry** will [stop](https://example.com) in May, the council said.'],
      ['caption', 'The old ferry at the pier'],
      ['heading', 'Why it stops'],
      ['body', 'Nobody takes it any more.'],
      ['list item', 'Fuel costs too much.'],
      ['list item', 'Wages cost more.'],
    ]);
    expect(paragraphsOf(article).join('\n')).not.toMatch(/const|---/);
  });
});

describe('a JSON record', () => {
  it('gives its fields, and its text as it is', async () => {
    const text = ` ${STORY}\r\n\r\nShare\r\n`;
    const record = {
      id: 17,
      title: 'Ferry to  stop',
      text,
      source: 'Daily Planet',
      published: '10 July 2013',
      url: 'https://example.com/1',
      author: 'Jane Doe',
    };
    const article = await one(JSON.stringify(record), 'a.json');
    expect(article).toMatchObject({
      id: '17',
      title: 'Ferry to stop',
      text,
      source: 'Daily Planet',
      published: '2013-07-10',
    });
    expect(article.found).toEqual({
      title: 'JSON field',
      source: 'JSON field',
      published: 'JSON field',
      url: 'JSON field',
      author: 'JSON field',
    });
    expect(paragraphsOf(article)).toEqual([STORY]);
  });

  it('with a relative link and an unreadable date has neither', async () => {
    const article = await one(
      JSON.stringify({ title: 'a', text: STORY, url: '/1', published: 'yesterday' }),
      'a.json',
    );
    expect(article).toMatchObject({ url: null, published: null });
  });

  it('whose text begins with its title does not quote it', async () => {
    const article = await one(
      JSON.stringify({ title: 'Ferry to stop', text: `FERRY TO STOP\n\n${STORY}` }),
      'a.json',
    );
    expect(paragraphsOf(article)).toEqual([STORY]);
  });
});

describe('an HTML page', () => {
  const sentence = (n: number): string =>
    `The council said on Monday, in paragraph ${n}, that the ferry would stop in May, because too few people take it in the winter.`;
  const page = (head: string, top = ''): string => `<!doctype html><html><head>${head}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Ferry to stop in May</h1>${top}
<p>${sentence(1)}</p><p>${sentence(2)} It has <b>run</b> since&nbsp;1911.</p>
<figure><img src="a.jpg"><figcaption>The ferry at the pier on a winter morning.</figcaption></figure>
<h2>Why it stops</h2><p>${sentence(3)}</p><ul><li>Fuel costs too much.</li></ul><p>${sentence(4)}</p>
<p>Share this: Facebook Twitter</p></article>
<footer>© 2013 The Daily Planet. All rights reserved.</footer></body></html>`;

  it('gives the text of its article, block by block', async () => {
    const article = await one(page(''), 'a.html');
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual([
      'body',
      'body',
      'caption',
      'heading',
      'body',
      'list item',
      'body',
    ]);
    expect(paragraphsOf(article)[1]).toBe(`${sentence(2)} It has run since 1911.`);
    expect(article.title).toBe('Ferry to stop in May');
    expect(article.text).not.toMatch(/<|Home|All rights/);
  });

  it('gives the data of its head', async () => {
    const head = `<title>Ferry | Planet</title><link rel="canonical" href="https://example.com/ferry">
<meta property="og:site_name" content="The Daily Planet"><meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2013-07-10T23:30:00-05:00">`;
    expect(await one(page(head), 'a.htm')).toMatchObject({
      source: 'The Daily Planet',
      published: '2013-07-10',
      author: 'Jane Doe',
      url: 'https://example.com/ferry',
      found: { title: 'heading', source: 'meta tag', published: 'meta tag', url: 'link tag' },
    });
  });

  it('gives the data of its JSON-LD', async () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Planet' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry &amp; pier',
          datePublished: '2013-07-10',
          author: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
          publisher: { name: 'Daily Planet' },
        },
      ],
    };
    expect(
      await one(page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`), 'a.html'),
    ).toMatchObject({
      title: 'Ferry & pier',
      source: 'Daily Planet',
      published: '2013-07-10',
      author: 'Jane Doe, John Roe',
      found: { title: 'JSON-LD', source: 'JSON-LD', published: 'JSON-LD' },
    });
  });

  it('gives the date of its time tag, and no source for a name in the footer', async () => {
    const article = await one(page('', '<time datetime="2013-07-10T08:00">Wednesday</time>'), 'a.html');
    expect(article).toMatchObject({
      published: '2013-07-10',
      source: null,
      found: { published: 'time tag' },
    });
  });

  it('is decoded by the charset that it declares', async () => {
    const html = page('<meta charset="iso-8859-2">').replaceAll('council', 'rada miejska w Łodzi');
    expect((await one(iconv.encode(html, 'iso-8859-2'), 'a.html')).text).toContain('rada miejska w Łodzi');
  });

  it('that is broken is read as far as it goes', async () => {
    const article = await one(
      `<p>${sentence(1)}<p>${sentence(2)}<div><b>${sentence(3)}</i></span>`,
      'a.html',
    );
    expect(article.text).toContain('paragraph 3');
  });
});
