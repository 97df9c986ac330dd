import type { Telling } from '../../acronyms.ts';
import type { Database } from '../disk-archive.ts';
import { WAY } from './kinds.ts';
import { sound } from './offer-changes.ts';

/** What is told of a short form, as the table has it. */
export type Key = readonly [way: number, key: string, other: string];

interface Change {
  readonly scope: number;
  readonly key: Key;
  text: string;
  passages: number;
}

/** So many rows are written at once. */
const STRIDE = 500;

/** By how much what passages tell of short forms changes, gathered over many articles. */
export class TellingChanges {
  readonly #write;
  readonly #drop;
  readonly #changes = new Map<string, Change>();

  constructor(database: Database) {
    this.#write = database.prepare(`INSERT INTO tellings (scope, way, key, other, text, passages)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
      FROM json_each(?) WHERE true
      ON CONFLICT DO UPDATE SET passages = passages + excluded.passages`);
    this.#drop = database.prepare(
      'DELETE FROM tellings WHERE scope = ? AND way = ? AND key = ? AND other = ? AND passages <= 0',
    );
  }

  add(scope: number, { by, key, other, text }: Telling): void {
    const change = this.#change(scope, [WAY[by], key, other]);
    if (change.text === '') change.text = sound(text);
    change.passages++;
  }

  remove(scope: number, key: Key): void {
    this.#change(scope, key).passages--;
  }

  *write(): Iterable<void> {
    const changes = [...this.#changes.values()];
    for (let from = 0; from < changes.length; from += STRIDE) {
      const some = changes.slice(from, from + STRIDE);
      this.#write.run(
        JSON.stringify(some.map(({ scope, key, text, passages }) => [scope, ...key, text, passages])),
      );
      for (const { scope, key, passages } of some) if (passages < 0) this.#drop.run(scope, ...key);
      yield;
    }
  }

  clear(): void {
    this.#changes.clear();
  }

  #change(scope: number, [way, key, other]: Key): Change {
    const name = `${scope} ${way} ${key}\n${other}`;
    const known = this.#changes.get(name);
    if (known !== undefined) return known;
    const made: Change = { scope, key: [way, sound(key), sound(other)], text: '', passages: 0 };
    this.#changes.set(name, made);
    return made;
  }
}
