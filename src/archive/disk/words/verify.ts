import { row, rows, text, whole } from '../../../sqlite/row.ts';
import type { Pace } from '../../pace.ts';
import type { Database } from '../disk-archive.ts';
import { numbersIn } from './keeper.ts';
import { wordsFor } from './offer-changes.ts';
import type { Key } from './telling-changes.ts';

const STRIDE = 1_000;

interface Counted {
  articles: number;
  english: number;
  copies: number;
}

/** What the articles mention, counted anew. */
interface Mentioned {
  articles: number;
  persons: number;
  readonly offers: Map<number, Counted>;
  readonly tellings: Map<string, number>;
}

/** Compares names, titles and short forms with what the articles mention; what is wrong, each a sentence. */
export async function wordsProblems(database: Database, pace: Pace): Promise<string[]> {
  const mentioned = await mentionedIn(database, pace);
  const found = [
    ...(await wrongOffers(database, mentioned.offers, pace)),
    ...(await wrongTellings(database, mentioned.tellings, pace)),
  ];
  if (mentioned.articles !== countOf(database, 'articles'))
    found.push('It is not known of every article whom it names.');
  if (mentioned.persons !== countOf(database, 'named'))
    found.push('The articles of people are not those that name them.');
  return found;
}

async function mentionedIn(database: Database, pace: Pace): Promise<Mentioned> {
  const found: Mentioned = { articles: 0, persons: 0, offers: new Map(), tellings: new Map() };
  const next = database.prepare(
    `SELECT mentions.* FROM mentions JOIN articles USING (article)
      WHERE article > ? ORDER BY article LIMIT ${STRIDE}`,
  );
  let last = 0;
  for (let some = rows(next.all(last)); some.length > 0; some = rows(next.all(last))) {
    for (const each of some) {
      if (pace.due()) await pace.pause();
      last = whole(each, 'article');
      const persons = numbersIn(each, 'persons');
      found.articles++;
      found.persons += persons.length;
      for (const offer of [...persons, ...numbersIn(each, 'others')]) {
        const counted = found.offers.get(offer) ?? { articles: 0, english: 0, copies: 0 };
        counted.articles++;
        counted.english += whole(each, 'english');
        counted.copies += whole(each, 'copies');
        found.offers.set(offer, counted);
      }
      const tellings: Key[] = JSON.parse(text(each, 'tellings'));
      for (const key of tellings) {
        const name = JSON.stringify([whole(each, 'scope'), ...key]);
        found.tellings.set(name, (found.tellings.get(name) ?? 0) + 1);
      }
    }
  }
  return found;
}

async function wrongOffers(
  database: Database,
  counted: ReadonlyMap<number, Counted>,
  pace: Pace,
): Promise<string[]> {
  const next = database.prepare(`SELECT * FROM offers WHERE offer > ? ORDER BY offer LIMIT ${STRIDE}`);
  let [last, wrong, found, words] = [0, 0, 0, 0];
  for (let some = rows(next.all(last)); some.length > 0; some = rows(next.all(last))) {
    for (const each of some) {
      last = whole(each, 'offer');
      const known = counted.get(last);
      const isSame =
        known?.articles === whole(each, 'articles') &&
        known.english === whole(each, 'english') &&
        known.copies === whole(each, 'copies');
      if (!isSame) wrong++;
      found++;
      words += wordsFor(text(each, 'folded')).size;
    }
    if (pace.due()) await pace.pause();
  }
  const missing = counted.size - (found - wrong);
  const problems: string[] = [];
  if (wrong > 0 || missing > 0)
    problems.push(`${wrong} names or titles are counted wrong, and ${missing} are missing.`);
  if (words !== (await holdersOf(database, pace)))
    problems.push('Names or titles are not found by all of their words.');
  return problems;
}

/** How often a word stands in something that there is. */
async function holdersOf(database: Database, pace: Pace): Promise<number> {
  const held = database.prepare(`SELECT count(*) AS count FROM words JOIN holders USING (word)
    JOIN offers USING (offer, scope, kind) WHERE word BETWEEN ? AND ?`);
  const found = row(database.prepare('SELECT ifnull(max(word), 0) AS last FROM words').get());
  const end = found === null ? 0 : whole(found, 'last');
  let sum = 0;
  for (let from = 0; from <= end; from += STRIDE) {
    const some = row(held.get(from, from + STRIDE - 1));
    sum += some === null ? 0 : whole(some, 'count');
    if (pace.due()) await pace.pause();
  }
  return sum;
}

async function wrongTellings(
  database: Database,
  counted: ReadonlyMap<string, number>,
  pace: Pace,
): Promise<string[]> {
  const next = database.prepare(`SELECT scope, way, key, other, passages FROM tellings
    WHERE (scope, way, key, other) > (?, ?, ?, ?) ORDER BY scope, way, key, other LIMIT ${STRIDE}`);
  let [wrong, found] = [0, 0];
  let last: readonly unknown[] = [0, 0, '', ''];
  for (let some = rows(next.all(...last)); some.length > 0; some = rows(next.all(...last))) {
    for (const { scope, way, key, other, passages } of some) {
      last = [scope, way, key, other];
      if (counted.get(JSON.stringify(last)) !== passages) wrong++;
      found++;
    }
    if (pace.due()) await pace.pause();
  }
  return wrong === 0 && found === counted.size
    ? []
    : [`${wrong} short forms are counted wrong, and ${Math.max(0, counted.size - found)} are missing.`];
}

function countOf(database: Database, table: 'articles' | 'named'): number {
  const found = row(database.prepare(`SELECT count(*) AS count FROM ${table}`).get());
  return found === null ? 0 : whole(found, 'count');
}
