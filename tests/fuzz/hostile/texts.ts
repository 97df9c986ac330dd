import type { Random } from '../random.ts';
import { REAL_LINES, REAL_WORDS } from './corpus.ts';

/** Short texts that mean something to a parser, a terminal, Discord or a regular expression. */
const TRAPS: readonly string[] = [
  // What nobody sees, or what turns the direction: zero-width, soft hyphens, overrides, isolates, byte-order marks.
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u180e', '\u034f', '\u061c'],
  ...['\u202e', '\u202d', '\u202c', '\u2066', '\u2067', '\u2069', '\u200e', '\u200f', '\ufffc', '\ufffd'],
  // Controls and line ends of every kind.
  ...['\0', '\u0001', '\u0007', '\b', '\u001b[31m', '\u001b]0;title\u0007', '\u009b2J', '\u007f', '\u0085'],
  ...['\n', '\r', '\r\n', '\n\n', '\r\n\r\n', '\t', '\v', '\f', '\u2028', '\u2029', '\u00a0', '\u3000'],
  // Halves of surrogate pairs, pairs, clusters, marks without a letter.
  ...[
    '\ud83d',
    '\ude00',
    '\ud800\ud800',
    '😀',
    '👨‍👩‍👧‍👦',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '1️⃣',
    '🇬🇧',
    '\u{10ffff}',
    '\u{e0001}',
    'é',
    'e\u0301',
  ],
  ...['Z̸̡̢̧̛̗̱̜̼̯̞̲̎̀̈́͆̕a̵̢̛l̸g̷o̶', '\u0301\u0302\u0303', 'ﬁ', 'ſ', 'İ', 'ı', 'ß', 'ŉ', 'Ǆ', '\ufdfa', 'ᾳ', 'K', '½', '²'],
  // Scripts without spaces, from right to left, and letters that look like others.
  ...[
    '漢字',
    '北京。',
    '中国的专家说：“好”。',
    'العربية',
    'שלום',
    'हिन्दी।',
    'ไทย',
    'Москва',
    'раураl',
    'ｆｕｌｌ',
    '한국어',
  ],
  // Discord's markup and mentions.
  ...[
    '@everyone',
    '@here',
    '<@123456789012345678>',
    '<@&1>',
    '<#1>',
    '<:a:1>',
    '<t:0:R>',
    '</ask:1>',
    '||s||',
  ],
  ...[
    '**',
    '__',
    '~~',
    '`',
    '```js\n',
    '# ',
    '-# ',
    '> ',
    '>>> ',
    '- ',
    '1. ',
    '[a](https://b.example)',
    '\\',
  ],
  // Markup, templates, queries and formats of other trades.
  ...['<script>alert(1)</script>', '</p>', '<!--', '-->', ']]>', '&amp;', '&#x110000;', '&#0;', '&nosuch;'],
  ...['#{exit}', '{{constructor}}', '%s%n%x', '%00', '../../etc/passwd', "' OR 1=1 --", '; rm -rf', '$(id)'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'undefined',
    'null',
    'NaN',
  ],
  // Sentence ends and what only looks like them.
  ...[
    '.',
    '..',
    '...',
    '…',
    '?!',
    '!!!',
    '。',
    '？',
    'U.S.',
    'Mr.',
    'Dr. J.',
    'a.m.',
    'No. 5.',
    'e.g.',
    'St.',
    'vs.',
  ],
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    ']',
    '(((',
    ')))',
    '—',
    '–',
    '-',
    '--',
    '/',
    '·',
    ':',
  ],
  // Times, numbers, names.
  ...[
    '30 February 2013',
    '2013-13-45',
    '99/99/9999',
    '31.11.0000',
    'on Monday',
    'last month',
    'the 1990s',
    'May',
  ],
  ...[
    'year 275760',
    '0000-00-00',
    '12:61',
    '10 July 2013',
    'Q5 2013',
    'the 0th century',
    "'00s",
    '-1',
    '1e999',
  ],
  ...[
    '$1,000,000,000,000,000',
    '1.5 per cent',
    '0x1F',
    '٣٤',
    '½ million',
    '9007199254740993',
    '1,2,3',
    '007',
  ],
  ...[
    'Wang Yang',
    'Mr. Wang',
    'O’Neil',
    'van der Berg',
    'Xi',
    'JOHN SMITH',
    'Jean-Claude',
    'al-Sisi',
    'de',
    'A.',
  ],
  // The commands' own words.
  ...[
    '/ask',
    '/who',
    'source:',
    'after:2013',
    'before:"',
    'query:',
    'question:“',
    'paragraph:-1',
    '#abcdef012345',
  ],
  ...[
    'Share this',
    'Advertisement',
    'Read more:',
    'Comments (3)',
    'Subscribe',
    'Photo: Reuters',
    '(Xinhua) --',
    'By',
  ],
];

/** What regular expressions that go back and forth are hurt by, a great many times over. */
const FLOODS: readonly string[] = [
  ...[
    'a',
    'A',
    '9',
    ' ',
    '\n',
    '\t',
    '.',
    '-',
    ',',
    '"',
    "'",
    '(',
    '[',
    '<',
    '>',
    '{',
    '/',
    '\\',
    '*',
    '_',
    '#',
    ':',
  ],
  ...[
    '.a',
    'a.',
    'A. ',
    '1,',
    '1.',
    '- ',
    '> ',
    '\r\n',
    ' \n',
    'a ',
    'Mr. ',
    'U.S.',
    'the ',
    '( ',
    '“',
    '”',
    '’s',
    '[a',
    '](',
    '&',
    '&#',
    '<a ',
    '<p>',
  ],
  ...[
    '漢',
    '😀',
    '\u0301',
    '\u200b',
    '\ud800',
    'A B ',
    'Xi ',
    'on Monday ',
    '10 July ',
    'July ',
    '2013',
    '1990s ',
    '10-',
    'and ',
  ],
  ...[
    'van ',
    'de ',
    'President ',
    'of the ',
    'Wang Yang, ',
    'million ',
    '$1 ',
    '1 per cent ',
    '"He said. ',
    '...',
    ' . ',
    'By A ',
    '(Reuters) - ',
    'http://',
    'www.',
  ],
];

/** A word: of an article mostly, or one that hurts. */
export function hostileWord(random: Random): string {
  switch (random.below(6)) {
    case 0:
      return random.from(TRAPS);
    case 1:
      return codePoints(random, random.between(1, 8));
    default:
      return random.from(REAL_WORDS);
  }
}

/** Any characters, those of one plane as likely as those of another, halves of pairs among them. */
export function codePoints(random: Random, length: number): string {
  const most = random.pick(0x7f, 0xff, 0x7ff, 0xffff, 0x10ffff);
  let text = '';
  for (let at = 0; at < length; at++) text += String.fromCodePoint(random.below(most + 1));
  return text;
}

/** One thing again and again. */
export function flood(random: Random, length: number): string {
  const piece = random.once(6) ? hostileWord(random) : random.from(FLOODS);
  return piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length);
}

/** Text as an article, a user or an attacker may write it: lines of articles, traps and floods. */
export function hostileText(random: Random, pieces = 12): string {
  let text = '';
  const count = random.between(1, pieces);
  for (let at = 0; at < count; at++)
    text += hostilePiece(random) + random.pick(' ', ' ', ' ', '\n', '\n\n', '');
  return text;
}

function hostilePiece(random: Random): string {
  switch (random.below(10)) {
    case 0:
    case 1:
      return random.from(TRAPS);
    case 2:
      return codePoints(random, random.between(1, 20));
    case 3:
      return flood(random, random.between(2, random.once(12) ? 4_000 : 80));
    case 4:
      return mutated(random, random.from(REAL_LINES));
    default:
      return random.from(REAL_LINES);
  }
}

/** A text with some of its pieces cut, doubled, moved or replaced. */
export function mutated(random: Random, text: string): string {
  let changed = text;
  const times = random.between(1, 4);
  for (let time = 0; time < times; time++) {
    const at = random.below(changed.length + 1);
    const to = Math.min(changed.length, at + random.below(random.pick(2, 8, 60)));
    const [before, piece, after] = [changed.slice(0, at), changed.slice(at, to), changed.slice(to)];
    const instead = random.pick(
      '',
      piece + piece,
      random.from(TRAPS),
      piece.toUpperCase(),
      after.slice(0, 30),
    );
    changed = before + instead + after;
  }
  return changed;
}
