/** What was used latest, as long as it costs no more than so much together. */
export class Recent<K, V> {
  readonly #most: number;
  readonly #costOf: (value: V) => number;
  readonly #held = new Map<K, V>();
  #cost = 0;

  constructor(most: number, costOf: (value: V) => number) {
    this.#most = most;
    this.#costOf = costOf;
  }

  get(key: K): V | undefined {
    const value = this.#held.get(key);
    if (value === undefined) return undefined;
    this.#held.delete(key);
    this.#held.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.delete(key);
    this.#held.set(key, value);
    this.#cost += this.#costOf(value);
    for (const first of this.#held.keys()) {
      if (this.#cost <= this.#most) break;
      this.delete(first);
    }
  }

  delete(key: K): void {
    const value = this.#held.get(key);
    if (value === undefined) return;
    this.#held.delete(key);
    this.#cost -= this.#costOf(value);
  }

  clear(): void {
    this.#held.clear();
    this.#cost = 0;
  }
}
