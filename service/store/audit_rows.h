// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/audit_event.h"
#include "service/store/database.h"
#include "service/store/query.h"

#include <QStringList>
#include <QVariantList>

#include <span>

namespace store {

/// How rows of the table audit_events become values and back, and how filters become conditions.
namespace audit_rows {

inline constexpr QLatin1StringView columns{
    "id, at, batch, kind, reason, would_be, auth_method, status, duration_us, bytes, actor, "
    "on_behalf_of, token_id, "
    "owner, address, method, target, upstream, details"};
inline constexpr int columnCount = 19;

[[nodiscard]] core::Result<AuditEvent> read(const Query& row);
/// In the order of columns.
void bind(Query& query, const AuditEvent& event);

struct Conditions
{
    QStringList sql{QStringLiteral("1 = 1")};
    QVariantList values;
    /// Whether an index finds the matches in the order of their ids without looking at many others.
    bool indexed = true;

    [[nodiscard]] QString text() const { return sql.join(QStringLiteral(" AND ")); }
    void bindTo(Query& query) const;
};

[[nodiscard]] core::Result<Conditions> conditionsOf(Database& database, const AuditFilter& filter);

/// Widens the recorded bounds of how far times and ids lie apart.
[[nodiscard]] core::Status noteSkew(Database& database, std::span<const AuditEvent> events);

} // namespace audit_rows
} // namespace store
