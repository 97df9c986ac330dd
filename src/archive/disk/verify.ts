import { row, rows, text, whole } from '../../sqlite/row.ts';
import { createPace, type Pace } from '../pace.ts';
import { Articles } from './articles.ts';
import type { Database, OnStep, Verified } from './disk-archive.ts';
import type { Lance } from './lance.ts';
import { type ScopeRow, Scopes } from './scopes.ts';
import { termsOf } from './term-changes.ts';
import { wordsProblems } from './words/verify.ts';

const STRIDE = 500;

/**
 * Reads the whole archive and compares everything with everything: whether the file is sound, every article can be read,
 * terms, passages and names are counted right, and the search index has what it should. Changes beside it would be faults.
 */
export async function verifyDisk(
  database: Database,
  lance: Lance,
  onStep: OnStep = () => {},
): Promise<Verified> {
  const pace = createPace();
  const problems: string[] = [];
  try {
    problems.push(...integrity(database));
    const scopes = new Scopes(database).all();
    const of = scopes.reduce((sum, { passages }) => sum + passages, 0);
    problems.push(...(await articlesOf(database, scopes, pace)));
    let done = 0;
    for (const scope of scopes) {
      const onPassages = (count: number) => onStep({ done: done + count, of });
      problems.push(...(await countsOf(database, scope, pace, onPassages)));
      problems.push(...(await indexOf(database, lance, scope, pace)));
      done += scope.passages;
    }
    problems.push(...(await wordsProblems(database, pace)));
    const articles = scopes.reduce((sum, each) => sum + each.articles, 0);
    return { problems, articles, passages: of };
  } catch (error) {
    return { problems: [...problems, `It cannot be read: ${String(error)}`], articles: 0, passages: 0 };
  }
}

function integrity(database: Database): string[] {
  return rows(database.prepare('PRAGMA quick_check(10)').all())
    .map((found) => text(found, 'quick_check'))
    .filter((each) => each !== 'ok')
    .map((each) => `The file is damaged: ${each}`);
}

async function articlesOf(database: Database, scopes: readonly ScopeRow[], pace: Pace): Promise<string[]> {
  const problems: string[] = [];
  const reader = new Articles(database);
  const counts = new Map<number, number>();
  const next = database.prepare(
    `SELECT article, scope, first, passages FROM articles WHERE article > ? ORDER BY article LIMIT ${STRIDE}`,
  );
  const held = database.prepare(
    'SELECT count(*) AS count FROM passages WHERE article = ? AND passage BETWEEN ? AND ?',
  );
  let last = 0;
  for (let some = rows(next.all(last)); some.length > 0; some = rows(next.all(last))) {
    for (const each of some) {
      if (pace.due()) await pace.pause();
      last = whole(each, 'article');
      const [scope, first, passages] = [whole(each, 'scope'), whole(each, 'first'), whole(each, 'passages')];
      counts.set(scope, (counts.get(scope) ?? 0) + 1);
      if (reader.article(last) === null) problems.push(`Article ${last} has no text.`);
      const found = row(held.get(last, first, first + passages - 1));
      if (found === null || whole(found, 'count') !== passages)
        problems.push(`Article ${last} has not the passages that it should.`);
    }
  }
  const wrong = scopes.filter(({ scope, articles }) => (counts.get(scope) ?? 0) !== articles);
  return [...problems, ...wrong.map(({ scope }) => `The articles of scope ${scope} are counted wrong.`)];
}

interface Counted {
  text: number;
  title: number;
  either: number;
}

async function countsOf(
  database: Database,
  scope: ScopeRow,
  pace: Pace,
  onPassages: (count: number) => void,
): Promise<string[]> {
  const terms = new Map<string, Counted>();
  const sums = { passages: 0, text: 0, title: 0 };
  const next = database.prepare(
    `SELECT passage, text, title FROM passages WHERE scope = ? AND passage > ? ORDER BY passage LIMIT ${STRIDE}`,
  );
  let last = 0;
  for (let some = rows(next.all(scope.scope, 0)); some.length > 0; some = rows(next.all(scope.scope, last))) {
    for (const each of some) {
      last = whole(each, 'passage');
      const [inText, inTitle] = [termsOf(text(each, 'text')), termsOf(text(each, 'title'))];
      for (const term of new Set([...inText, ...inTitle])) {
        const known = terms.get(term) ?? { text: 0, title: 0, either: 0 };
        known.text += Number(inText.has(term));
        known.title += Number(inTitle.has(term));
        known.either++;
        terms.set(term, known);
      }
      sums.passages++;
      sums.text += inText.size;
      sums.title += inTitle.size;
    }
    onPassages(sums.passages);
    if (pace.due()) await pace.pause();
  }
  const isCounted =
    sums.passages === scope.passages && sums.text === scope.textLength && sums.title === scope.titleLength;
  return [
    ...(isCounted ? [] : [`The passages of scope ${scope.scope} are counted wrong.`]),
    ...(await wrongTerms(database, scope.scope, terms, pace)),
  ];
}

async function wrongTerms(
  database: Database,
  scope: number,
  terms: ReadonlyMap<string, Counted>,
  pace: Pace,
): Promise<string[]> {
  const from = (compare: '>=' | '>') =>
    database.prepare(
      `SELECT * FROM terms WHERE scope = ? AND term ${compare} ? ORDER BY term LIMIT ${STRIDE}`,
    );
  const next = from('>');
  let wrong = 0;
  let found = 0;
  let last = '';
  for (let some = rows(from('>=').all(scope, last)); some.length > 0; some = rows(next.all(scope, last))) {
    for (const each of some) {
      last = text(each, 'term');
      const known = terms.get(last);
      found++;
      const isSame =
        known?.text === whole(each, 'text') &&
        known.title === whole(each, 'title') &&
        known.either === whole(each, 'either');
      if (!isSame) wrong++;
    }
    if (pace.due()) await pace.pause();
  }
  const missing = terms.size - found;
  return wrong === 0 && missing === 0
    ? []
    : [`In scope ${scope} ${wrong} terms are counted wrong, and ${missing} are missing.`];
}

/** Whether LanceDB's table has the passages that it should, and those that wait to be taken out of it. */
async function indexOf(database: Database, lance: Lance, scope: ScopeRow, pace: Pace): Promise<string[]> {
  if (scope.indexed === 0) return [];
  const table = await lance.table(scope);
  if (table === null) return [`The search index of scope ${scope.scope} is missing.`];
  const wanted = new Set<number>();
  const held = `SELECT passage FROM passages WHERE scope = ?1 AND passage <= ?2
    UNION ALL SELECT passage FROM gone WHERE scope = ?1`;
  for (const each of rows(database.prepare(held).all(scope.scope, scope.indexed)))
    wanted.add(whole(each, 'passage'));
  let stray = 0;
  for await (const some of table.passages()) {
    for (const passage of some) if (!wanted.delete(passage)) stray++;
    if (pace.due()) await pace.pause();
  }
  return wanted.size === 0 && stray === 0
    ? []
    : [`The search index of scope ${scope.scope} lacks ${wanted.size} passages and has ${stray} too many.`];
}
