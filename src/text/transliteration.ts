import { isEasternFamily } from './family-names.ts';
import { GIVEN, lookUp, SURNAME } from './gazetteer.ts';
import { fold } from './name-tokens.ts';

/**
 * Spellings of one sound in names that come from another script: “Gaddafi”, “Qaddafi” and “Kadhafi”, “Zelensky” and
 * “Zelenskyy”. Each line is one class; a word is cut into such units from the left, the longest first.
 */
const CONSONANTS = classes(`
b bb
ch tch
d dd dh
f ff ph
g gg gh
h
j dj
k kk kh q ck
l ll
m mm
n nn
p pp
r rr
s ss
sh sch
t tt th
ts tz
v vv w
x ks
z zz
zh
`);
/** A word's first letter is heard less surely: “Gaddafi”, “Khadafy”. */
const OPENING = classes('g gh k kh q');
/** The first vowel tells names apart (“Hassan”, “Hussein”), so that fewer of these are one. */
const FIRST_VOWELS = classes(`
a aa
e ye
i y ee
o u ou oo
oa ua uwa
ai ay ei ey ae
`);
const LATER_VOWELS = classes(`
a e aa
i y ii iy yy ij yi ee
o u ou oo
oa ua uwa
ai ay ei ey ae
`);

const UNIT = /sch|tch|[aeiouy]+(?:wa)?|ij|[dgkpstcz]h|d?j|ck|ks|t[sz]|([bdfgklmnprstvz])\1|[a-z]/g;
const VOWEL = /^[aeiouy]/;
// Shorter words are one sound away from too many others: “Li” and “Lee”.
const SHORTEST = 4;
const LONGEST = 24;
/** More spellings than this are tried for no word. */
const MOST = 300;
const MOST_CHANGES = 3;

function classes(lines: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of lines.trim().split('\n')) {
    const members = line.split(' ');
    for (const member of members) table.set(member, members);
  }
  return table;
}

/** The units of a folded word; null for a word that is too short, too long or not of a to z. */
function unitsOf(word: string): readonly string[] | null {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return null;
  return word.match(UNIT);
}

/** The ways to spell each of the units of a word. */
function soundsOf(word: string, units: readonly string[]): (readonly string[])[] {
  const isStranger = (lookUp(word) & (SURNAME | GIVEN)) === 0;
  let vowels = 0;
  return units.map((unit, at) => {
    if (!VOWEL.test(unit) && unit !== 'ij') {
      const opening = at === 0 && isStranger ? OPENING.get(unit) : undefined;
      return opening ?? CONSONANTS.get(unit) ?? [unit];
    }
    vowels++;
    return (vowels === 1 ? FIRST_VOWELS : LATER_VOWELS).get(unit) ?? [unit];
  });
}

/**
 * Whether two words of names may be one word, written in other letters by somebody else. Two family names of the
 * West (“Reed”, “Reid”) are two names, and so are two of China's, where a letter makes another name.
 */
export function soundsSame(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  if (left === right) return true;
  if (isEasternFamily(left) || isEasternFamily(right)) return false;
  if (lookUp(left) & lookUp(right) & SURNAME) return false;
  const [units, others] = [unitsOf(left), unitsOf(right)];
  if (units === null || others === null || units.length !== others.length) return false;
  const sounds = soundsOf(right, others);
  return soundsOf(left, units).every((sound, at) => sound[0] === sounds[at]?.[0]);
}

/**
 * A key that all words have in common which `soundsSame` takes for one, and few others: to find them by.
 */
export function soundKey(word: string): string {
  const folded = fold(word);
  const units = isEasternFamily(folded) ? null : unitsOf(folded);
  if (units === null) return folded;
  const sounds = soundsOf(folded, units);
  return sounds
    .map((sound, at) => (at === 0 ? OPENING.get(sound[0] ?? '') : undefined)?.[0] ?? sound[0])
    .join('-');
}

/**
 * Other spellings that a word of a name may have, with the fewest changes first, three at most; `soundsSame` tells
 * which of those that are names are meant. None for a short word.
 */
export function spellings(word: string): string[] {
  const folded = fold(word);
  const units = isEasternFamily(folded) ? null : unitsOf(folded);
  if (units === null) return [];
  const sounds = soundsOf(folded, units);
  const found: string[] = [];
  let latest: readonly Spelling[] = [{ units, next: 0 }];
  for (let changes = 0; changes < MOST_CHANGES && found.length < MOST; changes++) {
    latest = latest.flatMap((spelling) => changed(spelling, sounds)).slice(0, MOST);
    found.push(...latest.map((spelling) => spelling.units.join('')));
  }
  return found.slice(0, MOST);
}

/** A spelling while it is made: the units from `next` on are as they were. */
interface Spelling {
  readonly units: readonly string[];
  readonly next: number;
}

/** All spellings with one more change, in what has not been changed yet. */
function changed({ units, next }: Spelling, sounds: readonly (readonly string[])[]): Spelling[] {
  return sounds.flatMap((members, at) =>
    at < next
      ? []
      : members
          .filter((member) => member !== units[at])
          .map((member) => ({ units: units.with(at, member), next: at + 1 })),
  );
}
