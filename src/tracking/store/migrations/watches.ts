/** Watches, what they matched, and what is posted of it. */
export const watches = `
CREATE TABLE watch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  scope TEXT NOT NULL,
  channel TEXT NOT NULL,
  -- As typed; empty where a source or a person alone is watched.
  query TEXT NOT NULL,
  source TEXT,
  person TEXT,
  mode TEXT NOT NULL CHECK (mode IN ('each', 'hourly', 'daily', 'weekly')),
  -- Local time of day in minutes and day of the week (0 is Sunday) of a digest; the zone is an IANA name.
  at_minute INTEGER,
  at_weekday INTEGER,
  zone TEXT NOT NULL,
  -- Local minutes of the day between which nothing is posted; null for none.
  quiet_from INTEGER,
  quiet_to INTEGER,
  added_by TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  paused_at INTEGER,
  -- Why it was paused, where that was not asked for.
  fault TEXT,
  -- When the next digest is due; null for mode “each”.
  next_at INTEGER
) STRICT;
CREATE INDEX watch_by_scope ON watch (scope);
CREATE INDEX watch_due ON watch (next_at) WHERE next_at IS NOT NULL AND paused_at IS NULL;

CREATE TABLE delivery (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  scope TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('alert', 'digest', 'notice')),
  watch INTEGER REFERENCES watch (id) ON DELETE CASCADE,
  -- A channel's id; or, of a notice, user:ID for a direct message.
  target TEXT NOT NULL,
  -- Of a notice: what it says.
  text TEXT,
  -- A notice with the same is written once.
  once TEXT UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'undecided', 'dropped')),
  -- Twelve letters and digits of its own: the nonce, and the mark by which it is found in a channel.
  mark TEXT NOT NULL UNIQUE,
  made_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  -- When it was first sent, as far as it may have been posted; null where it was not, for certain.
  begun_at INTEGER,
  settled_at INTEGER,
  message TEXT,
  -- Why it was not posted, for people.
  fault TEXT,
  -- 1 where more has come to it since it was posted: the message is to be edited. 2 while it is.
  is_stale INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX delivery_due ON delivery (due_at) WHERE state IN ('waiting', 'sending');
CREATE INDEX delivery_by_target ON delivery (target, due_at) WHERE state IN ('waiting', 'sending');
CREATE INDEX delivery_begun ON delivery (target) WHERE state = 'sending';
CREATE INDEX delivery_stale ON delivery (target) WHERE is_stale > 0;
CREATE INDEX delivery_trouble ON delivery (scope, settled_at) WHERE fault IS NOT NULL;
CREATE INDEX delivery_by_scope ON delivery (scope);
CREATE INDEX delivery_by_watch ON delivery (watch) WHERE watch IS NOT NULL;

CREATE TABLE match (
  watch INTEGER NOT NULL REFERENCES watch (id) ON DELETE CASCADE,
  -- The article's scope and id: a corrected version is no second match.
  article_scope TEXT NOT NULL,
  article_id TEXT NOT NULL,
  -- The version that matched.
  key TEXT NOT NULL,
  matched_at INTEGER NOT NULL,
  -- What reports it; null while it waits for a digest.
  delivery INTEGER REFERENCES delivery (id) ON DELETE CASCADE,
  -- The id of the article that it repeats, whose report names it; null where it is reported itself.
  copy_of TEXT,
  -- The id of the story's first article, its own where it repeats none: printings of one story share it.
  story TEXT NOT NULL,
  PRIMARY KEY (watch, article_scope, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX match_by_story ON match (watch, story);
CREATE INDEX match_by_delivery ON match (delivery);
`;
