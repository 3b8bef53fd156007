-- SPDX-License-Identifier: GPL-3.0-or-later
-- The services that share this store, as each last reported itself. In SQLite there is one only, which reports nothing.
CREATE TABLE nodes (
  number INTEGER NOT NULL PRIMARY KEY,
  version TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT;
