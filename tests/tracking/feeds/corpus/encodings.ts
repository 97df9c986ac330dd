import { type Case, textCase } from './case.ts';

/** Headlines in the letters of many encodings. */
const HEADLINES: readonly (readonly [encoding: string, headline: string])[] = [
  ['UTF-8', 'Zoë — “naïve” €5 日本 Москва'],
  ['windows-1252', 'Zoë’s “naïve” plan – €5'],
  ['ISO-8859-1', 'Façade für Málaga'],
  ['ISO-8859-15', 'Œuvre für 5 €'],
  ['windows-1250', 'Příliš žluťoučký kůň'],
  ['ISO-8859-2', 'Zażółć gęślą jaźń'],
  ['windows-1251', 'Москва и Київ говорят о мире'],
  ['KOI8-R', 'Москва говорит о мире'],
  ['KOI8-U', 'Київ говорить про мир і їжу'],
  ['ISO-8859-5', 'Белград говори о миру'],
  ['Shift_JIS', '東京で協議が始まる'],
  ['EUC-JP', '東京で協議が始まる'],
  ['GB2312', '北京举行战略对话'],
  ['GBK', '北京舉行战略对话'],
  ['GB18030', '北京举行战略与经济对话'],
  ['Big5', '臺北舉行對話'],
  ['EUC-KR', '서울에서 회담이 시작되다'],
  ['windows-1253', 'Η Αθήνα συζητά'],
  ['ISO-8859-7', 'Η Αθήνα συζητά'],
  ['windows-1254', 'İstanbul’da görüşme'],
  ['ISO-8859-9', 'İstanbul görüşmesi'],
  ['windows-1255', 'שיחות בירושלים'],
  ['windows-1256', 'محادثات في القاهرة'],
  ['windows-1257', 'Rīgā notiek sarunas'],
  ['TIS-620', 'กรุงเทพเจรจา'],
];

/** Each as a feed whose declaration names it; as one whose response alone does; with a response that is wrong. */
export function encodingCases(): Case[] {
  const cases = HEADLINES.flatMap(([encoding, headline]) => {
    const name = encoding.toLowerCase();
    const says = (entry = headline) => ({ entries: [{ id: 'e1', title: entry, summary: `${entry}!` }] });
    const declared = feed(headline, ` encoding="${encoding}"`);
    return [
      textCase(`encoding-${name}-declared`, declared, says(), encoding),
      textCase(
        `encoding-${name}-by-the-server`,
        feed(headline, ''),
        { charset: encoding, ...says() },
        encoding,
      ),
      ...(/^(?:windows-1251|koi8-r|shift_jis|gbk|utf-8)$/.test(name)
        ? [
            textCase(
              `encoding-${name}-server-says-latin-1`,
              declared,
              { charset: 'ISO-8859-1', ...says() },
              encoding,
            ),
          ]
        : []),
    ];
  });
  return [...cases, ...wideCases(), ...oddCases()];
}

function feed(headline: string, declaration: string): string {
  return `<?xml version="1.0"${declaration}?>\n<rss version="2.0"><channel><title>T</title><item><guid isPermaLink="false">e1</guid><title>${headline}</title><description>${headline}!</description></item></channel></rss>`;
}

function wideCases(): Case[] {
  const headline = '日本 – Zoë';
  const expected = { entries: [{ title: headline }] };
  return [
    textCase('encoding-utf-8-mark', `\ufeff${feed(headline, ' encoding="utf-8"')}`, expected),
    textCase('encoding-utf-16le-mark', `\ufeff${feed(headline, ' encoding="UTF-16"')}`, expected, 'utf-16le'),
    textCase('encoding-utf-16be-mark', `\ufeff${feed(headline, ' encoding="UTF-16"')}`, expected, 'utf-16be'),
    textCase(
      'encoding-utf-16le-bare',
      feed('日本'.repeat(400), ''),
      { entries: [{ title: '日本'.repeat(400) }] },
      'utf-16le',
    ),
    textCase(
      'encoding-utf-16be-bare',
      feed('日本'.repeat(400), ''),
      { entries: [{ title: '日本'.repeat(400) }] },
      'utf-16be',
    ),
    textCase('encoding-utf-16-declared-utf-8', feed(headline, ' encoding="UTF-16"'), expected),
    textCase(
      'encoding-utf-8-mark-against-declaration',
      `\ufeff${feed(headline, ' encoding="windows-1251"')}`,
      expected,
    ),
  ];
}

function oddCases(): Case[] {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const utf8 = Buffer.from(
    feed('Zoë, naïve, Málaga, façade, Ærø, über, ñandú – São Tomé', ' encoding="utf-8"'),
  );
  const broken = Buffer.concat([utf8.subarray(0, -60), Buffer.from([0xff]), utf8.subarray(-60)]);
  return [
    // Says UTF-8 and is windows-1252, as of a hand-written template.
    {
      name: 'encoding-latin-1-declared-utf-8',
      bytes: latin(feed('Façade für Málaga, bei Köln', ' encoding="UTF-8"')),
      expected: { entries: [{ title: 'Façade für Málaga, bei Köln' }] },
    },
    {
      name: 'encoding-windows-1252-declared-latin-1',
      bytes: Buffer.concat([
        latin(feed('', ' encoding="ISO-8859-1"').split('<title></title>')[0] ?? ''),
        latin('<title>\x93Talks\x94 \x96 \x80</title></item></channel></rss>'),
      ]),
      expected: { entries: [{ title: '“Talks” – €' }] },
    },
    {
      name: 'encoding-utf-8-one-bad-byte',
      bytes: broken,
      expected: { entries: [{ title: 'Zoë, naïve, Málaga, façade, Ærø, über, ñandú – São Tomé' }] },
    },
    {
      name: 'encoding-unknown-name',
      bytes: Buffer.from(feed('Zoë', ' encoding="x-nonsense"')),
      expected: { charset: 'nonsense-too', entries: [{ title: 'Zoë' }] },
    },
    {
      name: 'encoding-cut-in-a-letter',
      bytes: Buffer.from(`${feed('日本', '').replace('</channel></rss>', '')}<item><title>日`).subarray(
        0,
        -1,
      ),
      expected: { feed: { cut: true }, entries: [{ title: '日本' }] },
    },
  ];
}
