import { BASES } from '../../text/irregular.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { clausesOf } from './facts.ts';
import type { Statement } from './statements.ts';
import { isGoverned, isReporting, type Token } from './words.ts';

/** Words that open a clause which only goes with what is told. */
const SIDE = wordSet(
  'which who whose where when while after before as because if until since although though including with',
);
/** Verbs that by themselves say what nothing did. */
const EMPTY = wordSet('be have do make take get give go come put hold keep set let call name face follow');

/**
 * What a statement says was done, by the senses of its verbs: those of its main clauses, and of what somebody says in it
 * (“said that the batteries were stored”). Verbs of saying are none.
 */
export function mainDeeds(statement: Statement): ReadonlySet<string> {
  const { tokens, article } = statement;
  const clauses = clausesOf(statement).filter((clause) => !isAside(statement, clause));
  const verbs = tokens.filter(
    (token) =>
      token.isDeed &&
      !EMPTY.has(token.sense) &&
      clauses.some((clause) => overlaps(clause, token)) &&
      isVerb(article.text, token),
  );
  return new Set(verbs.map(({ sense }) => sense));
}

const WORD_BEFORE = /(\p{L}{1,20})[^\p{L}]{0,3}$/u;

/** Whether a clause hangs on what stands before it: one behind “which”, or behind a “that” which nobody says. */
function isAside({ article, sentence }: Statement, clause: Span): boolean {
  const from = sentence.span.start;
  const before = article.text.slice(Math.max(from, clause.start - 48), clause.start);
  const opener = WORD_BEFORE.exec(before);
  const word = opener?.[1]?.toLowerCase() ?? '';
  if (opener === null || /[,;:]\s*$/u.test(before)) return false;
  if (word !== 'that') return SIDE.has(word);
  return !isReporting(WORD_BEFORE.exec(before.slice(0, opener.index))?.[1] ?? '');
}

/** A word that looks like a verb, not like the noun of a deed. */
function isVerb(text: string, token: Token): boolean {
  const raw = slice(text, token);
  return /(?:ed|ing)$/u.test(raw) || BASES.has(raw) || isGoverned(text, token) || token.isPhrase;
}
