-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each change of the audit log was made to (service/store/audit_object.h): what finds the history of one user, group
-- or upstream. Kept beside audit_events, of which every row tells it anew. The program fills in older changes.
CREATE TABLE audit_objects (
  id INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (id, kind, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_objects_by_name ON audit_objects (name, id);
