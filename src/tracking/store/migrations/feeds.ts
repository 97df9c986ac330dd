/** Feeds. What is fetched is one for all servers that follow it; what came of it belongs to each server alone. */
export const feeds = `
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  title TEXT,
  home TEXT,
  -- JSON: Validators of the last answer that had a body; and a hash of that body, for servers that give none.
  validators TEXT,
  hash TEXT,
  -- JSON: how often the feed itself asks to be read.
  rhythm TEXT,
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
  -- Set from when what it held at its beginning was taken in: what comes later is news.
  begun_at INTEGER,
  -- Set from when its channel was told that it was given up until it is told that it works again.
  told_at INTEGER,
  UNIQUE (scope, source)
) STRICT;
CREATE INDEX feed_by_source ON feed (source);

-- The address is what a server added, and goes with the last that followed it.
CREATE TRIGGER source_unfollowed AFTER DELETE ON feed
WHEN NOT EXISTS (SELECT 1 FROM feed WHERE source = OLD.source)
BEGIN
  DELETE FROM source WHERE id = OLD.source;
END;

CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  -- The entry's id in its feed, hashed where it is long.
  guid TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'kept', 'known', 'failed')),
  -- Whether watches hear of it: what a feed held when it was added is no news.
  is_news INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  -- How often it was changed after it had been taken in.
  changes INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  -- Of what the entry says, to tell when it was changed.
  hash TEXT NOT NULL,
  -- JSON of the entry while it waits; empty afterwards.
  body TEXT NOT NULL,
  UNIQUE (feed, guid)
) STRICT;
CREATE INDEX entry_waiting ON entry (feed, next_at) WHERE state = 'waiting';

-- Entries that are over and of which no more is remembered than that they were there: 52 bits of a hash.
CREATE TABLE past_entry (
  feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  guid INTEGER NOT NULL,
  PRIMARY KEY (feed, guid)
) STRICT, WITHOUT ROWID;
`;
