import { atom, type Case, item, rss, story, textCase } from './case.ts';

const BOMB = `<?xml version="1.0"?>\n<!DOCTYPE lolz [\n<!ENTITY lol "lol">\n${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n || ''};`.repeat(10)}">`).join('\n')}\n]>\n`;

/** Declarations that are made to grow, or to fetch: none may do anything. */
export function bombCases(): Case[] {
  return [
    textCase('bomb-laughs', rss(`<item><title>&lol9;</title><guid>b</guid></item>${item(1)}`, BOMB), {
      feed: { cut: false, lost: 0 },
      entries: [{ title: '&lol9;' }, story(1)],
    }),
    textCase(
      'bomb-laughs-in-attributes',
      atom('<entry><id>a</id><title>A</title><link href="https://news.example/&lol9;"/></entry>').replace(
        '<?xml version="1.0" encoding="utf-8"?>',
        BOMB,
      ),
      { entries: [{ id: 'a', title: 'A' }] },
    ),
    textCase(
      'bomb-file',
      rss(
        '<item><title>&x;</title><guid>b</guid></item>',
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      ),
      { entries: [{ title: '&x;' }] },
    ),
    textCase(
      'bomb-address',
      rss(
        '<item><title>&x;</title><guid>b</guid></item>',
        '<!DOCTYPE r [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>',
      ),
      { entries: [{ title: '&x;' }] },
    ),
    textCase(
      'bomb-parameter',
      rss(item(1), '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;]>'),
      { entries: [story(1)] },
    ),
    textCase('bomb-external-subset', rss(item(1), '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd">'), {
      entries: [story(1)],
    }),
    textCase(
      'bomb-quadratic',
      rss(
        `<item><title>${'&a;'.repeat(500)}</title><guid>b</guid></item>`,
        `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(2000)}">]>`,
      ),
      { entries: [{ title: '&a;'.repeat(500) }] },
    ),
    textCase(
      'bomb-redefined-amp',
      rss(item(1), '<!DOCTYPE r [<!ENTITY amp "x"><!ENTITY lt "y">]>').replace('Story 1', 'Story &amp; 1'),
      { entries: [{ ...story(1), title: 'Story & 1' }] },
    ),
    textCase('bomb-doctype-never-closed', rss(item(1), '<!DOCTYPE r [<!ENTITY x "'), { entries: [story(1)] }),
    textCase(
      'bomb-numeric',
      rss('<item><title>&#0;&#xFFFFFF;&#xD800;&#9999999;x</title><guid>b</guid></item>'),
      { entries: [{ id: 'b' }] },
    ),
    textCase(
      'bomb-inclusion',
      rss(
        '<item><title>A</title><guid>b</guid><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/></item>',
      ),
      { entries: [{ title: 'A' }] },
    ),
  ];
}

/** JSON feeds with a fault, each with what is to be saved of it. */
export function brokenJsonCases(): Case[] {
  const head = '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[';
  const a = '{"id":"a","title":"A {[\\"","content_text":"x"}';
  const one = (name: string, text: string, feed: object, ids: readonly string[]) =>
    textCase(`json-${name}`, text, {
      feed: { format: 'json', title: 'T', ...feed },
      entries: ids.map((id) => ({ id })),
    });
  return [
    one('cut', `${head}${a},{"id":"b","ti`, { cut: true }, ['a']),
    one('cut-in-a-string', `${head}${a},{"id":"b","title":"]}`, { cut: true }, ['a']),
    one('line-break-in-string', `${head}${a},{"id":"b","content_text":"one\ntwo"}]}`, { cut: false }, [
      'a',
      'b',
    ]),
    one('last-comma', `${head}${a},]}`, { cut: false }, ['a']),
    one('one-bad-item', `${head}${a},{"id":},{"id":"c"}]}`, { cut: false, lost: 1 }, ['a', 'c']),
    one('no-items', '{"version":"https://jsonfeed.org/version/1.1","title":"T"}', { cut: false }, []),
    one('odd-items', `${head}null,1,"x",[],${a},{"__proto__":{"id":"p"},"id":"b"}]}`, {}, ['a', 'b']),
    one('mark', `\ufeff${head}${a}]}`, {}, ['a']),
  ];
}
