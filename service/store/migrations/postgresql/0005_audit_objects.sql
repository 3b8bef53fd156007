-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each change of the audit log was made to (service/store/audit_object.h): what finds the history of one user, group
-- or upstream. Kept beside audit_events, of which every row tells it anew. The program fills in older changes.
CREATE TABLE audit_objects (
  id BIGINT NOT NULL,
  kind SMALLINT NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (id, kind, name)
);
CREATE INDEX audit_objects_by_name ON audit_objects (name, id);
