import { bareAddress } from '../../../articles/address.ts';
import { type Row, row, text, whole, wholeOrNull } from '../../../sqlite/row.ts';
import { type Telling, tellingsOf } from '../../acronyms.ts';
import { foldName } from '../../filter.ts';
import { isEnglish } from '../../people.ts';
import { initialsOf } from '../../word-starts.ts';
import type { AnalysedArticle } from '../analysed.ts';
import type { Database } from '../disk-archive.ts';
import { KIND, WAY } from './kinds.ts';
import { storyOf } from './story.ts';

/** Fills the tables of names, titles and acronyms, inside the transaction of a change of one article. */
export class WordsKeeper {
  readonly #do: Statements;

  constructor(database: Database) {
    this.#do = prepare(database);
  }

  /** After the article's own rows are there. `scope` and `article` are numbers of those tables. */
  enter(scope: number, number: number, { article, passages, persons, others }: AnalysedArticle): void {
    const english = isEnglish(article.language) ? 1 : 0;
    const story = storyOf(article.copyOf ?? article.id);
    const published = article.published ?? '';
    const named = this.#offer(scope, KIND.person, persons, english);
    for (const offer of named) this.#do.name.run(offer, published, number, story);
    const mentioned = [
      ...this.#offer(scope, KIND.other, others, english),
      ...this.#offer(scope, KIND.title, [article.title], english),
      ...this.#offer(scope, KIND.source, article.source === null ? [] : [article.source], english),
    ];
    const tellings = passages.flatMap(({ acronyms, longForms }) => tellingsOf(acronyms, longForms));
    for (const each of tellings) this.#do.tell.run(scope, WAY[each.by], each.key, each.other, each.text);
    if (article.url !== null) this.#do.address.run(bareAddress(article.url), scope, number);
    const source = row(this.#do.sourceOf.get(number));
    this.#do.mention.run(
      number,
      scope,
      source === null ? null : wholeOrNull(source, 'source'),
      published,
      story,
      english,
      JSON.stringify(named),
      JSON.stringify(mentioned),
      JSON.stringify(tellings.map(keyOf)),
    );
  }

  /** While the article's rows are still there. */
  leave(scope: number, number: number): void {
    const found = row(this.#do.mentioned.get(number));
    if (found === null) return;
    const english = whole(found, 'english');
    const persons = numbersIn(found, 'persons');
    for (const offer of persons) this.#do.unname.run(offer, text(found, 'published'), number);
    for (const offer of [...persons, ...numbersIn(found, 'others')]) this.#withdraw(offer, english);
    const tellings: Key[] = JSON.parse(text(found, 'tellings'));
    for (const key of tellings) {
      this.#do.untell.run(scope, ...key);
      this.#do.dropTelling.run(scope, ...key);
    }
    const url = row(this.#do.urlOf.get(number));
    if (url !== null && typeof url.url === 'string') {
      this.#do.dropAddress.run(bareAddress(url.url), scope, number);
    }
    this.#do.dropMention.run(number);
  }

  /** The numbers of what is offered; names of which nothing could be typed have none. */
  #offer(scope: number, kind: number, names: readonly string[], english: number): number[] {
    const found: number[] = [];
    for (const name of names) {
      const folded = foldName(name);
      if (folded === '') continue;
      const shouted = name === name.toUpperCase() ? 1 : 0;
      const made = row(this.#do.offer.get(scope, kind, folded, name, shouted, folded.length, english));
      if (made === null) continue;
      const offer = whole(made, 'offer');
      found.push(offer);
      if (whole(made, 'articles') === 1) this.#enterWords(scope, kind, folded, offer);
    }
    return found;
  }

  #enterWords(scope: number, kind: number, folded: string, offer: number): void {
    for (const spelled of wordsFor(folded)) {
      const known = row(this.#do.word.get(scope, kind, spelled));
      const word =
        known === null
          ? Number(this.#do.newWord.run(scope, kind, spelled, tailOf(spelled)).lastInsertRowid)
          : whole(known, 'word');
      this.#do.hold.run(word, offer);
    }
  }

  #withdraw(offer: number, english: number): void {
    const left = row(this.#do.fewer.get(english, offer));
    if (left === null || whole(left, 'articles') > 0) return;
    const [scope, kind] = [whole(left, 'scope'), whole(left, 'kind')];
    for (const spelled of wordsFor(text(left, 'folded'))) {
      const known = row(this.#do.word.get(scope, kind, spelled));
      if (known === null) continue;
      const word = whole(known, 'word');
      this.#do.unhold.run(word, offer);
      this.#do.dropWord.run(word, word);
    }
    this.#do.dropOffer.run(offer);
  }
}

/** Its words, each once, and its initials. */
function wordsFor(folded: string): Set<string> {
  const words = folded.split(' ');
  const initials = initialsOf(words);
  return new Set(initials === null ? words : [...words, initials]);
}

/** A word without its first letter, a pair of surrogates being one. */
export function tailOf(word: string): string {
  return word.slice((word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
}

type Key = readonly [way: number, key: string, other: string];

function keyOf({ by, key, other }: Telling): Key {
  return [WAY[by], key, other];
}

export function numbersIn(found: Row, column: string): number[] {
  return JSON.parse(text(found, column));
}

type Statements = ReturnType<typeof prepare>;

function prepare(database: Database) {
  const of = (sql: string) => database.prepare(sql);
  return {
    // “XI JINPING” in one headline should not be how he is shown.
    offer: of(`INSERT INTO offers (scope, kind, folded, text, shouted, length, articles, english)
      VALUES (?, ?, ?, ?, ?, ?, 1, ?)
      ON CONFLICT DO UPDATE SET articles = articles + 1, english = english + excluded.english,
        text = CASE WHEN shouted = 1 THEN excluded.text ELSE text END,
        shouted = CASE WHEN shouted = 1 THEN excluded.shouted ELSE 0 END
      RETURNING offer, articles`),
    fewer: of(`UPDATE offers SET articles = articles - 1, english = english - ?
      WHERE offer = ? RETURNING scope, kind, folded, articles`),
    dropOffer: of('DELETE FROM offers WHERE offer = ?'),
    word: of('SELECT word FROM words WHERE scope = ? AND kind = ? AND spelled = ?'),
    newWord: of('INSERT INTO words (scope, kind, spelled, tail) VALUES (?, ?, ?, ?)'),
    dropWord: of('DELETE FROM words WHERE word = ? AND NOT EXISTS (SELECT 1 FROM holders WHERE word = ?)'),
    hold: of('INSERT OR IGNORE INTO holders (word, offer) VALUES (?, ?)'),
    unhold: of('DELETE FROM holders WHERE word = ? AND offer = ?'),
    name: of('INSERT OR IGNORE INTO named (offer, published, article, story) VALUES (?, ?, ?, ?)'),
    unname: of('DELETE FROM named WHERE offer = ? AND published = ? AND article = ?'),
    tell: of(`INSERT INTO tellings (scope, way, key, other, text, passages) VALUES (?, ?, ?, ?, ?, 1)
      ON CONFLICT DO UPDATE SET passages = passages + 1`),
    untell: of(
      'UPDATE tellings SET passages = passages - 1 WHERE scope = ? AND way = ? AND key = ? AND other = ?',
    ),
    dropTelling: of(
      'DELETE FROM tellings WHERE scope = ? AND way = ? AND key = ? AND other = ? AND passages <= 0',
    ),
    address: of('INSERT OR IGNORE INTO addresses (address, scope, article) VALUES (?, ?, ?)'),
    dropAddress: of('DELETE FROM addresses WHERE address = ? AND scope = ? AND article = ?'),
    urlOf: of("SELECT head ->> 'url' AS url FROM articles WHERE article = ?"),
    sourceOf: of('SELECT source FROM articles WHERE article = ?'),
    mention: of(`INSERT INTO mentions
      (article, scope, source, published, story, english, persons, others, tellings)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    mentioned: of('SELECT english, published, persons, others, tellings FROM mentions WHERE article = ?'),
    dropMention: of('DELETE FROM mentions WHERE article = ?'),
  };
}
