// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/stale.h"

#include "common/core/time.h"
#include "service/admin/answers.h"
#include "service/store/change_table.h"

using namespace Qt::StringLiterals;

namespace admin {

api::Problem staleBy(store::Database& database, QLatin1StringView kind, const QString& name)
{
    api::Problem stale = problem(412, u"stale"_s);
    const auto change = store::ChangeTable(database).lastOf(kind, name);
    if (change && *change) {
        stale.extra.insert(u"changedBy"_s, (*change)->actor);
        stale.extra.insert(u"changedAt"_s, core::toIsoText((*change)->at));
        stale.extra.insert(u"policyRevision"_s, (*change)->revision);
    }
    return stale;
}

} // namespace admin
