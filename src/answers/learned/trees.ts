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

/** A model as it is written: the names of its features, in the order in which a row gives them, and its trees. */
export interface Forest {
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

/** A model at work. */
export interface Scorer {
  /** The sum of what all trees say of a row of features. */
  score(row: Float64Array): number;
}

/** What one tree says of the row that begins at `offset`. */
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

/**
 * All trees of a model in flat lists, which is several times as quick as tree by tree: a question asks some thirty
 * thousand of them.
 */
export function scorerOf({ trees }: Forest): Scorer {
  const size = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  const feature = new Int16Array(size);
  const left = new Int32Array(size);
  const right = new Int32Array(size);
  // The threshold of a node, the value of a leaf.
  const number = new Float64Array(size);
  const roots = new Int32Array(trees.length);
  let from = 0;
  for (const [at, tree] of trees.entries()) {
    roots[at] = from;
    for (const [node, asked] of tree.feature.entries()) {
      feature[from + node] = asked;
      left[from + node] = from + (tree.left[node] ?? 0);
      right[from + node] = from + (tree.right[node] ?? 0);
      number[from + node] = (asked < 0 ? tree.value : tree.threshold)[node] ?? 0;
    }
    from += tree.feature.length;
  }
  return {
    score(row) {
      let sum = 0;
      for (const root of roots) {
        let node = root;
        for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
          node = ((row[asked] ?? 0) < (number[node] ?? 0) ? left[node] : right[node]) ?? 0;
        }
        sum += number[node] ?? 0;
      }
      return sum;
    },
  };
}
