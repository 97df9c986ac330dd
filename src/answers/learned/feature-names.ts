/** The names of a table of features, in the table's order. */
export function featureNames<F extends string>(table: Readonly<Record<F, string>>): readonly F[] {
  const names: F[] = [];
  for (const name in table) names.push(name);
  return names;
}
