import { leafOf, type Tree } from '../../src/answers/learned/trees.ts';
import { chance } from '../chance.ts';
import type { Rows } from './rows.ts';

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  /** What of each tree is added. */
  readonly rate: number;
  /** The least sum of second derivatives on each side of a split. */
  readonly leastWeight: number;
  /** The share of the features, and of the groups, that each tree sees. */
  readonly features: number;
  readonly groups: number;
  readonly seed: number;
}

/** Fills the first and the second derivative of the loss for each row's score. */
export type Gradient = (scores: Float64Array, first: Float64Array, second: Float64Array) => void;

const BINS = 63;
const SHRINK = 1;

/**
 * Gradient boosting with histograms, leaf by leaf (Friedman 2001; Ke et al., LightGBM, 2017): each tree is fitted to
 * the loss's derivatives, always parting the leaf that gains most. The same rows, options and seed give the same trees.
 */
export function boost(
  rows: Rows,
  gradient: Gradient,
  options: BoostOptions,
  told: (done: number) => void = () => undefined,
): Tree[] {
  const table = binned(rows);
  const next = chance(options.seed);
  const scores = new Float64Array(rows.count);
  const first = new Float64Array(rows.count);
  const second = new Float64Array(rows.count);
  const trees: Tree[] = [];
  while (trees.length < options.trees) {
    gradient(scores, first, second);
    const features = [...table.columns.keys()].filter(() => next() < options.features);
    const drawn = drawRows(rows, options.groups, next);
    const tree = growTree({ ...table, first, second }, features, drawn, options);
    for (let row = 0; row < rows.count; row++) {
      scores[row] = (scores[row] ?? 0) + leafOf(tree, rows.values, row * rows.width);
    }
    trees.push(tree);
    told(trees.length);
  }
  return trees;
}

interface Table {
  /** For each feature the number of each row's bin. */
  readonly columns: readonly Uint8Array[];
  /** For each feature where the bins begin, the first left out. */
  readonly edges: readonly (readonly number[])[];
}

interface Fit extends Table {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function binned(rows: Rows): Table {
  const edges = Array.from({ length: rows.width }, (_, feature) => edgesOf(rows, feature));
  const columns = edges.map((cuts, feature) => {
    const column = new Uint8Array(rows.count);
    for (let row = 0; row < rows.count; row++) {
      column[row] = binOf(rows.values[row * rows.width + feature] ?? 0, cuts);
    }
    return column;
  });
  return { columns, edges };
}

const SAMPLED = 40_000;

function edgesOf(rows: Rows, feature: number): number[] {
  const step = Math.max(1, Math.floor(rows.count / SAMPLED));
  const values: number[] = [];
  for (let row = 0; row < rows.count; row += step) values.push(rows.values[row * rows.width + feature] ?? 0);
  values.sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS) return distinct.slice(1).map(short);
  const cuts = Array.from(
    { length: BINS },
    (_, at) => values[Math.floor(((at + 1) * values.length) / (BINS + 1))] ?? 0,
  );
  return [...new Set(cuts.map(short))].filter((cut) => cut > (values[0] ?? 0));
}

/** Six figures are enough, and keep the file of weights short. */
function short(value: number): number {
  return Number(value.toPrecision(6));
}

function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function drawRows(rows: Rows, share: number, next: () => number): Int32Array {
  const isDrawn = rows.groups.map(() => next() < share);
  const drawn = new Int32Array(rows.count);
  let count = 0;
  for (const [group, { from, to }] of rows.groups.entries()) {
    if (isDrawn[group]) for (let row = from; row < to; row++) drawn[count++] = row;
  }
  return drawn.slice(0, count);
}

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly sums: Float64Array;
  readonly split: Split | null;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Growing {
  readonly feature: number[];
  readonly threshold: number[];
  readonly left: number[];
  readonly right: number[];
  readonly value: number[];
}

function growTree(fit: Fit, features: readonly number[], drawn: Int32Array, options: BoostOptions): Tree {
  const tree: Growing = { feature: [], threshold: [], left: [], right: [], value: [] };
  const leaves = [leafAt(addNode(tree), drawn, sumsOf(fit, features, drawn), fit, features, options)];
  while (leaves.length < options.leaves) {
    const at = bestOf(leaves);
    const leaf = leaves[at];
    if (leaf?.split == null) break;
    leaves.splice(at, 1, ...parted(leaf, leaf.split, tree, fit, features, options));
  }
  for (const { node, rows } of leaves) {
    const { first, second } = totals(fit, rows);
    tree.value[node] = Number(((-options.rate * first) / (second + SHRINK)).toFixed(5));
  }
  return tree;
}

function addNode(tree: Growing): number {
  tree.feature.push(-1);
  tree.threshold.push(0);
  tree.left.push(0);
  tree.right.push(0);
  return tree.value.push(0) - 1;
}

function bestOf(leaves: readonly Leaf[]): number {
  let best = 0;
  for (const [at, { split }] of leaves.entries())
    if ((split?.gain ?? 0) > (leaves[best]?.split?.gain ?? 0)) best = at;
  return best;
}

function parted(
  leaf: Leaf,
  { feature, bin }: Split,
  tree: Growing,
  fit: Fit,
  features: readonly number[],
  options: BoostOptions,
): [Leaf, Leaf] {
  const column = fit.columns[feature] ?? new Uint8Array();
  const below = leaf.rows.filter((row) => (column[row] ?? 0) <= bin);
  const above = leaf.rows.filter((row) => (column[row] ?? 0) > bin);
  const fewer = sumsOf(fit, features, below.length < above.length ? below : above);
  const more = leaf.sums.map((sum, at) => sum - (fewer[at] ?? 0));
  const [left, right] = [addNode(tree), addNode(tree)];
  tree.feature[leaf.node] = feature;
  tree.threshold[leaf.node] = fit.edges[feature]?.[bin] ?? 0;
  tree.left[leaf.node] = left;
  tree.right[leaf.node] = right;
  const isBelow = below.length < above.length;
  return [
    leafAt(left, below, isBelow ? fewer : more, fit, features, options),
    leafAt(right, above, isBelow ? more : fewer, fit, features, options),
  ];
}

// A histogram holds two sums for each bin of each feature.
const STRIDE = (BINS + 1) * 2;

function sumsOf(fit: Fit, features: readonly number[], rows: Int32Array): Float64Array {
  const sums = new Float64Array(features.length * STRIDE);
  const { first, second } = fit;
  for (const [at, feature] of features.entries()) {
    const column = fit.columns[feature] ?? new Uint8Array();
    const offset = at * STRIDE;
    for (const row of rows) {
      const bin = offset + (column[row] ?? 0) * 2;
      sums[bin] = (sums[bin] ?? 0) + (first[row] ?? 0);
      sums[bin + 1] = (sums[bin + 1] ?? 0) + (second[row] ?? 0);
    }
  }
  return sums;
}

function totals({ first, second }: Fit, rows: Int32Array): { first: number; second: number } {
  let a = 0;
  let b = 0;
  for (const row of rows) {
    a += first[row] ?? 0;
    b += second[row] ?? 0;
  }
  return { first: a, second: b };
}

function leafAt(
  node: number,
  rows: Int32Array,
  sums: Float64Array,
  fit: Fit,
  features: readonly number[],
  { leastWeight }: BoostOptions,
): Leaf {
  const all = totals(fit, rows);
  const worth = (first: number, second: number) => (first * first) / (second + SHRINK);
  const base = worth(all.first, all.second);
  let split: Split | null = null;
  for (const [at, feature] of features.entries()) {
    let first = 0;
    let second = 0;
    for (let bin = 0; bin < (fit.edges[feature]?.length ?? 0); bin++) {
      first += sums[at * STRIDE + bin * 2] ?? 0;
      second += sums[at * STRIDE + bin * 2 + 1] ?? 0;
      if (second < leastWeight || all.second - second < leastWeight) continue;
      const gain = worth(first, second) + worth(all.first - first, all.second - second) - base;
      if (gain > (split?.gain ?? 1e-9)) split = { gain, feature, bin };
    }
  }
  return { node, rows, sums, split };
}
