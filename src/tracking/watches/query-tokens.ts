import { texts } from '../../catalogue/texts.ts';

/** A piece of a query. `at` is where it begins in what was typed. */
export type Token =
  | { readonly kind: 'word' | 'phrase'; readonly at: number; readonly text: string }
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close'; readonly at: number; readonly text: string };

export type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly reason: string };

// Any mark closes any: telephones curl them as they like.
const MARK = /["“”„‟«»＂]/u;
const MARKS = /["“”„‟«»＂]/gu;
const CHUNK = /\|+|[^\s"“”„‟«»＂()|]+/uy;
const MINUS = /^[-−–—]$/u;
const INK = /[\p{L}\p{N}]/u;
const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  and: 'and',
  '&&': 'and',
  or: 'or',
  '||': 'or',
  '|': 'or',
  not: 'not',
};

/** Cuts a query into words, phrases, operators and parentheses. Operators may be written in any case. */
export function tokensOf(query: string): Tokens {
  const tokens: Token[] = [];
  for (let at = 0; at < query.length; ) {
    const sign = query.charAt(at);
    if (/\s/u.test(sign)) at++;
    else if (sign === '(' || sign === ')') {
      tokens.push({ kind: sign === '(' ? 'open' : 'close', at, text: sign });
      at++;
    } else if (MARK.test(sign)) {
      const phrase = phraseAt(query, at);
      if (!phrase.ok) return phrase;
      tokens.push({ kind: 'phrase', at, text: phrase.text });
      at = phrase.end;
    } else if (opensNegation(query, at)) {
      tokens.push({ kind: 'not', at, text: sign });
      at++;
    } else {
      const chunk = chunkAt(query, at);
      if (chunk.includes('*') && INK.test(chunk)) return { ok: false, reason: texts.watch.query.star(chunk) };
      const word = bare(chunk);
      const operator = OPERATORS[(word === '' ? chunk : word).toLowerCase()];
      if (operator !== undefined) tokens.push({ kind: operator, at, text: word === '' ? chunk : word });
      else if (word !== '') tokens.push({ kind: 'word', at, text: word });
      at += chunk.length;
    }
  }
  return { ok: true, tokens };
}

type PhraseRead =
  | { readonly ok: true; readonly text: string; readonly end: number }
  | { readonly ok: false; readonly reason: string };

function phraseAt(query: string, at: number): PhraseRead {
  MARKS.lastIndex = at + 1;
  const end = MARKS.exec(query)?.index;
  if (end === undefined) {
    const rest = query.slice(at + 1).trim();
    const { openMark, openMarkAtEnd } = texts.watch.query;
    return { ok: false, reason: rest === '' ? openMarkAtEnd : openMark(beginningOf(rest)) };
  }
  const text = query
    .slice(at + 1, end)
    .replace(/\s+/gu, ' ')
    .trim();
  if (!INK.test(text)) return { ok: false, reason: texts.watch.query.emptyMarks };
  return { ok: true, text, end: end + 1 };
}

/** A dash right before something, at the beginning or behind a space: “-fire”, not “cyber-security”. */
function opensNegation(query: string, at: number): boolean {
  const before = query.charAt(at - 1);
  const after = query.charAt(at + 1);
  return (
    MINUS.test(query.charAt(at)) &&
    (before === '' || /[\s(]/u.test(before)) &&
    (INK.test(after) || after === '(' || MARK.test(after))
  );
}

function chunkAt(query: string, at: number): string {
  CHUNK.lastIndex = at;
  return CHUNK.exec(query)?.[0] ?? query.charAt(at);
}

/** A word without the punctuation round it, which no index holds; “C++” and “U.S.” keep theirs. */
function bare(chunk: string): string {
  return chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}+#.]+$/gu, '').replace(/(?<=[^.]{3})\.$/u, '');
}

const SHOWN = 40;

/** The first words of a stretch, to show where something is. */
export function beginningOf(text: string): string {
  const whole = text.trim();
  if (whole.length <= SHOWN) return whole;
  const cut = whole.slice(0, SHOWN);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : SHOWN)} …`;
}

/** The last words of a stretch, to show behind what something is. */
export function endOf(text: string): string {
  const whole = text.trim();
  if (whole.length <= SHOWN) return whole;
  const cut = whole.slice(-SHOWN);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}
