import { KEPT_SCHEMA } from './kept/schema.ts';
import { WORDS_SCHEMA } from './words/schema.ts';

/** An archive of a higher version was written by a newer program; one of a lower version is rebuilt. */
export const SCHEMA_VERSION = 1;

/** In the file's header: “DLar”. */
export const APPLICATION_ID = 0x44_4c_61_72;

/**
 * The tables of `archive.db`. Whatever is here was committed with the article that it is about, and is the truth; the
 * index of LanceDB beside it only finds candidates, and can be made anew from it. Numbers are never used twice, so that
 * what another process still holds by a number is the same thing or gone.
 *
 * `put.ts` fills and empties all of these; `words/` and `kept/` have theirs.
 */
const CORE_SCHEMA: readonly string[] = [
  // `indexed`: passages up to this number are in LanceDB's table; those above are in the tail. `changes` counts puts and
  // removals. The lengths are the sums over its passages of how many different terms they have.
  `CREATE TABLE scopes (
    scope INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL DEFAULT 0,
    copies INTEGER NOT NULL DEFAULT 0,
    passages INTEGER NOT NULL DEFAULT 0,
    text_length INTEGER NOT NULL DEFAULT 0,
    title_length INTEGER NOT NULL DEFAULT 0,
    indexed INTEGER NOT NULL DEFAULT 0,
    lance_version INTEGER NOT NULL DEFAULT 0,
    changes INTEGER NOT NULL DEFAULT 0
  ) STRICT`,
  // By its folded name (`foldName`).
  `CREATE TABLE sources (
    source INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE
  ) STRICT`,
  // `published` is '' where it is unknown. `head` is the ArticleHead as JSON, and the truth beside the columns, which are
  // there to be looked up. `title_words` are the different words of a title of at most 64 characters, sorted.
  `CREATE TABLE articles (
    article INTEGER PRIMARY KEY AUTOINCREMENT,
    scope INTEGER NOT NULL,
    id TEXT NOT NULL,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    title_folded TEXT NOT NULL,
    title_words TEXT,
    source INTEGER,
    published TEXT NOT NULL,
    copy_of TEXT,
    first INTEGER NOT NULL,
    passages INTEGER NOT NULL,
    head TEXT NOT NULL,
    UNIQUE (scope, id)
  ) STRICT`,
  'CREATE INDEX articles_by_key ON articles (key)',
  'CREATE INDEX articles_by_date ON articles (scope, published DESC, title, id)',
  'CREATE INDEX articles_by_title ON articles (title_folded, scope, published DESC)',
  'CREATE INDEX articles_by_words ON articles (title_words, scope) WHERE title_words IS NOT NULL',
  'CREATE INDEX articles_by_source ON articles (scope, source, published DESC)',
  'CREATE INDEX articles_by_original ON articles (copy_of, scope) WHERE copy_of IS NOT NULL',
  // JSON both: a text may hold what SQLite's cannot. `paragraphs` is as `paragraph-code.ts` has it.
  `CREATE TABLE texts (
    article INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    paragraphs TEXT NOT NULL
  ) STRICT`,
  // An article's passages have numbers that follow one another, from its `first` on. See AnalysedPassage.
  `CREATE TABLE passages (
    passage INTEGER PRIMARY KEY AUTOINCREMENT,
    scope INTEGER NOT NULL,
    article INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    text TEXT NOT NULL,
    title TEXT NOT NULL,
    pairs TEXT NOT NULL,
    text_length INTEGER NOT NULL,
    title_length INTEGER NOT NULL
  ) STRICT`,
  'CREATE INDEX passages_by_scope ON passages (scope, passage)',
  // How many passages hold a term in their own words, above them, in either. `reversed` has the term's letters from the
  // end, null where the term has a digit or fewer than three letters: `words/` looks for spellings by it.
  `CREATE TABLE terms (
    scope INTEGER NOT NULL,
    term TEXT NOT NULL,
    reversed TEXT,
    text INTEGER NOT NULL,
    title INTEGER NOT NULL,
    either INTEGER NOT NULL,
    PRIMARY KEY (scope, term)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX terms_reversed ON terms (scope, reversed) WHERE reversed IS NOT NULL',
  // How many originals (articles with `copy_of` null) a source has of a day, '' for the unknown. Source 0 is none.
  `CREATE TABLE days (
    scope INTEGER NOT NULL,
    source INTEGER NOT NULL,
    published TEXT NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (scope, source, published)
  ) STRICT, WITHOUT ROWID`,
  // Passages that are here no longer and still in LanceDB's table.
  `CREATE TABLE gone (
    scope INTEGER NOT NULL,
    passage INTEGER NOT NULL,
    PRIMARY KEY (scope, passage)
  ) STRICT, WITHOUT ROWID`,
];

/** Every statement that makes an empty archive, in order. */
export const SCHEMA: readonly string[] = [...CORE_SCHEMA, ...WORDS_SCHEMA, ...KEPT_SCHEMA];
