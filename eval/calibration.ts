import { mean, share } from './auc.ts';
import { percent, table } from './report.ts';

/** Something given with a confidence from 0 to 1, and whether it was right. */
export interface Given {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly given: number;
  /** Mean confidence, and the share that was right; NaN in an empty bin. */
  readonly confidence: number;
  readonly right: number;
}

/** Bins of equal width. The last one holds its upper end. */
export function calibration(all: readonly Given[], bins = 10): Bin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = all.filter(
      ({ confidence }) => Math.min(bins - 1, Math.max(0, Math.floor(confidence * bins))) === bin,
    );
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      given: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: share(inside, ({ right }) => right),
    };
  });
}

/** Expected calibration error (Naeini, Cooper and Hauskrecht 2015): how far confidence is from the share right, from 0 to 1. */
export function calibrationError(all: readonly Given[], bins = 10): number {
  return calibration(all, bins)
    .filter(({ given }) => given > 0)
    .reduce((sum, bin) => sum + (bin.given / all.length) * Math.abs(bin.confidence - bin.right), 0);
}

/** The share right among the surest `part` (0 to 1) of all; ties in the order given. */
export function precisionAt(all: readonly Given[], part: number): number {
  const surest = [...all].sort((a, b) => b.confidence - a.confidence).slice(0, Math.round(part * all.length));
  return share(surest, ({ right }) => right);
}

/** The bins that hold anything, as a Markdown table. */
export function calibrationTable(all: readonly Given[]): string {
  return table(
    ['confidence', 'questions', 'mean confidence', 'first sentence right'],
    calibration(all)
      .filter(({ given }) => given > 0)
      .map(({ from, to, given, confidence, right }) => [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        given.toLocaleString('en-GB'),
        percent(confidence),
        percent(right),
      ]),
  );
}
