import type { Article, ArticleHead } from '../../../articles/article.ts';
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
  readonly copies: number;
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
    const forms = [...new Set(names.map(foldName))].flatMap((name) => this.#forms(name));
    return { count: this.#count(forms), latest: limit < 1 ? [] : this.#latest(forms, limit) };
  }

  /** The name in each scope that has it. */
  #forms(folded: string): Form[] {
    const sql =
      'SELECT offer, text, articles, english, copies FROM offers WHERE scope = ? AND kind = ? AND folded = ?';
    const found = this.#scopes.map((scope) => row(this.#statements.of(sql).get(scope, KIND.person, folded)));
    return found.filter((each) => each !== null).map(formOf);
  }

  #person(folded: string): NamedPerson | null {
    const forms = this.#forms(folded);
    const [first] = forms;
    if (first === undefined) return null;
    const stories = this.#count(forms);
    const isInEnglish =
      this.#tally === null
        ? forms.some((form) => form.isInEnglish)
        : forms.some(({ offer }) => this.#tally?.isInEnglish(offer));
    return stories === 0 ? null : { name: first.text, stories, isInEnglish };
  }

  #count(forms: readonly Form[]): number {
    const offers = forms.map(({ offer }) => offer);
    if (this.#tally !== null)
      return new Set(offers.flatMap((offer) => this.#tally?.stories(offer) ?? [])).size;
    const [only] = forms;
    if (only === undefined) return 0;
    if (forms.length === 1 && only.copies === 0) return only.articles;
    const sql = `SELECT count(DISTINCT story) AS count FROM named WHERE offer IN (${offers.map(() => '?').join(', ')})`;
    const found = row(this.#statements.of(sql).get(...offers));
    return found === null ? 0 : whole(found, 'count');
  }

  /** The latest articles, of copies only those whose original is not among all. */
  #latest(forms: readonly Form[], limit: number): Article[] {
    const offers = forms.map(({ offer }) => offer);
    const told = new Map<number, ArticleHead>();
    const numbers = new Map<ArticleHead, number>();
    for (const { article, story } of this.#named(offers)) {
      if (told.size >= limit + TIES) break;
      const head = told.has(story) ? null : this.#articles.head(article);
      if (head === null || (head.copyOf !== null && this.#hasOriginal(head.copyOf, offers))) continue;
      told.set(story, head);
      numbers.set(head, article);
    }
    return [...told.values()]
      .sort(byDate)
      .slice(0, limit)
      .map((head) => this.#articles.article(numbers.get(head) ?? 0))
      .filter((article) => article !== null);
  }

  /** What has one of the names and may answer, latest first. */
  *#named(offers: readonly number[]): Iterable<Named> {
    const lists = offers.map((offer) => this.#namedBy(offer)[Symbol.iterator]());
    const heads = lists.map((list) => list.next());
    while (true) {
      let [best, at]: [Named | null, number] = [null, -1];
      for (const [place, head] of heads.entries()) {
        if (head.done === true) continue;
        if (best === null || head.value.published > best.published) [best, at] = [head.value, place];
      }
      const list = lists[at];
      if (best === null || list === undefined) return;
      yield best;
      heads[at] = list.next();
    }
  }

  *#namedBy(offer: number): Iterable<Named> {
    const sql = `SELECT article, story, published FROM named WHERE offer = ?
      ORDER BY published DESC, article DESC LIMIT ${PAGE} OFFSET ?`;
    for (let offset = 0; ; offset += PAGE) {
      const found = rows(this.#statements.of(sql).all(offer, offset));
      for (const each of found) {
        const article = whole(each, 'article');
        if (this.#tally?.admits(article) === false) continue;
        yield { article, story: whole(each, 'story'), published: text(each, 'published') };
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

interface Named {
  readonly article: number;
  readonly story: number;
  readonly published: string;
}

/** Articles of the last day that are looked at, of which one may come before another by its title. */
const TIES = 20;
const PAGE = 40;

function formOf(found: Row): Form {
  return {
    offer: whole(found, 'offer'),
    text: text(found, 'text'),
    articles: whole(found, 'articles'),
    isInEnglish: whole(found, 'english') > 0,
    copies: whole(found, 'copies'),
  };
}
