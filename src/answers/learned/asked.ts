import { stem } from '../../text/stem.ts';

/** What a question asks for, by its own words. */
export interface AskedFor {
  /** “who”, “when”, “what”, “how many” …; “what is” where a verb stands between it and the head; empty for none. */
  readonly word: string;
  /** The stem of the noun that says what sort of thing is wanted (“city” of “in what city …”); empty for none. */
  readonly head: string;
}

const WORDS = /^(?:who|whom|whose|when|where|why|how|what|which)(?:['’]s)?$/;
const MEASURE = /^(?:many|much|long|old|far|tall|high|big|large|fast|often|deep|wide|heavy)$/;
// A noun phrase ends before one of these.
const ENDS = new Set(
  'is was are were be been did does do has have had can could will would should may might must of in on at by for from to with that which who as and or than into about the a an s'.split(
    ' ',
  ),
);
// “What type of bird”: the bird is asked for.
const OF = new Set(
  'type types kind kinds name names sort sorts form part number term word title amount'.split(' '),
);
const LONGEST = 4;

/** Reads what sort of thing a question wants. English only. */
export function askedFor(words: string): AskedFor {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const at = all.findIndex((word) => WORDS.test(word));
  const first = (all[at] ?? '').replace(/['’]s$/, '');
  const rest = all.slice(at + 1);
  switch (first) {
    case '':
      return { word: '', head: '' };
    case 'what':
    case 'which':
      return nounOf('what', rest);
    case 'whose':
      return nounOf('whose', rest);
    case 'how': {
      const measure = MEASURE.test(rest[0] ?? '') ? ` ${rest[0]}` : '';
      const isCount = measure === ' many' || measure === ' much';
      return isCount ? nounOf(`how${measure}`, rest.slice(1)) : { word: `how${measure}`, head: '' };
    }
    default:
      return { word: first === 'whom' ? 'who' : first, head: '' };
  }
}

function nounOf(word: string, rest: readonly string[]): AskedFor {
  const be = /^(?:is|was|are|were)$/.test(rest[0] ?? '') && /^(?:the|an?)$/.test(rest[1] ?? '');
  const phrase = phraseIn(be ? rest.slice(2) : rest);
  const head = phrase.length > 2 ? phrase[0] : be ? phrase[0] : phrase.at(-1);
  return { word: be ? `${word} is` : word, head: head === undefined ? '' : stem(head) };
}

/** The first noun phrase: up to four words, past “type of”. */
function phraseIn(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => ENDS.has(word));
  const phrase = words.slice(0, end < 0 ? LONGEST : Math.min(end, LONGEST));
  if (words[phrase.length] !== 'of' || !OF.has(phrase.at(-1) ?? '')) return phrase;
  const behind = words.slice(phrase.length + 1);
  return phraseIn(/^(?:the|an?)$/.test(behind[0] ?? '') ? behind.slice(1) : behind);
}

const NUMBERED = [
  '',
  'who',
  'when',
  'where',
  'why',
  'what',
  'what is',
  'how many',
  'how much',
  'how',
  'whose',
  'how long',
  'how old',
];

/** The question's word as a number, as the models read it; 0 for a word that is none of theirs. */
export function wordNumber({ word }: AskedFor): number {
  return Math.max(0, NUMBERED.indexOf(word));
}
