import { type Scope, SHARED } from '../../articles/article.ts';
import { row, rows, text, whole } from '../../sqlite/row.ts';
import type { Database, Statement } from './disk-archive.ts';

/** A scope that the archive has or had something of. */
export interface ScopeRow {
  readonly scope: number;
  readonly name: Scope;
  readonly articles: number;
  readonly copies: number;
  readonly passages: number;
  readonly textLength: number;
  readonly titleLength: number;
  /** Passages up to this number are in LanceDB's table. */
  readonly indexed: number;
  /** Of LanceDB's table, as it was when this was written. */
  readonly lanceVersion: number;
  /** So many puts and removals there were. */
  readonly changes: number;
}

/** The scopes as they are at this moment. */
export class Scopes {
  readonly #one: Statement;
  readonly #all: Statement;

  constructor(database: Database) {
    this.#one = database.prepare('SELECT * FROM scopes WHERE name = ?');
    this.#all = database.prepare('SELECT * FROM scopes ORDER BY scope');
  }

  byName(name: Scope): ScopeRow | null {
    const found = row(this.#one.get(name));
    return found === null ? null : scopeOf(found);
  }

  /** What the asker sees of those that hold something: `shared`, and its own. */
  seen(scope: Scope): ScopeRow[] {
    const names = scope === SHARED ? [SHARED] : [SHARED, scope];
    return names
      .map((name) => this.byName(name))
      .filter((each) => each !== null)
      .filter(({ articles }) => articles > 0);
  }

  all(): ScopeRow[] {
    return rows(this.#all.all()).map(scopeOf);
  }
}

function scopeOf(found: Readonly<Record<string, unknown>>): ScopeRow {
  return {
    scope: whole(found, 'scope'),
    name: text(found, 'name'),
    articles: whole(found, 'articles'),
    copies: whole(found, 'copies'),
    passages: whole(found, 'passages'),
    textLength: whole(found, 'text_length'),
    titleLength: whole(found, 'title_length'),
    indexed: whole(found, 'indexed'),
    lanceVersion: whole(found, 'lance_version'),
    changes: whole(found, 'changes'),
  };
}
