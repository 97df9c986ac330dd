import { row, rows, text, whole } from '../../../sqlite/row.ts';
import type { Filter } from '../../archive.ts';
import { admission, foldName } from '../../filter.ts';
import { createPace } from '../../pace.ts';
import { numbersIn } from './keeper.ts';
import type { Statements } from './statements.ts';

/** Whom the articles name that a filter lets answer: gathered once for a question. */
export interface Tally {
  admits(article: number): boolean;
  /** The numbers of the stories that have a name. */
  stories(offer: number): readonly number[];
  isInEnglish(offer: number): boolean;
  /** Folded names of most articles whose words begin with each. */
  most(limit: number, beginnings: readonly string[]): Promise<readonly string[]>;
}

interface Entry {
  readonly stories: number[];
  english: boolean;
}

/** Numbers of articles that are looked through at a time. */
const STRIDE = 4_000;

// As `admission` has it.
const SOME = `SELECT article, story, english, persons
  FROM mentions LEFT JOIN sources USING (source)
  WHERE article BETWEEN ? AND ? AND scope = ? AND (? IS NULL OR folded = ?)
  AND (? IS NULL OR published <> '' AND published >= substr(?, 1, length(published)))
  AND (? IS NULL OR published <> '' AND published <= substr(?, 1, length(published)))`;

/** Null where every article may answer. Reads what the articles mention, about a microsecond each, and pauses. */
export async function tallyOf(
  statements: Statements,
  scopes: readonly number[],
  filter: Filter | undefined,
): Promise<Tally | null> {
  if (filter === undefined || admission(filter) === null) return null;
  const source = filter.source === undefined ? null : foldName(filter.source);
  const [after, before] = [filter.after ?? null, filter.before ?? null];
  const asked = [source, source, after, after, before, before];
  const pace = createPace();
  const found = new Map<number, Entry>();
  const admitted = new Set<number>();
  const last = row(statements.of('SELECT max(article) AS last FROM mentions').get());
  const end = last === null || last.last === null ? 0 : whole(last, 'last');
  for (let from = 0; from <= end; from += STRIDE) {
    for (const scope of scopes) {
      for (const each of rows(statements.of(SOME).all(from, from + STRIDE - 1, scope, ...asked))) {
        admitted.add(whole(each, 'article'));
        for (const offer of numbersIn(each, 'persons')) {
          const entry = found.get(offer) ?? { stories: [], english: false };
          entry.stories.push(whole(each, 'story'));
          entry.english ||= whole(each, 'english') > 0;
          found.set(offer, entry);
        }
        if (pace.due()) await pace.pause();
      }
    }
    if (pace.due()) await pace.pause();
  }
  return {
    admits: (article) => admitted.has(article),
    stories: (offer) => found.get(offer)?.stories ?? [],
    isInEnglish: (offer) => found.get(offer)?.english ?? false,
    async most(limit, beginnings) {
      const names: string[] = [];
      const sorted = [...found].sort(([, a], [, b]) => b.stories.length - a.stories.length);
      for (const [offer] of sorted) {
        if (names.length >= limit) break;
        if (pace.due()) await pace.pause();
        const named = row(statements.of('SELECT folded FROM offers WHERE offer = ?').get(offer));
        const spaced = named === null ? '' : ` ${text(named, 'folded')}`;
        if (beginnings.every((each) => spaced.includes(` ${each}`))) names.push(spaced.slice(1));
      }
      return names;
    },
  };
}
