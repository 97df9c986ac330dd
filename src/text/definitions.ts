import { lookUp, ORGANISATION_HEAD, PLACE_HEAD } from './gazetteer.ts';
import { fold } from './name-tokens.ts';
import type { Span } from './span.ts';
import { wordSet } from './word-set.ts';

const LOOKED_AT = 220;
const BRACKET = '(?:\\s+\\([^()]{1,60}\\))?';
const WHAT = '((?:an?|the|one of)\\s[^,;:()—–]{3,120})';
/** Nouns for what has a name, besides the last words of names. */
const KINDS = wordSet(`
app band boat brand broadcaster bulletin chain charity conglomerate consultancy cooperative cruiser cyclone daily device
drug ferry festival film firm freighter game hurricane lobby magazine maker manufacturer militia musical newsletter novel
opera operator outlet peninsula play platform programme program project prize refinery restaurant retailer robot rocket
satellite ship spacecraft startup start-up storm summit supplier tabloid tanker telescope think-tank town treaty tribe
trawler typhoon vaccine vessel virus volcano warship website weekly yacht
`);

/** “, a fishing lobby,”. */
const APPOSITION = new RegExp(`^${BRACKET},\\s+${WHAT}(?=[,;)—–]|[.!?]["'”’]?$)`, 'u');
/** “ is the country's largest lobby”. */
const STATEMENT = new RegExp(`^${BRACKET}\\s+(?:is|was|are|were|became|remains)\\s+${WHAT}`, 'u');
/** “the environmental group | MarAzul”. */
const BEFORE = /(?:^|\s|["“‘(])(?:the|an?|its|their|his|her|our)\s((?:\p{Ll}[\p{L}'’-]*\s){1,4})$/iu;

/** The words of a sentence that say what is named at `name`: an organisation, a place, a ship; null where none do. */
export function definedAs(text: string, name: Span, sentence: Span): Span | null {
  const after = text.slice(name.end, Math.min(sentence.end, name.end + LOOKED_AT));
  const match = APPOSITION.exec(after) ?? STATEMENT.exec(after);
  const what = match?.[1];
  if (match !== null && what !== undefined) {
    const start = name.end + match[0].lastIndexOf(what);
    return { start, end: start + what.replace(/[.!?]["'”’]?$/u, '').trimEnd().length };
  }
  return definedBefore(text, name, sentence);
}

function definedBefore(text: string, name: Span, sentence: Span): Span | null {
  const before = text.slice(Math.max(sentence.start, name.start - 80), name.start);
  const words = BEFORE.exec(before)?.[1];
  if (words === undefined) return null;
  const last = fold(words.trim().split(/\s+/u).at(-1) ?? '');
  // “The group criticised MarAzul” and “the fifth S&ED” say nothing of what that is.
  if ((lookUp(last) & (ORGANISATION_HEAD | PLACE_HEAD)) === 0 && !KINDS.has(last)) return null;
  return { start: name.start - words.length, end: name.start - 1 };
}
