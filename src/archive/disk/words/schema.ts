/** Tables of names, titles, topics and acronyms; see ../schema.ts. */
export const WORDS_SCHEMA: readonly string[] = [
  // What a completion may offer, by kind (see `kinds.ts`). `length` is of `folded`, in UTF-16. `english` counts those of
  // `articles` that are in English or in no known language, `copies` those that repeat another. `shouted` where the text has capitals alone.
  `CREATE TABLE offers (
    offer INTEGER PRIMARY KEY,
    scope INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    folded TEXT NOT NULL,
    text TEXT NOT NULL,
    shouted INTEGER NOT NULL,
    length INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    english INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    UNIQUE (scope, kind, folded)
  ) STRICT`,
  'CREATE INDEX offers_by_articles ON offers (scope, kind, articles DESC, length, folded)',
  // The words of what is offered, and its initials. `tail` is a word without its first letter: for a mistake in that.
  `CREATE TABLE words (
    word INTEGER PRIMARY KEY,
    scope INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    spelled TEXT NOT NULL,
    tail TEXT NOT NULL,
    UNIQUE (scope, kind, spelled)
  ) STRICT`,
  'CREATE INDEX words_by_tail ON words (scope, kind, tail)',
  `CREATE TABLE holders (
    word INTEGER NOT NULL,
    offer INTEGER NOT NULL,
    PRIMARY KEY (word, offer)
  ) STRICT, WITHOUT ROWID`,
  // The articles of a person. `story` is a number of the article's own or its original's id: see `story.ts`.
  `CREATE TABLE named (
    offer INTEGER NOT NULL,
    published TEXT NOT NULL,
    article INTEGER NOT NULL,
    story INTEGER NOT NULL,
    PRIMARY KEY (offer, published, article)
  ) STRICT, WITHOUT ROWID`,
  // What an article mentions: `persons` and `others` (its title and source among them) are JSON lists of offers, `tellings`
  // of what it explains (see `tellingsOf`). `english` and `copies` are 1 or 0: whether it is one.
  `CREATE TABLE mentions (
    article INTEGER PRIMARY KEY,
    scope INTEGER NOT NULL,
    source INTEGER,
    published TEXT NOT NULL,
    story INTEGER NOT NULL,
    english INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    persons TEXT NOT NULL,
    others TEXT NOT NULL,
    tellings TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE tellings (
    scope INTEGER NOT NULL,
    way INTEGER NOT NULL,
    key TEXT NOT NULL,
    other TEXT NOT NULL,
    text TEXT NOT NULL,
    passages INTEGER NOT NULL,
    PRIMARY KEY (scope, way, key, other)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE addresses (
    address TEXT NOT NULL,
    scope INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (address, scope, article)
  ) STRICT, WITHOUT ROWID`,
];
