import { PARTICLES } from './gazetteer/heads.ts';
import { COUNTRY, DEMONYM, GIVEN, HONORIFIC, lookUp, ROLE, SURNAME } from './gazetteer.ts';
import { fold, SHORT_PLACES } from './name-tokens.ts';
import { nameWords } from './same-name.ts';
import { COURTESIES, ROLE_MODIFIERS, ROLE_OBJECTS } from './titles.ts';

/** A name as somebody types it: “the Treasury Secretary Lew”, “jack lew's”. */
export interface TypedName {
  /** The folded words of a title before it, abbreviations spelled out; without “Mr” and the like. */
  readonly title: readonly string[];
  /** The folded words of the name, particles and “Jr.” left out. */
  readonly words: readonly string[];
  /** The name alone, as it was typed. */
  readonly name: string;
}

const SPELLED: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  prof: 'professor',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  rev: 'reverend',
  pm: 'minister',
  pres: 'president',
};
/** What anybody may be called besides. */
const FORMS = new Set([...COURTESIES, 'dr', 'sir', 'dame', 'lord', 'lady', 'hon', 'the']);
// “The mayor | of Leeds” is no name.
const OWNER = /^(?:of|for|at|in|from|who|that|which|and|to)$/u;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Reads a typed name; null where its words are a title alone (“treasury secretary”). */
export function readTypedName(typed: string): TypedName | null {
  const tokens = typed
    .replace(/[?!,;:]+/gu, ' ')
    .trim()
    .replace(/['’]s?$/u, '')
    .split(/\s+/u)
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
  const cut = titleEnd(tokens);
  const rest = tokens.slice(cut);
  const all = nameWords(rest.join(' ')).map((word) => word.replace(/['’]s?$/u, ''));
  const words = all.filter((word) => !PARTICLES.has(word) && !SUFFIXES.has(word));
  if (all.length === 0 || isTitleAlone(rest) || OWNER.test(rest[0] ?? '')) return null;
  return {
    title: titleWords(tokens.slice(0, cut)),
    words: words.length > 0 ? words : all,
    name: rest.join(' '),
  };
}

/** A folded word of a name as it was typed. */
export function asTyped({ name }: TypedName, word: string): string {
  const token = name.split(/\s+/u).find((each) => nameWords(each).includes(word));
  return token?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') ?? word;
}

/** The folded words of a title or role, short forms spelled out, forms of address left out. */
export function titleWords(tokens: readonly string[]): string[] {
  return nameWords(tokens.join(' '))
    .filter((word) => !FORMS.has(word))
    .map((word) => SPELLED[word] ?? word);
}

/** How many of the first words are a title: up to the last noun of an office that words of titles alone lead to. */
function titleEnd(tokens: readonly string[]): number {
  if (tokens.length === 2 && isPlainName(tokens)) return 0;
  let end = 0;
  for (let at = 0; at < tokens.length - 1; at++) {
    const key = keyOf(tokens[at]);
    const bits = lookUp(key);
    if (isOffice(key)) end = at + 1;
    else if (end > 0 && (key === 'of' || key === 'for')) {
      const object = objectEnd(tokens, at + 1);
      if (object >= tokens.length || object === at + 1) return end;
      end = object;
      at = object - 1;
    } else if (!(bits & (DEMONYM | COUNTRY)) && !ROLE_MODIFIERS.has(key) && !SHORT_PLACES.has(key)) break;
  }
  return end;
}

function isOffice(key: string): boolean {
  if (FORMS.has(key) || Object.hasOwn(SPELLED, key)) return true;
  return key.split('-').some((part) => (lookUp(part) & (ROLE | HONORIFIC)) !== 0);
}

/** “Secretary of | State | Kerry”. */
function objectEnd(tokens: readonly string[], from: number): number {
  let at = from;
  while (ROLE_OBJECTS.has(keyOf(tokens[at])) || (at > from && keyOf(tokens[at]) === 'and')) at++;
  return at;
}

/** “Dean Smith” is a name, though deans are officials. */
function isPlainName(tokens: readonly string[]): boolean {
  const [first, second] = tokens.map((token) => lookUp(keyOf(token)));
  return ((first ?? 0) & GIVEN) !== 0 && ((second ?? 0) & SURNAME) !== 0;
}

/** “Fisheries minister”: what ends with an office in lower case, or is one word for it. */
function isTitleAlone(tokens: readonly string[]): boolean {
  const last = tokens.at(-1) ?? '';
  const bits = lookUp(keyOf(last));
  return (
    (bits & ROLE) !== 0 && (bits & (SURNAME | GIVEN)) === 0 && (!/^\p{Lu}/u.test(last) || tokens.length === 1)
  );
}

function keyOf(token: string | undefined): string {
  return fold(token ?? '')
    .replace(/['’]s?$/u, '')
    .replaceAll('.', '');
}
