/**
 * Boosted regression trees (Friedman 2001) as plain numbers. A node is a place in the lists: `feature` is the number of
 * the feature that it asks for, −1 at a leaf; below `threshold` it goes on at `left`, else at `right`; a leaf adds its
 * `value`.
 */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly value: readonly number[];
}

/** A model: the names of its features, in the order in which a row gives them, and its trees. */
export interface Forest {
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

/** The sum of what all trees say of a row of features. */
export function scoreRow({ trees }: Forest, row: ArrayLike<number>, offset = 0): number {
  let score = 0;
  for (const tree of trees) score += leafOf(tree, row, offset);
  return score;
}

export function leafOf(
  { feature, threshold, left, right, value }: Tree,
  row: ArrayLike<number>,
  offset: number,
): number {
  let node = 0;
  for (let asked = feature[0] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
    const next = (row[offset + asked] ?? 0) < (threshold[node] ?? 0) ? left : right;
    node = next[node] ?? 0;
  }
  return value[node] ?? 0;
}
