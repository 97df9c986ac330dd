import { rows, text, whole } from '../../../sqlite/row.ts';
import { type ShortForms, shortKey, type Telling } from '../../acronyms.ts';
import type { Expansion } from '../../archive.ts';
import { foldName } from '../../filter.ts';
import { WAY } from './kinds.ts';
import type { Statements } from './statements.ts';

// Of more phrases with the same initials only the most frequent are weighed.
const MOST = 100;

/** The short forms of one scope in the tables. */
export function shortFormsOnDisk(statements: Statements, scope: number): ShortForms {
  const sql = `SELECT text, passages FROM tellings WHERE scope = ? AND way = ? AND key = ?
    ORDER BY passages DESC, text LIMIT ${MOST}`;
  const found = (by: Telling['by'], key: string): Expansion[] =>
    rows(statements.of(sql).all(scope, WAY[by], key)).map((each) => ({
      text: text(each, 'text'),
      isStated: by !== 'initials',
      passages: whole(each, 'passages'),
    }));
  return {
    stated: (term) => [...found('short', shortKey(term)), ...found('long', foldName(term))],
    spelled: (term) => found('initials', shortKey(term)),
  };
}
