/** The kinds of question that figures are given for. Told by the words alone, not by what the product makes of them. */
export type AskedKind = 'who' | 'when' | 'where' | 'how many' | 'other';

// The first of these decides: “In what year did the man who …” asks for a year.
const ASKING =
  /\b(?:(who|whom|whose)|(when|(?:what|which) (?:year|date|century|decade|day|month))|(where)|what|which|how|why)\b/iu;

/** What a question asks for: `how many` wherever these words stand, else by its first question word. */
export function askedKind(question: string): AskedKind {
  if (/\bhow many\b/iu.test(question)) return 'how many';
  const [, who, when, where] = ASKING.exec(question) ?? [];
  if (who !== undefined) return 'who';
  if (when !== undefined) return 'when';
  return where === undefined ? 'other' : 'where';
}
