-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 UTC. Truth values are 0 and 1. Lists and objects are JSON text.

CREATE TABLE schema_version (
  number INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- AUTOINCREMENT: the number of a user or group that was deleted never comes back as somebody else's.
CREATE TABLE users (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  email TEXT NOT NULL,
  folded_email TEXT NOT NULL,
  search_text TEXT NOT NULL,
  administrator INTEGER NOT NULL CHECK (administrator IN (0, 1)),
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  failed_logins INTEGER NOT NULL DEFAULT 0,
  locked_until INTEGER,
  source TEXT NOT NULL,
  password_hash TEXT,
  created_at INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX users_by_email ON users (folded_email) WHERE folded_email <> '';

CREATE TABLE user_groups (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL UNIQUE,
  description TEXT NOT NULL,
  search_text TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE memberships (
  user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  group_id INTEGER NOT NULL REFERENCES user_groups (id) ON DELETE CASCADE,
  PRIMARY KEY (user_id, group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_by_group ON memberships (group_id, user_id);

-- A token without owner is a shared one (EX-3) and nothing else is.
CREATE TABLE tokens (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  description TEXT NOT NULL,
  search_text TEXT NOT NULL,
  owner_id INTEGER REFERENCES users (id),
  created_by TEXT NOT NULL,
  schemes INTEGER NOT NULL CHECK (schemes IN (1, 2, 3)),
  shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
  read_only INTEGER NOT NULL CHECK (read_only IN (0, 1)),
  disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER,
  limits TEXT CHECK (limits <> '[]'),
  ip_ranges TEXT CHECK (ip_ranges <> '[]'),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  previous_digest BLOB CHECK (length(previous_digest) = 32),
  previous_until INTEGER,
  revision INTEGER NOT NULL,
  calls INTEGER NOT NULL DEFAULT 0,
  last_used_at INTEGER,
  last_addresses TEXT NOT NULL DEFAULT '[]',
  CHECK ((owner_id IS NULL) = (shared = 1)),
  CHECK ((previous_digest IS NULL) = (previous_until IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX tokens_by_owner ON tokens (owner_id, folded_name) WHERE owner_id IS NOT NULL;
CREATE UNIQUE INDEX tokens_shared ON tokens (folded_name) WHERE owner_id IS NULL;
CREATE INDEX tokens_by_name ON tokens (folded_name, id);
CREATE INDEX tokens_by_creation ON tokens (created_at, id);
CREATE INDEX tokens_by_expiry ON tokens ((COALESCE(expires_at, 9223372036854775807)), id);
CREATE INDEX tokens_revoked ON tokens (revoked_at) WHERE revoked_at IS NOT NULL;

CREATE TABLE sealed_secrets (
  token_id TEXT NOT NULL PRIMARY KEY REFERENCES tokens (id) ON DELETE CASCADE,
  blob BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE upstreams (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
  page TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per table above that decides requests (service/store/policy_sum.h).
CREATE TABLE policy_sums (
  part TEXT NOT NULL PRIMARY KEY,
  checksum INTEGER NOT NULL,
  row_count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO policy_sums (part, checksum, row_count) VALUES ('users', 0, 0), ('user_groups', 0, 0),
  ('memberships', 0, 0), ('tokens', 0, 0), ('upstreams', 0, 0), ('settings', 0, 0);

CREATE TABLE sessions (
  digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
  user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  address TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_user ON sessions (user_id);

CREATE TABLE changes (
  revision INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;
CREATE INDEX changes_by_time ON changes (at);

CREATE TABLE idempotency (
  actor TEXT NOT NULL,
  key TEXT NOT NULL,
  request BLOB NOT NULL,
  answer BLOB NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY (actor, key)
) STRICT, WITHOUT ROWID;

-- Ten million rows are normal here, so a row has no byte too many: owner is NULL where it is the actor, an address is
-- 4 or 16 bytes.
CREATE TABLE audit_events (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  reason INTEGER NOT NULL,
  would_be INTEGER NOT NULL,
  auth_method INTEGER NOT NULL,
  status INTEGER NOT NULL,
  duration_us INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  actor TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  token_id TEXT NOT NULL,
  owner TEXT,
  address BLOB,
  method TEXT NOT NULL,
  target TEXT NOT NULL,
  upstream TEXT NOT NULL,
  details TEXT
) STRICT;

-- The time range that the ids of the log stand for may differ from the times in its rows (a clock that was set back).
-- These bounds on the difference let a search for times use the order of the ids.
CREATE TABLE audit_skew (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  lowest INTEGER NOT NULL,
  highest INTEGER NOT NULL
) STRICT;

CREATE TABLE audit_counts (
  start INTEGER NOT NULL,
  reason INTEGER NOT NULL,
  upstream TEXT NOT NULL,
  calls INTEGER NOT NULL,
  duration_us INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  PRIMARY KEY (start, reason, upstream)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_links (
  batch INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  digest BLOB NOT NULL
) STRICT;

CREATE TABLE spool_positions (
  spool TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
