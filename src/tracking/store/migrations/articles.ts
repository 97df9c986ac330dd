/**
 * Articles that came in, each version of them. A version's spans, and so every quotation of it, belong to its own
 * text, so each has a key of its own. Moments here and in all tables are milliseconds since 1970.
 */
export const articles = `
CREATE TABLE server (
  scope TEXT PRIMARY KEY,
  -- Where Discord itself posts in this server; null where it has no such channel.
  system_channel TEXT,
  joined_at INTEGER NOT NULL,
  -- Set from when the bot was removed until it is added again.
  removed_at INTEGER,
  -- Set from when all was to be forgotten until it is; what a crash has interrupted is done later.
  forgotten_at INTEGER
) STRICT;

CREATE TABLE article (
  key TEXT PRIMARY KEY,
  scope TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  -- Null for the version that answers; else when another took its place.
  replaced_at INTEGER,
  arrived_at INTEGER NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('feed', 'link', 'file', 'folder')),
  -- Who added it, and the feed that brought it.
  added_by TEXT,
  feed INTEGER,
  -- The article's address as one article has it: see canonicalUrl.
  canonical TEXT,
  -- Of the text, to tell a corrected version by.
  hash TEXT NOT NULL,
  -- JSON: the head as an ArticleHead, and the paragraphs. The text is whole.
  head TEXT NOT NULL,
  paragraphs TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (scope, id, version)
) STRICT;
CREATE INDEX article_by_address ON article (scope, canonical) WHERE canonical IS NOT NULL;
CREATE INDEX article_by_feed ON article (feed) WHERE feed IS NOT NULL;

-- What somebody was shown before it is kept.
CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  scope TEXT NOT NULL,
  kind TEXT NOT NULL,
  added_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

-- Articles of the operator's own folders: which are known, so that a start does not take them all for news. What is
-- no longer there stays for some months: it may come back, or under another name.
CREATE TABLE folder_article (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  -- Of title and text.
  hash TEXT NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT;
CREATE INDEX folder_article_by_hash ON folder_article (hash);

-- The folders that were read already: what is in a new one is no news.
CREATE TABLE folder (
  path TEXT PRIMARY KEY,
  seen_at INTEGER NOT NULL
) STRICT;
`;
