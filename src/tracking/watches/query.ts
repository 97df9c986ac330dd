import { texts } from '../../catalogue/texts.ts';
import { fold } from '../../text/fold.ts';
import { lookUp, WORD } from '../../text/gazetteer.ts';
import { type Expression, joined, negated } from './expression.ts';
import { wordTerms } from './pattern.ts';
import { beginningOf, endOf, type Token, tokensOf } from './query-tokens.ts';

export const LONGEST_QUERY = 300;
export const DEEPEST = 10;

export type Query =
  | {
      readonly ok: true;
      readonly expression: Expression;
      /** Words that nearly every article has, which were left out. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a query: words, all of which must be there, AND, OR, NOT (in any case; `-` before a word is NOT), phrases in
 * quotation marks, parentheses. NOT binds more tightly than AND, and AND than OR. Stop words beside other words are left
 * out, as the index has none; inside a phrase they count.
 */
export function readQuery(query: string): Query {
  if (query.length > LONGEST_QUERY) {
    return { ok: false, reason: texts.watch.query.tooLong(query.length, LONGEST_QUERY) };
  }
  const read = tokensOf(query);
  if (!read.ok) return read;
  if (read.tokens.length === 0) return { ok: false, reason: texts.watch.query.nothing };
  const parsing: Parsing = {
    query,
    tokens: read.tokens,
    at: 0,
    depth: 0,
    isShouted: isShouted(read.tokens),
    leftOut: [],
    fault: null,
  };
  const expression = readAny(parsing);
  const rest = parsing.tokens[parsing.at];
  if (parsing.fault === null && rest !== undefined) {
    parsing.fault = texts.watch.query.close(endOf(query.slice(0, rest.at)));
  }
  if (expression === null || parsing.fault !== null) {
    return { ok: false, reason: parsing.fault ?? texts.watch.query.nothing };
  }
  return { ok: true, expression, leftOut: parsing.leftOut };
}

/** A query while it is read, left to right. */
interface Parsing {
  readonly query: string;
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
  readonly isShouted: boolean;
  readonly leftOut: string[];
  fault: string | null;
}

/** Several words, none with a small letter, and an everyday word among them: “WHO UNICEF” are names. */
function isShouted(tokens: readonly Token[]): boolean {
  const typed = tokens.filter(({ kind }) => kind === 'word' || kind === 'phrase').map(({ text }) => text);
  return (
    typed.length > 1 &&
    typed.every((text) => text === text.toUpperCase()) &&
    typed.some((text) => /\p{Lu}{4}/u.test(text) && (lookUp(fold(text)) & WORD) !== 0)
  );
}

function readAny(parsing: Parsing): Expression | null {
  const sides: Expression[] = [];
  for (;;) {
    const side = readAll(parsing);
    if (side === null) return null;
    sides.push(side);
    if (parsing.tokens[parsing.at]?.kind !== 'or') return joined('any', sides);
    parsing.at++;
  }
}

function readAll(parsing: Parsing): Expression | null {
  const parts: Expression[] = [];
  const common: string[] = [];
  for (;;) {
    const part = readOne(parsing);
    if (part === null) return null;
    if (isCommon(part, parsing)) common.push(part.typed);
    else parts.push(part);
    const next = parsing.tokens[parsing.at]?.kind;
    if (next === undefined || next === 'or' || next === 'close') break;
    if (next === 'and') parsing.at++;
  }
  if (parts.length === 0) return faulty(parsing, texts.watch.query.common(common));
  parsing.leftOut.push(...common);
  return joined('all', parts);
}

type Words = Extract<Expression, { kind: 'words' }>;

/** A word that the index leaves out: “the”. In a query all in capitals “WHO” is no more than “who”. */
function isCommon(part: Expression, { isShouted }: Parsing): part is Words {
  if (part.kind !== 'words' || part.isPhrase || part.typed === 'us') return false;
  return wordTerms(isShouted ? part.typed.toLowerCase() : part.typed).every(({ stop }) => stop);
}

function readOne(parsing: Parsing): Expression | null {
  const token = parsing.tokens[parsing.at];
  switch (token?.kind) {
    case 'word':
    case 'phrase':
      parsing.at++;
      return { kind: 'words', typed: token.text, isPhrase: token.kind === 'phrase' };
    case 'not':
      return readNegated(parsing, token);
    case 'open':
      return readParentheses(parsing, token);
    default:
      return faulty(parsing, missing(parsing, token));
  }
}

function readNegated(parsing: Parsing, token: Token): Expression | null {
  parsing.at++;
  const next = parsing.tokens[parsing.at]?.kind;
  if (next === undefined || next === 'or' || next === 'and' || next === 'close') {
    return faulty(parsing, texts.watch.query.negation(before(parsing, token)));
  }
  const of = readOne(parsing);
  if (of === null) return null;
  return isCommon(of, parsing) ? faulty(parsing, texts.watch.query.common([of.typed])) : negated(of);
}

function readParentheses(parsing: Parsing, token: Token): Expression | null {
  const { query, tokens } = parsing;
  if (++parsing.depth > DEEPEST) return faulty(parsing, texts.watch.query.deep(DEEPEST));
  parsing.at++;
  if (tokens[parsing.at]?.kind === 'close') {
    return faulty(parsing, texts.watch.query.empty(before(parsing, token)));
  }
  const isOpen = closing(tokens, parsing.at) === null;
  if (isOpen) return faulty(parsing, texts.watch.query.open(beginningOf(query.slice(token.at + 1))));
  const inside = readAny(parsing);
  if (inside === null) return null;
  parsing.at++;
  parsing.depth--;
  return inside;
}

/** Where the parenthesis closes that is open at `from`; null where it does not. */
function closing(tokens: readonly Token[], from: number): number | null {
  let depth = 1;
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'open') depth++;
    if (tokens[at]?.kind === 'close' && --depth === 0) return at;
  }
  return null;
}

/** What is wrong where something should stand and `token` does. */
function missing(parsing: Parsing, token: Token | undefined): string {
  const last = parsing.tokens[parsing.at - 1];
  const isOperator = last?.kind === 'and' || last?.kind === 'or';
  if (last !== undefined && isOperator) {
    return texts.watch.query.alone(last.text, before(parsing, last) || last.text);
  }
  if (token?.kind === 'close') return texts.watch.query.close(before(parsing, token));
  return token === undefined
    ? texts.watch.query.nothing
    : texts.watch.query.alone(token.text, last === undefined ? '' : before(parsing, token));
}

function before({ query }: Parsing, token: Token): string {
  return endOf(query.slice(0, token.at));
}

function faulty(parsing: Parsing, reason: string): null {
  parsing.fault ??= reason;
  return null;
}
