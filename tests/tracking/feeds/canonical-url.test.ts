import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/tracking/feeds/canonical-url.ts';

const ARTICLE = 'https://news.example/2013/07/talks-begin-in-washington';

describe('one article', () => {
  it.each([
    'https://news.example/2013/07/talks-begin-in-washington/',
    'http://news.example/2013/07/talks-begin-in-washington',
    'https://www.news.example/2013/07/talks-begin-in-washington',
    'https://NEWS.Example/2013/07/talks-begin-in-washington',
    'https://news.example:443/2013/07/talks-begin-in-washington',
    'http://news.example:80/2013/07/talks-begin-in-washington',
    'https://news.example./2013/07/talks-begin-in-washington',
    'https://user:secret@news.example/2013/07/talks-begin-in-washington',
    'https://news.example/2013/07/talks-begin-in-washington#comments',
    'https://news.example/2013/07/talks-begin-in-washington?',
    'https://news.example/2013/07/talks-begin-in-washington?utm_source=rss&utm_medium=feed&utm_campaign=x',
    'https://news.example/2013/07/talks-begin-in-washington?fbclid=abc',
    'https://news.example/2013/07/talks-begin-in-washington?gclid=abc&dclid=x&gbraid=y&wbraid=z&msclkid=q',
    'https://news.example/2013/07/talks-begin-in-washington?mc_cid=abc&mc_eid=def',
    'https://news.example/2013/07/talks-begin-in-washington?UTM_Source=x',
    'https://news.example/2013/07/talks-begin-in-washington?ref=rss',
    'https://news.example/2013/07/talks-begin-in-washington?at_medium=RSS&at_campaign=KARANGA',
    'https://news.example/2013/07/talks-begin-in-washington?ns_mchannel=rss&ns_source=x&ns_campaign=y',
    'https://news.example/2013/07/talks-begin-in-washington?xtor=RSS-1&CMP=share_btn_tw&ocid=x&smid=tw',
    'https://news.example/2013/07/talks-begin-in-washington?_ga=1.2&_gl=x&_hsenc=y&_hsmi=z&mkt_tok=q',
    'https://news.example/2013/07/talks-begin-in-washington?amp=1',
    'https://news.example/2013/07/talks-begin-in-washington?amp',
    'https://news.example/2013/07/talks-begin-in-washington?outputType=amp',
    'https://news.example/2013/07/talks-begin-in-washington/amp',
    'https://news.example/2013/07/talks-begin-in-washington/amp/',
    'https://news.example/2013/07/talks-begin-in-washington/amp/amp/',
    'https://news.example/amp/2013/07/talks-begin-in-washington',
    'https://news.example/m/2013/07/talks-begin-in-washington',
    'https://amp.news.example/2013/07/talks-begin-in-washington',
    'https://m.news.example/2013/07/talks-begin-in-washington',
    'https://mobile.news.example/2013/07/talks-begin-in-washington',
    'https://www.m.news.example/2013/07/talks-begin-in-washington',
    'https://news.example/2013/07/talks-begin-in-washington/index.html',
    'https://news.example/2013/07/talks-begin-in-washington/index.php?utm_id=1',
    'https://news.example/2013/07/talks-begin-in-washington;jsessionid=1A2B3C',
    'https://news.example/2013/07/talks%2Dbegin%2din-washington',
    'https://www.google.com/amp/s/news.example/2013/07/talks-begin-in-washington/amp/',
    'https://news-example.cdn.ampproject.org/c/s/news.example/2013/07/talks-begin-in-washington/?amp_js_v=0.1',
    '  https://news.example/2013/07/talks-begin-in-washington\n',
  ])('has one address: %s', (address) => {
    expect(canonicalUrl(address)).toBe(ARTICLE);
  });

  it.each([
    ['https://news.example/story.amp.html', 'https://news.example/story.html'],
    ['https://news.example/story.html.amp', 'https://news.example/story.html'],
    ['https://en.m.wikipedia.org/wiki/Ferry', 'https://en.wikipedia.org/wiki/Ferry'],
    ['https://news.example/?b=2&a=1&utm_term=x', 'https://news.example/?a=1&b=2'],
    ['https://news.example/?p=12&m=1', 'https://news.example/?m=1&p=12'],
    ['https://blog.example/2013/07/post.html?m=1', 'https://blog.example/2013/07/post.html'],
    ['https://news.example/%7eherald/caf%c3%a9', 'https://news.example/~herald/caf%C3%A9'],
    ['https://news.example/café', 'https://news.example/caf%C3%A9'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/index.php?id=7', 'https://news.example/?id=7'],
    ['https://news.example:8443/a/', 'https://news.example:8443/a'],
    ['https://app.example/#!/story/1', 'https://app.example/#!/story/1'],
    ['https://app.example/#/story/1', 'https://app.example/#/story/1'],
  ])('is written plainly: %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });
});

describe('two articles', () => {
  it.each([
    ['?id=1', '?id=2'],
    ['?p=1', '?p=2'],
    ['?story=1&utm_id=3', '?story=2&utm_id=3'],
    ['?a=1&a=2', '?a=2&a=1'],
    ['?id=1', '?ID=1'],
    ['?ref=4711', '?ref=4712'],
    ['?source=reuters', '?source=ap'],
    ['?from=1', '?from=21'],
    ['?cid=1', '?cid=2'],
    ['?pk_id=1', '?pk_id=2'],
    ['?y=2013&m=1', '?y=2013&m=2'],
    ['?page=1', ''],
    ['?q=a%26b', '?q=a&b'],
    ['?amp=240v', '?amp=110v'],
    ['Talks', 'talks'],
    ['2013/1', '2013/2'],
    ['amp', ''],
    ['guitars/amp', 'guitars'],
    ['amp/news', 'news'],
    ['m/123', '123'],
    ['m', 'mobile'],
    ['amplifier-buying-guide-2013', 'lifier-buying-guide-2013'],
    ['index', ''],
    ['index.php/2013/1', '2013/1'],
    ['a%2Fb', 'a/b'],
    ['a/b', 'a//b'],
    ['#!/story/1', '#!/story/2'],
    ['story.html', 'story.php'],
  ])('have two: %s and %s', (one, other) => {
    expect(canonicalUrl(`https://news.example/${one}`)).not.toBe(
      canonicalUrl(`https://news.example/${other}`),
    );
  });

  it.each([
    ['https://de.news.example/a', 'https://fr.news.example/a'],
    ['https://m.co/a', 'https://co/a'],
    ['https://amp.dev/a', 'https://dev/a'],
    ['https://news.example:8080/a', 'https://news.example/a'],
    ['https://mail.example/a', 'https://example/a'],
  ])('of two sites have two: %s and %s', (one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });
});

describe('what is no address of the web', () => {
  it.each([
    '',
    'news',
    '/a',
    'mailto:a@b.example',
    'javascript:alert(1)',
    'ftp://a.example/',
    'file:///etc/passwd',
    'http://',
    `https://a.example/${'a'.repeat(5000)}`,
  ])('has none: %s', (address) => {
    expect(canonicalUrl(address)).toBeNull();
  });
});

describe('any address', () => {
  const part = fc.constantFrom(
    'amp',
    'm',
    'index.html',
    'a',
    '',
    'talks-begin-in-july',
    '123456',
    '..',
    '%2e',
    'x.amp.html',
    '%41',
    '日本',
    'google.com',
    'c',
    's',
    ';jsessionid=1',
  );
  const host = fc.constantFrom(
    'news.example',
    'www.m.amp.news.example',
    'www.google.com',
    'x.cdn.ampproject.org',
    'm.co',
    'en.m.a.example.',
  );
  const pair = fc.constantFrom(
    'id=1',
    'utm_source=a',
    'b',
    '=',
    'm=1',
    'amp=1',
    'a=%26',
    'ref=rss',
    '',
    'A=2',
  );
  const address = fc
    .tuple(
      host,
      fc.array(part, { maxLength: 8 }),
      fc.array(pair, { maxLength: 5 }),
      fc.constantFrom('', '#x', '#!/a', '#/b'),
    )
    .map(([name, path, query, hash]) => `http://${name}/${path.join('/')}?${query.join('&')}${hash}`);

  it('that is canonical is its own canonical form', () => {
    fc.assert(
      fc.property(
        fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (written) => {
          const canonical = canonicalUrl(written);
          if (canonical !== null) expect(canonicalUrl(canonical)).toBe(canonical);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('keeps an id, whatever stands round it', () => {
    fc.assert(
      fc.property(address, fc.integer({ min: 0 }), fc.integer({ min: 0 }), (written, one, other) => {
        fc.pre(one !== other);
        const of = (id: number) => canonicalUrl(written.replace('?', `?articleid=${id}&`));
        expect(of(one)).not.toBe(of(other));
      }),
    );
  });

  it('does not depend on tracking parameters', () => {
    fc.assert(
      fc.property(address, fc.stringMatching(/^[a-z0-9]{1,10}$/), (written, value) => {
        expect(canonicalUrl(written.replace('?', `?utm_source=${value}&`))).toBe(canonicalUrl(written));
      }),
    );
  });
});
