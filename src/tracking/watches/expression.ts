/** What must be in an article, as somebody put it. */
export type Expression =
  /** A word in any of its forms, or a phrase: words in a row in one sentence. */
  | { readonly kind: 'words'; readonly typed: string; readonly isPhrase: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression };

export type Leaf = Extract<Expression, { kind: 'words' }>;

/** All of several, or one of several; several of a kind inside one another are one list, and one alone is itself. */
export function joined(kind: 'all' | 'any', parts: readonly Expression[]): Expression | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [first] = flat;
  return flat.length > 1 ? { kind, of: flat } : (first ?? null);
}

/** The opposite; twice it is nothing. */
export function negated(expression: Expression): Expression {
  return expression.kind === 'not' ? expression.of : { kind: 'not', of: expression };
}

/** Whether whatever matches holds words that are asked for: else nearly every article would match. */
export function isAnchored(expression: Expression): boolean {
  switch (expression.kind) {
    case 'words':
      return true;
    case 'all':
      return expression.of.some(isAnchored);
    case 'any':
      return expression.of.every(isAnchored);
    case 'not':
      return false;
  }
}

/** The words and phrases that are wanted, left to right, without those that must not be there. */
export function wantedIn(expression: Expression): readonly Leaf[] {
  switch (expression.kind) {
    case 'words':
      return [expression];
    case 'all':
    case 'any':
      return expression.of.flatMap(wantedIn);
    case 'not':
      return [];
  }
}

/** With every operator written out and parentheses wherever one holds another: how it was understood. */
export function print(expression: Expression): string {
  switch (expression.kind) {
    case 'words':
      return expression.isPhrase ? `“${expression.typed}”` : expression.typed;
    case 'all':
      return expression.of.map(inner).join(' AND ');
    case 'any':
      return expression.of.map(inner).join(' OR ');
    case 'not':
      return `NOT ${inner(expression.of)}`;
  }
}

function inner(expression: Expression): string {
  const isPlain = expression.kind === 'words' || expression.kind === 'not';
  return isPlain ? print(expression) : `(${print(expression)})`;
}
