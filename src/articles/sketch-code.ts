import { BINS, type Sketch } from './sketch.ts';

/** What copies are compared by. */
export type Drawn = Pick<Sketch, 'bins' | 'figures' | 'samples'>;

/** A sketch in four bytes a number: how many figures there are, those, the bins, and the samples. */
export function packSketch({ bins, figures, samples }: Drawn): Uint8Array {
  const packed = Uint32Array.from([figures.size, ...figures, ...bins, ...samples]);
  return new Uint8Array(packed.buffer);
}

/** What `packSketch` made, as small as it was: most of an archive's sketches are never looked into. Null for other bytes. */
export function unpackSketch(bytes: Uint8Array): Drawn | null {
  // A database gives bytes at any place of a larger buffer.
  if (bytes.length % 4 !== 0) return null;
  const packed = new Uint32Array(bytes.slice().buffer);
  const first = 1 + (packed[0] ?? 0);
  return packed.length < first + BINS ? null : new Packed(packed, first);
}

class Packed implements Drawn {
  readonly #packed: Uint32Array;
  /** Where the bins begin. */
  readonly #first: number;

  constructor(packed: Uint32Array, first: number) {
    this.#packed = packed;
    this.#first = first;
  }

  get bins(): Uint32Array {
    return this.#packed.subarray(this.#first, this.#first + BINS);
  }

  get figures(): ReadonlySet<number> {
    return new Set(Array.from(this.#packed.subarray(1, this.#first), (figure) => figure | 0));
  }

  get samples(): readonly number[] {
    return Array.from(this.#packed.subarray(this.#first + BINS));
  }
}
