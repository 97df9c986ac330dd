import type { Command, Option } from '../../../src/desk/command.ts';
import type { Random } from '../random.ts';
import { REAL_LINES, REAL_WORDS } from './corpus.ts';
import { codePoints, flood, hostileText, hostileWord, mutated } from './texts.ts';

const STARTS = [
  ...[
    'who',
    'when',
    'where',
    'what',
    'why',
    'how many',
    'how much',
    'which',
    'who is',
    'who said',
    'when did',
  ],
  ...['what happened in', 'what year', 'how long', 'tell me about', 'is', 'did', 'WHO', 'Wo', '谁', ''],
];

/** What somebody may type as a question: words of the articles mostly, mistyped, in capitals, or nothing of the sort. */
export function question(random: Random): string {
  switch (random.below(12)) {
    case 0:
      return hostileText(random, 4);
    case 1:
      return flood(random, random.between(1, random.once(6) ? 12_000 : 320));
    case 2:
      return codePoints(random, random.between(1, 60));
    case 3:
      return mutated(random, random.from(REAL_LINES));
    case 4:
      return random.from(REAL_LINES).slice(0, random.between(1, 300));
    case 5:
      return hostileWord(random);
    case 6:
      return words(random).toUpperCase();
    default:
      return `${random.from(STARTS)} ${words(random)}${random.pick('?', '', '?!', ' ?')}`;
  }
}

function words(random: Random): string {
  return random.several(1, random.pick(3, 7, 14), () => misspelt(random)).join(' ');
}

function misspelt(random: Random): string {
  const word = random.once(9) ? hostileWord(random) : random.from(REAL_WORDS);
  return random.once(10) ? mutated(random, word) : word;
}

/** A command line: one of the commands' own examples changed, or a command with words and options of any kind. */
export function commandLine(random: Random, commands: readonly Command[]): string {
  if (random.once(12)) return hostileText(random, 6);
  const command = random.from(commands);
  if (random.once(6)) return mutated(random, random.from(command.examples).line);
  const name = random.once(20) ? hostileWord(random) : command.name;
  const pieces = random.several(0, 4, () => optionPiece(random, command));
  const at = random.below(pieces.length + 1);
  pieces.splice(at, 0, question(random));
  return `${random.once(9) ? '' : `/${random.once(20) ? name.toUpperCase() : name}`} ${pieces.join(' ')}`;
}

function optionPiece(random: Random, command: Command): string {
  const names = command.options.map((option) => option.name);
  const name =
    names.length === 0 || random.once(6)
      ? random.pick('source', 'limit', hostileWord(random))
      : random.from(names);
  const value = optionWords(random);
  return random.pick(
    `${name}:${value}`,
    `${name}:"${value}"`,
    `${name}:“${value}”`,
    `${name}: ${value}`,
    `${name}:"${value}`,
  );
}

function optionWords(random: Random): string {
  return random.pick(
    '2013-07-10',
    '2013',
    '30 February 2013',
    'last week',
    String(random.between(-5, 30)),
    '9'.repeat(400),
    'China Daily',
    random.from(REAL_WORDS),
    hostileWord(random),
    mutated(random, random.from(REAL_LINES)),
  );
}

/** Option values as no host ever checked them: of any name and type. */
export function optionValues(random: Random, command: Command): Record<string, string | number | boolean> {
  const values: Record<string, string | number | boolean> = {};
  for (const option of command.options) {
    if (option.required ? random.once(15) : random.once(2)) continue;
    values[option.name] = optionValue(random, option.type);
  }
  if (random.once(12))
    values[random.pick('__proto__', 'private', hostileWord(random))] = optionValue(random, 'text');
  return values;
}

function optionValue(random: Random, type: Option['type']): string | number | boolean {
  if (random.once(15))
    return random.pick<string | number | boolean>(true, false, Number.NaN, -0, 1e300, 0.5, '');
  if (type === 'text') return question(random);
  if (type === 'number')
    return random.pick<string | number>(random.between(-2, 40), `${random.below(40)}`, '1e9', ' 3 ');
  if (type === 'file') return random.pick('800000000000000001', '800000000000000002');
  if (type === 'channel')
    return random.pick('200000000000000001', '<#200000000000000001>', optionWords(random));
  return optionWords(random);
}

/** A moment that a question may be asked at, centuries away included. */
export function moment(random: Random): Date {
  return random.pick(
    new Date('2013-07-12T12:00:00Z'),
    new Date('2024-02-29T23:59:59Z'),
    new Date('1970-01-01T00:00:00Z'),
    new Date(
      `${random.pick('0000', '0001', '0099', '9999', '1582')}-${random.pick('01-01', '12-31', '10-10')}T00:00:00Z`,
    ),
  );
}
