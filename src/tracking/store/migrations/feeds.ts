/** Feeds. What is fetched is one for all servers that follow it; what came of it belongs to each server alone. */
export const feeds = `
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  title TEXT,
  home TEXT,
  -- JSON: Validators of the last answer that had a body.
  validators TEXT,
  next_at INTEGER NOT NULL,
  checked_at INTEGER,
  changed_at INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  failing_since INTEGER,
  -- Why the last try failed, for people.
  fault TEXT,
  -- Set from when it was given up until somebody resumes it.
  paused_at INTEGER
) STRICT;
CREATE INDEX source_due ON source (next_at) WHERE paused_at IS NULL;

CREATE TABLE feed (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  scope TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES source (id),
  title TEXT NOT NULL,
  -- Where it was added, and is told of when it fails.
  channel TEXT,
  added_by TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  paused_at INTEGER,
  UNIQUE (scope, source)
) STRICT;
CREATE INDEX feed_by_source ON feed (source);

CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  -- The entry's id in its feed, hashed where it is long.
  guid TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'kept', 'known', 'failed')),
  -- Whether watches hear of it: what a feed held when it was added is no news.
  is_news INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  -- Of what the entry says, to tell when it was changed.
  hash TEXT NOT NULL,
  -- JSON of the entry while it waits; empty afterwards.
  body TEXT NOT NULL,
  UNIQUE (feed, guid)
) STRICT;
CREATE INDEX entry_due ON entry (next_at) WHERE state = 'waiting';
`;
