// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/store/audit_event.h"

#include <QList>
#include <QString>

#include <optional>

namespace audit {

/// What to look for. Absent or empty members don't filter; all others must match.
struct Search
{
    store::AuditFilter filter; ///< its text is compared without regard to the case of ASCII letters
    QString targetPrefix;
};

struct AuditPage
{
    QList<store::AuditEvent> items; ///< newest first
    /// Where older ones begin; empty: there are none. A page may be short, even empty, and have a
    /// next: a search looks no longer than its time, so that it always answers quickly.
    QString next;
    std::optional<qint64> total; ///< known when nothing filters
};

} // namespace audit
