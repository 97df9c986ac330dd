import { WOMENS_NAMES } from './gazetteer/female-names.ts';
import { MENS_NAMES } from './gazetteer/male-names.ts';
import { nameWords } from './same-name.ts';
import { wordSet } from './word-set.ts';

export type Gender = 'man' | 'woman';

const MENS_WORDS = wordSet(`
mr sir lord king prince duke count baron emperor sultan father brother chairman businessman congressman councilman
policeman salesman spokesman statesman cameraman actor pope imam sheikh monk bishop archbishop cardinal señor
taoiseach ayatollah tsar
`);
const WOMENS_WORDS = wordSet(`
mrs ms miss madam madame mlle mme lady dame queen princess duchess countess baroness empress sister nun actress
chairwoman businesswoman congresswoman councilwoman policewoman spokeswoman saleswoman stateswoman señora
`);

interface Names {
  readonly men: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
}

let built: Names | null = null;

/** What a given name tells; null for one that both may bear, or that the lists do not hold. */
export function genderOfName(given: string): Gender | null {
  built ??= { men: wordSet(MENS_NAMES), women: wordSet(WOMENS_NAMES) };
  // Of “Jong-un” or “Yu-mi” no half tells anything.
  if (/\p{L}-\p{L}/u.test(given)) return null;
  const [first = ''] = nameWords(given);
  if (built.men.has(first)) return 'man';
  return built.women.has(first) ? 'woman' : null;
}

/** What a title or a role tells: “Mrs”, “spokesman”, “Queen”; null for “minister”. */
export function genderOfRole(role: string): Gender | null {
  const words = nameWords(role);
  if (words.some((word) => WOMENS_WORDS.has(word))) return 'woman';
  return words.some((word) => MENS_WORDS.has(word)) ? 'man' : null;
}
