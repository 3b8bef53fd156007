-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a token has instead of the rate limit of the settings (JSON); NULL: nothing.
ALTER TABLE tokens ADD COLUMN rate_limit TEXT;
