import { rows, text, whole } from '../../../sqlite/row.ts';
import { foldName } from '../../filter.ts';
import { initialsOf } from '../../word-starts.ts';
import type { Database } from '../disk-archive.ts';

interface Change {
  readonly folded: string;
  text: string;
  shouted: 0 | 1;
  articles: number;
  english: number;
  copies: number;
  /** Known once it is written. */
  number: number;
}

/** Those of one scope and kind. */
interface Table {
  readonly scope: number;
  readonly kind: number;
  readonly changes: Map<string, Change>;
}

/** So many rows are written at once. */
const STRIDE = 500;

/** By how much what is offered changes, gathered over many articles. */
export class OfferChanges {
  readonly #do: Statements;
  readonly #tables = new Map<string, Table>();

  constructor(database: Database) {
    this.#do = prepare(database);
  }

  /** Gives the folded name; null where nothing of it could be typed. */
  add(scope: number, kind: number, name: string, english: number, copies: number): string | null {
    const folded = foldName(name);
    if (folded === '') return null;
    const change = this.#change(scope, kind, folded);
    change.articles++;
    change.english += english;
    change.copies += copies;
    // “XI JINPING” in one headline should not be how he is shown.
    if (change.shouted === 1) {
      change.text = sound(name);
      change.shouted = name === name.toUpperCase() ? 1 : 0;
    }
    return folded;
  }

  remove(scope: number, kind: number, folded: string, english: number, copies: number): void {
    const change = this.#change(scope, kind, folded);
    change.articles--;
    change.english -= english;
    change.copies -= copies;
  }

  /** Of what was added, after it is written. */
  numberOf(scope: number, kind: number, folded: string): number {
    const number = this.#tables.get(`${scope} ${kind}`)?.changes.get(folded)?.number ?? 0;
    if (number === 0) throw new Error(`“${folded}” has no number`);
    return number;
  }

  *write(): Iterable<void> {
    for (const table of this.#tables.values()) {
      // In the order of the table, which is quicker.
      const changes = [...table.changes.values()].sort((a, b) => (a.folded < b.folded ? -1 : 1));
      const words = new Map<string, number[]>();
      for (let from = 0; from < changes.length; from += STRIDE) {
        this.#writeSome(table, changes.slice(from, from + STRIDE), words);
        yield;
      }
      yield* this.#writeWords(table, words);
    }
  }

  clear(): void {
    this.#tables.clear();
  }

  #change(scope: number, kind: number, folded: string): Change {
    const key = `${scope} ${kind}`;
    const table = this.#tables.get(key) ?? { scope, kind, changes: new Map<string, Change>() };
    this.#tables.set(key, table);
    const known = table.changes.get(folded);
    if (known !== undefined) return known;
    const made: Change = { folded, text: '', shouted: 1, articles: 0, english: 0, copies: 0, number: 0 };
    table.changes.set(folded, made);
    return made;
  }

  /** Adds the words of those that are new to `words`. */
  #writeSome({ scope, kind, changes }: Table, some: readonly Change[], words: Map<string, number[]>): void {
    const values = some.map((each) => [
      each.folded,
      each.text,
      each.shouted,
      each.folded.length,
      each.articles,
      each.english,
      each.copies,
    ]);
    for (const found of rows(this.#do.offer.all(scope, kind, JSON.stringify(values)))) {
      const change = changes.get(text(found, 'folded'));
      if (change === undefined) continue;
      change.number = whole(found, 'offer');
      const articles = whole(found, 'articles');
      if (articles <= 0) this.#drop(scope, kind, change);
      else if (articles === change.articles) {
        for (const word of wordsFor(change.folded)) push(words, word, change.number);
      }
    }
  }

  *#writeWords({ scope, kind }: Table, words: ReadonlyMap<string, readonly number[]>): Iterable<void> {
    const spelled = [...words.keys()].sort();
    const holders: (readonly [word: number, offer: number])[] = [];
    for (let from = 0; from < spelled.length; from += STRIDE) {
      const some = spelled.slice(from, from + STRIDE);
      this.#do.newWords.run(scope, kind, JSON.stringify(some.map((word) => [word, tailOf(word)])));
      for (const found of rows(this.#do.words.all(scope, kind, JSON.stringify(some)))) {
        const word = whole(found, 'word');
        for (const offer of words.get(text(found, 'spelled')) ?? []) holders.push([word, offer]);
      }
      yield;
    }
    holders.sort(([a], [b]) => a - b);
    for (let from = 0; from < holders.length; from += STRIDE) {
      this.#do.hold.run(JSON.stringify(holders.slice(from, from + STRIDE)));
      yield;
    }
  }

  #drop(scope: number, kind: number, { folded, number }: Change): void {
    const held = rows(this.#do.words.all(scope, kind, JSON.stringify([...wordsFor(folded)])));
    for (const word of held.map((each) => whole(each, 'word'))) {
      this.#do.unhold.run(word, number);
      this.#do.dropWord.run(word, word);
    }
    this.#do.dropOffer.run(number);
  }
}

/** Its words, each once, and its initials. */
export function wordsFor(folded: string): Set<string> {
  const words = folded.split(' ');
  const initials = initialsOf(words);
  return new Set(initials === null ? words : [...words, sound(initials)]);
}

/** A word without its first letter, a pair of surrogates being one. */
function tailOf(word: string): string {
  return word.slice((word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
}

/** Without what a text of SQLite cannot hold. */
export function sound(name: string): string {
  if (!/[\0\ud800-\udfff]/.test(name)) return name;
  return Buffer.from(name.replaceAll('\0', '\ufffd')).toString();
}

function push(table: Map<string, number[]>, key: string, item: number): void {
  const items = table.get(key);
  if (items === undefined) table.set(key, [item]);
  else items.push(item);
}

type Statements = ReturnType<typeof prepare>;

function prepare(database: Database) {
  const of = (sql: string) => database.prepare(sql);
  return {
    // A list at once takes a part of the time that a call for each takes.
    offer: of(`INSERT INTO offers (scope, kind, folded, text, shouted, length, articles, english, copies)
      SELECT ?, ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
      FROM json_each(?) WHERE true
      ON CONFLICT DO UPDATE SET articles = articles + excluded.articles,
        english = english + excluded.english, copies = copies + excluded.copies,
        text = CASE WHEN shouted = 1 AND excluded.text <> '' THEN excluded.text ELSE text END,
        shouted = CASE WHEN shouted = 1 AND excluded.text <> '' THEN excluded.shouted ELSE shouted END
      RETURNING offer, folded, articles`),
    dropOffer: of('DELETE FROM offers WHERE offer = ?'),
    newWords: of(`INSERT OR IGNORE INTO words (scope, kind, spelled, tail)
      SELECT ?, ?, value ->> 0, value ->> 1 FROM json_each(?)`),
    words: of(`SELECT word, spelled FROM words
      WHERE scope = ? AND kind = ? AND spelled IN (SELECT value FROM json_each(?))`),
    hold: of('INSERT OR IGNORE INTO holders (word, offer) SELECT value ->> 0, value ->> 1 FROM json_each(?)'),
    unhold: of('DELETE FROM holders WHERE word = ? AND offer = ?'),
    dropWord: of('DELETE FROM words WHERE word = ? AND NOT EXISTS (SELECT 1 FROM holders WHERE word = ?)'),
  };
}
