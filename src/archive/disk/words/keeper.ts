import { bareAddress } from '../../../articles/address.ts';
import type { ArticleHead } from '../../../articles/article.ts';
import { type Row, row, rows, text, whole } from '../../../sqlite/row.ts';
import { tellingsOf } from '../../acronyms.ts';
import { isEnglish } from '../../people.ts';
import type { AnalysedArticle } from '../analysed.ts';
import type { Database } from '../disk-archive.ts';
import { KIND, WAY } from './kinds.ts';
import { OfferChanges } from './offer-changes.ts';
import { storyOf } from './story.ts';
import { type Key, TellingChanges } from './telling-changes.ts';

/** An article that came, until its offers are written. */
interface Entered {
  readonly scope: number;
  readonly number: number;
  readonly source: number | null;
  readonly published: string;
  readonly story: number;
  readonly english: 0 | 1;
  readonly copies: 0 | 1;
  readonly persons: readonly string[];
  readonly others: readonly (readonly [kind: number, folded: string])[];
  readonly tellings: readonly Key[];
}

/**
 * Fills the tables of names, titles and acronyms, inside the transaction of a change: what comes and goes is gathered, and
 * written at its end, for most of it is about the same names.
 */
export class WordsKeeper {
  readonly #do: Statements;
  readonly #offers: OfferChanges;
  readonly #tellings: TellingChanges;
  readonly #entered = new Map<number, Entered>();

  constructor(database: Database) {
    this.#do = prepare(database);
    this.#offers = new OfferChanges(database);
    this.#tellings = new TellingChanges(database);
  }

  /** After the article's own rows are there. `scope`, `number` and `source` are numbers of those tables. */
  enter(scope: number, number: number, source: number | null, analysed: AnalysedArticle): void {
    const { article, passages, persons, others } = analysed;
    const english = isEnglish(article.language) ? 1 : 0;
    const copies = article.copyOf === null ? 0 : 1;
    const add = (kind: number, names: readonly string[]) =>
      names.flatMap((name) => this.#offers.add(scope, kind, name, english, copies) ?? []);
    const tellings = passages.flatMap(({ acronyms, longForms }) => tellingsOf(acronyms, longForms));
    for (const telling of tellings) this.#tellings.add(scope, telling);
    if (article.url !== null) this.#do.address.run(bareAddress(article.url), scope, number);
    this.#entered.set(number, {
      scope,
      number,
      source,
      published: article.published ?? '',
      story: storyOf(article.copyOf ?? article.id),
      english,
      copies,
      persons: add(KIND.person, persons),
      others: [
        ...add(KIND.other, others).map((folded) => [KIND.other, folded] as const),
        ...add(KIND.title, [article.title]).map((folded) => [KIND.title, folded] as const),
        ...add(KIND.source, article.source === null ? [] : [article.source]).map(
          (folded) => [KIND.source, folded] as const,
        ),
      ],
      tellings: tellings.map(({ by, key, other }) => [WAY[by], key, other]),
    });
  }

  /** While the article's rows are still there. */
  leave(scope: number, number: number): void {
    if (this.#entered.has(number)) for (const _ of this.write());
    const found = row(this.#do.mentioned.get(number));
    if (found === null) return;
    const [english, copies] = [whole(found, 'english'), whole(found, 'copies')];
    const persons = numbersIn(found, 'persons');
    for (const offer of persons) this.#do.unname.run(offer, text(found, 'published'), number);
    const offers = JSON.stringify([...persons, ...numbersIn(found, 'others')]);
    for (const each of rows(this.#do.offersOf.all(offers))) {
      this.#offers.remove(scope, whole(each, 'kind'), text(each, 'folded'), english, copies);
    }
    const tellings: Key[] = JSON.parse(text(found, 'tellings'));
    for (const key of tellings) this.#tellings.remove(scope, key);
    const url = this.#urlOf(number);
    if (url !== null) this.#do.dropAddress.run(bareAddress(url), scope, number);
    this.#do.dropMention.run(number);
  }

  // Read here: libsql ends the process at half a surrogate pair that SQLite's JSON gives it.
  #urlOf(number: number): string | null {
    const found = row(this.#do.headOf.get(number));
    if (found === null) return null;
    const { url }: ArticleHead = JSON.parse(text(found, 'head'));
    return url;
  }

  /** Writes what is gathered, before the transaction ends. What uses it may pause between the steps. */
  *write(): Iterable<void> {
    yield* this.#offers.write();
    const named: (readonly [offer: number, published: string, article: number, story: number])[] = [];
    for (const entered of this.#entered.values()) {
      const { scope, number, published, story, english, copies } = entered;
      const persons = entered.persons.map((folded) => this.#offers.numberOf(scope, KIND.person, folded));
      const others = entered.others.map(([kind, folded]) => this.#offers.numberOf(scope, kind, folded));
      for (const offer of persons) named.push([offer, published, number, story]);
      this.#do.mention.run(
        number,
        scope,
        entered.source,
        published,
        story,
        english,
        copies,
        JSON.stringify(persons),
        JSON.stringify(others),
        JSON.stringify(entered.tellings),
      );
    }
    yield;
    named.sort(([a], [b]) => a - b);
    for (let from = 0; from < named.length; from += STRIDE) {
      this.#do.name.run(JSON.stringify(named.slice(from, from + STRIDE)));
      yield;
    }
    yield* this.#tellings.write();
    this.forget();
  }

  /** After a transaction that came to nothing. */
  forget(): void {
    this.#entered.clear();
    this.#offers.clear();
    this.#tellings.clear();
  }
}

/** So many rows are written at once. */
const STRIDE = 500;

export function numbersIn(found: Row, column: string): number[] {
  return JSON.parse(text(found, column));
}

type Statements = ReturnType<typeof prepare>;

function prepare(database: Database) {
  const of = (sql: string) => database.prepare(sql);
  return {
    name: of(`INSERT OR IGNORE INTO named (offer, published, article, story)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`),
    unname: of('DELETE FROM named WHERE offer = ? AND published = ? AND article = ?'),
    address: of('INSERT OR IGNORE INTO addresses (address, scope, article) VALUES (?, ?, ?)'),
    dropAddress: of('DELETE FROM addresses WHERE address = ? AND scope = ? AND article = ?'),
    headOf: of('SELECT head FROM articles WHERE article = ?'),
    offersOf: of('SELECT kind, folded FROM offers WHERE offer IN (SELECT value FROM json_each(?))'),
    mention: of(`INSERT INTO mentions
      (article, scope, source, published, story, english, copies, persons, others, tellings)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    mentioned: of(
      'SELECT english, copies, published, persons, others, tellings FROM mentions WHERE article = ?',
    ),
    dropMention: of('DELETE FROM mentions WHERE article = ?'),
  };
}
