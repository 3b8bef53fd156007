-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the audit page filters by most, each in the order of its rows (newest last). They are partial, so that a call
-- pays only for what it has; a search repeats the condition to be allowed to use the index.
CREATE INDEX audit_by_token ON audit_events (token_id, id) WHERE token_id <> '';
CREATE INDEX audit_by_actor ON audit_events (actor, id) WHERE actor <> '';
CREATE INDEX audit_by_address ON audit_events (address, id) WHERE address IS NOT NULL;
CREATE INDEX audit_denials ON audit_events (id, reason) WHERE reason NOT IN (1, 2, 3, 4);
CREATE INDEX audit_no_calls ON audit_events (id, kind) WHERE kind <> 0;
