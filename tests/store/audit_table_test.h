// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/store/audit_event_table.h"
#include "tests/store/store_test.h"

namespace test {

[[nodiscard]] domain::IpAddress address(const char* text);
/// An id as spool::DecisionIds makes them.
[[nodiscard]] qint64 idAt(core::Timestamp time, qint64 sequence);

/// With audit records at hand.
class AuditTableTest : public StoreTest
{
    Q_OBJECT

protected:
    /// A call \a number seconds from now.
    [[nodiscard]] store::AuditEvent event(qint64 number) const;
    core::Status insert(const std::vector<store::AuditEvent>& events);
    /// The ids that match, page after page, newest first.
    QList<qint64> search(const store::AuditFilter& filter);
};

} // namespace test
