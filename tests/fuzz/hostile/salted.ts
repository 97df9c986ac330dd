import type { Random } from '../random.ts';
import { REAL_LINES } from './corpus.ts';
import { TRAPS } from './traps.ts';

/** What means something to Discord wherever it stands, and what a smuggler would write. */
const TRICKS = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<id:customize>',
  '</who:123456789012345678>',
  '<t:1373414400:R>',
  '<:smile:123456789012345678>',
  '[the full story](https://evil.example/login)',
  '[https://bbc.example](https://evil.example)',
  '<https://evil.example>',
  'https://evil.example/a_b_c*d*',
  'discord.gg/evil',
  '**bold',
  '__under__',
  '~~gone~~',
  '||hidden||',
  '`code`',
  '```js',
  '*',
  '_',
  '\\',
  '\\\\[',
  '“',
  '”',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ud83d',
  '\u0007',
  '😀',
  '1️⃣',
  '👨‍👩‍👧‍👦',
];

/**
 * An article as a smuggler would write it: plain sentences of news, so that questions find them, with something in each
 * that Discord would take for markup, a mention or a link; a JSON record.
 */
export function saltedRecord(random: Random, id: number): string {
  const paragraphs = random.several(2, 6, () =>
    random.several(1, 4, () => salted(random, random.from(REAL_LINES))).join(' '),
  );
  return JSON.stringify({
    id: `salted-${id}`,
    title: salted(random, random.from(REAL_LINES)).slice(0, 200),
    source: random.pick(
      'China Daily',
      salted(random, 'The Daily Press'),
      '@everyone',
      '[News](https://evil.example)',
    ),
    author: salted(random, 'Ada Lovelace'),
    published: random.pick('2013-07-10', '2013-07', '2012'),
    url: random.pick(
      `https://news.example/${id}`,
      `https://news.example/${id})[x](https://evil.example)`,
      'javascript:alert(1)',
      'https://user:secret@evil.example/',
      `https://news.example/${'a'.repeat(700)}`,
      `https://news.example/?q=@everyone&${id}`,
    ),
    text: paragraphs.join('\n\n'),
  });
}

/** A line with tricks between its words, before it, behind it and inside them. */
function salted(random: Random, line: string): string {
  const words = line.split(' ');
  for (let times = random.between(1, 3); times > 0; times--) {
    const trick = random.once(5) ? random.from(TRAPS) : random.from(TRICKS);
    const at = random.below(words.length + 1);
    const inside = words[at];
    if (inside !== undefined && random.once(3))
      words[at] = random.pick(`${trick}${inside}`, `${inside}${trick}`);
    else words.splice(at, 0, random.once(40) ? trick.repeat(600).slice(0, 4_000) : trick);
  }
  return words.join(' ');
}
