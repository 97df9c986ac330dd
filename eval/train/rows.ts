/** Rows of features with what each should score, in groups that are judged together: the sentences of one question. */
export class Rows {
  readonly width: number;
  #values: Float32Array;
  readonly targets: number[] = [];
  /** 0 leaves a row out of the loss. */
  readonly weights: number[] = [];
  readonly groups: { readonly from: number; readonly to: number }[] = [];

  constructor(width: number) {
    this.width = width;
    this.#values = new Float32Array(width * 1024);
  }

  get count(): number {
    return this.targets.length;
  }

  get values(): Float32Array {
    return this.#values;
  }

  add(row: ArrayLike<number>, target: number, weight = 1): void {
    const at = this.count * this.width;
    if (at + this.width > this.#values.length) {
      const wider = new Float32Array(this.#values.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values.set(row, at);
    this.targets.push(target);
    this.weights.push(weight);
  }

  /** Ends a group: all rows since the last one ended. */
  endGroup(): void {
    const from = this.groups.at(-1)?.to ?? 0;
    if (this.count > from) this.groups.push({ from, to: this.count });
  }
}

/**
 * The loss of a ranking: minus the log of the softmax share that the right rows of each group have (listwise, Cao et al.
 * 2007). Targets are shares of what is right; a group without any is left out. `base` is added to the scores.
 */
export function listLoss(rows: Rows, base: (row: number) => number) {
  return (scores: Float64Array, first: Float64Array, second: Float64Array): void => {
    for (const { from, to } of rows.groups) {
      const wanted = sum(from, to, (row) => (rows.targets[row] ?? 0) * (rows.weights[row] ?? 0));
      const all = (row: number) => (scores[row] ?? 0) + base(row);
      let top = Number.NEGATIVE_INFINITY;
      for (let row = from; row < to; row++) top = Math.max(top, all(row));
      const total = sum(from, to, (row) => (rows.weights[row] ?? 0) * Math.exp(all(row) - top));
      for (let row = from; row < to; row++) {
        const isCounted = wanted > 0 && (rows.weights[row] ?? 0) > 0;
        const share = isCounted ? Math.exp(all(row) - top) / total : 0;
        first[row] = isCounted ? share - (rows.targets[row] ?? 0) / wanted : 0;
        second[row] = isCounted ? Math.max(1e-6, share * (1 - share)) : 0;
      }
    }
  };
}

/** The loss of a probability: minus its log-likelihood; a target between 0 and 1 is one that is right so often. */
export function oddsLoss(rows: Rows) {
  return (scores: Float64Array, first: Float64Array, second: Float64Array): void => {
    for (let row = 0; row < rows.count; row++) {
      const weight = rows.weights[row] ?? 0;
      const share = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      first[row] = weight * (share - (rows.targets[row] ?? 0));
      second[row] = weight * Math.max(1e-6, share * (1 - share));
    }
  };
}

function sum(from: number, to: number, of: (row: number) => number): number {
  let total = 0;
  for (let row = from; row < to; row++) total += of(row);
  return total;
}
