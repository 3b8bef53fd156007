-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls are kept packed: a row holds one or more frames (service/audit/call_frame.h) that follow each other without gaps.
-- "keys" tells which rows can't hold what a search looks for. audit_events holds everything that is not a call.
CREATE TABLE audit_frames (
  node INTEGER NOT NULL,
  number INTEGER NOT NULL,
  first_number INTEGER NOT NULL,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  calls INTEGER NOT NULL,
  digest BLOB NOT NULL,
  keys BLOB NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (node, number)
) STRICT;
CREATE INDEX audit_frames_by_id ON audit_frames (last_id, first_id);

-- How calls ended that were stored while they were under way.
CREATE TABLE audit_completions (
  id INTEGER PRIMARY KEY,
  status INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  duration_us INTEGER NOT NULL
) STRICT;

-- One row per node: where its log begins and ends. The seal covers the row.
CREATE TABLE audit_nodes (
  node INTEGER NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL,
  digest BLOB NOT NULL,
  removed_number INTEGER NOT NULL,
  removed_digest BLOB NOT NULL,
  seal BLOB NOT NULL
) STRICT;

-- Up to which frame a node's calls are counted in tokens (one part of all tokens each) and in audit_counts.
CREATE TABLE audit_tallies (
  node INTEGER NOT NULL,
  part INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (node, part)
) STRICT, WITHOUT ROWID;
