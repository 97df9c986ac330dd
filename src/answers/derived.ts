/**
 * Index terms that name the doer of a deed, or the deed of a doer: `found` ↔ `founder`, `win` ↔ `winner`, `direct` ↔
 * `director`. Guesses to be looked up: most of them are no words.
 */
export function derivedFrom(term: string): string[] {
  if (!/^[a-z]{3,20}$/.test(term)) return [];
  const base = /^(.{3,}?)(?:er|or)$/.exec(term)?.[1];
  if (base !== undefined) return [base, `${base}e`, base.replace(/(.)\1$/, '$1')];
  if (term.endsWith('e')) return [`${term}r`, `${term.slice(0, -1)}or`];
  return [`${term}er`, `${term}or`, `${term}${term.at(-1)}er`];
}
