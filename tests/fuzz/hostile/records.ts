import type { Random } from '../random.ts';
import { REAL_LINES } from './corpus.ts';
import { hostileText, hostileWord, mutated } from './texts.ts';

/** A JSON file as somebody may give it: an article, a list of them, something else, or no JSON at all. */
export function hostileJson(random: Random): string {
  switch (random.below(8)) {
    case 0:
      return deep(random);
    case 1:
      return JSON.stringify(random.several(0, 6, () => record(random)));
    case 2:
      return mutated(random, JSON.stringify(record(random)));
    case 3:
      return JSON.stringify(anything(random, 4));
    default:
      return `${random.once(8) ? '\ufeff' : ''}${JSON.stringify(record(random), null, random.pick(0, 2))}`;
  }
}

/** JSON lines: good ones, broken ones, empty ones, two on one line. */
export function hostileLines(random: Random): string {
  const end = random.pick('\n', '\n', '\r\n', '\r', '\u2028');
  return random
    .several(1, 12, () => {
      switch (random.below(8)) {
        case 0:
          return hostileJson(random);
        case 1:
          return random.pick('', ' ', '\t', '{}', '[]', 'null', '{"title":', hostileWord(random));
        case 2:
          return JSON.stringify(record(random)) + JSON.stringify(record(random));
        default:
          return JSON.stringify(record(random));
      }
    })
    .join(end);
}

/** Mostly an article; any field may be missing, of another type, or hostile. */
function record(random: Random): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  const give = (name: string, value: unknown) => {
    if (!random.once(8)) made[name] = random.once(10) ? anything(random, 2) : value;
  };
  give('title', random.once(3) ? hostileText(random, 2) : random.from(REAL_LINES));
  give(
    'text',
    random.once(2) ? hostileText(random, 12) : random.several(1, 9, () => random.from(REAL_LINES)).join(' '),
  );
  give(
    'id',
    random.pick<unknown>(
      hostileWord(random),
      `a${random.below(5)}`,
      random.below(9),
      -1.5,
      '',
      'x'.repeat(300),
    ),
  );
  give(
    'published',
    random.pick<unknown>('2013-07-10', '2013-02-30', '10 July 2013', 1373414400, hostileWord(random), ''),
  );
  give('source', random.pick<unknown>(hostileWord(random), 'China Daily', '', { name: 'x' }));
  give(
    'url',
    random.pick<unknown>('https://news.example/a', 'javascript:alert(1)', 'http://[', hostileWord(random)),
  );
  give('author', random.pick<unknown>(hostileWord(random), ['A', 'B'], { name: 'C' }, [[[]]]));
  if (random.once(10))
    made[random.pick('__proto__', 'constructor', 'toString', hostileWord(random))] = anything(random, 2);
  return made;
}

/** Any JSON value, so many levels deep at the most. */
export function anything(random: Random, depth: number): unknown {
  switch (random.below(depth > 0 ? 10 : 7)) {
    case 0:
      return random.pick<unknown>(null, true, false);
    case 1:
      return random.pick(0, -1, 1.5, 2 ** 53, -0, 1e308, 5e-324);
    case 2:
      return random.between(-100, 100_000);
    case 3:
      return '';
    case 4:
    case 5:
      return hostileWord(random);
    case 6:
      return hostileText(random, 2);
    case 7:
      return random.several(0, 4, () => anything(random, depth - 1));
    default:
      return Object.fromEntries(
        random.several(0, 4, () => [hostileWord(random), anything(random, depth - 1)]),
      );
  }
}

function deep(random: Random): string {
  const levels = random.between(100, random.once(20) ? 200_000 : 4_000);
  const [open, close] = random.pick(['[', ']'], ['{"title":', '}'], ['[{"text":', '}]']);
  return `${open.repeat(levels)}1${random.once(2) ? close.repeat(levels) : ''}`;
}
