-- SPDX-License-Identifier: GPL-3.0-or-later
-- The services that share this store, as each last reported itself.
CREATE TABLE nodes (
  number SMALLINT NOT NULL PRIMARY KEY,
  version TEXT COLLATE "C" NOT NULL,
  started_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL
);
