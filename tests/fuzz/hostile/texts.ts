import type { Random } from '../random.ts';
import { REAL_LINES, REAL_WORDS } from './corpus.ts';
import { FLOODS, TRAPS } from './traps.ts';

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
