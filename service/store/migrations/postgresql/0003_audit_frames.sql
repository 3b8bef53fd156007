-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls are kept packed: a row holds one or more frames (service/audit/call_frame.h) that follow each other without gaps.
-- "keys" tells which rows can't hold what a search looks for. audit_events holds everything that is not a call.
CREATE TABLE audit_frames (
  node SMALLINT NOT NULL,
  number BIGINT NOT NULL,
  first_number BIGINT NOT NULL,
  first_id BIGINT NOT NULL,
  last_id BIGINT NOT NULL,
  first_at BIGINT NOT NULL,
  last_at BIGINT NOT NULL,
  calls BIGINT NOT NULL,
  digest BYTEA NOT NULL,
  keys BYTEA NOT NULL,
  data BYTEA NOT NULL,
  PRIMARY KEY (node, number)
);
CREATE INDEX audit_frames_by_id ON audit_frames (last_id, first_id);
-- Packed already: compressing again costs time and saves little.
ALTER TABLE audit_frames ALTER COLUMN data SET STORAGE EXTERNAL;
ALTER TABLE audit_frames ALTER COLUMN keys SET STORAGE EXTERNAL;

-- How calls ended that were stored while they were under way.
CREATE TABLE audit_completions (
  id BIGINT PRIMARY KEY,
  status SMALLINT NOT NULL,
  bytes BIGINT NOT NULL,
  duration_us BIGINT NOT NULL
);

-- One row per node: where its log begins and ends. The seal covers the row.
CREATE TABLE audit_nodes (
  node SMALLINT NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL,
  digest BYTEA NOT NULL,
  removed_number BIGINT NOT NULL,
  removed_digest BYTEA NOT NULL,
  seal BYTEA NOT NULL
);

-- Up to which frame a node's calls are counted in tokens (one part of all tokens each) and in audit_counts.
CREATE TABLE audit_tallies (
  node SMALLINT NOT NULL,
  part SMALLINT NOT NULL,
  number BIGINT NOT NULL,
  PRIMARY KEY (node, part)
);
