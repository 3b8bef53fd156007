// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/query_reader.h"
#include "service/audit/audit_search.h"

namespace admin {

/// "?from=&to=&kind=&actor=&owner=&tokenId=&reason=&outcome=&address=&method=&target=&upstream=&status=".
[[nodiscard]] audit::Search readSearch(QueryReader& query);

} // namespace admin
