import fc from 'fast-check';

// Articles as a newsroom may have them, made up: sentences with names, dates, amounts and abbreviations, wrapped and
// hyphenated lines, and what a page carries besides its story.

/** A file with an article, and the words to ask about it. */
export interface Story {
  readonly name: string;
  /** The file as it lies on the disk. */
  readonly text: string;
  /** The words of its sentences, each once. */
  readonly words: readonly string[];
}

const GIVEN = [
  'Amara',
  'Bruno',
  'Celia',
  'Dmitri',
  'Elena',
  'Farid',
  'Grace',
  'Hideo',
  'Ingrid',
  'Jack',
  'John',
];
const FAMILY = [
  'Okafor',
  'Lindqvist',
  'Moreau',
  'Petrov',
  'Tanaka',
  'Haddad',
  'Novak',
  'Smith',
  'Rossi',
  'Keller',
];
const EASTERN = ['Wang Yang', 'Yang Jiechi', 'Xi Jinping', 'Kim Min-ji', 'Tran Thi Hoa'];
const ROLES = [
  'President',
  'Treasury Secretary',
  'Mayor',
  'Dr.',
  'Mr.',
  'Minister',
  'State Councilor',
  'Professor',
];
const PLACES = [
  'Geneva',
  'Nairobi',
  'the Port of Lagos',
  'New York',
  'California',
  'South Korea',
  'the U.S.',
];
const BODIES = [
  'the World Bank',
  'Harbour Council',
  'the S&ED',
  'Orsel Inc.',
  'the University of Lagos',
  'the U.N.',
];
const THINGS = [
  'ferry',
  'tram line',
  'cyber-security pact',
  'vaccine',
  'dam',
  'film festival',
  'carbon tax',
  'harvest',
];
const VERBS = [
  'opened',
  'signed',
  'rejected',
  'announced',
  'visited',
  'will inspect',
  'has sold',
  'criticised',
  'bought',
];
const WHEN = [
  ...[
    'on Monday',
    'on 8 July 2013',
    'last month',
    'in 1998',
    'yesterday',
    'next week',
    'in the 1990s',
    'on Friday',
  ],
  ...[
    'at 10 a.m. on Tuesday',
    'on July 9, 2013',
    'in March',
    'two years ago',
    'on Monday and Tuesday',
    'this year',
  ],
];
const AMOUNTS = [
  '1,250 people',
  '$3.4 million',
  '12 per cent',
  'a third of the crew',
  '40 km',
  'No. 5',
  '2.5 metres',
];
const ASIDES = [
  '(pictured)',
  '“as planned”',
  'e.g. at night',
  'vs. the plan',
  'St. Mary’s',
  'Lt. Col.',
  'p. 12',
];
const CLUTTER = [
  ...[
    'Share this article',
    'ADVERTISEMENT',
    'Read more: Ten things to know',
    '[Weitu.sdodo.com]',
    'Comments (12)',
  ],
  ...[
    'Home | World | Sport | Opinion',
    'Print E-mail',
    'Copyright 2013. All rights reserved.',
    'Follow us on Twitter',
  ],
];

const one = (words: readonly string[]) => fc.constantFrom(...words);

const person = fc.oneof(
  fc.tuple(one(GIVEN), one(FAMILY)).map(([given, family]) => `${given} ${family}`),
  one(EASTERN),
  fc.tuple(one(ROLES), one(GIVEN), one(FAMILY)).map((words) => words.join(' ')),
  fc.tuple(one(ROLES), one(FAMILY)).map((words) => words.join(' ')),
);

const who = fc.oneof(
  { weight: 3, arbitrary: person },
  { weight: 1, arbitrary: one(BODIES).map((body) => body.replace(/^t/, 'T')) },
  // Such a sentence leans on the one before it.
  { weight: 1, arbitrary: one(['He', 'She', 'They', 'The two', 'This group']) },
  { weight: 1, arbitrary: fc.tuple(person, person).map(([a, b]) => `${a} and ${b}`) },
);

const sentence = fc
  .record({
    subject: who,
    verb: one(VERBS),
    thing: one(THINGS),
    parts: fc.array(
      fc.oneof(
        one(WHEN),
        one(PLACES).map((place) => `in ${place}`),
        one(AMOUNTS).map((amount) => `with ${amount}`),
        person.map((name) => `beside ${name}`),
        one(ASIDES),
      ),
      { maxLength: 4 },
    ),
    end: one(['.', '.', '.', '?', '!', '.”', ' [1].', '…']),
  })
  .map(
    ({ subject, verb, thing, parts, end }) =>
      `${subject} ${verb} the ${thing} ${parts.join(' ')}`.trim() + end,
  );

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));

const layout = fc.record({
  end: one(['\n', '\n', '\r\n']),
  /** Columns; 0 for paragraphs on one line. */
  width: fc.constantFrom(0, 0, 40, 60),
  dateline: one(['', 'GENEVA, July 10, 2013 (Reuters) - ', 'NAIROBI, July 10 (Xinhua) -- ', '(AP) - ']),
  published: one(['', 'Wednesday, July 10, 2013', '2013-07-10 10:20', 'Updated: July 2013']),
  front: fc.constantFrom('', '', '---\ntitle: A front page\ndate: 2013-07-10\n---\n'),
});

/** A story of its own; stories of one test get different names by `number`. */
export function story(number: number): fc.Arbitrary<Story> {
  return fc
    .record({
      title: sentence.map((words) => words.replace(/[.?!…”]+$/u, '')),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
      clutter: fc.array(fc.tuple(fc.nat(6), one(CLUTTER)), { maxLength: 4 }),
      layout,
      format: one(['txt', 'txt', 'md', 'jsonl']),
    })
    .map(({ title, paragraphs, clutter, layout, format }) => {
      const blocks = [`${layout.dateline}${paragraphs[0] ?? ''}`, ...paragraphs.slice(1)].map((block) =>
        wrapped(block, layout.width),
      );
      for (const [at, line] of clutter) blocks.splice(at, 0, line);
      const body = [layout.published, ...blocks].filter((block) => block !== '').join('\n\n');
      return {
        name: `story-${number}.${format}`,
        text: fileOf(format, title, body, layout).replaceAll('\n', format === 'jsonl' ? '\n' : layout.end),
        words: wordsOf(`${title} ${paragraphs.join(' ')}`),
      };
    });
}

/** Some stories of one newsroom. */
export function stories(most: number): fc.Arbitrary<readonly Story[]> {
  return fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => story(at))));
}

function fileOf(
  format: string,
  title: string,
  body: string,
  { front, published }: { front: string; published: string },
): string {
  if (format === 'jsonl') return `${JSON.stringify({ title, text: body, published })}\n`;
  return `${front}${format === 'md' ? '# ' : ''}${title}\n\n${body}\n`;
}

/** Lines of a width, the last word of one cut in two where it has a hyphen. */
function wrapped(text: string, width: number): string {
  if (width === 0) return text;
  return text.replace(new RegExp(`(.{1,${width}})(?: +|(?<=-)|$)`, 'gu'), '$1\n').trimEnd();
}

function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\p{N}][\p{L}\p{N}’.&-]*/gu) ?? [])];
}

/** A command and the words put to it. */
export interface Asked {
  readonly command: 'ask' | 'who' | 'when' | 'where' | 'search';
  readonly words: string;
}

const START = ['', 'who', 'when did', 'where was', 'what', 'why did', 'how many', 'who is', 'which'];
const COMMANDS = ['ask', 'who', 'when', 'where', 'search'] as const;

/** A question of words that are there. */
export function questionAbout(told: readonly Story[]): fc.Arbitrary<Asked> {
  const words = told.flatMap((each) => each.words);
  return asked(fc.array(one(words), { minLength: 1, maxLength: 5 }));
}

const UNHEARD = ['zqyxw', 'wvxkq', 'jqzzj', 'xwqpt', 'kjxqv', 'qzwxj'];

/** A question of words that no article has, nor any that is spelled like them. */
export const unheard: fc.Arbitrary<Asked> = asked(fc.array(one(UNHEARD), { minLength: 1, maxLength: 4 }));

function asked(words: fc.Arbitrary<string[]>): fc.Arbitrary<Asked> {
  return fc
    .record({ command: fc.constantFrom(...COMMANDS), start: one(START), words })
    .map(({ command, start, words: chosen }) => ({
      command,
      words:
        `${command === 'search' ? '' : start} ${chosen.join(' ')}${command === 'search' ? '' : '?'}`.trim(),
    }));
}
