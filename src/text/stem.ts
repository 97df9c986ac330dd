import { stemmer } from 'stemmer';
import { BASES } from './irregular.ts';

/** Words that Porter's rules would confuse with another: news, new. */
const KEPT: ReadonlySet<string> = new Set(['news']);
const LONGEST = 40;
const ISE = /^(.{3,}[^aeiou])is(e|es|ed|er|ers|ing|ation|ations|ational)$/;
const OUR =
  /^(.*(?:col|lab|hon|fav|flav|behavi|neighb|harb|hum|rum|endeav|vig|sav|vap|arm|tum|rig|od|cand))our/;
const RE = /^(cent|theat|lit|fib|kilomet|met|milimet|centimet|calib|spect|lust|meag|somb)re(s?)$/;
const ENCE = /^(def|off|lic|pret)ence/;

/**
 * The Porter stem (1980, as in the package `stemmer`) of a folded word, British and American spelling alike, irregular
 * forms by their base (began, begin).
 * Words with anything but the letters a to z come back as they are.
 */
export function stem(word: string): string {
  if (word.length < 3 || word.length > LONGEST || KEPT.has(word) || !/^[a-z]+$/.test(word)) return word;
  return stemmer(BASES.get(word) ?? american(word));
}

/** What a word has of which the rules below change something; most have none of it. */
const BRITISH = /is[aei]|our|re|ence/;

function american(word: string): string {
  if (!BRITISH.test(word)) return word;
  return word.replace(ISE, '$1iz$2').replace(OUR, '$1or').replace(RE, '$1er$2').replace(ENCE, '$1ense');
}
