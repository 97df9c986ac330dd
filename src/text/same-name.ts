import { fold } from './name-tokens.ts';
import { sameGivenName } from './nicknames.ts';
import { soundsSame } from './transliteration.ts';

/** A person's name in its parts, as written; a name of one word has neither. */
export interface PersonName {
  readonly name: string;
  readonly family: string | null;
  readonly given: string | null;
}

/** The words of a name, folded: hyphens and initials apart (“Jong-un” → jong, un; “J.K.” → j, k). */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(/[\s."“”()-]+/u)
    .filter((word) => word !== '');
}

/** A family name to compare by: “al-Assad” and “Assad”, “van Gogh” and “Van Gogh” differ in nothing that counts. */
export function familyKey(family: string): string {
  return nameWords(family).join(' ').replace(/^al /, '');
}

/**
 * Whether two given names may be one person's: equal word by word as far as both go, where an initial equals what
 * it may stand for, a short form its long one (“Jack” and “Jacob”, “George W.” and “George Walker”), and a spelling
 * another of the same sound (“Mikhail” and “Mikhael”).
 */
export function compatibleGivenNames(a: string, b: string): boolean {
  const left = nameWords(a);
  const right = nameWords(b);
  const shared = Math.min(left.length, right.length);
  if (left.join('') === right.join('')) return true;
  for (let at = 0; at < shared; at++) {
    if (!compatibleWords(left[at] ?? '', right[at] ?? '')) return false;
  }
  return shared > 0;
}

function compatibleWords(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return sameGivenName(a, b) || soundsSame(a, b);
}

/** Whether a given name is initials alone, which fit many people. */
export function isInitials(given: string): boolean {
  return nameWords(given).every((word) => word.length === 1);
}

/**
 * Whether two names, of two articles say, may be one person's: the same family and compatible given names, or the
 * same single word. A single word never equals a full name: which Clinton it is, only its article can tell.
 */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.family === null || b.family === null) {
    return a.family === b.family && nameWords(a.name).join(' ') === nameWords(b.name).join(' ');
  }
  if (!sameFamily(a, b)) return isTurned(a, b);
  if (generation(a.name) !== generation(b.name) && generation(a.name) !== '' && generation(b.name) !== '')
    return false;
  return compatibleGivenNames(a.given ?? '', b.given ?? '');
}

/** Whether two family names are one, where a full given name stands beside them also in two spellings. */
function sameFamily(a: PersonName, b: PersonName): boolean {
  const [left, right] = [familyKey(a.family ?? ''), familyKey(b.family ?? '')];
  if (left === right) return true;
  return soundsSame(left, right) && !isInitials(a.given ?? '') && !isInitials(b.given ?? '');
}

/** “Jiechi Yang” is Yang Jiechi, written in the order of the West. */
function isTurned(a: PersonName, b: PersonName): boolean {
  const [family, given] = [nameWords(a.family ?? ''), nameWords(a.given ?? '')];
  return (
    family.join('') === nameWords(b.given ?? '').join('') &&
    given.join('') === nameWords(b.family ?? '').join('') &&
    family.join('').length > 1 &&
    given.join('').length > 1
  );
}

/** “jr”, “sr”, “ii” … at the end of a name, or ''. */
function generation(name: string): string {
  const last = nameWords(name).at(-1) ?? '';
  return /^(?:jr|sr|ii|iii|iv)$/.test(last) ? last : '';
}
