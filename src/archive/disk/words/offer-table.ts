import { type Row, row, rows, text, whole } from '../../../sqlite/row.ts';
import type { Asked, Offer, OfferTable, Patience } from '../../offer-table.ts';
import type { Pace } from '../../pace.ts';
import { longWords, rarest } from '../../word-lists.ts';
import { LAST } from './kinds.ts';
import { nearBeginnings, type Range } from './near-words.ts';
import type { Statements } from './statements.ts';

/** How much is looked through at the most. */
export interface Limits {
  /** Of more than these with a word the ones of most articles are looked through instead. */
  readonly many: number;
  /** The same, where there is a mistake in the word: each is looked at in this process. */
  readonly near: number;
  /** So many of those of most articles are looked through at the most, and at a time. */
  readonly walk: number;
  readonly stride: number;
}

const LIMITS: Limits = { many: 4_000, near: 2_000, walk: 20_000, stride: 4_000 };
/** Long lists are looked through in so many parts. */
const PARTS = 4;

const COLUMNS = 'text, folded, articles';
const BEST = 'ORDER BY articles DESC, length, folded';
const OWN = 'scope = ? AND kind = ?';
const HOLDERS = `SELECT holders.offer FROM words JOIN holders USING (word) WHERE ${OWN}`;

/** A condition with what it is about. */
interface Test {
  readonly sql: string;
  readonly values: readonly string[];
}

/** Texts that have a word that begins with each. */
function haveAll(beginnings: readonly string[]): Test {
  return {
    sql: beginnings.map(() => "instr(' ' || folded, ?) > 0").join(' AND '),
    values: beginnings.map((each) => ` ${each}`),
  };
}

function between(column: 'spelled' | 'tail' | 'folded', prefix: string): Test {
  return { sql: `${column} >= ? AND ${column} < ?`, values: [prefix, prefix + LAST] };
}

/** The names, titles or sources of one scope in the tables: a few look-ups, however many there are. */
export class DiskOffers implements OfferTable {
  readonly #statements: Statements;
  readonly #scope: number;
  readonly #kind: number;
  readonly #limits: Limits;

  constructor(statements: Statements, scope: number, kind: number, limits = LIMITS) {
    this.#statements = statements;
    this.#scope = scope;
    this.#kind = kind;
    this.#limits = limits;
  }

  get(folded: string): Offer | undefined {
    const sql = `SELECT ${COLUMNS} FROM offers WHERE scope = ? AND kind = ? AND folded = ?`;
    const found = row(this.#statements.of(sql).get(this.#scope, this.#kind, folded));
    return found === null ? undefined : offerOf(found);
  }

  async mayFit({ way, words, limit }: Asked, { pace }: Patience): Promise<Iterable<Offer>> {
    if (!(limit >= 1)) return [];
    // What is best in one table alone may not be so in all of them together.
    const most = 3 * Math.floor(limit) + 25;
    switch (way) {
      case 'all':
        return this.most(most);
      case 'plain':
        return this.#plain(words, most, pace);
      case 'initials':
        return this.#withInitials(longWords(words.split(' ')), pace);
      case 'near':
        return this.#near(rarest(words.split(' ')), pace);
    }
  }

  /** Those of most articles. */
  most(limit: number): Offer[] {
    return this.#all(`SELECT ${COLUMNS} FROM offers WHERE scope = ? AND kind = ? ${BEST} LIMIT ?`, [limit]);
  }

  /** Those of most articles that have a word that begins with each, parted by spaces. */
  async beginning(typed: string, limit: number, pace: Pace): Promise<Offer[]> {
    return this.#holding(typed.split(' '), typed, limit, pace);
  }

  /** Some that have a word. */
  having(word: string, limit: number): Offer[] {
    const sql = `SELECT ${COLUMNS} FROM offers WHERE offer IN (${HOLDERS} AND spelled = ?)
      AND instr(' ' || folded || ' ', ?) > 0 LIMIT ?`;
    return this.#all(sql, [word, ` ${word} `, limit]);
  }

  /** First what begins with the words, then what has a word that does or these initials, then the words in any order. */
  async #plain(typed: string, most: number, pace: Pace): Promise<Offer[]> {
    const found = await this.#starting(typed, most, pace);
    if (found.length >= most) return found;
    const words = typed.split(' ');
    if (words.length === 1) found.push(...this.#abbreviated(typed, most));
    return onceEach([...found, ...(await this.#holding(words, typed, most, pace))]);
  }

  async #starting(typed: string, most: number, pace: Pace): Promise<Offer[]> {
    const range = between('folded', typed);
    const held = this.#count(
      `SELECT 1 FROM offers WHERE ${OWN} AND ${range.sql}`,
      range.values,
      this.#limits.many,
    );
    if (held >= this.#limits.many) return this.#walk(range, most, pace);
    const sql = `SELECT ${COLUMNS} FROM offers WHERE ${OWN} AND ${range.sql} ${BEST} LIMIT ?`;
    return this.#all(sql, [...range.values, most]);
  }

  /** What has these initials. */
  #abbreviated(typed: string, most: number): Offer[] {
    const sql = `SELECT ${COLUMNS} FROM offers WHERE offer IN (${HOLDERS} AND spelled = ?) ${BEST} LIMIT ?`;
    return this.#all(sql, [typed, most]);
  }

  /** What has words that begin with each: those that have them one after the other first. */
  async #holding(words: readonly string[], typed: string, most: number, pace: Pace): Promise<Offer[]> {
    const ranges = words.map((word) => this.#counted(between('spelled', word), this.#limits.many));
    const rarest = least(ranges);
    if (rarest === undefined || rarest.count === 0) return [];
    const test = haveAll(words);
    if (pace.due()) await pace.pause();
    const isMany = rarest.count >= this.#limits.many;
    const best = isMany ? await this.#walk(test, most, pace) : [];
    if (best.length >= most) return best;
    const found: Offer[] = [];
    const parts = isMany ? PARTS : 1;
    for (let part = 0; part < parts; part++) {
      if (pace.due()) await pace.pause();
      const sql = `SELECT ${COLUMNS} FROM offers
        WHERE offer IN (${HOLDERS} AND ${rarest.range.sql}) AND offer % ? = ? AND ${test.sql}
        ORDER BY instr(' ' || folded, ?) = 0, articles DESC, length, folded LIMIT ?`;
      const values = [...rarest.range.values, parts, part, ...test.values, ` ${typed}`, most];
      found.push(...this.#all(sql, values));
    }
    return found;
  }

  /** What may have all the words but for initials: in whichever way, a word begins with the first letter of each. */
  async #withInitials(words: readonly string[], pace: Pace): Promise<Offer[]> {
    const found: Offer[] = [];
    const test = haveAll(words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)));
    for (const word of words) {
      if (pace.due()) await pace.pause();
      const range = between('spelled', word);
      const sql = `SELECT ${COLUMNS} FROM offers WHERE offer IN (${HOLDERS} AND ${range.sql})
        AND ${test.sql} ${BEST} LIMIT ?`;
      found.push(...this.#all(sql, [...range.values, ...test.values, this.#limits.near]));
    }
    return onceEach(found);
  }

  /** What has one of the words but for a mistake. */
  async #near(words: readonly string[], pace: Pace): Promise<Offer[]> {
    const lists = [];
    for (const word of words) {
      const ranges = nearBeginnings(
        word,
        (range) => this.#exists(range),
        (prefix) => this.#next(prefix),
      );
      if (pace.due()) await pace.pause();
      let count = 0;
      for (const range of ranges) {
        if (count < this.#limits.near) count += this.#counted(testOf(range), this.#limits.near).count;
      }
      lists.push({ ranges, count });
    }
    const shortest = least(lists);
    if (shortest === undefined) return [];
    if (shortest.count >= this.#limits.near) return this.most(this.#limits.near);
    const found: Offer[] = [];
    for (const range of shortest.ranges) {
      if (pace.due()) await pace.pause();
      const { sql, values } = testOf(range);
      found.push(
        ...this.#all(`SELECT ${COLUMNS} FROM offers WHERE offer IN (${HOLDERS} AND ${sql})`, values),
      );
    }
    return onceEach(found);
  }

  /** Looks through those of most articles, from the first on, until there are enough. */
  async #walk(test: Test, most: number, pace: Pace): Promise<Offer[]> {
    const sql = `SELECT text, best.folded AS folded, best.articles AS articles FROM
      (SELECT offer, folded, articles FROM offers INDEXED BY offers_by_articles
        WHERE ${OWN} ${BEST} LIMIT ${this.#limits.stride} OFFSET ?) AS best CROSS JOIN offers
      WHERE offers.offer = best.offer AND ${test.sql.replaceAll('folded', 'best.folded')} LIMIT ?`;
    const found: Offer[] = [];
    for (let offset = 0; found.length < most && offset < this.#limits.walk; offset += this.#limits.stride) {
      if (pace.due()) await pace.pause();
      found.push(...this.#all(sql, [offset, ...test.values, most]));
    }
    return found.slice(0, most);
  }

  #exists(range: Range): boolean {
    const { sql, values } = testOf(range);
    const asked = `SELECT 1 AS found FROM words WHERE ${OWN} AND ${sql} LIMIT 1`;
    return row(this.#statements.of(asked).get(this.#scope, this.#kind, ...values)) !== null;
  }

  /** The first word behind a text, in their order. */
  #next(after: string): string | null {
    const sql = `SELECT spelled FROM words WHERE ${OWN} AND spelled > ? ORDER BY spelled LIMIT 1`;
    const found = row(this.#statements.of(sql).get(this.#scope, this.#kind, after));
    return found === null ? null : text(found, 'spelled');
  }

  /** How many have a word in a range; no more than `most` are counted. */
  #counted(range: Test, most: number) {
    return { range, count: this.#count(`${HOLDERS} AND ${range.sql}`, range.values, most) };
  }

  #count(sql: string, values: readonly string[], most: number): number {
    const counting = `SELECT count(*) AS count FROM (${sql} LIMIT ${most})`;
    const found = row(this.#statements.of(counting).get(this.#scope, this.#kind, ...values));
    return found === null ? 0 : whole(found, 'count');
  }

  #all(sql: string, values: readonly unknown[]): Offer[] {
    return rows(this.#statements.of(sql).all(this.#scope, this.#kind, ...values)).map(offerOf);
  }
}

function testOf({ by, prefix }: Range): Test {
  return between(by === 'word' ? 'spelled' : 'tail', prefix);
}

function offerOf(found: Row): Offer {
  return { text: text(found, 'text'), folded: text(found, 'folded'), articles: whole(found, 'articles') };
}

function least<T extends { readonly count: number }>(lists: readonly T[]): T | undefined {
  return [...lists].sort((a, b) => a.count - b.count)[0];
}

function onceEach(found: readonly Offer[]): Offer[] {
  return [...new Map(found.map((offer) => [offer.folded, offer])).values()];
}
