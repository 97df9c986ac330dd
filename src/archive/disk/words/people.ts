import type { Article } from '../../../articles/article.ts';
import { type Row, row, rows, text, whole } from '../../../sqlite/row.ts';
import type { Filter, NamedPerson, People, Stories } from '../../archive.ts';
import { foldName } from '../../filter.ts';
import { byDate } from '../../heads.ts';
import { createPace } from '../../pace.ts';
import { byStories } from '../../people.ts';
import { numbersIn } from './keeper.ts';
import { KIND } from './kinds.ts';
import { DiskOffers } from './offer-table.ts';
import type { Statements } from './statements.ts';
import { type Tally, tallyOf } from './tally.ts';
import type { Numbered } from './words.ts';

// What is best in one scope alone may not be so in all of them together.
const MARGIN = 50;

/** A name in one scope. */
interface Form {
  readonly offer: number;
  readonly text: string;
  readonly articles: number;
  readonly isInEnglish: boolean;
}

/** The people of an archive on disk: those whom a question is about, by look-ups. See `Archive.people`. */
export async function peopleOnDisk(
  statements: Statements,
  articles: Numbered,
  scopes: readonly number[],
  filter: Filter | undefined,
): Promise<People> {
  const tally = await tallyOf(statements, scopes, filter);
  const people = new DiskPeople(statements, articles, scopes, tally);
  return {
    most: (limit, typed) => people.most(limit, foldName(typed ?? '')),
    called: async (names) => people.called(names),
    having: async (word, limit) => people.having(foldName(word), limit),
    namedIn: async (key) => people.namedIn(key),
    stories: async (names, limit) => people.stories(names, limit),
  };
}

class DiskPeople {
  readonly #statements: Statements;
  readonly #articles: Numbered;
  readonly #scopes: readonly number[];
  /** The articles that may answer; null where all may. */
  readonly #tally: Tally | null;

  constructor(statements: Statements, articles: Numbered, scopes: readonly number[], tally: Tally | null) {
    this.#statements = statements;
    this.#articles = articles;
    this.#scopes = scopes;
    this.#tally = tally;
  }

  async most(limit: number, typed: string): Promise<NamedPerson[]> {
    const pace = createPace();
    const wanted = limit + MARGIN;
    const names = new Set<string>();
    if (this.#tally !== null) {
      for (const folded of await this.#tally.most(wanted, typed.split(' '))) names.add(folded);
    } else {
      for (const scope of this.#scopes) {
        const table = new DiskOffers(this.#statements, scope, KIND.person);
        const found = typed === '' ? table.most(wanted) : await table.beginning(typed, wanted, pace);
        for (const { folded } of found) names.add(folded);
      }
    }
    const people: NamedPerson[] = [];
    for (const name of names) {
      if (pace.due()) await pace.pause();
      const person = this.#person(name);
      if (person !== null) people.push(person);
    }
    return people.sort(byStories).slice(0, limit);
  }

  called(names: readonly string[]): NamedPerson[] {
    return [...new Set(names.map(foldName))]
      .map((name) => this.#person(name))
      .filter((person) => person !== null);
  }

  having(word: string, limit: number): NamedPerson[] {
    const [longest = ''] = word.split(' ').sort((a, b) => b.length - a.length);
    const found = this.#scopes.flatMap((scope) =>
      new DiskOffers(this.#statements, scope, KIND.person).having(longest, limit),
    );
    return this.called(
      found.map(({ text: name }) => name).filter((name) => ` ${foldName(name)} `.includes(` ${word} `)),
    )
      .sort(byStories)
      .slice(0, limit);
  }

  namedIn(key: string): string[] {
    for (const scope of this.#scopes) {
      const sql =
        'SELECT persons FROM articles JOIN mentions USING (article) WHERE key = ? AND articles.scope = ?';
      const found = row(this.#statements.of(sql).get(key, scope));
      if (found === null) continue;
      return numbersIn(found, 'persons').flatMap((offer) => {
        const named = row(this.#statements.of('SELECT text FROM offers WHERE offer = ?').get(offer));
        return named === null ? [] : [text(named, 'text')];
      });
    }
    return [];
  }

  stories(names: readonly string[], limit: number): Stories {
    const offers = [...new Set(names.map(foldName))]
      .flatMap((name) => this.#forms(name))
      .map(({ offer }) => offer);
    return { count: this.#count(offers), latest: limit < 1 ? [] : this.#latest(offers, limit) };
  }

  /** The name in each scope that has it. */
  #forms(folded: string): Form[] {
    const sql =
      'SELECT offer, text, articles, english FROM offers WHERE scope = ? AND kind = ? AND folded = ?';
    const found = this.#scopes.map((scope) => row(this.#statements.of(sql).get(scope, KIND.person, folded)));
    return found.filter((each) => each !== null).map(formOf);
  }

  #person(folded: string): NamedPerson | null {
    const forms = this.#forms(folded);
    const [first] = forms;
    if (first === undefined) return null;
    const stories = this.#count(forms.map(({ offer }) => offer));
    const isInEnglish =
      this.#tally === null
        ? forms.some((form) => form.isInEnglish)
        : forms.some(({ offer }) => this.#tally?.isInEnglish(offer));
    return stories === 0 ? null : { name: first.text, stories, isInEnglish };
  }

  #count(offers: readonly number[]): number {
    if (this.#tally !== null)
      return new Set(offers.flatMap((offer) => this.#tally?.stories(offer) ?? [])).size;
    const sql = `SELECT count(DISTINCT story) AS count FROM named WHERE offer IN (${offers.map(() => '?').join(', ')})`;
    const found = offers.length === 0 ? null : row(this.#statements.of(sql).get(...offers));
    return found === null ? 0 : whole(found, 'count');
  }

  /** The latest articles, of copies only those whose original is not among all. */
  #latest(offers: readonly number[], limit: number): Article[] {
    const told = new Map<number, number>();
    const taken = new Set<number>();
    for (const { article, story } of this.#named(offers)) {
      if (taken.size >= limit + TIES) break;
      const head = this.#articles.head(article);
      if (head === null || taken.has(story)) continue;
      if (head.copyOf !== null && this.#hasOriginal(head.copyOf, offers)) continue;
      taken.add(story);
      told.set(article, story);
    }
    return [...told.keys()]
      .map((number) => this.#articles.article(number))
      .filter((article) => article !== null)
      .sort(byDate)
      .slice(0, limit);
  }

  /** What has one of the names and may answer, latest first. */
  *#named(offers: readonly number[]): Iterable<{ readonly article: number; readonly story: number }> {
    const sql = `SELECT article, story FROM named WHERE offer IN (${offers.map(() => '?').join(', ')})
      ORDER BY published DESC, article LIMIT ${PAGE} OFFSET ?`;
    for (let offset = 0; offers.length > 0; offset += PAGE) {
      const found = rows(this.#statements.of(sql).all(...offers, offset));
      for (const each of found) {
        const article = whole(each, 'article');
        if (this.#tally === null || this.#tally.admits(article))
          yield { article, story: whole(each, 'story') };
      }
      if (found.length < PAGE) return;
    }
  }

  #hasOriginal(id: string, offers: readonly number[]): boolean {
    const sql =
      'SELECT article, persons FROM articles JOIN mentions USING (article) WHERE articles.scope = ? AND id = ?';
    return this.#scopes.some((scope) => {
      const found = row(this.#statements.of(sql).get(scope, id));
      if (found === null || this.#tally?.admits(whole(found, 'article')) === false) return false;
      const persons = new Set(numbersIn(found, 'persons'));
      return offers.some((offer) => persons.has(offer));
    });
  }
}

/** Articles of the last day that are looked at, of which one may come before another by its title. */
const TIES = 20;
const PAGE = 200;

function formOf(found: Row): Form {
  return {
    offer: whole(found, 'offer'),
    text: text(found, 'text'),
    articles: whole(found, 'articles'),
    isInEnglish: whole(found, 'english') > 0,
  };
}
