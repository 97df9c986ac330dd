/** Letters that have no decomposition in Unicode, in the spelling that people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
};
const LETTER = /[ßøłæœđðþıħŧŋς]/g;
/** Accents, Hebrew points, Arabic vowels and tatweel, apostrophes, soft hyphens, joiners. */
const DROPPED = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670'’ʼ＇\u00ad\u200c\u200d]/g;

/**
 * Lower case, without accents, apostrophes and invisible characters; full-width and joined letters as plain ones.
 * Other scripts keep their letters: Hangul stays in syllables, Devanagari keeps its vowel signs.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
